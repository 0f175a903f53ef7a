import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

const rule = 'duplicate-section';

describe(rule, () => {
	it('lets a part be told in several steps', () => {
		const steps = story()
			.replace('## Situation', '## Background\n\nWe sell shoes.\n\n## Challenge')
			.replace('## Action', '## Action (launch day)\n\nI took orders by hand.\n\n## Action (the weeks after)');
		assert.deepEqual(findings(rule, steps), []);
	});

	it('lets another word go on with a part, wherever it is', () => {
		const text =
			'**Background:** We sell shoes.\n\n**Action:** I drew a sign.\n\n**Problem:** Nobody found us.\n\n**Solution:** A lamp.\n\n**Result:** 3% more.\n';
		assert.deepEqual(findings(rule, text), []);
		assert.deepEqual(findings(rule, `${story()}\n## Outcome\n\nAnother 3%.\n`), []);
	});

	it('is silent where a part has no label, which another may stand for', () => {
		const table =
			'# One\n\n| Part | Text |\n|---|---|\n| Situation | A |\n| Action | I did |\n| Action | I checked |\n| Result | 3% |\n';
		assert.deepEqual(findings(rule, table), []);
	});

	it('does not mix the stories of a file', () => {
		assert.deepEqual(findings(rule, `${story()}\n${story({ title: 'Two' })}`), []);
	});
});
