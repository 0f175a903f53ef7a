import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

const rule = 'we-in-action';

describe(rule, () => {
	it('reports an Action in which we prevails, at the first we', () => {
		const action = 'After the call we drew the flow. Then we moved our jobs, and I wrote the runbook.';
		const [found, ...others] = findings(rule, story({ action }));
		assert.equal(found?.message, 'Action says "we" more often than "I", 2 to 1; say which of these steps were yours.');
		assert.equal(found?.found, 'we');
		assert.deepEqual(others, []);
	});

	for (const action of [
		'I wrote the importer. We tested it, and I rolled it out with our team.',
		'We met once.',
		'I proposed it, and we did it. We shared the work, and I wrote the tests.',
		'- Wrote the planner so that we could stop.\n- Rehearsed it until we trusted it.',
		'I read what the vendor wrote: "We are sorry, our servers are down, and we know it." I moved on.',
		'Ran `we.our.we()` and kept our data in the US.',
		'They said we should wait. Sales told me that we had lost our nerve. I went on.',
		'My manager asked whether we could ship, and why our tests were red. She said we had a week.',
		'I suggested that we take the wagon, which we need in every show and could roll into our set.',
		'I published what we knew and what we did not, and never moved a date silently.',
		'Support wrote down how we answered our users. The vendor claimed we had broken it.',
		'Our tester found the second bug. Our product manager told the shops, and our two new developers wrote the runbook.',
		'We opened our repository, our code and our notes. I read them.',
		'The service was ours by then; our pipeline and our tests were slow.',
	]) {
		it(`is silent about ${JSON.stringify(action)}`, () => assert.deepEqual(findings(rule, story({ action })), []));
	}

	for (const action of [
		'They said we should wait, so we wrote it ourselves. We tested it.',
		'We asked the vendor. We waited, and I wrote it down.',
		'We told our users that the page was slow. We moved the jobs.',
	]) {
		it(`reports ${JSON.stringify(action)}`, () => assert.equal(findings(rule, story({ action })).length, 1));
	}

	it('reads the Action only', () => {
		assert.deepEqual(findings(rule, story({ result: 'We won, we saved 40%, and our customers stayed.' })), []);
	});
});
