import assert from 'node:assert/strict';
import { findings, story, storyOfWords } from './support.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

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

	it('points at the Action when that is the thin part', () => {
		const text = story({ situation: words(30), task: words(20), action: words(10), result: words(10) });
		assert.match(findings('too-short', text)[0]?.message ?? '', /; in Action, say what you did yourself/);
	});

	it('points at the part that is furthest below its share, and at no Result with a figure', () => {
		const told = (result: string) =>
			story({ situation: words(10), task: words(6), action: words(40), result: `${words(2)}${result}` });
		assert.match(findings('too-short', told('.'))[0]?.message ?? '', /; in Result, /);
		assert.match(findings('too-short', told(', 40%.'))[0]?.message ?? '', /; in Action, /);
		const bare = story({ situation: 'Rain', task: words(6), action: words(40), result: words(12) });
		assert.match(findings('too-short', bare)[0]?.message ?? '', /; in Situation, /);
	});

	it('does not judge a story with an empty or missing part', () => {
		assert.deepEqual(findings('too-short', story({ result: 'TODO' })), []);
		assert.deepEqual(findings('too-short', '**Situation:** A.\n\n**Action:** I did.\n'), []);
	});

	it('does not judge a table, which is an overview and not what is told', () => {
		const row = `| Story | Situation | Task | Action | Result |\n| --- | --- | --- | --- | --- |\n| Retries | Sale day | On call | Limited them | Errors from 50% to 1% |\n`;
		assert.deepEqual(findings('too-short', row), []);
		const rows =
			'| Part | Told |\n| --- | --- |\n| Situation | Sale day |\n| Action | I limited them |\n| Result | 1% |\n';
		assert.deepEqual(findings('too-short', `# My SAR story\n\n${rows}`), []);
	});

	const brief = '**Situation:** It rained.\n\n**Task:** Dig.\n\n**Action:** I dug.\n\n**Result:** 3 mills run.\n';

	it('does not judge the items of a list, which is an overview as well', () => {
		const item = '1. **Problem:** It rained.\n   **Action:** I dug.\n   **Result:** 3 mills run.\n\n';
		assert.deepEqual(findings('too-short', `# Top 3\n\n${item.repeat(3)}`), []);
		assert.equal(findings('too-short', `# Top 2\n\n${item.repeat(2)}`).length, 2);
	});

	it('reports only once that most stories in a file are short, because that is a choice', () => {
		const short = `## Rain\n\n${storyOfWords(70).replace(/^#.*\n+/, '')}\n`;
		const long = `## Sun\n\n${storyOfWords(200).replace(/^#.*\n+/, '')}\n`;
		const lines = (text: string) => findings('too-short', text).length;
		assert.equal(lines(short.repeat(5)), 5);
		assert.equal(lines(short.repeat(6) + long.repeat(2)), 1);
		assert.equal(lines(short.repeat(6) + long.repeat(3)), 6);
	});

	it('does not judge three stories that are told in a dozen words a part', () => {
		const stories = (count: number, more = '') =>
			`## Mill\n\n${brief.replace('I dug', `I dug${more}`)}\n`.repeat(count);
		assert.deepEqual(findings('too-short', stories(3)), []);
		assert.equal(findings('too-short', stories(2)).length, 2);
		assert.equal(findings('too-short', stories(3, ` ${words(12)}`)).length, 3);
	});

	it('does not judge the entries of a résumé, which have a line for each part', () => {
		const entry = `### Miller, Ada & Sons, 2019–2021\n\n${brief.replace('I dug', words(30))}`;
		for (const head of ['## Work Experience', '## 💼 EXPERIÊNCIA PROFISSIONAL / PROJETOS', '## 工作经历']) {
			assert.deepEqual(findings('too-short', `${head}\n\n${entry}`), [], head);
		}
		assert.deepEqual(findings('too-short', `${entry}\n**Resume bullet:** Dug out 3 mills.\n`), []);
		assert.equal(findings('too-short', `## What I experienced\n\n${entry}`).length, 1);
		const long = entry.replace('word word', 'word\nword');
		assert.equal(findings('too-short', `## Education\n\n${long}`).length, 1);
	});

	it('does not judge the outline below an answer that is told in full', () => {
		const text = (count: number) => `### Mill\n\n${words(count)}.\n\n${brief}`;
		assert.deepEqual(findings('too-short', text(100)), []);
		assert.equal(findings('too-short', text(40)).length, 1);
		const details = (count: number) => `<details><summary>Mill</summary>\n\n${words(count)}.\n\n${brief}\n</details>\n`;
		assert.deepEqual(findings('too-short', details(100)), []);
		assert.equal(findings('too-short', details(40)).length, 1);
	});

	it('does not judge talking points of what is told in full around them', () => {
		const points =
			'### Quick Talking Points\n\n- **Situation:** Rain.\n- **Task:** Roof.\n- **Action:** I nailed.\n- **Result:** 1 leak.\n';
		const full = `### Story\n\n${words(120)}\n`;
		const found = (text: string) => findings('too-short', text).length;
		assert.equal(found(`## Roof\n\n${points}\n${full}`), 0);
		assert.equal(found(`## Roof\n\n${full}\n${points}`), 0);
		assert.equal(found(`## Roof\n\n${points}\n---\n\n${full}`), 1);
		assert.equal(found(`## Roof\n\n${points}\n## Barn\n\n${words(120)}\n`), 1);
		assert.equal(found(`## Roof\n\n${points.replace('Talking Points', 'Repair')}\n${full}`), 1);
	});

	it('does not judge what is called an example', () => {
		const parts = '**Situation:** Rain.\n\n**Task:** Roof.\n\n**Action:** I nailed.\n\n**Result:** 1 leak.\n';
		const found = (head: string) => findings('too-short', `${head}\n\n${parts}`).length;
		for (const head of [
			'# ⭐ Quick Example (how it looks)',
			'### Example',
			'## Beispiel:',
			'**Example Outline:**',
			'# Sample answers\n\n## The roof',
			'# Sample Questions & Answers\n\n## The roof',
			'# Two concise STAR examples\n\n## The roof',
			'# The roof\n\n## 60-second spoken version',
		]) {
			assert.equal(found(head), 0, head);
		}
		for (const head of ['# Example 2: The roof', '# An example of care', '# Short roofs\n\n## The roof']) {
			assert.equal(found(head), 1, head);
		}
	});

	it('does not judge what is called a sample answer', () => {
		for (const lead of ['✅ Good answer (STAR):', '**Sample answer:**', 'Contoh jawaban:', '**Trả lời mẫu:**']) {
			assert.deepEqual(findings('too-short', `### Mill\n\n${lead}\n\n${brief}`), [], lead);
			assert.deepEqual(findings('too-short', `### Mill\n\n${lead}\\\n\\\n${brief}`), [], lead);
		}
		assert.equal(findings('too-short', `### Mill\n\nMy answer:\n\n${brief}`).length, 1);
	});

	it('does not judge what is called an example and nothing else, or an outline for others', () => {
		for (const title of [
			'Example',
			'Quick example (so that you see it)',
			'예시',
			'예시 프레임',
			'The mill (작성 가이드)',
		]) {
			assert.deepEqual(findings('too-short', `### ${title}\n\n${brief}`), [], title);
		}
		assert.deepEqual(findings('too-short', `### Mill\n\n**Example outline:**\n\n${brief}`), []);
		for (const title of ['Example 2: the mill', 'A guide for writing', 'The template that broke']) {
			assert.equal(findings('too-short', `### ${title}\n\n${brief}`).length, 1, title);
		}
	});

	it('counts what is told between the parts', () => {
		const told = (count: number) => brief.replace('**Action', `**Investigation:** ${words(count)}.\n\n**Action`);
		assert.match(findings('too-short', told(65))[0]?.message ?? '', /about 30 s/);
		assert.deepEqual(findings('too-short', told(100)), []);
	});

	it('counts no answer of another kind below the last part', () => {
		const told = brief.replaceAll('.', ' for a whole week or so.');
		const text = `\`\`\`\n${told}\n❌ Bad answer:\n${words(100)}\n\`\`\`\n`;
		assert.match(findings('too-short', text)[0]?.message ?? '', /about 13 s/);
	});

	it('compares a version with the length that it names', () => {
		const messages = (name: string, text: string) =>
			findings('too-short', `${storyOfWords(200)}\n## ${name}\n\n${text}\n`).map(({ message }) => message);
		assert.deepEqual(messages('3 minutes', words(200)), [
			'The version "3 minutes" takes only about 1 min 20 s, which is too short; words to add: 100.',
		]);
		assert.deepEqual(messages('250–500 words', words(249)), [
			'The version "250–500 words" is too short (words: 249); words to add: 1.',
		]);
		assert.deepEqual(messages('45 seconds', ''), ['The version "45 seconds" is empty; words to add: 75.']);
		assert.deepEqual(messages('45 seconds', words(80)), []);
	});
});
