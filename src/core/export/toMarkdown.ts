import { escapeText } from '../guide/page.ts';
import { sheetType } from '../story/model.ts';
import type { Say } from '../text/translation.ts';
import type { CheatSheet, SheetRow } from './cheatSheet.ts';
import { type SheetStory, timeText } from './sheetStory.ts';

/** A cheat sheet as Markdown. */
export function toMarkdown(sheet: CheatSheet, say: Say): string {
	const { job, stories, pitches, questions, competencies, open, pitchNotes, ask } = sheet;
	const rows = (list: readonly SheetRow[]) =>
		list.map((row) => `- ${escapeText(row.title)} → ${namesOf(row, stories, say)}`);
	const blocks = [
		[`# ${[say('Cheat sheet'), ...(job === '' ? [] : [escapeText(job)])].join(' · ')}`],
		section(say('Pitch'), [...pitches.map((pitch) => storyText(pitch, '', say)), listOf(pitchNotes)]),
		section(say('Questions'), [rows(questions).join('\n')]),
		section(say('Competencies'), [rows(competencies).join('\n')]),
		section(
			say('Stories'),
			stories.map((story, index) => storyText(story, `${index + 1}. `, say)),
		),
		section(say('Questions to ask'), [listOf(ask)]),
		section(say('Without a story'), [listOf(open)]),
	];
	return `---\ntype: ${sheetType}\n---\n\n${blocks.flat().join('\n\n')}\n`;
}

function section(title: string, blocks: readonly string[]): string[] {
	const written = blocks.filter((block) => block !== '');
	return written.length === 0 ? [] : [`## ${title}`, ...written];
}

function listOf(lines: readonly string[]): string {
	return lines.map((line) => `- ${escapeText(line)}`).join('\n');
}

function namesOf({ stories: numbers, isLinked }: SheetRow, stories: readonly SheetStory[], say: Say): string {
	const names = numbers.map((number) => `**${number}. ${escapeText(stories[number - 1]?.title ?? '')}**`);
	return names.join(', ') + (isLinked ? '' : ` (${say('suggested')})`);
}

function storyText(story: SheetStory, number: string, say: Say): string {
	const { title, lines, figures } = story;
	const items = [
		...lines.map(({ part, text }) => (part === '' ? `- ${escapeText(text)}` : `- **${part}:** ${escapeText(text)}`)),
		...(figures.length > 0 ? [`- **${say('Figures')}:** ${figures.map(escapeText).join(' · ')}`] : []),
		`- **${say('Time')}:** ${escapeText(timeText(story, say))}`,
	];
	return `### ${number}${escapeText(title)}\n\n${items.join('\n')}`;
}
