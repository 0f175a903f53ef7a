import assert from 'node:assert/strict';
import { findings, story, storyOfWords } from './support.ts';

describe('too-short', () => {
	it('ends at 48 seconds, and is silent just below them', () => {
		assert.deepEqual(findings('too-short', storyOfWords(120)), []);
		assert.deepEqual(findings('too-short', storyOfWords(109)), []);
		const [found] = findings('too-short', storyOfWords(108));
		assert.match(found?.message ?? '', /^This story takes only about 43 s to tell, but the target is 2 min; in /);
		assert.equal(found?.severity, 'hint');
	});

	it('counts 250 Chinese and about 300 Japanese and Korean characters a minute', () => {
		const of = (text: string) => story({ situation: text, task: text, action: text, result: text });
		const timeOf = (text: string) => /about (.*?) to/.exec(findings('too-short', of(text))[0]?.message ?? '')?.[1];
		assert.equal(timeOf('磨坊停了整整一天一夜啊。'), '11 s');
		assert.equal(timeOf('방앗간이 하루 종일 멈춰 있었다.'), '11 s');
		assert.equal(timeOf('水車が一日中止まっていた。'), '10 s');
		assert.deepEqual(findings('too-short', of('磨坊停了整整一天一夜啊。'.repeat(5))), []);
	});

	it('judges each story of a file by itself, and names a Result only where it lacks its figure', () => {
		const short = `## Rain\n\n${storyOfWords(70).replace(/^#.*\n+/, '')}\n`;
		const [alone] = findings('too-short', short);
		const found = findings('too-short', short.repeat(4));
		assert.equal(found.length, 4);
		assert.deepEqual(new Set(found.map(({ message }) => message)), new Set([alone?.message]));
		const thin = (result: string) =>
			findings(
				'too-short',
				story({ situation: 'We had a shop with many orders.', task: 'I had to fix the cart.', result }),
			)[0]?.message.match(/; in (.*?), say/)?.[1];
		assert.equal(thin('It worked.'), 'Result');
		assert.notEqual(thin('40% more.'), 'Result');
	});

	it('does not judge a story with an empty or missing part', () => {
		assert.deepEqual(findings('too-short', story({ result: 'TODO' })), []);
		assert.deepEqual(findings('too-short', '**Situation:** A.\n\n**Action:** I did.\n'), []);
	});
});
