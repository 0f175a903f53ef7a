import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse } from 'valibot';
import { root } from '../../../src/build/root.ts';
import { allParts, pitchParts, skipReasons } from '../../../src/core/story/model.ts';
import { reviewRequestSchema, reviewStateSchema } from '../../../src/protocol/review.ts';
import { reviewTexts } from '../../../src/protocol/reviewTexts.ts';
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

describe('texts of the review', () => {
	it('are all used by the page', () => {
		const kinds = readFileSync(join(root, 'src/core/measure/measure.ts'), 'utf8');
		const files = ['findingList', 'partCard', 'balance', 'checkList', 'storyView', 'findingAnnouncer', 'main', 'page'];
		const source = files.map((file) => readFileSync(join(root, `src/webview/review/${file}.ts`), 'utf8')).join('\n');
		const states = [
			'empty',
			'placeholder',
			'missing',
			'optional',
			'error',
			'warning',
			'info',
			'hint',
			...allParts,
			...pitchParts,
			...skipReasons,
			'outside',
			'ignored',
			'possible',
		];
		const unused = Object.keys(reviewTexts).filter(
			(key) => !source.includes(`'${key}'`) && !kinds.includes(`'${key}'`) && !states.includes(key),
		);
		assert.deepEqual(unused, []);
	});

	it('take values by number, and as they are', () => {
		const t = translator({ a: '{1} before {0}, {1}' });
		assert.equal(t('a', '$&{1}', 2), '2 before $&{1}, 2');
	});
});
