import assert from 'node:assert/strict';
import { builtIn, guideWith } from './support.ts';

describe('Guide', () => {
	it('holds the built-in questions by category, in their order', () => {
		const guide = guideWith();
		assert.deepEqual(
			guide.categories.map(({ id }) => id),
			['must-prepare', 'teamwork', 'problem-solving', 'adaptability', 'about-you'],
		);
		for (const { questions } of guide.categories) {
			const orders = questions.map(({ order }) => order);
			assert.deepEqual(
				orders,
				[...orders].sort((a, b) => a - b),
			);
		}
		assert.equal(guide.questions.length, builtIn.guide.questions.length);
	});

	it('joins questions of the same category, however it is written, behind the built-in ones', () => {
		const guide = guideWith('## Problem solving\n\n- Why?\n\n## TEAMWORK questions\n\n- Who?\n');
		assert.equal(guide.category('problem-solving')?.questions.at(-1)?.title, 'Why?');
		assert.equal(guide.category('teamwork')?.questions.at(-1)?.title, 'Who?');
		assert.equal(guide.category('teamwork')?.own, false);
	});

	it('takes a question that stands in two lists once, and keeps different ones apart', () => {
		const long = 'Tell me about a time you worked on a very long thing that had no end';
		const guide = guideWith('- Why us?\n', `- Why us?\n- ${long}, once.\n- ${long}, twice.\n`);
		const own = guide.questions.filter(({ origin }) => origin);
		assert.equal(own.length, 3);
		assert.equal(new Set(own.map(({ id }) => id)).size, 3);
		assert.deepEqual(guide.clashes, []);
	});

	it('leaves out a question that takes the id of another one, and says so', () => {
		const guide = guideWith('---\ntype: star-question\nid: must-prepare-failure\n---\n\n# Why?\n');
		assert.equal(guide.question('must-prepare-failure')?.origin, null);
		assert.deepEqual(guide.clashes, [
			{ id: 'must-prepare-failure', origin: { uri: 'file:///bank-0.md', span: guide.clashes[0]?.origin.span } },
		]);
	});

	it('finds principles by competencies where a question names none', () => {
		const guide = guideWith('---\ntype: star-question\ncompetencies: [customer-focus]\n---\n\n# Why?\n');
		const question = guide.questions.find(({ title }) => title === 'Why?');
		assert.ok(question);
		assert.deepEqual(
			guide.principlesOf(question).map(({ id }) => id),
			['customer-obsession'],
		);
		assert.deepEqual(
			guide.signalsOf(question).map(({ id }) => id),
			['values'],
		);
	});

	it('turns pages from the first chapter to the last question and back', () => {
		const guide = guideWith('- Why us?\n');
		const pages = [...guide.chapters, ...guide.questions].map(({ id }) => id);
		const forth: string[] = [];
		for (let id: string | undefined = pages[0]; id !== undefined; id = guide.neighbor(id, 1)?.id) {
			forth.push(id);
		}
		assert.deepEqual(forth, pages);
		assert.equal(guide.neighbor(pages[0] as string, -1), undefined);
		assert.equal(guide.neighbor(pages[1] as string, -1)?.id, pages[0]);
		assert.equal(guide.neighbor('nothing', 1), undefined);
	});
});
