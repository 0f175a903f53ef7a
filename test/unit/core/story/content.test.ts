import assert from 'node:assert/strict';
import { countWords } from '../../../../src/core/story/cut/content.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

/** What the Situation contains, in a story whose other parts are told. */
function situation(content: string): string {
	const text = `# Late\n\n## Situation\n\n${content}\n\n## Task\n\nI had to.\n\n## Action\n\nI did.\n\n## Result\n\nIt fell.\n`;
	const [section] = parseStories(text).stories[0]?.sections ?? [];
	assert.ok(section);
	const pieces = section.content.map(({ start, end }) => text.slice(start, end));
	return [section.state, section.words, ...pieces].join(' | ');
}

describe('what a part holds', () => {
	const rows: Readonly<Record<string, string>> = {
		'The queue was full.': 'present | 4 | The queue was full.',
		'': 'empty | 0',
		'<!-- to do -->': 'empty | 0',
		'The queue <!-- which --> was full.': 'present | 4 | The queue | was full.',
		'~~~\n~~~': 'empty | 0',
		'```\n```': 'empty | 0',
		'~~~\ntwo words\n~~~': 'present | 2 | two words',
		'```\ntwo words\n```': 'present | 2 | two words',
		'> The queue was full.': 'present | 4 | The queue was full.',
		'- One two.\n- Three.': 'present | 3 | One two. | Three.',
		'1. One two.\n2. Three.': 'present | 3 | One two. | Three.',
		'- [ ] One two.': 'present | 2 | One two.',
		'One.\n\nTwo three.': 'present | 3 | One. | Two three.',
		'<b>One</b> two': 'present | 2 | <b>One</b> two',
		'Then:\n\n    one two': 'present | 3 | Then: | one two',
		'One.\n\n---': 'present | 1 | One.',
		'<br>': 'empty | 0',
		'TODO\n\n```js\nx = 1\n```': 'present | 0 | TODO',
		'```js\nx = 1\n```': 'present | 0',
		'```js\n```': 'empty | 0',
		'~~~js\nx = 1\n~~~': 'present | 0',
		'- ```js\n  x = 1\n  ```': 'present | 0',
		'One.\n\n```js\nx = 1\n```\n\nTwo.': 'present | 2 | One. | Two.',
		'**Metrics:**': 'empty | 0',
		'#queue was: full.': 'present | 3 | #queue was: full.',
		'**Metrics**:': 'empty | 0',
		'1. [who]\n2. [what]': 'placeholder | 0 | [who] | [what]',
		'Closed $[amount] deal': 'present | 3 | Closed $[amount] deal',
		'Metrics: [which]': 'placeholder | 0 | Metrics: [which]',
		'TODO: ask Ana': 'placeholder | 0 | TODO: ask Ana',
		'TODO comments were everywhere.': 'present | 4 | TODO comments were everywhere.',
		'I describe the context.': 'present | 4 | I describe the context.',
		'{{what}}': 'placeholder | 0 | {{what}}',
		'<what happened>': 'placeholder | 0 | <what happened>',
		'(to be added)': 'placeholder | 0 | (to be added)',
		'(later) I did.': 'present | 3 | (later) I did.',
		'**Metrics:** 3': 'present | 2 | **Metrics:** 3',
		'« »': 'empty | 0',
		'1. [ ] One.': 'present | 1 | One.',
		'### More\n\nOne.': 'present | 2 | More | One.',
		'<p>One two.</p>': 'present | 2 | <p>One two.</p>',
		'[One](one.md)': 'present | 1 | [One](one.md)',
		'&nbsp;': 'empty | 0',
		'One&nbsp;two\n&nbsp;': 'present | 2 | One&nbsp;two\n&nbsp;',
		'…': 'placeholder | 0 | …',
		'42': 'present | 1 | 42',
		'[Who was there?]': 'placeholder | 0 | [Who was there?]',
		TODO: 'placeholder | 0 | TODO',
		TBD: 'placeholder | 0 | TBD',
	};
	for (const [content, expected] of Object.entries(rows)) {
		it(JSON.stringify(content), () => assert.equal(situation(content), expected));
	}
});

describe('the words of a piece', () => {
	const rows: Readonly<Record<string, number>> = {
		'': 0,
		'one two': 2,
		'one\u00a0two\tthree\nfour': 4,
		"don't stop": 2,
		'well-known': 1,
		'R&D at AT&T': 3,
		'3 of 4': 3,
		'9 of 10': 3,
		'0 of 0': 3,
		'3.5 s': 2,
		'— one — two': 2,
		'**one** _two_': 2,
		'äöü éèê': 2,
		'раз два': 2,
		'a <br> b': 2,
		'a <b>b</b> c': 3,
		'1 < 2 and 3 > 2': 5,
		'« »': 0,
		'© ®': 0,
		漢字漢字漢: 3,
		ひらがな: 1.8,
		한국어말: 2,
		'API を使う': 2.5,
	};
	for (const [text, words] of Object.entries(rows)) {
		it(`${JSON.stringify(text)}: ${words}`, () => {
			assert.equal(Math.round(100 * countWords(text, { start: 0, end: text.length })) / 100, words);
		});
	}
});
