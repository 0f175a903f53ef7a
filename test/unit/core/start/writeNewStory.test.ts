import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newStory, storyFileName } from '../../../../src/core/start/writeNewStory.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';

const story = { title: 'Checkout outage', questions: ['a-b', 'c'], competencies: ['ownership'], date: '2026-11-25' };

describe('a new story', () => {
	it('is a draft in which the linter misses nothing but what is to be written', () => {
		const { findings } = lint(newStory(story).text);
		assert.deepEqual(new Set(findings.map(({ rule }) => rule)), new Set(['empty-section']));
	});

	for (const title of ['R&D', 'A&B', 'a_b_c', '3 < 5', 'C++ & Go', 'Why me?', '50 % *', 'Don’t ~ panic']) {
		it(`has the title ${title} as it was typed`, () => {
			assert.ok(newStory({ ...story, title }).text.includes(`\n# ${title}\n`));
		});
	}

	for (const title of [
		'C# in *one* week',
		'a: b # c',
		'[x](y) <b>',
		'`code` & co',
		"it's 50 %",
		'- no list',
		'#1 #',
		'a_b_c',
		'A&B &amp; *C*',
	]) {
		it(`keeps the title ${title}`, () => {
			const { stories, frontMatter } = parseStories(newStory({ ...story, title }).text);
			assert.equal(stories[0]?.title, title);
			assert.equal(frontMatter?.data.title, title);
		});
	}

	it('has front matter that can be read, whatever the title', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.array(fc.string()), (typed, questions) => {
				const title = typed.replace(/[\p{C}\p{Z}]+/gu, ' ').trim() || 'x';
				const { frontMatter } = parseStories(newStory({ ...story, title, questions }).text);
				assert.deepEqual(frontMatter?.problems, []);
				assert.equal(frontMatter.data.title, title);
			}),
		);
	});
});

describe('the file name of a story', () => {
	it('comes from its title', () => {
		assert.equal(storyFileName('Checkout outage: 40 % lost!'), 'checkout-outage-40-lost.md');
		assert.equal(storyFileName('../../etc'), 'etc.md');
		assert.equal(storyFileName('???'), 'story.md');
	});
});
