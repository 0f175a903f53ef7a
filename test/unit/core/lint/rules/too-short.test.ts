import assert from 'node:assert/strict';
import { findings, story, storyOfWords } from './support.ts';

describe('too-short', () => {
	it('ends at forty seconds, and is silent just below them', () => {
		assert.deepEqual(findings('too-short', storyOfWords(100)), []);
		assert.deepEqual(findings('too-short', storyOfWords(90)), []);
		const [found] = findings('too-short', storyOfWords(85));
		assert.match(found?.message ?? '', /^This story takes only about 34 s to tell, but the target is 2 min; in /);
		assert.equal(found?.severity, 'hint');
	});

	it('counts 250 Chinese and about 300 Japanese and Korean characters a minute', () => {
		const of = (text: string) => story({ situation: text, task: text, action: text, result: text });
		const timeOf = (text: string) => /about (.*?) to/.exec(findings('too-short', of(text))[0]?.message ?? '')?.[1];
		assert.equal(timeOf('磨坊停了整整一天一夜啊。'), '11 s');
		assert.equal(timeOf('방앗간이 하루 종일 멈춰 있었다.'), '11 s');
		assert.equal(timeOf('水車が一日中止まっていた。'), '10 s');
		assert.deepEqual(findings('too-short', of('磨坊停了整整一天一夜啊。'.repeat(4))), []);
	});

	it('reports only once that most stories in a file are short, because that is a choice', () => {
		const short = `## Rain\n\n${storyOfWords(70).replace(/^#.*\n+/, '')}\n`;
		const long = `## Sun\n\n${storyOfWords(200).replace(/^#.*\n+/, '')}\n`;
		const found = (text: string) => findings('too-short', text);
		assert.equal(found(short.repeat(2)).length, 2);
		assert.equal(found(short.repeat(3) + long).length, 1);
		assert.match(found(short.repeat(3))[0]?.message ?? '', /^Most stories in this file are short; this one takes /);
		assert.equal(found(short.repeat(3) + long.repeat(2)).length, 3);
	});

	it('does not judge a story with an empty or missing part', () => {
		assert.deepEqual(findings('too-short', story({ result: 'TODO' })), []);
		assert.deepEqual(findings('too-short', '**Situation:** A.\n\n**Action:** I did.\n'), []);
	});
});
