import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { addMarks, type MarkdownIt as PreviewMarkdownIt } from '../../../../src/extension/preview/markdownIt.ts';
import type { PreviewMark } from '../../../../src/extension/preview/markTokens.ts';

const unfinished = 'Not all is <marked>.';
const document = { path: '/stories/a.md' };

/** Renders with marks around the given phrases, as the preview does. */
function render(
	source: string,
	phrases: readonly string[],
	env: Record<string, unknown> = { currentDocument: document },
): string {
	const markdown = new MarkdownIt({ html: true, linkify: true });
	addMarks(markdown as unknown as PreviewMarkdownIt, (_, text) => marksFor(text, phrases), assert.ifError, unfinished);
	const tokens = markdown.parse(source, {});
	return markdown.renderer.render(tokens, markdown.options, env);
}

function marksFor(text: string, phrases: readonly string[]): PreviewMark[] {
	const marks: PreviewMark[] = [];
	let at = 0;
	for (const phrase of phrases) {
		const start = text.indexOf(phrase, at);
		if (start !== -1) {
			at = start + phrase.length;
			marks.push({ start, end: at, classes: 'm', title: 'Figure "<&>' });
		}
	}
	return marks;
}

const open = '<span class="m" title="Figure &quot;&lt;&amp;&gt;">';
const marked = (text: string) => `${open}${text}</span>`;

describe('marks in the preview', () => {
	it('surround the text, in every block', () => {
		assert.equal(
			render('## Result\n\nSaved 40 %.\n', ['Result', '40 %']),
			`<h2>${marked('Result')}</h2>\n<p>Saved ${marked('40 %')}.</p>\n`,
		);
		assert.equal(render('Result\n======\n', ['Result']), `<h1>${marked('Result')}</h1>\n`);
		assert.match(
			render('- **Result:** from 2 s\n  to 1 s\n', ['Result', '1 s']),
			new RegExp(`<strong>${marked('Result')}:</strong> from 2 s\nto ${marked('1 s')}`),
		);
		assert.match(render('> 1. a 40 % b\n', ['40 %']), new RegExp(`a ${marked('40 %')} b`));
		const table = render('| a | b |\n| - | - |\n| Result | 5 h and 5 h |\n', ['Result', '5 h']);
		assert.match(table, new RegExp(`<td>${marked('Result')}</td>\n<td>${marked('5 h')} and 5 h</td>`));
	});

	it('go on through emphasis, and find the right one of two equal words', () => {
		assert.equal(
			render('from **2 s** to 1 s\n', ['from **2 s** to 1 s']),
			`<p>${marked('from ')}<strong>${marked('2 s')}</strong>${marked(' to 1 s')}</p>\n`,
		);
		assert.equal(render('a `5 h` 5 h\n', ['` 5 h']), `<p>a <code>5 h</code>${marked(' 5 h')}</p>\n`);
	});

	it('make no HTML of their own', () => {
		assert.equal(
			render('saved <40 %> & "x"\n', ['<40 %> & "x"']),
			`<p>saved ${marked('&lt;40 %&gt; &amp; &quot;x&quot;')}</p>\n`,
		);
	});

	it('say so where a block is too long to be marked', () => {
		const said = '<p>Not all is &lt;marked&gt;.</p>';
		const html = render(`saved 40 % ${'**&copy;** '.repeat(10_000)}\n\nsaved 5 h\n`, ['40 %', '5 h']);
		assert.ok(html.includes(marked('40 %')));
		assert.ok(html.trimEnd().endsWith(`<p>saved ${marked('5 h')}</p>\n${said}`), html.slice(-200));
		assert.ok(!render(`saved 40 % ${'**&copy;** '.repeat(100)}`, ['40 %']).includes(said));
	});

	it('change nothing else, whatever the text is', () => {
		const word = fc.constantFrom(
			'40 %',
			'**b**',
			'`c`',
			'|',
			'<b>',
			'&amp;',
			'\\*',
			'[l](u)',
			'![i](u)',
			'\n',
			'\n\n',
			'- ',
			'> ',
			'# ',
			'Größe',
			'—',
			'| a | b |\n|-|-|\n',
		);
		fc.assert(
			fc.property(
				fc.array(word, { maxLength: 14 }),
				fc.array(fc.tuple(fc.nat(60), fc.nat(9)), { maxLength: 4 }),
				(words, places) => {
					const source = words.join(' ');
					const markdown = new MarkdownIt({ html: true });
					const plain = markdown.render(source);
					const marks: PreviewMark[] = [];
					for (const [start, length] of [...places].sort(([a], [b]) => a - b)) {
						if (start >= (marks.at(-1)?.end ?? 0)) {
							marks.push({ start, end: start + length + 1, classes: 'm', title: 't' });
						}
					}
					addMarks(markdown as unknown as PreviewMarkdownIt, () => marks, assert.ifError, unfinished);
					const html = markdown.renderer.render(markdown.parse(source, {}), markdown.options, {
						currentDocument: document,
					});
					assert.equal(html.replace(/<span class="m" title="t">([^<]*)<\/span>/g, '$1'), plain);
				},
			),
		);
	});
});
