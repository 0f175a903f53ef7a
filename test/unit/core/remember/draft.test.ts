import assert from 'node:assert/strict';
import { checkPrivacy } from '../../../../src/core/lint/checkPrivacy.ts';
import { toConfig } from '../../../../src/core/lint/config.ts';
import { readAchievements } from '../../../../src/core/remember/bragFile.ts';
import type { Commit } from '../../../../src/core/remember/commit.ts';
import { draftOf } from '../../../../src/core/remember/draft.ts';
import type { Piece } from '../../../../src/core/remember/piece.ts';
import { newStory } from '../../../../src/core/start/writeNewStory.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { sayInEnglish } from '../../../../src/core/text/say.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';

const at = Date.UTC(2025, 2, 4);

function commit(message: string, name = 'Robin Roe', number = 1): Commit {
	const hash = String(number).repeat(40);
	return { hash, parents: [], name, email: `${name}@shop.example`, at, committed: at, offset: 0, message, tags: [] };
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

<!-- Source: shop, 1111111111..2222222222
- Mar 4 – 21, 2025
- shop
- released in v1.4
- 2025-03-04 “add the queue”
- 2025-03-04 “use it”
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

	it('selects the questions in order', () => {
		const { text, placeholders } = newStory(draftOf(piece('[What changed?]', ['[What was yours?]']), [], '2026-12-02'));
		assert.deepEqual(
			placeholders.map(({ start, end }) => text.slice(start, start + 9) + text.slice(end - 2, end)),
			['[What was?]', '[What was?]', '[What did?]', '[What cha?]'],
		);
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
				'Mark the page as done with @types/node, Robin Roe',
			]),
			others,
		);
		assert.doesNotMatch(text, /Ann|Archer|@ann|Zoe|zoe|bouk|山田|shop\.example/);
		assert.ok(text.includes("# Apply \\[name\\]'s idea"), text);
		assert.ok(text.includes('“[name] and [name] try it”') || text.includes('“[name] and [name]'), text);
		assert.ok(text.includes('“Mark the page as done with @types/node, Robin Roe”'), text);
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

	for (const [title, messages, told] of [
		[
			'nsqd: invalid FIN causes panic',
			['nsqd: check the state before FIN', 'nsqd: test FIN for messages in flight'],
			[
				'Our message queue crashed whenever a client confirmed the same message twice. It took down 3 of 12 nodes in the evening.',
				'I was on call that week and had to stop the crashes before the sale on Friday.',
				'I reproduced the panic with a test of two confirmations. Then I checked the state of the message before the confirmation, and refused the second one with an error. I deployed it to one node first, and to the others the next morning.',
				'Crashes fell from 9 a week to 0, and have stayed there for six months.',
			],
		],
		[
			'Ensure that restore is atomic in redis transport',
			['restore messages in a transaction', 'test two workers that restore at once'],
			[
				'Two workers that stopped at the same time put the same orders back into the queue twice. Support refunded about 40 customers a month.',
				'I owned the transport, so I had to make sure that an order comes back exactly once.',
				'I wrote a test with two workers that restored at once, and saw it fail. I moved the removal and the restoring into one transaction. I asked a colleague to attack it in review, and ran it beside the old code for a week.',
				'Duplicate orders dropped from 40 to 0 a month, which saved support 10 hours every month.',
			],
		],
	] as const) {
		it(`is a story without a finding once it is filled in: ${title}`, () => {
			const draft = textOf(piece(title, messages));
			const parts = [...told];
			const story = draft
				.replace(/^\[What .*\]$/gm, () => parts.shift() ?? '')
				.replace('status: draft', 'status: ready')
				.replace('questions: []\ncompetencies: []\n', '');
			assert.equal(parts.length, 0);
			assert.deepEqual(
				lint(story).findings.map(({ rule, message }) => `${rule}: ${message}`),
				[],
			);
			assert.ok(story.includes('<!-- Source: shop, 1111111111..2222222222'));
		});
	}

	it('is made of a note in the same way', () => {
		const [note] = readAchievements('# Achievements\n\n- 2025-03-21 Moved 40 shops to the new tax service\n');
		assert.ok(note);
		const text = textOf(note);
		assert.match(text, /<!-- Source: brag\.md\n- Mar 21, 2025\n- brag\.md\n- noted\n-->/);
		assert.match(text, /# Moved 40 shops to the new tax service\n/);
	});
});
