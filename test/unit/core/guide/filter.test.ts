import assert from 'node:assert/strict';
import {
	isDone,
	isFilterActive,
	matchesFilter,
	noFilter,
	type QuestionFilter,
	type QuestionState,
} from '../../../../src/core/guide/filter.ts';
import { guideWith } from './support.ts';

const untouched: QuestionState = { favorite: false, stories: 0, readyStories: 0, rounds: 0, due: false };
const guide = guideWith('- Why us?\n');

function count(filter: Partial<QuestionFilter>, state: Partial<QuestionState> = {}): number {
	const whole = { ...noFilter, ...filter };
	return guide.questions.filter((question) => matchesFilter(question, { ...untouched, ...state }, whole)).length;
}

describe('filter', () => {
	it('shows everything when nothing is asked for', () => {
		assert.equal(count({}), guide.questions.length);
		assert.equal(isFilterActive(noFilter), false);
	});

	it('takes any of the entries of a list, and all of the lists', () => {
		const one = count({ categories: ['teamwork'] });
		const two = count({ categories: ['teamwork', 'adaptability'] });
		assert.ok(one > 0 && two > one);
		const both = count({ categories: ['teamwork'], competencies: ['feedback'] });
		assert.ok(both > 0 && both < one);
		assert.equal(count({ categories: ['must-prepare'], own: true }), 0);
		assert.ok(isFilterActive({ ...noFilter, categories: ['teamwork'] }));
	});

	it('shows the questions of a pack, whatever else is asked for', () => {
		const questions = ['must-prepare-failure', 'teamwork-feedback', 'gone'].map((id) => ({ id, because: [] }));
		const pack = { title: 'Acme', questions };
		assert.equal(count({ pack }), 2);
		assert.equal(count({ pack, categories: ['teamwork'] }), 1);
		assert.ok(isFilterActive({ ...noFilter, pack }));
	});

	it('leaves out questions without a difficulty when one is asked for', () => {
		const all = count({ difficulties: ['easy', 'medium', 'hard'] });
		assert.equal(all, guide.questions.length - 1);
	});

	it('shows the questions that have a sample answer at one of the levels', () => {
		const staff = count({ levels: ['staff'] });
		const more = count({ levels: ['staff', 'junior'] });
		assert.ok(staff > 0 && more > staff && more < guide.questions.length - 1);
		assert.equal(count({ levels: ['junior'], own: true }), 0);
	});

	it('looks at the state of a question', () => {
		assert.equal(count({ withoutStory: true }), guide.questions.length);
		assert.equal(count({ withoutStory: true }, { stories: 1 }), 0);
		assert.equal(count({ due: true }), 0);
		assert.equal(count({ due: true }, { due: true }), guide.questions.length);
		assert.equal(count({ favorite: true }), 0);
		assert.equal(count({ favorite: true }, { favorite: true }), guide.questions.length);
		assert.equal(count({ own: true }), 1);
	});

	it('hides what is done: a ready story, practiced, not due', () => {
		const done = { readyStories: 1, stories: 1, rounds: 1 };
		assert.equal(count({ hideDone: true }, done), 0);
		assert.equal(isDone({ ...untouched, ...done, due: true }), false);
		assert.equal(isDone({ ...untouched, stories: 1, rounds: 1 }), false);
		assert.equal(isDone({ ...untouched, readyStories: 1 }), false);
	});
});
