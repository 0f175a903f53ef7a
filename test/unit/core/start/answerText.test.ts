import assert from 'node:assert/strict';
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
