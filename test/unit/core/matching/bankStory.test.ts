import assert from 'node:assert/strict';
import { toBankStory } from '../../../../src/core/matching/bankStory.ts';
import type { Story } from '../../../../src/core/story/model.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';

const story = `# The queue

**Situation:** The queue was full.

**Task:** Empty it.

**Action:** I <!-- not this --> emptied it.

**Result:** It took 3 hours.
`;

function read(frontMatter: string, text = story) {
	const result = lint(`---\n${frontMatter}\n---\n\n${text}`);
	return toBankStory(result, result.document.stories[0] as Story, 'id', 'queue');
}

describe('a story of a file', () => {
	it('has its links, and its text without labels and comments', () => {
		const { text, ...rest } = read('questions: [a, b]\ncompetencies: planning');
		assert.deepEqual(rest, {
			id: 'id',
			isPitch: false,
			title: 'The queue',
			questions: ['a', 'b'],
			competencies: ['planning'],
			tags: [],
			purposes: [],
			isNoted: false,
			figure: undefined,
		});
		assert.match(text, /The queue was full\.\s+Empty it\.\s+I\s+emptied it\.\s+It took 3 hours\./);
	});

	it('has tags as they are written in a list, in a line and in notes', () => {
		assert.deepEqual(read('tags: [outage, "#queue"]').tags, ['outage', 'queue']);
		assert.deepEqual(read('tags: outage, queue').tags, ['outage', 'queue']);
		assert.deepEqual(read('tags: { a: 1 }').tags, []);
	});

	it('takes its name where it has no title', () => {
		assert.equal(read('type: star-story', story.slice(story.indexOf('**'))).title, 'queue');
	});
});
