import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelOf } from '../../../../src/core/guide/model.ts';
import { pageText } from '../../../../src/core/guide/page.ts';
import { worksheets } from '../../../../src/core/guide/preparation.ts';
import { sampleFiles } from '../../../../src/core/guide/sampleFiles.ts';
import { sampleStory } from '../../../../src/core/guide/sampleStory.ts';
import { reportOf } from '../report/reportOf.ts';
import { builtIn, guideWith } from './support.ts';

const media = join(import.meta.dirname, '../../../../media');
const { guide, problems } = builtIn;

describe('the built-in guide', () => {
	it('is complete, and every id, link and competency resolves', () => {
		assert.deepEqual(problems, []);
	});

	it('keeps the ids that stories, histories and links name, even of questions that moved to another category', () => {
		const [, ids = ''] = readFileSync(join(import.meta.dirname, 'questionIds.txt'), 'utf8').split('\n\n');
		const published = ids.trim().split('\n');
		const known = new Set(guide.questions.map(({ id }) => id));
		assert.deepEqual(
			published.filter((id) => !known.has(id)),
			[],
		);
		assert.ok(published.length >= 88);
		for (const id of ['adaptability-greatest-strength', 'problem-solving-favorite-project']) {
			assert.equal(guide.questions.find((question) => question.id === id)?.category, 'about-you');
		}
	});

	it('lists competencies as a reader looks for them, by title', () => {
		const titles = guide.competencies.map(({ title }) => title);
		assert.deepEqual(
			titles,
			titles.toSorted((a, b) => a.localeCompare(b, 'en')),
		);
	});

	it('has sample answers in which the linter finds nothing', () => {
		for (const question of guide.questions) {
			const questions = new Set(guide.questions.map(({ id }) => id));
			const competencies = new Set(guide.competencies.map(({ id }) => id));
			for (const sample of question.samples) {
				const report = reportOf(sampleStory(question, sample), { knownIds: { questions, competencies } });
				assert.equal(report.stories.length, 1, question.id);
				assert.deepEqual(report.diagnostics, [], question.id);
				assert.deepEqual(report.stories[0]?.missing, [], question.id);
			}
		}
	});

	it('has a question for every competency, and three for every principle and line of the rubric', () => {
		const whole = guideWith();
		const count = (test: (question: (typeof whole.questions)[number]) => boolean) =>
			whole.questions.filter(test).length;
		assert.equal(guide.principles.length, 16);
		for (const { id } of guide.competencies) {
			assert.ok(count(({ competencies }) => competencies.includes(id)) >= 1, id);
		}
		for (const principle of guide.principles) {
			assert.ok(count((question) => whole.principlesOf(question).includes(principle)) >= 3, principle.id);
		}
		for (const signal of guide.rubric) {
			assert.ok(count((question) => whole.signalsOf(question).includes(signal)) >= 3, signal.id);
		}
	});

	it('tells no two questions apart by nothing but their ids', () => {
		const labels = guide.questions.map((question) => labelOf(question).toLowerCase());
		assert.equal(new Set(labels).size, labels.length);
		const titles = guide.questions.map(({ title }) => title.toLowerCase());
		assert.equal(new Set(titles).size, titles.length);
		const samples = guide.questions.flatMap((question) => question.samples.map(({ title }) => title.toLowerCase()));
		assert.equal(new Set(samples).size, samples.length);
	});

	it('has pages without a trace of what was left out', () => {
		const whole = guideWith();
		for (const page of [...whole.chapters, ...whole.questions]) {
			assert.doesNotMatch(pageText(page, whole), /undefined|null|\[object|\n{4}/, page.id);
		}
	});
});

describe('files beside the guide', () => {
	it('are all listed: sample stories', () => {
		const files = readdirSync(join(media, 'sample-stories'), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name).slice(join(media, 'sample-stories/').length));
		assert.deepEqual([...sampleFiles].sort(), files.sort());
	});

	it('are all there: templates of the worksheets', () => {
		const files = readdirSync(join(media, 'preparation'));
		assert.deepEqual(files.sort(), worksheets.map((name) => `${name}.md`).sort());
	});

	for (const name of worksheets) {
		it(`can be filled in line by line, after an example: ${name}`, () => {
			const text = readFileSync(join(media, 'preparation', `${name}.md`), 'utf8');
			assert.match(text, /^# .+\n\n/);
			assert.doesNotMatch(text, /^\s*\|/m, 'a table is hard to fill in');
			assert.match(text, /\*Example:\*/);
			assert.ok([...text.matchAll(/^- (?:[^:*\n]+:)?\s*$/gm)].length >= 8, 'lines to fill in');
			assert.deepEqual(reportOf(text).stories, [], 'a worksheet is not a story');
		});
	}
});
