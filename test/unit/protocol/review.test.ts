import assert from 'node:assert/strict';
import { safeParse } from 'valibot';
import { reviewRequestSchema, reviewStateSchema } from '../../../src/protocol/review.ts';
import { translator } from '../../../src/webview/shared/texts.ts';

const range = { line: 1, column: 1, endLine: 1, endColumn: 2 };

describe('messages of the review', () => {
	it('are taken when they are whole', () => {
		for (const request of [
			{ type: 'ready' },
			{ type: 'goTo', range },
			{ type: 'fix', finding: '0 result missing-section 0', title: 'Add' },
			{ type: 'selectStory', index: 3 },
		]) {
			assert.ok(safeParse(reviewRequestSchema, request).success, JSON.stringify(request));
		}
	});

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

describe('texts of pages', () => {
	it('take values by number, and as they are', () => {
		const say = translator({ '{0}, {1}': '{1} before {0}, {1}' });
		assert.equal(say('{0}, {1}', '$&{1}', 2), '2 before $&{1}, 2');
		assert.equal(say('Not translated: {0}', 1), 'Not translated: 1');
	});
});
