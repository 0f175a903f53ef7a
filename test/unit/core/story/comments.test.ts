import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parseStories } from '../../../../src/core/story/parse.ts';

const markdown = new MarkdownIt({ html: true });

function commentsIn(text: string): string[] {
	return parseStories(text).comments.map(({ start, end }) => text.slice(start, end));
}

describe('comments', () => {
	const cases: [text: string, comments: string[]][] = [
		['a <!-- b --> c <!-- d\ne --> f\n', ['<!-- b -->', '<!-- d\ne -->']],
		['a <!-- b\n\nc --> d\n', []],
		['- a <!-- b\n- c --> d\n', []],
		['> a <!-- b\n\n> c --> d <!-- e -->\n', ['<!-- e -->']],
		['# a <!-- b\nc --> <!-- d -->\n', ['<!-- d -->']],
		['<!-- a\n\nb -->\nc --> d\n', ['<!-- a\n\nb -->']],
		['<!-- a\n\nb\n', ['<!-- a\n\nb']],
		['<div>\n<!-- a\n\nb --> c\n', ['<!-- a']],
		['```\n<!-- a -->\n```\n', []],
		['a <!--> b <!---> c -->\n', ['<!-->', '<!--->']],
		['| a | b |\n|---|---|\n| <!-- c --> | d |\n', ['<!-- c -->']],
	];
	for (const [text, comments] of cases) {
		it(`of ${JSON.stringify(text)}`, () => assert.deepEqual(commentsIn(text), comments));
	}

	it('are those that Markdown hides', () => {
		const piece = fc.constantFrom('<!--', '-->', '`', '\\', 'a', ' ', '\n', '\n\n', '- ', '> ', '# ', '    ', '|', '-');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const text = pieces.join('');
				const tokens = markdown.parse(text, {}).flatMap(({ children }) => children ?? []);
				const hidden = tokens.filter(({ type }) => type === 'html_inline').map(({ content }) => content);
				const isBlock = markdown.parse(text, {}).some(({ type }) => type === 'html_block');
				fc.pre(!isBlock && !text.includes('``'));
				const lineStart = /\n[ \t>]*(?:- *)*/g;
				assert.deepEqual(
					commentsIn(text).map((comment) => comment.replace(lineStart, '\n')),
					hidden.map((comment) => comment.replace(lineStart, '\n')),
				);
			}),
			{ numRuns: 3000 },
		);
	});
});
