import assert from 'node:assert/strict';
import { findings, story } from './support.ts';

const rule = 'unquantified-result';

describe(rule, () => {
	it('asks for the figure that the words of the result hint at', () => {
		const questions: [result: string, question: RegExp][] = [
			['The page is much faster now.', /how long did it take before, and how long afterwards\?$/],
			['Support tickets went down.', /how many support tickets|how many tickets were there a week/],
			['The bill is far lower.', /how much money was it before/],
			['Customers came back.', /how many customers did it reach\?$/],
			['The report that we made by hand is automated.', /how long did it take by hand/],
			['Everybody was content.', /what could you count, time or price, before and afterwards\?$/],
		];
		for (const [result, question] of questions) {
			const [found] = findings(rule, story({ result, situation: 'It was a plain day.', task: 'It was mine.' }));
			assert.match(found?.message ?? '', question, result);
			assert.equal(found?.found, 'Result');
			assert.equal(found?.section, 'result');
		}
	});

	it('takes the question from the problem when the result gives no clue', () => {
		const text = story({ situation: 'The latency was bad.', result: 'It became good.' });
		assert.match(findings(rule, text)[0]?.message ?? '', /how long did it take before/);
	});

	it('is silent when a figure stands in any Result', () => {
		assert.deepEqual(findings(rule, story()), []);
		assert.deepEqual(findings(rule, story({ result: 'It went live.\n\n- 40% fewer tickets' })), []);
	});

	it('is silent about a Result that is missing, empty or a placeholder', () => {
		assert.deepEqual(findings(rule, story({ result: '' })), []);
		assert.deepEqual(findings(rule, story({ result: 'TODO' })), []);
	});

	it('is waived by front matter with a reason, and only with one', () => {
		const result = 'The board dropped the project.';
		assert.deepEqual(findings(rule, story({ result }, 'measurable: false\nreason: It was a decision.')), []);
		assert.match(
			findings(rule, story({ result }, 'measurable: false'))[0]?.message ?? '',
			/only beside a "reason"; add the reason, or a figure\.$/,
		);
		assert.equal(findings(rule, story({ result }, 'measurable: true\nreason: It was a decision.')).length, 1);
	});

	it('is waived by a comment', () => {
		const text = story({ result: 'The board dropped the project.' });
		const comment = '<!-- star-coach-disable-next-line unquantified-result -- a decision -->';
		assert.deepEqual(findings(rule, text.replace('## Result', `${comment}\n## Result`)), []);
	});

	it('counts as many measures, and of such kinds, as are asked for', () => {
		const result = 'It took 20 minutes.';
		assert.match(
			findings(rule, story({ result }), { config: 'rules: { unquantified-result: { minimum: 2 } }' })[0]?.message ?? '',
			/^The Result holds 1 of the 2 figures asked for: /,
		);
		const config = 'rules: { unquantified-result: { kinds: [percent] } }';
		assert.equal(findings(rule, story({ result }), { config }).length, 1);
		assert.deepEqual(findings(rule, story({ result: 'It fell by 20%.' }), { config }), []);
	});
});
