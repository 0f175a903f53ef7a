import assert from 'node:assert/strict';
import { holdBack, paragraphAround } from '../../../../src/core/edit/holdBack.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';

const lines = ['a', 'b', '', 'c', '', '', 'd', 'e', 'f'];
const around = (line: number) => {
	const { first, last } = paragraphAround(line, lines.length, (each) => lines[each - 1] === '');
	return lines.slice(first - 1, last).join('');
};

describe('the paragraph around a line', () => {
	it('goes from one blank line, or the end of the text, to the other', () => {
		assert.deepEqual([1, 2, 4, 7, 8, 9].map(around), ['ab', 'ab', 'c', 'def', 'def', 'def']);
	});

	it('is a blank line alone', () => {
		assert.deepEqual(
			paragraphAround(5, lines.length, () => true),
			{ first: 5, last: 5 },
		);
	});
});

describe('findings while somebody types', () => {
	const text =
		'# One\n\n## Situation\n\nIt broke. TODO\n\nIt was late.\n\n## Task\n\nI had to fix it.\n\n## Action\n\nI fixed it. TBD\n\n## Result\n\nIt got much better.\n';
	const result = lint(text);
	const shownFrom = (line: number) =>
		new Set(holdBack(result, { first: line, last: line }).map(({ rule, section }) => `${rule} ${section}`));
	const all = shownFrom(1);

	it('are those of other paragraphs and other sections', () => {
		assert.ok(all.has('placeholder-text situation') && all.has('placeholder-text action'));
		const atSituation = shownFrom(5);
		assert.ok(!atSituation.has('placeholder-text situation') && atSituation.has('placeholder-text action'));
		const atAction = shownFrom(15);
		assert.ok(atAction.has('placeholder-text situation') && !atAction.has('placeholder-text action'));
	});

	it('wait also where they are about the section, and elsewhere in it', () => {
		const atEndOfSituation = shownFrom(7);
		assert.ok(!atEndOfSituation.has('placeholder-text situation'));
		const aboutResult = [...all].filter((finding) => finding.endsWith(' result'));
		assert.ok(aboutResult.length > 0);
		assert.deepEqual(
			aboutResult.filter((finding) => shownFrom(19).has(finding)),
			[],
		);
	});
});
