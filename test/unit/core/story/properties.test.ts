import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseStories } from '../../../../src/core/story/parse.ts';
import type { Span } from '../../../../src/core/text/span.ts';

const pieces = fc.constantFrom(
	...[
		'Situation',
		'Task',
		'Action',
		'Result',
		'Outcome',
		'Reflection',
		'S',
		'T',
		'A',
		'R',
		'行動',
		'Ergebnis',
		'TODO',
		'…',
	],
	...[
		'**',
		'*',
		'__',
		'`',
		'```\n',
		'~~~',
		'# ',
		'## ',
		'### ',
		'> ',
		'> [!info] ',
		'- ',
		'1. ',
		'- [ ] ',
		'| ',
		' | ',
		'|---|---|\n',
	],
	...[
		'---\n',
		'+++\n',
		'---js\n',
		'<!--',
		'-->',
		'<b>',
		'</b>',
		'<details><summary>',
		'</summary>',
		'[',
		'](x)',
		'(',
		')',
		'{',
		'${1:',
	],
	...[
		'\n',
		'\n\n',
		'\r\n',
		'\r',
		'\t',
		'    ',
		' ',
		':',
		'：',
		' - ',
		' — ',
		'/',
		'&',
		'.',
		'\\',
		'===\n',
		': ',
		'\ufeff',
		'\u200b',
		'🎯',
		'ß',
		'\ud800',
	],
);
const markdown = fc.oneof(
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('the parser, for any text,', () => {
	it('finds spans inside the text, in order', () => {
		fc.assert(
			fc.property(markdown, (text) => {
				const inside = ({ start, end }: Span) => assert.ok(0 <= start && start <= end && end <= text.length);
				const { stories, comments, frontMatter } = parseStories(text);
				comments.forEach(inside);
				for (const { span } of frontMatter?.problems ?? []) {
					inside(span);
				}
				let last = -1;
				for (const story of stories) {
					inside(story.span);
					inside(story.titleSpan);
					for (const section of story.sections) {
						inside(section.span);
						assert.ok(section.span.start >= story.span.start && section.span.end <= story.span.end);
						assert.equal(text.slice(section.labelSpan.start, section.labelSpan.end), section.label);
						assert.ok(section.labelSpan.start > last, 'labels are in order');
						last = section.labelSpan.start;
						let end = section.labelSpan.end;
						for (const piece of section.content) {
							inside(piece);
							assert.ok(piece.start >= end && piece.end > piece.start && piece.end <= section.span.end);
							end = piece.end;
						}
						assert.ok(section.parts.length > 0);
						assert.equal(section.words > 0 && section.state !== 'present', false);
					}
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it('reads the same whatever ends the lines', () => {
		fc.assert(
			fc.property(markdown, (text) => {
				const lines = text.replaceAll(/\r\n?/g, '\n');
				const read = (text: string) =>
					parseStories(text).stories.map(({ title, sections }) => [
						title,
						...sections.map(({ parts, notation, state, words }) => [parts.join(), notation, state, words]),
					]);
				assert.deepEqual(read(lines.replaceAll('\n', '\r')), read(lines));
			}),
			{ numRuns: 3000, examples: [['Action\nAd\n\nSituation: x\n\nResult: y']] },
		);
	});
});
