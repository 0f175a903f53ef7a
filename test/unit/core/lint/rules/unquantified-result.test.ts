import assert from 'node:assert/strict';
import { parseStories } from '../../../../../src/core/story/parse.ts';
import { findings, fixed, story } from './support.ts';

const rule = 'unquantified-result';

describe(rule, () => {
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
			'It went live. Support tickets went down. Everybody was content. [How many tickets were there before, and how many are there now in the same time?]',
		],
		[
			'Everybody was content',
			'Everybody was content [What changed that can be counted, timed or priced, and what was it before?]',
		],
		[
			'- It went live\n- **The page is faster now.**\n',
			'- It went live [How long did it take before, and how long does it take now?]\n- **The page is faster now.**\n',
		],
		[
			'The [dashboard](https://example.org) says that latency is [better](#b).\n\nYes.',
			'The [dashboard](https://example.org) says that latency is [better](#b). [How long did it take before, and how long does it take now?]\n\nYes.',
		],
		[
			'The client wrote that the bill was "much better."',
			'The client wrote that the bill was "much better." [How much money was it before, and how much after?]',
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

	it('asks for nothing in a story that would no longer be read as one', () => {
		const text =
			'# Fila da vacina\n\n## Contexto\nA fila dava a volta no quarteirão.\n\n## Ação\nSeparei quem tinha hora marcada.\n\n## Resultado\nA fila ficou muito menor e as pessoas elogiaram a equipe.\n';
		const [found] = findings(rule, text);
		assert.ok(found);
		for (const _ of found.fixes) {
			assert.equal(parseStories(fixed(text, found)).stories.length, 1);
		}
	});

	it('has no place for a question in a Result of code alone', () => {
		const text =
			'---\ntype: star-story\n---\n## Situation🎉\n\n🎉```\nSituation: code\n```\n> [!note] Result\n> ```\n> Situation: code\n> ```\n';
		const [found] = findings(rule, text);
		assert.deepEqual(found?.fixes, []);
	});

	it('is waived by a comment', () => {
		const text = story({ result: 'The board dropped the project.' });
		const comment = '<!-- star-coach-disable-next-line unquantified-result -- a decision -->';
		assert.deepEqual(findings(rule, text.replace('## Result', `${comment}\n## Result`)), []);
	});
});
