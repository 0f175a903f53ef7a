import assert from 'node:assert/strict';
import { readBank } from '../../../../src/core/guide/readBank.ts';

/** Questions as `category | title`, with their notes if they have any. */
function read(text: string): string[] {
	return readBank(text, 'my-list', 'banks').questions.map(
		({ question: { category, title, notes } }) => `${category} | ${title}${notes === '' ? '' : ` | ${notes}`}`,
	);
}

describe('readBank', () => {
	it('takes the items of lists below headings', () => {
		const text = `# Questions

## Teamwork

- Tell me about a time you helped a **colleague**.
- [ ] How do you deal with a \`slow\` review?
  - say what I changed
  - and why

## Databases
1. Proud migrations
2) "Why Postgres?"
`;
		assert.deepEqual(read(text), [
			'Teamwork | Tell me about a time you helped a colleague.',
			'Teamwork | How do you deal with a slow review? | - say what I changed\n- and why',
			'Databases | Proud migrations',
			'Databases | Why Postgres?',
		]);
	});

	it('reads the language of a list and of a question file, and says which is none', () => {
		const languages = (text: string) => readBank(text, 'list', 'banks').questions.map(({ question }) => question.lang);
		assert.deepEqual(languages('---\nlang: de\n---\n\n- Wann sind Sie gescheitert?\n'), ['de']);
		assert.deepEqual(languages('- When did you fail?\n'), [undefined]);
		assert.deepEqual(languages('---\ntype: star-question\nlang: fr\n---\n\n# Quand avez-vous échoué ?\n'), ['fr']);
		for (const text of [
			'---\nlang: german\n---\n\n- Wann?\n',
			'---\ntype: star-question\nlang: german\n---\n\n# Wann?\n',
		]) {
			const { problems } = readBank(text, 'list', 'banks');
			assert.deepEqual(
				problems.map(({ message }) => message),
				['"lang" must be a language tag, such as en, de or pt-BR, not "german".'],
			);
			assert.deepEqual(languages(text), [undefined]);
		}
	});

	it('takes headings as questions, with what stands below as notes', () => {
		const text = `# My interview prep

## Teamwork

### Tell me about a conflict

- it was about tabs
- and spaces

#### Ending

We use both.

### The time the build broke

On a Friday.

## Failure

### 3. What did you learn?
`;
		assert.deepEqual(read(text), [
			'Teamwork | Tell me about a conflict | - it was about tabs\n- and spaces\n\n#### Ending\n\nWe use both.',
			'Teamwork | The time the build broke | On a Friday.',
			'Failure | What did you learn?',
		]);
	});

	it('takes paragraphs that begin with a question in bold', () => {
		const text = `### Teamwork

**1. Give an example of a team project.**
"We built a chat."

And it worked.

**2. Describe your manager.**
`;
		assert.deepEqual(read(text), [
			'Teamwork | Give an example of a team project. | "We built a chat."\n\nAnd it worked.',
			'Teamwork | Describe your manager.',
		]);
	});

	it('keeps a heading that reads like a question a category when questions stand below it', () => {
		const text = '# What they asked\n\n## What I was asked at Acme\n\n- Why us?\n- Why now?\n';
		assert.deepEqual(read(text), ['What I was asked at Acme | Why us?', 'What I was asked at Acme | Why now?']);
	});

	it('names the category of a list without headings after title or file', () => {
		assert.deepEqual(read('- Why us?\n'), ['my-list | Why us?']);
		assert.deepEqual(read('---\ntitle: Acme\n---\n- Why us?\n'), ['Acme | Why us?']);
		assert.deepEqual(read('# Acme\n\n* Why us?\r\n'), ['Acme | Why us?']);
	});

	it('leaves out tables of contents and bare links', () => {
		const text =
			'- [Teamwork](#teamwork)\n- [What?](#what)\n- [A video](https://example.org)\n\n## Teamwork\n\n- [Why us?](https://example.org)\n';
		assert.deepEqual(read(text), ['Teamwork | Why us?']);
	});

	it('reads other languages, numbers and labels', () => {
		const text =
			'## 团队\n\n- 请介绍一下你自己。\n\n## Stress\n\n- Q: Wie gehst du mit Stress um?\n- Question 12 - Why?\n- Example: "Describe a day."\n';
		assert.deepEqual(read(text), [
			'团队 | 请介绍一下你自己。',
			'Stress | Wie gehst du mit Stress um?',
			'Stress | Why?',
			'Stress | Describe a day.',
		]);
	});

	it('gives ids that come from the words', () => {
		const { questions } = readBank('- Why us?\n- 请介绍一下你自己。\n- “…”\n', 'list', 'banks');
		assert.deepEqual(
			questions.map(({ question }) => question.id),
			['own-why-us', 'own-请介绍一下你自己', 'own-3'],
		);
	});

	it('cuts an endless item into a question and notes', () => {
		const [first] = readBank(`- Why? ${'Because it is so. '.repeat(40)}`, 'list', 'banks').questions;
		assert.equal(first?.question.title, 'Why?');
		assert.match(first?.question.notes ?? '', /^Because/);
	});

	it('reports a list without questions and front matter that is broken', () => {
		assert.match(readBank('Just prose.\n', 'list', 'banks').problems[0]?.message ?? '', /No question/);
		const broken = readBank('---\ntitle: [\n---\n\n- Why us?\n', 'list', 'banks');
		assert.equal(broken.questions.length, 1);
		assert.equal(broken.problems.length, 1);
		assert.deepEqual(readBank('', 'list', 'banks'), { isList: true, questions: [], problems: [] });
		assert.deepEqual(readBank('---\ntype: star-story\n---\n- Why?\n', 'list', 'banks').questions, []);
	});

	it('reads a file of one question with the folder as its category', () => {
		const { questions, problems } = readBank(
			'---\ntype: star-question\n---\n# Why us?\n\n## Key points\n\n- Because\n',
			'Why Us',
			'Acme',
		);
		assert.deepEqual(problems, []);
		const { question } = questions[0] as { question: { id: string; category: string; keyPoints: readonly string[] } };
		assert.equal(question.id, 'own-why-us');
		assert.equal(question.category, 'Acme');
		assert.deepEqual(question.keyPoints, ['Because']);
	});
});
