import assert from 'node:assert/strict';
import { safeParse } from 'valibot';
import { reviewRequestSchema, reviewStateSchema } from '../../../src/protocol/review.ts';

const range = { line: 1, column: 1, endLine: 1, endColumn: 2 };

describe('messages of the review', () => {
	it('are refused when anything is missing or out of bounds', () => {
		for (const request of [
			undefined,
			'ready',
			{},
			{ type: 'goTo', range: { ...range, line: 0 } },
			{ type: 'goTo', range: { ...range, column: 1.5 } },
			{ type: 'goTo', range: { ...range, endLine: Number.POSITIVE_INFINITY } },
			{ type: 'selectStory', index: -1 },
			{ type: 'fix', finding: 3, title: 'Add' },
		]) {
			assert.ok(!safeParse(reviewRequestSchema, request).success, JSON.stringify(request));
		}
	});

	it('carry no state of an unknown version over a reload', () => {
		const state = { version: 1, uri: null, line: 1 };
		assert.ok(safeParse(reviewStateSchema, state).success);
		assert.ok(!safeParse(reviewStateSchema, { ...state, version: 2 }).success);
	});
});

describe('texts of pages', () => {});
