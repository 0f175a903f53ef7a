import assert from 'node:assert/strict';
import { factsOf } from '../../../../src/core/story/facts.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

const told = '**Situation:** I was there.\n\n**Task:** I had to.\n\n**Action:** I did.\n\n**Result:** 40% less.\n';

function comment(facts: string): string {
	return `<!-- star-coach-story\n${facts}\n-->\n`;
}

function factsIn(text: string) {
	const document = parseStories(text);
	return document.stories.map((story) => factsOf(document, story));
}

const none = { questions: [], competencies: [], tags: [], status: null, isUnmeasurable: false, reason: '' };

describe('the facts of a story', () => {
	it('are those of the comment above it, and nobody else’s', () => {
		const first = `## The outage\n\n${told}\n`;
		const second = `${comment('questions: [must-prepare-conflict]\nstatus: ready')}## The architect\n\n${told}\n`;
		const third = `${comment('measurable: false\nreason: Too early.\ntags: "#go, api"')}## The move\n\n${told}`;
		assert.deepEqual(factsIn(`# Stories\n\n${first}${second}${third}`), [
			none,
			{ ...none, questions: ['must-prepare-conflict'], status: 'ready' },
			{ ...none, isUnmeasurable: true, reason: 'Too early.', tags: ['go', 'api'] },
		]);
	});

	it('take lists of the front matter too, and replace its other values', () => {
		const front = '---\nquestions: [a, b]\ncompetencies: c\nstatus: draft\n---\n\n';
		const text = `${front}${comment('questions: [b, d]\nstatus: ready')}## One\n\n${told}\n## Two\n\n${told}`;
		assert.deepEqual(factsIn(text), [
			{ ...none, questions: ['a', 'b', 'd'], competencies: ['c'], status: 'ready' },
			{ ...none, questions: ['a', 'b'], competencies: ['c'], status: 'draft' },
		]);
	});

	for (const [place, text] of [
		['a heading, a blank line apart', `${comment('status: ready')}\n## One\n\n${told}`],
		['another comment', `${comment('status: ready')}<!-- star-coach-disable too-short -->\n## One\n\n${told}`],
		['the first label', `## One\n\n${comment('status: ready')}\n${told}`],
		['a story without a title', `${comment('status: ready')}${told}`],
		['a list', `${comment('status: ready')}${told.replace(/\n\n/g, '\n').replace(/^\*\*/gm, '- **')}`],
		[
			'a table',
			`${comment('status: ready')}\n| S | T | A | R |\n| - | - | - | - |\n| There. | Had to. | I did. | 40% less. |\n`,
		],
		['a heading, with Windows line breaks', `${comment('status: ready')}## One\n\n${told}`.replace(/\n/g, '\r\n')],
		['a heading, on one line', `<!-- star-coach-story status: ready -->\n## One\n\n${told}`],
	] as const) {
		it(`are read above ${place}`, () => assert.equal(factsIn(text)[0]?.status, 'ready', text));
	}

	it('do not reach a story that something else comes before', () => {
		for (const between of ['Some notes.\n\n', '# Notes\n\n', '```\ncode\n```\n']) {
			assert.equal(factsIn(`${comment('status: ready')}${between}## One\n\n${told}`)[0]?.status, null, between);
		}
		assert.equal(factsIn(`\`\`\`html\n${comment('status: ready')}\`\`\`\n\n## One\n\n${told}`)[0]?.status, null);
	});

	it('name the title, the language and the scheme of the story', () => {
		const text = `${comment('title: The outage\nlang: fr\nscheme: SOAR')}${told}`;
		const [story] = parseStories(text).stories;
		assert.deepEqual([story?.title, story?.lang, story?.scheme], ['The outage', 'fr', 'SOAR']);
		// A pitch is a file of its own.
		assert.equal(parseStories(`${comment('scheme: pitch')}${told}`).stories[0]?.scheme, 'STAR');
	});

	it('are someone else’s text, with the limits of front matter', () => {
		const read = (facts: string) => {
			const [story] = parseStories(`${comment(facts)}## One\n\n${told}`).stories;
			return [story?.title, story?.comment?.problems.map(({ said }) => said[0])];
		};
		const aliases = Array.from({ length: 30 }, (_, i) => `a${i + 1}: [*a${i}, *a${i}]`);
		for (const [facts, problem] of [
			['status: [', /cannot be parsed/],
			['- a\n- b', /must be a list of keys/],
			['just words', /must be a list of keys/],
			[`x: "${'x'.repeat(70_000)}"`, /larger than/],
			[`x: ${'['.repeat(100)}`, /nested too deeply/],
			['a: 1\n---\nb: 2', /second document/],
			['status: draft\nstatus: ready', /twice/],
			[`a0: &a0 [x]\n${aliases.map((line, i) => line.replace(': ', `: &a${i + 1} `)).join('\n')}`, /aliases/],
		] as const) {
			const [title, problems] = read(facts);
			assert.equal(title, 'One');
			assert.match(String(problems), problem);
		}
		assert.deepEqual(read('__proto__: { x: 1 }\nstatus: draft'), ['One', []]);
	});
});
