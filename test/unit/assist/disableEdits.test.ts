import assert from 'node:assert/strict';
import { disableEdits, type Reach } from '../../../src/assist/disableEdits.ts';
import type { Finding } from '../../../src/core/lint/result.ts';
import type { Story } from '../../../src/core/story/model.ts';
import { parseStories } from '../../../src/core/story/parse.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';

/** Turns the rule `r` off for a finding on a line; stories are given as pairs of first and last line. */
function disable(text: string, reach: Reach, line: number, places: [number, number][] = [[1, 1]]): string | null {
	const parsed = parseStories(text);
	const { lines } = parsed;
	const stories = places.map(
		([first, last]) => ({ span: { start: lines.startOf(first), end: lines.endOf(last) } }) as Story,
	);
	const start = lines.startOf(line);
	const story = stories.find(({ span }) => start >= span.start && start <= span.end) ?? null;
	const finding = { rule: 'r', span: { start, end: start }, story } as Finding;
	const edits = disableEdits(reach, finding, { ...parsed, stories });
	return edits && applyEdits(text, edits);
}

const next = '<!-- star-coach-disable-next-line r -->';

describe('disableEdits', () => {
	describe('here', () => {
		it('writes a line of its own before the first line and after a blank line', () => {
			assert.equal(disable('# Title\n', 'here', 1), `${next}\n# Title\n`);
			assert.equal(disable('Text\n\n# Title\n', 'here', 3), `Text\n\n${next}\n# Title\n`);
		});

		it('goes above a callout rather than in it', () => {
			assert.equal(disable('A\n\n> [!info] S\n> a', 'here', 3), `A\n\n${next}\n> [!info] S\n> a`);
			assert.equal(disable('> a\n>\n> > [!info]- S', 'here', 3), `> a\n>\n> ${next}\n> > [!info]- S`);
			assert.equal(disable('> a\n>\n> **S:** b', 'here', 3), `> a\n>\n> ${next}\n> **S:** b`);
		});

		it('keeps the line breaks of the document', () => {
			assert.equal(disable('Text\r\n\r\n# Title', 'here', 3), `Text\r\n\r\n${next}\r\n# Title`);
		});

		it('writes a line of its own between a heading and its text', () => {
			assert.equal(disable('# Title\nText', 'here', 2), `# Title\n${next}\nText`);
		});

		it('does not split a paragraph or a list', () => {
			assert.equal(disable('One\ntwo', 'here', 2), `One ${next}\ntwo`);
			assert.equal(disable('- one\n- two', 'here', 2), `- one ${next}\n- two`);
		});

		it('stays in the quote and at the indentation of the line', () => {
			assert.equal(disable('> [!info] Result\n> Text', 'here', 2), `> [!info] Result\n> ${next}\n> Text`);
			assert.equal(disable('- one\n\n  two', 'here', 3), `- one\n\n  ${next}\n  two`);
		});

		it('goes above a table, but not between its rows', () => {
			const table = '| S | T |\n| - | - |\n| a | b |';
			assert.equal(disable(`Text\n\n${table}`, 'here', 3), `Text\n\n${next}\n${table}`);
			assert.equal(disable(table, 'here', 3), null);
		});

		it('stays behind a byte order mark', () => {
			assert.equal(disable('\uFEFF# Title\n', 'here', 1), `\uFEFF${next}\n# Title\n`);
			assert.equal(disable('\uFEFF# Title\n', 'file', 1), '\uFEFF<!-- star-coach-disable-file r -->\n\n# Title\n');
		});

		it('does not write into code, but behind it', () => {
			assert.equal(disable('```\nText\n```', 'here', 2), null);
			assert.equal(disable('- ~~~js\n  x\n\n  Text\n  ~~~', 'here', 4), null);
			assert.equal(disable('```\nx\n```\n\nText', 'here', 5), `\`\`\`\nx\n\`\`\`\n\n${next}\nText`);
			// A fence that is not closed ends with its quote.
			assert.equal(disable('> ```\n> x\n\nText', 'here', 4), `> \`\`\`\n> x\n\n${next}\nText`);
		});

		it('does not write into front matter', () => {
			assert.equal(disable('---\ntitle: x\n---\n\nText', 'here', 2), null);
			assert.equal(disable('---\ntitle: x\n---\nText', 'here', 4), `---\ntitle: x\n---\n${next}\nText`);
		});
	});

	describe('story', () => {
		it('puts the story between two comments', () => {
			assert.equal(
				disable('# A\n\nText\n\n# B\n\nText\n', 'story', 3, [
					[1, 3],
					[5, 7],
				]),
				'<!-- star-coach-disable r -->\n\n# A\n\nText\n\n<!-- star-coach-enable r -->\n\n# B\n\nText\n',
			);
		});

		it('ends behind the last line where the story is the last one', () => {
			assert.equal(
				disable('# A\nText\n# B\nText', 'story', 3, [
					[1, 2],
					[3, 4],
				]),
				'# A\nText\n<!-- star-coach-disable r -->\n\n# B\nText\n<!-- star-coach-enable r -->\n',
			);
		});

		it('ends behind the fence of the story', () => {
			assert.equal(
				disable('# A\n\n```\nText\n```\n\n# B\n\nText\n', 'story', 1, [
					[1, 4],
					[7, 9],
				]),
				'<!-- star-coach-disable r -->\n\n# A\n\n```\nText\n```\n\n<!-- star-coach-enable r -->\n\n# B\n\nText\n',
			);
		});

		it('is not offered for the only story of a file, for a row of a table and for no story', () => {
			assert.equal(disable('# A\n', 'story', 1), null);
			const rows = '| S | T |\n| - | - |\n| a | b |\n| c | d |';
			assert.equal(
				disable(rows, 'story', 3, [
					[3, 3],
					[4, 4],
				]),
				null,
			);
			assert.equal(
				disable('x\n# A\n# B', 'story', 1, [
					[2, 2],
					[3, 3],
				]),
				null,
			);
		});
	});

	describe('file', () => {
		const file = '<!-- star-coach-disable-file r -->';

		it('writes a line at the top', () => {
			assert.equal(disable('# A\n', 'file', 1), `${file}\n\n# A\n`);
			assert.equal(disable('\n# A\n', 'file', 2), `${file}\n\n# A\n`);
		});

		it('leaves front matter first', () => {
			assert.equal(disable('---\na: 1\n---\n# A\n', 'file', 4), `---\na: 1\n---\n${file}\n\n# A\n`);
			assert.equal(disable('+++\na = 1\n+++', 'file', 1), `+++\na = 1\n+++\n${file}\n`);
		});

		it('takes a rule at the top for what it is', () => {
			assert.equal(disable('---\n\n# A\n', 'file', 3), `${file}\n\n---\n\n# A\n`);
		});
	});
});
