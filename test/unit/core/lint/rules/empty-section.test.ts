import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

describe('empty-section', () => {
	for (const placeholder of ['TODO', 'TBD', '...', '<describe the outcome>', '[fill in]', '<!-- later -->\n[…]']) {
		it(`takes ${JSON.stringify(placeholder)} for a placeholder`, () => {
			const [found] = findings('empty-section', story({ result: placeholder }));
			assert.match(found?.message ?? '', /^Result still contains only a placeholder; /);
		});
	}

	it('names every part of a combined label', () => {
		const text = '# One\n\n**Situation/Task:**\n\n**Action:** I did it.\n\n**Result:** It fell by 3%.\n';
		assert.match(findings('empty-section', text)[0]?.message ?? '', /^Situation and Task have a label but no text; /);
	});

	it('says once of a file that nothing is filled in', () => {
		for (const text of ['', '[Where was it?]', 'TODO']) {
			const [found, ...others] = findings(
				'empty-section',
				story({ situation: text, task: '', action: '...', result: text }).repeat(2),
			);
			assert.equal(
				found?.message,
				'Nothing is filled in yet; start with Situation: say where and when it was, and who was affected.',
			);
			assert.equal(found?.found, 'Retries that hurt');
			assert.equal(found?.severity, 'error');
			assert.deepEqual(others, []);
		}
		const half = '**Situation:**\n\n**Task:**\n';
		assert.equal(findings('empty-section', half).length, 1);
		assert.deepEqual(findings('missing-section', half), []);
		assert.equal(findings('empty-section', story({ situation: '', task: '', action: '' })).length, 3);
	});

	it('leaves a part alone that is told under another of its labels', () => {
		const text =
			'# One\n\n## Background\n\n## Situation\n\nWe were there.\n\n## Action\n\nI did it.\n\n## Result\n\n3% less.\n';
		assert.deepEqual(findings('empty-section', text), []);
	});
});
