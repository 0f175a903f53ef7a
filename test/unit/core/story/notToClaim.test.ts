import assert from 'node:assert/strict';
import { notToClaim } from '../../../../src/core/story/notToClaim.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

const parts = '## Situation\n\nIt was held.\n\n## Action\n\nI did.\n\n## Result\n\nIt fell.\n';
const linesOf = (asides: string) => {
	const document = parseStories(`# The queue\n\n${parts}\n${asides}`);
	return document.stories.map((story) => notToClaim(document, story));
};

describe('what is not to be claimed', () => {
	it('is each line below that heading, in one line', () => {
		const asides =
			"## 45 seconds\n\nI moved it.\n\n## Do not claim\n\n- The idea was Ana's.\n- The  budget\n  was not mine.\n";
		assert.deepEqual(linesOf(asides), [["The idea was Ana's.", 'The budget was not mine.']]);
	});

	it('is nothing without such a heading', () => {
		assert.deepEqual(linesOf('## 45 seconds\n\nI moved it.\n'), [[]]);
		assert.deepEqual(linesOf(''), [[]]);
	});
});
