import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';

const pitches = new Set(['must-prepare-introduce-yourself', 'must-prepare-why-this-role']);
const front = (line: string) => `---\n${line}\n---\n\n`;
const declared = front('scheme: pitch');
const sectionsOf = (text: string, ids = pitches) =>
	parseStories(text, { pitches: ids }).stories.map(({ scheme, title, sections }) => [
		scheme,
		title,
		sections.map(({ parts, label, words }) => `${parts.join('+')} ${label} ${words}`),
	]);

const bold =
	'# Me\n\n**Present:** I run the scan pipeline.\n\n**Past:** I came from support.\n\n**Why here:** Your devices are offline.\n';
const parts = ['present Present 5', 'past Past 4', 'why-here Why here 4'];

describe('a pitch', () => {
	it('is what the front matter says is one, or what answers such questions only', () => {
		for (const line of [
			'scheme: pitch',
			'scheme: PITCH',
			'scheme: " pitch "',
			'questions: [must-prepare-why-this-role]',
		]) {
			assert.deepEqual(sectionsOf(front(line) + bold), [['PITCH', 'Me', parts]], line);
		}
		for (const line of [
			'questions: [must-prepare-why-this-role, must-prepare-conflict]',
			'questions: []',
			'scheme: SAR\nquestions: [must-prepare-why-this-role]',
			'tags: [pitch]',
		]) {
			assert.deepEqual(sectionsOf(front(line) + bold), [], line);
		}
		assert.deepEqual(sectionsOf(front('questions: [must-prepare-why-this-role]') + bold, new Set()), []);
	});

	it('is a story where it is labeled as one, unless the front matter says otherwise', () => {
		const story =
			'# Me\n\n**Situation:** I worked on support.\n\n**Task:** I had to choose.\n\n**Action:** I learned Go.\n\n**Result:** I moved in 2 years.\n';
		const linked = front('type: star-story\nquestions: [must-prepare-why-this-role]') + story;
		assert.equal(parseStories(linked, { pitches }).stories[0]?.scheme, 'STAR');
		assert.equal(parseStories(declared + story, { pitches }).stories[0]?.scheme, 'PITCH');
		const plain = front('type: star-story\nquestions: [must-prepare-why-this-role]');
		assert.equal(parseStories(`${plain}# Me\n\nI run it.\n`, { pitches }).stories[0]?.scheme, 'PITCH');
		assert.equal(
			parseStories(`${plain}**Today:** It.\n\n**Background:** So.\n`, { pitches }).stories[0]?.scheme,
			'PITCH',
		);
	});

	for (const [notation, text] of [
		[
			'headings',
			'# Me\n\n## Present\n\nI run the scan pipeline.\n\n## Past\n\nI came from support.\n\n## Why here?\n\nYour devices are offline.\n',
		],
		[
			'closed headings',
			'# Me\n\n## Present ##\n\nI run the scan pipeline.\n\n## Past ##\n\nI came from support.\n\n## Why here ##\n\nYour devices are offline.\n',
		],
		[
			'plain labels',
			'# Me\n\nPresent: I run the scan pipeline.\nPast: I came from support.\nWhy here: Your devices are offline.\n',
		],
		[
			'a list',
			'# Me\n\n- **Present:** I run the scan pipeline.\n- **Past**: I came from support.\n- **Why here?** Your devices are offline.\n',
		],
		[
			'italics',
			'# Me\n\n*Present.* I run the scan pipeline.\n\n*Past.* I came from support.\n\n*Why here.* Your devices are offline.\n',
		],
	]) {
		it(`may be written with ${notation}`, () => {
			assert.deepEqual(sectionsOf(declared + text), [['PITCH', 'Me', parts]]);
		});
	}

	it('is one part as a whole where nothing is labeled, whatever else it says', () => {
		const text = '# Me\n\nNow I run the pipeline.\n\nPast that, I came from support.\n';
		assert.deepEqual(sectionsOf(declared + text), [['PITCH', 'Me', ['present+past+why-here  11']]]);
		assert.deepEqual(sectionsOf(front('scheme: pitch\ntitle: My pitch') + text.slice(6)), [
			['PITCH', 'My pitch', ['present+past+why-here  11']],
		]);
	});

	it('without a title or labels is found at the line that declares it', () => {
		for (const [line, place] of [
			['scheme: pitch', 'pitch'],
			['questions: [must-prepare-why-this-role]', '[must-prepare-why-this-role]'],
		] as const) {
			const text = `${front(line)}I run it.\n`;
			const { titleSpan, span } = parseStories(text, { pitches }).stories[0] ?? assert.fail();
			assert.equal(text.slice(titleSpan.start, titleSpan.end), place);
			assert.equal(text.slice(span.start, span.end), 'I run it.');
		}
	});

	it('is a story where two labels of one are there', () => {
		const text = `${front('questions: [must-prepare-why-this-role]')}# Me\n\n**Situation:** I was late.\n\n**Action:** I ran.\n`;
		assert.equal(parseStories(text, { pitches }).stories[0]?.scheme, 'STAR');
	});

	it('goes on in a part below a deeper heading', () => {
		const text = '# Me\n\n## Present\n\nI run it.\n\n### More\n\nAnd this.\n\n## Notes\n\nNot told.\n';
		assert.deepEqual(sectionsOf(declared + text), [['PITCH', 'Me', ['present Present 6']]]);
	});

	it('has labels in the middle of a paragraph only at the start of a line', () => {
		const text = '# Me\n\nI run it. Past: no.\nPast: I came from support.\n';
		assert.deepEqual(sectionsOf(declared + text), [['PITCH', 'Me', ['past Past 4']]]);
	});

	it('tells empty parts and placeholders apart', () => {
		const { stories } = parseStories(
			`${declared}**Present:** [What do you do now?]\n\n**Past:**\n\n**Why here:** You.\n`,
		);
		assert.deepEqual(
			stories[0]?.sections.map(({ state }) => state),
			['placeholder', 'empty', 'present'],
		);
		assert.deepEqual(
			parseStories(declared).stories[0]?.sections.map(({ state }) => state),
			['empty'],
		);
	});
});
