import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../../src/build/root.ts';
import { differing, examplesFolder, lintExamples } from '../../../src/build/ruleExamples.ts';
import { ruleIds } from '../../../src/build/ruleList.ts';
import { secondsOf } from '../../../src/core/story/pace.ts';
import { wordCount } from '../../../src/core/story/storyParts.ts';

describe('rule', () => {
	for (const id of ruleIds()) {
		describe(id, () => {
			it('has a test', () => {
				const file = `test/unit/core/lint/rules/${id}.test.ts`;
				assert.ok(existsSync(join(root, file)), `${file} is missing; write it.`);
			});

			it('has a bad example in which only this rule finds something', () => {
				const { bad } = lintExamples(id);
				assert.deepEqual(
					bad.findings.map((found) => found.rule),
					[id],
				);
			});

			it('has a good example in which no rule finds anything', () => {
				const { good } = lintExamples(id);
				assert.equal(good.document.stories.length, 1, 'the good example must be one story');
				assert.deepEqual(good.findings, []);
			});

			it('has a good example that takes 60 to 90 seconds to tell', () => {
				const { document, pace } = lintExamples(id).good;
				const seconds = document.stories.map((story) => secondsOf(wordCount(story), pace))[0] ?? 0;
				assert.ok(seconds >= 60 && seconds <= 90, `${seconds}`);
			});
		});
	}
});

describe('docs/rules', () => {
	it('has no page without a rule', () => {
		const ids = new Set(ruleIds());
		const pages = globSync('docs/rules/*.md', { cwd: root }).map((path) => basename(path, '.md'));
		assert.deepEqual(
			pages.filter((id) => id !== 'README' && !ids.has(id)),
			[],
		);
	});
});

describe('the examples on a page', () => {
	const [head, first, second, third] = [
		'# A',
		'**Task:** One. Two. Three.',
		'**Action:** Four. Five.',
		'**Result:** Six.',
	];
	const whole = [head, first, second, third] as string[];

	it('show of a block that differs only the sentences in which it does', () => {
		const changed = [head, '**Task:** One. Too. Three.', second, third] as string[];
		assert.deepEqual(differing(changed, whole), ['**Task:** … Too. …']);
		assert.deepEqual(differing(whole, changed), ['**Task:** … Two. …']);
	});

	it('are of rules that there are', () => {
		const names = ['story.md', ...ruleIds().flatMap((id) => [`${id}.bad.md`, `${id}.good.md`, `${id}.yaml`])];
		assert.deepEqual(
			readdirSync(join(root, examplesFolder)).filter((name) => !names.includes(name)),
			[],
		);
	});
});
