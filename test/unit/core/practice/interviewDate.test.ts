import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, daysBetween, startOfDay } from '../../../../src/core/practice/days.ts';
import { ratings } from '../../../../src/core/practice/entry.ts';
import { fitToInterview, planToday, readDate, writeDate } from '../../../../src/core/practice/interviewDate.ts';
import { type Memory, Scheduler } from '../../../../src/core/practice/schedule.ts';
import { builtIn } from '../guide/support.ts';
import { MemoryFolder } from './memoryFolder.ts';
import { Clock, day, openSession, start } from './session.ts';

const { questions } = builtIn.guide;
const mustPrepare = questions.filter(({ category }) => category === 'must-prepare').length;
const today = startOfDay(start);

describe('the date of an interview', () => {
	it('lets nothing come back after it that was practiced before', () => {
		const scheduler = new Scheduler(true);
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...ratings), { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 0, max: 90 }),
				fc.string(),
				(given, days, question) => {
					let memory: Memory | undefined;
					for (const rating of given) {
						memory = scheduler.after(memory, { id: 'r', at: start, question, rating });
					}
					assert.ok(memory);
					const interview = addDays(today, days);
					const fitted = fitToInterview(memory, question, interview);
					if (days > 0) {
						assert.ok(fitted.due < interview + day, 'not behind the date');
						assert.ok(fitted.due > memory.lastAt, 'not at once');
					}
					assert.ok(fitted.due <= memory.due);
				},
			),
		);
	});

	it('spreads what would come too late over the days that are left', () => {
		const interview = addDays(today, 11);
		const memory = new Scheduler(false).after(undefined, { id: 'r', at: start, question: 'q', rating: 'easy' });
		const late = { ...memory, due: start + 40 * day };
		const days = new Map<number, number>();
		for (let index = 0; index < 120; index++) {
			const ahead = daysBetween(start, fitToInterview(late, `question-${index}`, interview).due);
			days.set(ahead, (days.get(ahead) ?? 0) + 1);
		}
		assert.deepEqual(
			[...days.keys()].sort((a, b) => a - b),
			[5, 6, 7, 8, 9, 10],
		);
		assert.ok(Math.max(...days.values()) < 40, 'no day has a third of all');
	});

	it('changes the dates on the buttons, what is due, and the memories alike', async () => {
		const clock = new Clock();
		let interview: number | undefined;
		const { practice } = openSession(new MemoryFolder(), { clock, interview: () => interview });
		practice.rate('q', 'easy', { mode: 'speak' });
		assert.equal(daysBetween(start, practice.memoryOf('q')?.due ?? 0), 8);
		interview = addDays(today, 3);
		const due = practice.memoryOf('q')?.due ?? 0;
		assert.ok(due < interview);
		assert.equal(practice.memories().get('q')?.due, due);
		assert.ok(practice.dates('other').easy < interview);
		clock.time = due;
		assert.deepEqual(practice.stateOf('q'), { rounds: 1, due: true });
	});

	it('gives a plan for today: all that is due, and a share of the must-prepare questions', () => {
		const memories = new Map<string, Memory>();
		const plan = (days: number, now = start) =>
			planToday(questions, (id) => memories.get(id), addDays(today, days), now);
		assert.deepEqual(plan(4), { daysLeft: 4, due: 0, fresh: Math.ceil(mustPrepare / 4) });
		assert.deepEqual(plan(0), { daysLeft: 0, due: 0, fresh: mustPrepare });
		const [first] = questions.filter(({ category }) => category === 'must-prepare');
		assert.ok(first);
		const scheduler = new Scheduler(false);
		const round = { id: 'r', at: start, question: first.id, rating: 'good' } as const;
		memories.set(first.id, scheduler.after(undefined, round));
		assert.equal(plan(4).fresh, Math.ceil(mustPrepare / 4) - 1, 'one of today’s is done');
		assert.equal(plan(mustPrepare).fresh, 0, 'nor is there another one today');
		memories.set(first.id, { ...scheduler.after(undefined, round), lastAt: today });
		assert.equal(plan(mustPrepare).fresh, 0, 'since the morning');
		memories.set(first.id, { ...scheduler.after(undefined, round), lastAt: today - 1 });
		assert.equal(plan(mustPrepare).fresh, 1, 'but not yesterday');
		memories.set(first.id, { ...scheduler.after(undefined, round), rounds: 2 });
		assert.equal(plan(mustPrepare).fresh, 1, 'nor for the second time');
		memories.set(first.id, scheduler.after(undefined, round));
		const later = start + 3 * day;
		assert.deepEqual(plan(7, later), { daysLeft: 4, due: 1, fresh: Math.ceil((mustPrepare - 1) / 4) });
	});

	it('is written as year, month and day', () => {
		for (const text of ['2026-11-30', '2028-02-29', '1999-01-01']) {
			const time = readDate(text);
			assert.ok(time !== undefined);
			assert.equal(time, startOfDay(time));
			assert.equal(writeDate(time), text);
		}
		assert.equal(readDate(' 2026-11-30\n'), readDate('2026-11-30'));
		for (const text of [
			'12026-11-30',
			'2026-11-301',
			'2026-03-00',
			'2026-04-31',
			'',
			'soon',
			'2026-02-30',
			'2026-13-01',
			'30.11.2026',
			'2026-1-1',
		]) {
			assert.equal(readDate(text), undefined, text);
		}
	});
});
