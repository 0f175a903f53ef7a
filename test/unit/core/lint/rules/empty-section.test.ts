import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

describe('empty-section', () => {
	it('says of a label without text that it has none', () => {
		const [found, ...others] = findings('empty-section', story({ task: '' }));
		assert.equal(found?.message, 'Task has a label but no text; say what you were asked to do, or took on yourself.');
		assert.equal(found?.found, 'Task');
		assert.equal(found?.section, 'task');
		assert.equal(found?.severity, 'error');
		assert.deepEqual(others, []);
	});

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

	it('leaves skeletons alone where there is nothing else, or a line asks to fill them in, until one of them is', () => {
		const skeleton = '- Situation:\n- Task:\n- Action:\n- Result:\n\n';
		const form = `# Stories\n\nFill in real cases of your own.\n\n## Conflict\n\n${skeleton}## Failure\n\n${skeleton}`;
		assert.equal(findings('empty-section', form).length, 0);
		assert.equal(findings('empty-section', form.replace('Fill in real', 'A few')).length, 0);
		assert.equal(findings('empty-section', `# Stories\n\n${skeleton}`).length, 1);
		assert.equal(findings('empty-section', `---\ntype: star-story\n---\n\n${form}`).length, 2);
		assert.equal(findings('empty-section', form.replace('Situation:', 'Situation: Our till stood still.')).length, 4);
	});

	it('leaves a row alone in which nothing is written yet', () => {
		const table = '| Story | Situation | Task | Action | Result |\n| - | - | - | - | - |\n';
		const told = '| The till | It stood still. | I had to mend it. | I split the queue. | |\n';
		assert.equal(
			findings('empty-section', `${table}| 1 | | | | |\n| 2 | | | | |\n\n# One\n\n${table}${told}`).length,
			1,
		);
	});

	it('says once of a story that is all labels that nothing is told in it', () => {
		for (const text of ['', '[Where was it?]', 'TODO']) {
			const [found, ...others] = findings(
				'empty-section',
				story({ situation: text, task: '', action: '...', result: text }),
			);
			assert.equal(
				found?.message,
				'This story has labels but nothing under them yet; start with Situation: say where and when it was, and who was affected.',
			);
			assert.equal(found?.found, 'Retries that hurt');
			assert.deepEqual(others, []);
		}
		assert.equal(findings('empty-section', story({ situation: '', task: '', action: '' })).length, 3);
	});

	it('says of each story of a bank that nothing is told in it', () => {
		const blank = '**Situation:**\n\n**Task:**\n\n**Action:**\n\n**Result:**\n\n';
		const told = blank.replaceAll(':**', ':** It was told.');
		assert.deepEqual(
			findings('empty-section', `## One\n\n${blank}## Two\n\n${blank}## Three\n\n${told}`).map(({ found }) => found),
			['One', 'Two'],
		);
	});

	it('leaves a part alone that is told under another of its labels', () => {
		const text =
			'# One\n\n## Background\n\n## Situation\n\nWe were there.\n\n## Action\n\nI did it.\n\n## Result\n\n3% less.\n';
		assert.deepEqual(findings('empty-section', text), []);
	});

	it('is silent about a part with text, code or a list', () => {
		assert.deepEqual(findings('empty-section', story({ action: '- I did it.\n- I checked it.' })), []);
		assert.deepEqual(findings('empty-section', story({ action: '```sh\nkubectl drain\n```' })), []);
	});
});
