import assert from 'node:assert/strict';
import { answerFileText, answerText } from '../../../../src/core/start/answerText.ts';
import { guessStory } from '../../../../src/core/start/guessStory.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

const notes = [
	'When I worked at a shop last year, the checkout was failing every Friday.',
	'My task was to keep it up.',
	'I measured every step, then I moved the tax service behind a queue.',
	'As a result, failures fell from 40 to 2 a week.',
];
const capital = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);

describe('a story guessed from notes', () => {
	it('has what is told in each part, in its order', () => {
		const { text } = guessStory(notes.join(' '), 2, false);
		const [story] = parseStories(text).stories;
		assert.equal(story?.titleLevel, 2);
		assert.deepEqual(
			story?.sections.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join('')),
			notes,
		);
	});

	it('keeps no mark of a list that has one item, and those of several', () => {
		const item = '- Our bill grew to $9,000 a month.\n  I moved the nightly jobs to spot instances. It fell to $4,000.';
		assert.doesNotMatch(guessStory(item, 2, false).text, /- Our/);
		assert.match(guessStory(`${item}\n- And on.`, 2, false).text, /- Our/);
	});

	it('begins no list where a sentence within a line begins with a number or a dash', () => {
		const story = (sentence: string) => guessStory(`${notes.slice(0, 3).join(' ')} ${sentence}`, 2, false).text;
		assert.match(story('9. As a result, failures fell.'), /## Result\n\n9\\\. As a result/);
		const list = guessStory(`${notes[0]}\n\n1. ${notes[1]}\n2. ${notes[2]}`, 2, false).text;
		assert.match(list, /^1\. My task/m);
	});

	it('takes apart notes in lower case, and lines without full stops', () => {
		const lines = [
			'it was last spring, our checkout was failing every evening',
			'my boss told me i need to fix it before friday',
			'i looked at the logs and moved the tax service behind a queue',
			'failures went down from 40 to 2 a week',
		];
		for (const typed of [lines.join('\n'), `${lines.join('. ')}.`, lines.map(capital).join('\n')]) {
			const { text } = guessStory(`${typed}\nlearned: put a queue in front of it`, 1, false);
			const [story] = parseStories(text).stories;
			assert.deepEqual(
				story?.sections.map(({ parts, content }) => [
					parts.join(),
					content.map(({ start, end }) => text.slice(start, end).toLowerCase().replace(/\.$/, '')).join(''),
				]),
				[
					...['situation', 'task', 'action', 'result'].map((part, index) => [part, lines[index]]),
					['reflection', 'learned: put a queue in front of it'],
				],
			);
		}
	});

	it('takes a before and after behind the Action for the Result, and what was learned last for the Reflection', () => {
		const free =
			'My team lost orders last spring. I was responsible for the queue. I added a retry, um, and basically I rewrote the consumer in Go. ' +
			'We lost zero orders after that, before it was 30 a day. I learned to test failure.';
		for (const { stories } of [
			parseStories(guessStory(free, 1, false).text),
			parseStories(answerText({ free }).text),
		]) {
			assert.deepEqual(
				stories[0]?.sections.map(({ parts }) => parts.join()),
				['situation', 'task', 'action', 'result', 'reflection'],
			);
		}
		assert.match(answerText({ free }).text, /# Result\n\nWe lost zero orders after that, before it was 30 a day\./);
		const story = { title: 'Orders', questions: [], competencies: [], date: '2026-12-02' };
		assert.match(answerFileText({ free }, story), /# Reflection\n\nI learned to test failure\.\n$/);
		assert.doesNotMatch(
			answerText({ free: 'I learned Go in two weeks. Then I rewrote the parser. It now takes 3 ms.' }).text,
			/Reflection/,
		);
	});

	it('asks for the parts that the notes do not tell', () => {
		const { text } = guessStory(notes.slice(2).join(' '), 1, false);
		assert.deepEqual(
			parseStories(text).stories[0]?.sections.map(({ state }) => state),
			['placeholder', 'placeholder', 'present', 'present'],
		);
	});

	it('takes its title from the heading of the notes, else from their first sentence, and tells where it stands', () => {
		const { text, title } = guessStory(`\n### The checkout\n${notes.join(' ')}`, 1, true);
		assert.equal(text.slice(title.start, title.end), 'The checkout');
		assert.equal(parseStories(text).stories[0]?.title, 'The checkout');
		const titleOf = (told: string) => {
			const { text, title } = guessStory(told, 1, true);
			return text.slice(title.start, title.end);
		};
		assert.equal(titleOf(notes.join(' ')), 'When I worked at a shop last year');
		assert.equal(titleOf('```\ncode\n```\n'), '[Title of the story]');
	});

	it('puts other headings below their part, and leaves code as it is and in one part', () => {
		const code = '```sh\n# My task was to wait.\n\nAs a result, it fell from 4 to 2.\n```';
		const { text } = guessStory(`${notes[0]}\n\n# Details\n\nI wrote a script.\n\n${code}\n\nIt ran.`, 2, false);
		assert.ok(text.includes('\n#### Details\n'));
		assert.ok(text.includes(code));
		assert.equal(parseStories(text).stories.length, 1);
	});
});
