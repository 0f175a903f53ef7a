import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type GenericSchema, safeParse } from 'valibot';
import { Guide } from '../../src/core/guide/guide.ts';
import { linkedQuestion, pageAt, pagePath } from '../../src/core/guide/pagePath.ts';
import { restoreRound } from '../../src/extension/practice/round/keptRound.ts';
import { coverageRequestSchema, coverageStateSchema, lenses } from '../../src/protocol/coverage.ts';
import { practiceRequestSchema, practiceStateSchema, ratings } from '../../src/protocol/practice.ts';
import { type Draft, emptyDraft, longestAnswer } from '../../src/protocol/practiceDraft.ts';
import { reviewRequestSchema, reviewStateSchema } from '../../src/protocol/review.ts';
import { builtIn } from '../unit/core/guide/support.ts';

const schemas: readonly GenericSchema[] = [
	practiceRequestSchema,
	practiceStateSchema,
	reviewRequestSchema,
	reviewStateSchema,
	coverageRequestSchema,
	coverageStateSchema,
];

const id = fc.constantFrom('1', '2', '__proto__', '');
const milliseconds = fc.oneof(fc.nat(), fc.constantFrom(8.64e15, -1, 0.5));
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.constantFrom('x'.repeat(longestAnswer), 'x'.repeat(longestAnswer + 1)),
);
const draft: fc.Arbitrary<Draft> = fc
	.record({ free: text, situation: text, notes: text, mode: fc.constantFrom('speak' as const, 'write' as const) })
	.map((some) => ({ ...emptyDraft, ...some }));
const pageState = fc.record({
	version: fc.constantFrom(1, 2),
	round: id,
	question: id,
	reason: text,
	interview: fc.boolean(),
	timer: fc.record({
		phase: fc.constantFrom('think', 'answer', 'done', 'x'),
		thinkMs: milliseconds,
		answerMs: milliseconds,
		since: fc.option(milliseconds),
	}),
	seenAt: milliseconds,
	wording: fc.integer(),
	keyPoints: fc.boolean(),
	stories: fc.boolean(),
	sample: fc.boolean(),
	followUps: fc.nat(),
});
const rating = fc.constantFrom(...ratings);

/** Messages from pages, valid or nearly so. */
const requests: fc.Arbitrary<object> = fc.oneof(
	fc.record({ type: fc.constantFrom('ready', 'undo', 'next', 'another', 'filter', 'leave', 'toString') }),
	fc.record({ type: fc.constant('draft'), round: id, draft, finished: fc.boolean() }),
	fc.record({ type: fc.constant('state'), round: id, state: pageState }),
	fc.record(
		{
			type: fc.constant('rate'),
			round: id,
			rating,
			mode: fc.constantFrom('speak', 'write', 'sing'),
			thinkSeconds: milliseconds,
			answerSeconds: milliseconds,
		},
		{ requiredKeys: ['type', 'round', 'rating', 'mode', 'thinkSeconds'] },
	),
	fc.record({
		type: fc.constantFrom('run', 'openStory'),
		id: text,
		command: fc.constantFrom('explainRule', 'openGuidePage', 'practiceHistory'),
		argument: text,
	}),
	fc.record({
		type: fc.constantFrom('ready', 'show', 'coverage'),
		by: fc.constantFrom(...lenses, 'x'),
		filter: text,
		version: fc.constantFrom(1, 2),
	}),
	fc.record({
		type: fc.constantFrom('link', 'write', 'step', 'values'),
		row: id,
		story: id,
		index: fc.integer(),
		values: text,
	}),
	fc.record({ type: fc.constantFrom('goTo', 'fix', 'selectStory'), range: fc.jsonValue(), index: fc.integer() }),
);

/** Anything that a page, or something that pretends to be one, can send. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
	fc.jsonValue({ maxDepth: 4 }),
	requests,
	fc.tuple(requests, fc.string(), fc.jsonValue()).map(([message, key, value]) => ({ ...message, [key]: value })),
	pageState,
);

/** A message is rejected, or accepted as something that would be accepted again unchanged. */
export const messagesAreChecked = fc.property(anything, (message) => {
	for (const schema of schemas) {
		const { success, output } = safeParse(schema, message);
		if (success) {
			assert.deepEqual(safeParse(schema, output).output, output);
		}
	}
	const memento = { keys: () => [], get: () => message as never, update: async () => {} };
	restoreRound(memento);
});

const guide = new Guide(builtIn.guide);
const someIds = [...guide.questions, ...guide.chapters].map((page) => page.id);
const name = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.constantFrom('..', '__proto__', 'constructor', '%2e%2e', ...someIds),
);

/** A link leads to the page that it names, or nowhere. */
export const linksLeadToPages = fc.property(
	fc.constantFrom('/questions/', '/chapters/', '/', 'questions/', '/questions/../'),
	name,
	fc.constantFrom('', '.md', '/', '?x', '\n', '.md.md'),
	(folder, page, ending) => {
		const path = folder + page + ending;
		const linked = linkedQuestion(path);
		if (linked !== undefined) {
			assert.equal(`/questions/${linked}`, path);
			assert.equal(guide.question(linked)?.id ?? linked, linked);
		}
		const shown = pageAt(path, guide);
		if (shown) {
			assert.equal(pagePath(shown), path);
		}
	},
);
