import assert from 'node:assert/strict';
import { lint } from '../../../../../src/core/lint/lint.ts';
import { findings } from './support.ts';

const rule = 'section-order';

describe(rule, () => {
	it('has no fix where labels are numbered or stand inside a line', () => {
		for (const text of [
			'1. Action: I did.\n2. Situation: We were.\n3. Task: It was mine.\n4. Result: 3%\n',
			'**A:** I did. **S:** We were. **T:** It was mine. **R:** 3%.\n',
		]) {
			const [found] = findings(rule, text);
			assert.ok(found, text);
			assert.deepEqual(found.fixes, []);
		}
	});

	it('lets a story begin with its result', () => {
		const rest = '## Situation\n\nA.\n\n## Task\n\nB.\n\n## Action\n\nI did.\n\n## Result\n\n3% less, in a week.\n';
		const headline = `# One\n\n## Result\n\nI got our payments back in 20 minutes.\n\n${rest}`;
		assert.equal(lint(headline).document.stories.length, 1);
		assert.deepEqual(findings(rule, headline), []);
		assert.deepEqual(findings('duplicate-section', headline), []);
		const long = headline.replace('I got', `${'Then it went on. '.repeat(20)}I got`);
		assert.deepEqual(findings(rule, long), []);
		assert.equal(findings('duplicate-section', long).length, 1);
		const alone = headline.slice(0, headline.lastIndexOf('## Result'));
		assert.deepEqual(findings(rule, alone), []);
	});
});
