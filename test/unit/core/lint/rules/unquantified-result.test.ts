import assert from 'node:assert/strict';
import { findings, fixed, story } from './support.ts';

const rule = 'unquantified-result';

describe(rule, () => {
	it('asks for the figure that the words of the result hint at', () => {
		const questions: [result: string, question: RegExp][] = [
			['The page is much faster now.', /how long did it take before, and how long does it take now\?$/],
			['Support tickets went down.', /how many tickets were there before/],
			['The bill is far lower.', /how much money was it before/],
			['It reached customers in May.', /how many customers did it reach\?$/],
			['The report that we made by hand is automated.', /how long did it take by hand/],
			['Everybody was content.', /what changed that can be counted, timed or priced, and what was it before\?$/],
		];
		for (const [result, question] of questions) {
			const [found] = findings(rule, story({ result, situation: 'It was a plain day.', task: 'It was mine.' }));
			assert.match(found?.message ?? '', question, result);
			assert.equal(found?.found, 'Result');
			assert.equal(found?.section, 'result');
		}
	});

	it('is silent when a figure stands in any Result', () => {
		assert.deepEqual(findings(rule, story()), []);
		assert.deepEqual(findings(rule, story({ result: 'It went live.\n\n- 40% fewer tickets' })), []);
	});

	it('is silent about digits in a language whose words it does not know', () => {
		const indonesian = (result: string) =>
			`---\ntype: star-story\n---\n**Situasi:** Ramai.\n\n**Tugas:** Saya.\n\n**Tindakan:** Saya bekerja.\n\n**Hasil:** ${result}\n`;
		assert.deepEqual(findings(rule, indonesian('Sebanyak 20 orang ikut serta.')), []);
		assert.equal(findings(rule, indonesian('Semua orang ikut serta.')).length, 1);
	});

	const asked: [result: string, fixed: string][] = [
		[
			'It went live. Support tickets went down. Everybody was content.',
			'It went live. Support tickets went down. [How many tickets were there before, and how many are there now in the same time?] Everybody was content.',
		],
		[
			'Everybody was content',
			'Everybody was content [What changed that can be counted, timed or priced, and what was it before?]',
		],
		[
			'- It went live\n- **The page is faster now.**\n',
			'- It went live\n- **The page is faster now.** [How long did it take before, and how long does it take now?]\n',
		],
		[
			'The [dashboard](https://example.org) says that latency is [better](#b).\nYes.',
			'The [dashboard](https://example.org) says that latency is [better](#b). [How long did it take before, and how long does it take now?]\nYes.',
		],
		[
			'The client wrote that the bill was "much better."',
			'The client wrote that the bill was "much better." [How much money was it before, and how much after?]',
		],
		[
			'The bill is better. Then `costs.csv` went.',
			'The bill is better. [How much money was it before, and how much after?] Then `costs.csv` went.',
		],
		[
			'The bill is lower in `costs.csv`',
			'The bill is lower in `costs.csv` [How much money was it before, and how much after?]',
		],
	];
	for (const [result, expected] of asked) {
		it(`asks in the text of ${JSON.stringify(result)}`, () => {
			const text = story({ situation: 'It was a plain day.', task: 'It was mine.', result });
			const after = fixed(text, findings(rule, text)[0]);
			assert.equal(
				after,
				text.replace(result, () => expected),
			);
			assert.deepEqual(findings(rule, after), []);
			assert.equal(findings('placeholder-text', after).length, 1);
		});
	}

	it('asks in the text of every notation', () => {
		const question = '[What changed that can be counted, timed or priced, and what was it before?]';
		for (const [text, expected] of [
			['| Situation | Action | Result |\n|---|---|---|\n| A | I did | It was good. |\n', '| It was good. QUESTION |\n'],
			['**S:** A. **A:** I did. **R:** It was good.\n', '**R:** It was good. QUESTION\n'],
			[
				'<p><b>Situation:</b> A.</p>\n<p><b>Action:</b> I did.</p>\n<p><b>Result:</b> It was good.</p>\n',
				'good. QUESTION</p>\n',
			],
			[
				'> **Situation:** A.\n>\n> **Action:** I did.\n>\n> **Result:** It was good,\n> and fine.\n',
				'> and fine. QUESTION\n',
			],
		] as const) {
			assert.ok(fixed(text, findings(rule, text)[0]).endsWith(expected.replace('QUESTION', question)), text);
		}
	});

	it('is waived by a comment', () => {
		const text = story({ result: 'The board dropped the project.' });
		const comment = '<!-- star-coach-disable-next-line unquantified-result -- a decision -->';
		assert.deepEqual(findings(rule, text.replace('## Result', `${comment}\n## Result`)), []);
	});
});
