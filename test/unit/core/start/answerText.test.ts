import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lint } from '../../../../src/core/lint/lint.ts';
import { answerFileText, answerText, spokenText } from '../../../../src/core/start/answerText.ts';
import { reportOf } from '../report/reportOf.ts';

const story = { title: 'Tell me: *what* broke?', questions: ['q1'], competencies: ['ownership'], date: '2026-11-25' };
const boxes = { situation: 'It was slow.', task: '', action: 'I measured it.', result: '' };

describe('an answer as a story', () => {
	it('has the labels of the boxes that are filled', () => {
		assert.deepEqual(answerText(boxes), {
			text: '## Situation\n\nIt was slow.\n\n## Action\n\nI measured it.',
			guessed: false,
		});
	});

	it('keeps labels of its own', () => {
		const free = '**S:** It was slow.\n\n**A:** I measured it.';
		assert.deepEqual(answerText({ free }), { text: free, guessed: false });
	});

	it('gets guessed labels where it has none', () => {
		assert.deepEqual(
			answerText({ free: 'When I joined, our build was failing. I rewrote it. In the end it took 2 minutes.' }),
			{
				text: '## Situation\n\nWhen I joined, our build was failing.\n\n## Action\n\nI rewrote it.\n\n## Result\n\nIn the end it took 2 minutes.',
				guessed: true,
			},
		);
		assert.deepEqual(answerText({ free: ' ' }), { text: '', guessed: true });
	});

	it('has its result where the sentence of the action tells what changed', () => {
		const free =
			'I once disagreed with our tech lead, who wanted to rewrite the search in Rust. ' +
			'I measured the three slowest calls with him, we fixed one query, p99 went from 900 to 140 ms, and we kept Go.';
		const { text } = answerText({ free });
		assert.match(text, /Action.*\n\nI measured the three slowest calls with him, we fixed one query,\n/);
		assert.match(text, /Result.*\n\np99 went from 900 to 140 ms, and we kept Go\./);
		const { findings } = lint(text, { isStoryFile: true });
		const missing = findings.filter(({ rule, section }) => rule === 'missing-section' && section === 'result');
		assert.deepEqual(missing, []);
		// Nothing was done before it.
		assert.doesNotMatch(answerText({ free: 'I cut the build from 40 minutes to 12.' }).text, /Result/);
	});

	it('has as its task what somebody was asked to do', () => {
		const { text } = answerText({
			free:
				'Two years ago the team lead wanted to rewrite our search service from Go to Rust because it was slow. ' +
				'I was asked to prepare the rewrite. I profiled the slow calls first and showed him the trace, and we kept Go.',
		});
		assert.match(text, /## Task\n\nI was asked to prepare the rewrite\.\n\n## Action\n\nI profiled/);
	});

	it('has as its result what was so since then, and as its lesson what should have been done', () => {
		for (const [outcome, lesson] of [
			[
				'and since then it has been 0 for eleven months.',
				"I should have asked what happens if this runs twice, and now it's the first line of our review checklist.",
			],
			['and now it has been quiet for a year.', 'Since then I always ask what happens if this runs twice.'],
		]) {
			const { text } = answerText({
				free:
					'On call last spring, I saw that a release of my team charged customers twice. ' +
					"It retried on timeouts, and I hadn't thought of those that had gone through. By Friday 412 customers had paid twice. " +
					`I refunded them with a script and made the charge call idempotent with a key per order, ${outcome} ${lesson}`,
			});
			assert.ok(text.endsWith(`\n\n## Result\n\n${outcome}\n\n## Reflection\n\n${lesson}`), text);
			assert.doesNotMatch(text, /## Task/);
			const { findings } = lint(text, { isStoryFile: true });
			assert.ok(!findings.some(({ rule }) => rule === 'unquantified-result'));
		}
	});

	it('has its parts where they are told in answers typed in two minutes', () => {
		const parts = { S: 'Situation', T: 'Task', A: 'Action', R: 'Result', L: 'Reflection' };
		const file = readFileSync(new URL('answers.txt', import.meta.url), 'utf8');
		let right = 0;
		let all = 0;
		for (const answer of file.trim().split('\n\n').slice(1)) {
			const told = answer.split('\n').map((line) => ({ part: line.charAt(0), passage: line.slice(2) }));
			const { text } = answerText({ free: told.map(({ passage }) => passage).join(' ') });
			const sections = text.split(/^## /m);
			for (const { part, passage } of told) {
				const section = sections.find((each) => each.startsWith(parts[part as keyof typeof parts])) ?? '';
				right += section.includes(passage) ? 1 : 0;
				all++;
			}
		}
		assert.ok(all > 160, `${all} passages`);
		assert.ok(right / all > 0.94, `${right} of ${all}`);
	});

	it('is a pitch where its question asks for one, without guessed parts', () => {
		const free = 'I run the order service, 900 requests a second. Before that I was in billing.';
		const { text, guessed } = answerText({ free }, 'pitch');
		assert.equal(guessed, false);
		const rules = (text: string) => reportOf(text).diagnostics.map(({ rule }) => rule);
		assert.deepEqual(reportOf(text).stories[0]?.scheme, 'PITCH');
		assert.deepEqual(rules(text), ['too-short']);
		assert.deepEqual(answerText({ free: ' ' }, 'pitch').text, '');
		const file = answerFileText({ free }, { ...story, scheme: 'pitch' });
		assert.ok(file.endsWith(`\n\n${free}\n`));
		assert.deepEqual(rules(file), ['too-short']);
	});

	it('is spoken without labels', () => {
		assert.equal(spokenText(boxes).replace(/\s+/g, ' '), 'It was slow. I measured it. ');
	});

	it('becomes a draft with a placeholder for what is not told', () => {
		const { stories, diagnostics } = reportOf(answerFileText(boxes, story));
		const [{ title, sections }] = stories as [(typeof stories)[number]];
		assert.equal(title, story.title);
		assert.deepEqual(
			sections.map(({ kinds, state }) => [kinds[0], state]),
			[
				['situation', 'present'],
				['task', 'placeholder'],
				['action', 'present'],
				['result', 'placeholder'],
			],
		);
		assert.ok(diagnostics.every(({ rule }) => rule !== 'invalid-front-matter' && rule !== 'missing-section'));
	});
});
