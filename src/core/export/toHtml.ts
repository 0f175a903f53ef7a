import { escapeHtml } from '../text/escapeHtml.ts';
import type { Say } from '../text/translation.ts';
import type { CheatSheet, SheetRow } from './cheatSheet.ts';
import { type SheetStory, timeText } from './sheetStory.ts';

const light = '--dim: #57606a; --line: #c4cbd3; --text: #1b1f24; --back: #ffffff;';
const dark = '--dim: #a5afba; --line: #444c56; --text: #e6edf3; --back: #161b22;';

/** Two columns on paper and on wide screens; no color that would make a printer fill a page. */
const style = `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) {
	:root { ${dark} }
}
/* In a webview, the theme of VS Code decides. */
:root:has(> .vscode-light, > .vscode-high-contrast-light) { ${light} }
:root:has(> .vscode-dark, > .vscode-high-contrast:not(.vscode-high-contrast-light)) { ${dark} }
* { box-sizing: border-box; }
/* The body, too: in a webview, VS Code gives it font and color of the editor. */
html, body { font: 100%/1.4 system-ui, sans-serif; color: var(--text); background: var(--back); }
body { max-width: 70rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.1rem; margin: 1rem 0 0.4rem; border-bottom: 1px solid var(--line); break-after: avoid; }
h3 { font-size: 1rem; margin: 0 0 0.2rem; break-after: avoid; }
p, ul, dl, dd { margin: 0; }
a { color: inherit; }
ul { padding-left: 1.2em; }
ul, .row, article { break-inside: avoid; overflow-wrap: anywhere; }
li { break-inside: avoid; }
.columns { columns: 2 22rem; column-gap: 1.5rem; }
.row { margin: 0 0 0.3rem; }
article { margin: 0 0 0.8rem; padding: 0.4rem 0.6rem; border: 1px solid var(--line); border-radius: 4px; }
dt { float: left; margin-right: 0.4em; font-weight: 600; }
.time, .suggested, dt { color: var(--dim); }
.time { font-weight: normal; }
.time, .figures span { display: inline-block; }
.figures { font-weight: 600; }
@page { margin: 12mm; }
@media print {
	:root { color-scheme: light; --dim: #444444; --line: #999999; --text: #000000; --back: #ffffff; }
	html { font-size: 9.5pt; }
	body { max-width: none; padding: 0; }
	/* Half a pixel of the right border would be outside of the page. */
	.columns { columns: 2; column-gap: 8mm; padding-right: 1px; }
}
`.trim();

/** Nothing is loaded from anywhere else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A cheat sheet as one self-contained HTML page, for screen and paper.
 *
 * @param language of the texts that {@link Say} gives, as a BCP 47 tag
 */
export function toHtml(sheet: CheatSheet, say: Say, language: string): string {
	const { job, stories, pitches, questions, competencies, open, pitchNotes, ask } = sheet;
	const rows = (list: readonly SheetRow[]) => columns(list.map((row) => rowHtml(row, stories, say)));
	const title = escapeHtml([say('Cheat sheet'), ...(job === '' ? [] : [job])].join(' · '));
	const body = [
		`<h1>${title}</h1>`,
		section(say('Pitch'), columns(pitches.map((pitch) => storyHtml(pitch, '', say))) + listOf(pitchNotes)),
		section(say('Questions'), rows(questions)),
		section(say('Competencies'), rows(competencies)),
		section(say('Stories'), columns(stories.map((story, index) => storyHtml(story, `${index + 1}. `, say)))),
		section(say('Questions to ask'), listOf(ask)),
		section(say('Without a story'), listOf(open)),
	];
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${body.filter((block) => block !== '').join('\n')}
</main>
</body>
</html>
`;
}

function section(title: string, content: string): string {
	return content === '' ? '' : `<section>\n<h2>${escapeHtml(title)}</h2>\n${content}\n</section>`;
}

function columns(blocks: readonly string[]): string {
	return blocks.length === 0 ? '' : `<div class="columns">\n${blocks.join('\n')}\n</div>`;
}

function listOf(lines: readonly string[]): string {
	return lines.length === 0
		? ''
		: `<ul class="columns">\n${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}\n</ul>`;
}

function rowHtml({ title, stories: numbers, isLinked }: SheetRow, stories: readonly SheetStory[], say: Say): string {
	const links = numbers.map(
		(number) => `<a href="#story-${number}">${number}.&nbsp;${escapeHtml(stories[number - 1]?.title ?? '')}</a>`,
	);
	const suggested = isLinked ? '' : ` <span class="suggested">(${escapeHtml(say('suggested'))})</span>`;
	return `<p class="row">${escapeHtml(title)} → ${links.join(', ')}${suggested}</p>`;
}

function storyHtml(story: SheetStory, number: string, say: Say): string {
	const { title, lines, figures } = story;
	const id = number === '' ? '' : ` id="story-${Number.parseInt(number, 10)}"`;
	const items = [
		...lines.map(({ part, text }) => item(part || say('Told'), escapeHtml(text))),
		...(figures.length > 0
			? [item(say('Figures'), `<span class="figures">${figures.map(figureHtml).join(' ')}</span>`)]
			: []),
	];
	return `<article${id}>
<h3>${number}${escapeHtml(title)} <span class="time">${escapeHtml(timeText(story, say))}</span></h3>
<dl>
${items.join('\n')}
</dl>
</article>`;
}

/** Keeps a figure on one line, together with the dot after it. */
function figureHtml(figure: string, index: number, { length }: readonly string[]): string {
	return `<span>${escapeHtml(figure)}${index < length - 1 ? '&nbsp;·' : ''}</span>`;
}

function item(name: string, html: string): string {
	return `<dt>${escapeHtml(name)}</dt><dd>${html}</dd>`;
}
