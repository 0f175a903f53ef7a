import assert from 'node:assert/strict';
import { type Coverage, coverageOf } from '../../../../src/core/coverage/coverage.ts';
import type { Lens } from '../../../../src/core/coverage/lens.ts';
import type { CoverageStory } from '../../../../src/core/coverage/model.ts';
import { valuesOf } from '../../../../src/core/coverage/subject.ts';
import { readValues } from '../../../../src/core/jobs/readValues.ts';
import { StoryBank } from '../../../../src/core/matching/storyBank.ts';
import { guideWith } from '../guide/support.ts';

const guide = guideWith();
const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 26);

function story(id: string, more: Partial<CoverageStory> = {}): CoverageStory {
	const none = {
		title: id,
		questions: [],
		competencies: [],
		tags: [],
		purposes: [],
		text: '',
		practicedAt: null,
		toldAt: null,
	};
	return { ...none, id, readiness: { state: 'ready' }, ...more };
}

function cover(stories: readonly CoverageStory[], values = '', at: number | null = now): Coverage {
	const listed = valuesOf(readValues(values), guide);
	// The matcher is made once for a list of questions.
	const bank = new StoryBank(guide, listed);
	stories.forEach((each) => bank.set(each));
	return coverageOf({ stories, bank, guide, values: listed, now: at });
}

function row(coverage: Coverage, by: Lens, id: string) {
	const found = coverage.rows[by].find(({ subject }) => subject.id === id);
	assert.ok(found, id);
	return found;
}

describe('coverage', () => {
	it('finds must-prepare questions without a ready story, and competencies with fewer than two', () => {
		const conflict = 'must-prepare-conflict';
		const draft = story('draft', { questions: [conflict], readiness: { state: 'draft' } });
		assert.equal(row(cover([draft]), 'must-prepare', conflict).gap, 'no-ready-story');
		const ready = story('ready', { questions: [conflict] });
		assert.equal(row(cover([draft, ready]), 'must-prepare', conflict).gap, null);
		assert.equal(row(cover([draft, ready]), 'must-prepare', conflict).cells[0]?.story, 'ready');
		assert.equal(row(cover([ready]), 'competency', 'conflict-resolution').gap, 'fewer-than-two');
		assert.equal(row(cover([ready, draft]), 'competency', 'conflict-resolution').gap, null);
	});

	const architect =
		'Our architect wanted to split the shop into 11 services, and I thought that three would do. We argued for two ' +
		'weeks. I measured which modules changed together, showed him the figures and paired with him for a day. We agreed ' +
		'on four services, and the release took 3 weeks instead of 9.';
	const rehearsed =
		'I was to move the orders to a new database in one night. I ran my script without a rehearsal, because the copy had ' +
		'looked fine. It locked the table, and the shop was down for 47 minutes by my own doing. I rolled back, told support ' +
		'and wrote up what I had missed.';

	it('shows the best story as suggested for a must-prepare question without a link, as practice and the sheet do', () => {
		const stories = [
			story('Disagreement about microservices', { text: architect }),
			story('Migration I did not rehearse', { text: rehearsed }),
		];
		const coverage = cover(stories);
		const suggestedFor = (id: string) => row(coverage, 'must-prepare', id).cells.map(({ story }) => story);
		assert.deepEqual(suggestedFor('must-prepare-conflict'), ['Disagreement about microservices']);
		assert.deepEqual(suggestedFor('must-prepare-failure'), ['Migration I did not rehearse']);
		const [first, second, third] = coverage.plan.next;
		assert.ok(first?.kind === 'link' && second?.kind === 'link');
		assert.equal(third?.kind === 'write' && third.question, 'must-prepare-introduce-yourself');
	});

	it('offers a story for a failure in which its teller owns up to it, however well it ended', () => {
		const owned =
			'In 2022 I had to move our customer table to a new schema, 8 million rows, on a Sunday morning.\n' +
			'The script was mine, and so was the decision not to rehearse it on a full copy.\n' +
			"I started the script at six. After ten minutes a lock blocked all logins, and I didn't know whether to stop it. " +
			'I called my manager and told her that I was the cause. I stopped it, restored the old table, and I wrote to the ' +
			'support team what to tell customers. The week after, I built a copy with all rows, ran the script four times on ' +
			'it, and changed it to work in batches of 5,000.\n' +
			'Nobody could log in for 47 minutes, and 312 customers wrote to us. The second try took 3 hours in batches ' +
			'without a minute of downtime.\n' +
			'I was wrong to trust a small sample. Since then I rehearse each migration on a full copy, and twice that has ' +
			'found a lock in time.';
		const title = "Migration I didn't rehearse";
		const { cells } = row(cover([story(title, { text: owned })]), 'must-prepare', 'must-prepare-failure');
		assert.deepEqual(
			cells.map(({ story }) => story),
			[title],
		);
	});

	it('offers the best ready story with a figure as the greatest achievement, where there is no better one', () => {
		const achievement = 'must-prepare-greatest-achievement';
		const charges = story('Double charges', { text: 'I stopped the retries.', figure: 'from 412 to 0' });
		const docs = story('Docs', { text: 'I wrote a page on paging.', figure: '3 pages' });
		const asked = (...stories: CoverageStory[]) => row(cover(stories), 'must-prepare', achievement).cells;
		assert.deepEqual(asked(charges)[0]?.reasons, [{ kind: 'figure', figure: 'from 412 to 0' }]);
		assert.equal(cover([charges]).plan.next[0]?.kind, 'link');
		assert.equal(asked(charges, docs).length, 1);
		assert.deepEqual(asked(charges, docs), asked(docs, charges));
		// A story that is not ready has no figure here.
		assert.deepEqual(asked(story('Paging', { text: 'I wrote a page on paging.' })), []);
		const linked = story('Migration', { questions: [achievement] });
		assert.deepEqual(
			asked(charges, linked).map((cell) => cell.story),
			['Migration'],
		);
		// Its writer has said what it is for.
		assert.deepEqual(asked({ ...charges, purposes: ['ownership'], isNoted: true }), []);
		assert.deepEqual(asked({ ...charges, questions: ['must-prepare-failure'] }), []);
	});

	it('offers a story for a conflict in which others had said no and were convinced', () => {
		const text =
			'I had to agree an interface with two leads, although both had already said no. One of them disagreed with the cost, so I built a prototype and measured it with him.';
		const [cell] = row(cover([story('Broker', { text })]), 'must-prepare', 'must-prepare-conflict').cells;
		assert.deepEqual(cell?.reasons[0], { kind: 'topic', topic: 'a conflict with a colleague' });
	});

	it('offers no rescue for a failure that was not its teller’s', () => {
		const rescue = (task: string) =>
			'I was on call for the payments service. A release of Thursday evening made the client retry on timeouts, and by ' +
			`Friday morning support had 310 tickets about double charges.\n${task}\nFirst I switched off the retries with the ` +
			'feature flag. Then I wrote a query that found 412 doubled charges, and I asked finance to refund them the same ' +
			'day.\nAll had their money back by noon. I learned to ask what happens if this runs twice in every review.';
		const title = 'Double charges after the retry change';
		const askedFor = (task: string) => {
			const coverage = cover([story(title, { text: rescue(task) })]);
			return row(coverage, 'must-prepare', 'must-prepare-failure').cells.length;
		};
		assert.equal(askedFor('I was the one on call, so it was my job to stop the charges.'), 0);
		assert.equal(askedFor('It was my change, so it was my job to stop the charges.'), 1);
	});

	it('offers no story for a failure that tells none', () => {
		const coverage = cover([
			story('High Availability', {
				text: 'Our cluster had a single node. I added a standby and tested the failure of each node. Availability rose to 99.99 percent.',
			}),
			story('Failure-Handling Redesign', {
				purposes: ['learning'],
				text: 'Failed jobs were retried by hand. I redesigned failure handling with a dead letter queue. Manual retries fell from 40 a week to 2.',
			}),
		]);
		assert.deepEqual(row(coverage, 'must-prepare', 'must-prepare-failure').cells, []);
	});

	it('takes what the writer notes a story for as the first answer', () => {
		const noted = story('Null values', {
			text: 'Mails went out with blank names. I stopped them and added a check.',
			purposes: ['Handling failures', 'accountability'],
		});
		const [cell] = row(cover([noted]), 'must-prepare', 'must-prepare-failure').cells;
		assert.deepEqual(cell?.reasons[0], { kind: 'purpose', purpose: 'Handling failures' });
	});

	it('suggests a story for a competency only for a reason that has to do with it', () => {
		const text =
			'We migrated the database while the old and the new system ran side by side, and cut over in steps. I rehearsed the cutover twice.';
		const coverage = cover([story('moved', { text })]);
		const suggested = coverage.rows.competency.filter(({ cells }) => cells.length > 0).map(({ subject }) => subject.id);
		// The question about a migration asks for planning first of all, and for composure as well.
		assert.ok(suggested.includes('planning') && !suggested.includes('composure'), suggested.join());
	});

	it('knows what asks for a value that a company publishes', () => {
		const told = story('told', { questions: ['problem-solving-frugality'] });
		const [cell] = row(cover([told], 'Build the Robot'), 'value', 'value:build-the-robot').cells;
		assert.equal(cell?.story, 'told');
		assert.deepEqual(row(cover([told], 'Build the Tower'), 'value', 'value:build-the-tower').cells, []);
	});
});

describe('the plan', () => {
	it('chooses the ready stories that cover the most together, each with what it adds', () => {
		const { plan } = cover([
			story('small', { competencies: ['planning'] }),
			story('large', { competencies: ['planning', 'learning', 'delivery'] }),
			story('other', { competencies: ['learning', 'quality'] }),
			story('draft', { competencies: ['ownership'], readiness: { state: 'draft' } }),
		]);
		assert.equal(plan.ready, 3);
		assert.deepEqual(
			plan.chosen.map(({ story, adds }) => [story, adds.competencies]),
			[
				['large', ['delivery', 'learning', 'planning']],
				['other', ['quality']],
			],
		);
		assert.ok(plan.open.competencies.includes('ownership') && !plan.open.competencies.includes('planning'));
		assert.deepEqual(plan.open.questions, [
			'must-prepare-introduce-yourself',
			'must-prepare-why-this-role',
			'must-prepare-greatest-achievement',
			'must-prepare-conflict',
			'must-prepare-failure',
		]);
	});

	it('says what to do next: a must-prepare question first, and a draft before a new story that adds as much', () => {
		const [first] = cover([]).plan.next;
		assert.ok(first?.kind === 'write' && first.question.startsWith('must-prepare-'));
		const draft = story('draft', { questions: ['must-prepare-failure'], readiness: { state: 'draft' } });
		assert.deepEqual(cover([draft]).plan.next[0], {
			kind: 'finish',
			story: 'draft',
			adds: {
				competencies: ['learning', 'ownership', 'resilience', 'self-awareness'],
				questions: ['must-prepare-failure'],
			},
		});
	});

	it('says of a story that is there what its rows say: what no row suggests it for is not promised', () => {
		const limiter =
			'I was to move the orders to a new database in one night. I ran my script without a rehearsal, because the copy had ' +
			'looked fine. It locked the table, and the shop was down for 47 minutes by my own doing. I rolled back, told support ' +
			'and wrote up what I had missed.';
		for (const state of ['incomplete', 'ready'] as const) {
			const coverage = cover([story('limiter', { text: limiter, readiness: { state } })]);
			const [step] = coverage.plan.next;
			assert.ok(step?.kind === (state === 'ready' ? 'link' : 'finish') && step.story === 'limiter');
			assert.ok(step.adds.questions.includes('must-prepare-failure'));
			const rows = [...coverage.rows.competency, ...coverage.rows['must-prepare']];
			for (const id of [...step.adds.competencies, ...step.adds.questions]) {
				const { cells } = rows.find(({ subject }) => subject.id === id) ?? {};
				assert.deepEqual(
					cells?.map(({ story }) => story),
					['limiter'],
					id,
				);
			}
		}
	});

	it('links a ready story, or finishes a draft, that fits a must-prepare question before a new one is written', () => {
		const text =
			'A colleague and I had an argument. It was a conflict about the parser, and neither wanted to give in.';
		const stepFor = (each: CoverageStory) =>
			cover([each]).plan.next.find(({ adds }) => adds.questions.includes('must-prepare-conflict'));
		const link = stepFor(story('ready', { text }));
		assert.ok(link?.kind === 'link' && link.story === 'ready' && link.question === 'must-prepare-conflict');
		assert.equal(stepFor(story('draft', { text, readiness: { state: 'draft' } }))?.kind, 'finish');
		assert.notEqual(stepFor(story('other'))?.kind, 'link');
	});
});

describe('habits', () => {
	it('name stories that too many questions rely on', () => {
		const questions = guide.questions.slice(0, 6).map(({ id }) => id);
		assert.deepEqual(
			cover([story('a', { questions }), story('b', { questions: questions.slice(0, 5) })]).habits.overused,
			[{ story: 'a', questions: 6 }],
		);
	});

	it('name ready stories that were last practiced or told more than six weeks ago, and none that never was', () => {
		const stories = [
			story('never'),
			story('long ago', { practicedAt: now - 50 * day }),
			story('practiced', { practicedAt: now - 10 * day }),
			story('told', { practicedAt: now - 50 * day, toldAt: now - day }),
			story('draft', { readiness: { state: 'draft' } }),
		];
		assert.deepEqual(cover(stories).habits.stale, [{ story: 'long ago', lastAt: now - 50 * day }]);
		assert.deepEqual(cover(stories, '', null).habits.stale, []);
	});
});
