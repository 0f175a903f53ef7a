import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mustPrepare } from '../../../../src/core/guide/model.ts';
import { planInterview, planLikely, sharesCompetency } from '../../../../src/core/practice/interviewPlan.ts';
import { seededRandom } from '../../../bench/stories.ts';
import { guideWith } from '../guide/support.ts';

const guide = guideWith();

describe('the plan of a mock interview', () => {
	const setups = fc.tuple(
		fc.integer({ min: 1, max: 20 }),
		fc.constantFrom('general' as const, 'leadership-principles' as const),
		fc.nat(),
	);

	it('has as many questions as asked for, each once, must-prepare ones first', () => {
		fc.assert(
			fc.property(setups, ([count, style, seed]) => {
				const plan = planInterview(guide, { count, style }, seededRandom(seed));
				assert.equal(plan.length, count);
				assert.equal(new Set(plan.map(({ id }) => id)).size, count);
				assert.equal(guide.question(plan[0]?.id ?? '')?.category, mustPrepare);
				const categories = plan.map(({ id }) => guide.question(id)?.category);
				const others = categories.findIndex((category) => category !== mustPrepare);
				assert.ok(others === -1 || !categories.slice(others).includes(mustPrepare), categories.join());
			}),
		);
	});

	it('never asks about the same competency twice in a row', () => {
		fc.assert(
			fc.property(setups, ([count, style, seed]) => {
				const plan = planInterview(guide, { count, style }, seededRandom(seed));
				const questions = plan.flatMap(({ id }) => guide.question(id) ?? []);
				for (const [index, question] of questions.entries()) {
					const before = questions[index - 1];
					assert.ok(!before || !sharesCompetency(before, question), `${before?.id}, ${question.id}`);
				}
			}),
		);
	});

	it('asks about each principle in turn, and about none where questions have none', () => {
		const [plain] = guide.questions;
		assert.ok(plain);
		const about = (id: string, ...principles: readonly string[]) => ({
			...plain,
			...{ id, category: 'mine', competencies: [id], principles },
		});
		const small = guideWith();
		const plan = (...questions: readonly ReturnType<typeof about>[]) => {
			Object.assign(small, { questions });
			return planInterview(small, { count: 3, style: 'leadership-principles' }, () => 0).map(
				({ id, principle }) => `${id} ${principle}`,
			);
		};
		assert.deepEqual(
			plan(about('a', 'dive-deep'), about('b', 'dive-deep', 'ownership'), about('c', 'ownership', 'earn-trust')),
			['a dive-deep', 'b ownership', 'c earn-trust'],
		);
		assert.deepEqual(plan(about('a', 'dive-deep'), about('b', 'dive-deep'), about('c', 'ownership')), [
			...['a dive-deep', 'c ownership', 'b dive-deep'],
		]);
		assert.deepEqual(plan(about('zzz'), about('yyy')), ['zzz null', 'yyy null']);
	});

	it('names a Leadership Principle for each question, and none twice before every one was asked about', () => {
		for (let seed = 0; seed < 50; seed++) {
			const plan = planInterview(guide, { count: 12, style: 'leadership-principles' }, seededRandom(seed));
			for (const { id, principle } of plan) {
				const question = guide.question(id);
				assert.ok(question && guide.principlesOf(question).some((known) => known.id === principle), id);
			}
			const later = plan.slice(5).map(({ principle }) => principle);
			assert.equal(new Set(later).size, later.length, later.join());
		}
	});
});

describe('the plan of a mock interview for likely questions', () => {
	const pack = (...ids: readonly string[]) => ({ title: 'Acme', questions: ids.map((id) => ({ id, because: [] })) });
	const plan = (count: number, ...ids: readonly string[]) => planLikely(guide, pack(...ids), count).map(({ id }) => id);

	it('keeps their order, and passes over those that are gone', () => {
		const ids = ['must-prepare-introduce-yourself', 'gone', 'teamwork-hiring', 'problem-solving-ownership'];
		assert.deepEqual(plan(2, ...ids), ['must-prepare-introduce-yourself', 'teamwork-hiring']);
		assert.deepEqual(
			plan(9, ...ids),
			ids.filter((id) => id !== 'gone'),
		);
	});

	it('puts another question between two about one competency, as long as there is any', () => {
		assert.deepEqual(plan(3, 'teamwork-feedback', 'teamwork-hard-feedback', 'adaptability-migration'), [
			'teamwork-feedback',
			'adaptability-migration',
			'teamwork-hard-feedback',
		]);
		assert.deepEqual(plan(2, 'teamwork-feedback', 'teamwork-hard-feedback'), [
			'teamwork-feedback',
			'teamwork-hard-feedback',
		]);
	});
});
