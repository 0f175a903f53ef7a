import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

const rule = 'hypothetical-action';

describe(rule, () => {
	const reported: [action: string, phrase: string][] = [
		['I would talk to everybody first. Then I would write a plan.', 'I would'],
		['I usually write a plan and share it with the team.', 'I usually'],
		['First, I’d ask what the other side needs.', 'I’d ask'],
		['You should always listen before you speak.', 'You should'],
		['- I would draw the flow\n- I would ask the owner', 'I would'],
		['In such a case, I would escalate.', 'I would'],
	];
	for (const [action, phrase] of reported) {
		it(`reports ${JSON.stringify(action)}`, () => {
			const [found, ...others] = findings(rule, story({ action }));
			assert.equal(found?.found, phrase);
			assert.match(found?.message ?? '', /is a plan or a habit; say what you did that one time/);
			assert.deepEqual(others, []);
		});
	}

	for (const action of [
		'I told them that I would call back within the hour, and I did.',
		'I asked the vendor. I would have preferred a fix, but I wrote a patch. I sent it upstream.',
		'I explained why "you should never deploy on Friday" was a bad rule.',
		'Each morning I would read the log before the others came. I drew a chart and showed it to my manager.',
		'Wrote a planner. Rehearsed it on a copy.',
		'I always keep a runbook, so I opened it and called the vendor.',
		'I will admit that I was scared. I called the vendor.',
		'We moved the jobs one by one.',
		'Told him: "You know more of the business.\nI will support whatever you decide."',
	]) {
		it(`is silent about ${JSON.stringify(action)}`, () => assert.deepEqual(findings(rule, story({ action })), []));
	}

	it('reads the Action only', () => {
		assert.deepEqual(findings(rule, story({ reflection: 'I would ask earlier. I would write less.' })), []);
	});
});
