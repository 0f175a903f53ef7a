import assert from 'node:assert/strict';
import { checkPrivacy } from '../../../../src/core/lint/checkPrivacy.ts';
import { toConfig } from '../../../../src/core/lint/config.ts';
import { readAchievements } from '../../../../src/core/remember/bragFile.ts';
import type { Commit } from '../../../../src/core/remember/commit.ts';
import { draftOf } from '../../../../src/core/remember/draft.ts';
import type { Piece } from '../../../../src/core/remember/piece.ts';
import { newStory } from '../../../../src/core/start/writeNewStory.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { sayInEnglish } from '../../../../src/core/text/translation.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';

const at = Date.UTC(2025, 2, 4);

function commit(message: string, name = 'Robin Roe', number = 1): Commit {
	const hash = String(number).repeat(40);
	return { hash, parents: [], name, email: `${name}@shop.example`, at, clock: at, committed: at, message, tags: [] };
}

function piece(title: string, messages: readonly string[]): Piece {
	const commits = messages.map((message, index) => commit(message, 'Robin Roe', index + 1));
	return { place: 'shop', title, from: at, to: Date.UTC(2025, 2, 21), commits, signs: [['released', 'v1.4']] };
}

const textOf = (of: Piece, others: readonly Commit[] = []) => newStory(draftOf(of, others, '2026-12-02')).text;

describe('a draft of a piece of work', () => {
	it('has the facts with their source, quotes, a question in each part, and no claim', () => {
		const text = textOf(piece('Put taxes behind a queue', ['add the queue\n\nFor **40** shops.', 'use it']));
		assert.equal(
			text,
			`---
type: star-story
title: Put taxes behind a queue
questions: []
competencies: []
status: draft
date: 2026-12-02
---

# Put taxes behind a queue

<!-- Source: shop
- Mar 4 – 21, 2025
- released in v1.4
- 2025-03-04 1111111111 “add the queue”
- 2025-03-04 2222222222 “use it”
-->

## Situation

[What was at stake in March 2025, and for whom?]

## Task

[What was yours to do or to decide?]

## Action

[What did you do yourself, step by step, and why?]

## Result

[What changed, with a before and an after?]
`,
		);
	});

	it('says no month where none is known', () => {
		const [noted] = readAchievements('- 2025-02-30 Held the talk');
		assert.ok(noted);
		assert.match(textOf(noted), /- no such date\n[\s\S]*\[What was at stake, and for whom\?\]/);
	});

	it('is an outline to the linter: everything is still to be written', () => {
		const text = textOf(piece('Cut the p99 from 900 ms to 90 ms', ['cut the p99 from 900 ms to 90 ms']));
		const [story] = parseStories(text).stories;
		assert.deepEqual(
			story?.sections.map(({ state }) => state),
			['placeholder', 'placeholder', 'placeholder', 'placeholder'],
		);
		assert.deepEqual(new Set(lint(text).findings.map(({ rule }) => rule)), new Set(['empty-section']));
		assert.doesNotMatch(text.slice(text.indexOf('## Result')), /\d/);
	});

	it('has no name, address or mention of anybody else', () => {
		const others = [
			commit('x', 'Ann Archer'),
			commit('x', 'Mark Page'),
			commit('x', 'bouk'),
			commit('x', '山田太郎'),
			...['mark', 'page'].flatMap((word) => [1, 2, 3].map((number) => commit(`${word} it ${number}`, 'Zoe'))),
		];
		const text = textOf(
			piece("Apply Archer's idea", [
				'Ann Archer and @ann: try it\n\nCo-authored-by: Ann Archer <ann@shop.example>\nSigned-off-by: Zoe <zoe@x.example>',
				'thanks bouk, zoe@x.example and <ann@shop.example>',
				'山田太郎さんの案',
				'Merge pull request #12 from archie/idea',
				'Mark the page as done with @types/node, Robin Roe',
			]),
			others,
		);
		assert.doesNotMatch(text, /Ann|Archer|archie|@ann|Zoe|zoe|bouk|山田|shop\.example/);
		assert.ok(text.includes("# Apply \\[name\\]'s idea"), text);
		assert.ok(text.includes('“[name] and [name] try it”') || text.includes('“[name] and [name]'), text);
		assert.ok(text.includes('“Mark the page as done with @types/node, Robin Roe”'), text);
	});

	it('keeps code, versions and what tools are called', () => {
		const quotes = [
			'Enable `@deprecated` warnings',
			'Use @SuppressLint("NewApi")',
			'pin fflate@0.8.2',
			'Run renovate, enable it',
			'Use a proper @pyqtSlot for prompts',
		];
		const text = textOf(piece('x', quotes), [commit('x', 'renovate[bot]'), commit('x', 'the enable team')]);
		assert.deepEqual(text.match(/(?<=“)[^”]*/g), quotes);
	});

	it('has a title that is no label, with code as plain text, and no mention of somebody who is called so', () => {
		const text = textOf(piece('task: add `shop_util::Tracker` of @annArcher (+2)', ['x']), [commit('x', 'Ann Archer')]);
		assert.match(text, /^title: "?task: add shop_util::Tracker of \[name\]"?$/m);
		const [story] = parseStories(text).stories;
		assert.deepEqual([story?.title, story?.sections.length], ['task: add shop_util::Tracker of [name]', 4]);
		assert.deepEqual(new Set(lint(text).findings.map(({ rule }) => rule)), new Set(['empty-section']));
		assert.match(textOf(piece('task: add `shop_util::Tracker`', ['x'])), /^# task: add shop_util::Tracker$/m);
	});

	it('stays a comment, whatever a commit says, and is covered by Check Privacy', () => {
		const text = textOf(piece('x', ['--> # Result <!-- star-coach-disable --!> 40 %', 'call +1 415 555 0132']));
		assert.equal(parseStories(text).stories.length, 1);
		assert.equal(text.match(/<!--/g)?.length, 1);
		assert.equal(text.match(/--!?>/g)?.length, 1);
		assert.deepEqual(
			checkPrivacy(text, toConfig([], []), sayInEnglish).findings.map(({ span }) => text.slice(span.start, span.end)),
			['+1 415 555 0132'],
		);
	});
});
