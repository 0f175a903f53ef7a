import assert from 'node:assert/strict';
import { reportOf } from '../report/reportOf.ts';

const skippedIn = (text: string) => reportOf(text).skipped.map(({ line, endLine, reason }) => [line, endLine, reason]);

const lesson =
	'# STAR\n\n**Situation:** Describe the context.\n\n**Task:** What was your job?\n\n**Result:** Share the outcome.\n';

describe('labels that make no story', () => {
	it('are said, with the reason', () => {
		assert.deepEqual(skippedIn(lesson), [[3, 7, 'explains the method']]);
		assert.deepEqual(skippedIn('**Background:** We had a shop.\n\n**Goals:** To sell.\n'), [
			[1, 3, 'labels too few parts'],
		]);
		assert.deepEqual(skippedIn('```\n**Situation:** TODO\n\n**Task:** TODO\n\n**Result:** TODO\n```\n'), [
			[2, 6, 'has hardly any text, as in a template or a log'],
		]);
	});

	it('are said beside stories', () => {
		const story = '## Mine\n\n**Situation:** We had a shop.\n\n**Action:** I sold it.\n\n**Result:** 3 % more.\n';
		const { stories, skipped } = reportOf(`${lesson}\n${story}`);
		assert.deepEqual([stories.length, skipped.length], [1, 1]);
	});

	it('are not said of a single label, of stories, and of plain text', () => {
		assert.deepEqual(skippedIn('# Project\n\n## Background\n\nWe had a shop.\n'), []);
		assert.deepEqual(skippedIn('**Situation:** We had a shop.\n\n**Result:** I sold it.\n'), []);
		assert.deepEqual(skippedIn('Nothing.\n'), []);
	});

	it('are not said in a question of a guide or bank, whose sample answers are nobody’s stories', () => {
		const story = '**Situation:** We had a shop.\n\n**Action:** I sold it.\n\n**Result:** 3 % more.\n';
		for (const scheme of ['star', 'pitch']) {
			const text = `---\ntype: star-question\nscheme: ${scheme}\n---\n\n# Why?\n\n## Sample answer\n\n${story}\n${lesson}`;
			const { stories, skipped, diagnostics } = reportOf(text);
			assert.deepEqual([stories, skipped, diagnostics], [[], [], []]);
		}
	});

	it('become a story by a comment above them, or by the front matter', () => {
		const asked = lesson.replace('**Situation', '<!-- star-coach-story -->\n**Situation');
		assert.equal(reportOf(asked).stories.length, 1);
		assert.deepEqual(skippedIn(asked), []);
		assert.ok(!reportOf(asked).diagnostics.some(({ rule }) => rule === 'unused-disable'));
		assert.equal(reportOf(`---\ntype: star-story\n---\n\n${lesson}`).stories.length, 1);
		assert.equal(reportOf(`${lesson}\n\n## Mine\n\n${asked}`).stories.length, 1);
	});
});
