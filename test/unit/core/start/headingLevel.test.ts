import assert from 'node:assert/strict';
import { headingLevelAt } from '../../../../src/core/start/headingLevel.ts';

const story = (title: string, section: string) =>
	['Situation', 'Task', 'Action', 'Result'].reduce((text, part) => `${text}\n\n${section} ${part}\n\nI did it.`, title);

describe('the level of a new heading', () => {
	it('is the first in a file without headings', () => {
		assert.equal(headingLevelAt('', 'story'), 1);
		assert.equal(headingLevelAt('---\n# a comment\nx: 1\n---\n', 'story'), 1);
		assert.equal(headingLevelAt('Notes.\n', 'section'), 2);
	});

	it('is one below the heading above it', () => {
		assert.equal(headingLevelAt('# My stories\n\n', 'story'), 2);
		assert.equal(headingLevelAt('## The outage\n\n', 'section'), 3);
		assert.equal(headingLevelAt('# Mine\n\n```sh\n### no heading\n```\n', 'story'), 2);
		assert.equal(headingLevelAt('###### Deep\n', 'story'), 6);
	});

	it('is that of the story above it', () => {
		const text = `# Mine\n\n${story('## The outage', '###')}\n`;
		assert.equal(headingLevelAt(text, 'story'), 2);
		assert.equal(headingLevelAt(text, 'section'), 3);
		assert.equal(headingLevelAt(story('## The outage', '####'), 'section'), 4);
	});
});
