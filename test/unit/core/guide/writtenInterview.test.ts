import assert from 'node:assert/strict';
import type { Chapter } from '../../../../src/core/guide/model.ts';
import { interviewNotes, turnQuestion, turnsOf } from '../../../../src/core/guide/writtenInterview.ts';
import { guideWith } from './support.ts';

const guide = guideWith();
const interviews = guide.chapters.filter(({ question }) => question !== undefined);
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

describe('an interview of the guide', () => {
	const text = [
		'# Two',
		'An introduction.',
		'**Interviewer:** Who\nare *you*?',
		'**Candidate:** Me.\nAnd you?',
		'**Interviewer:** Wait.',
		'**Interviewer:** Why?',
		'**Candidate:** Because.',
		'## What the interviewer writes down',
		'- Short.',
		'## Marks',
		'- **Drive:** weak. None.',
	].join('\n\n');
	const chapter: Chapter = { id: 'two', order: 1, title: 'Two', summary: 'S', question: 'q', sources: [], text };

	it('is read turn by turn, the same with the line breaks of Windows', () => {
		const turns = [
			{ asked: 'Who are you?', answered: 'Me.\nAnd you?' },
			{ asked: 'Why?', answered: 'Because.' },
		];
		assert.deepEqual(turnsOf(chapter), turns);
		const windows = turnsOf({ ...chapter, text: text.replaceAll('\n', '\r\n') });
		assert.deepEqual(
			windows.map(({ asked, answered }) => ({ asked, answered: answered.replaceAll('\r', '') })),
			turns,
		);
	});

	it('asks its question with help, and follow-ups without, each with what the candidate says', () => {
		const question = guide.question('must-prepare-failure');
		assert.ok(question && question.keyPoints.length > 0);
		const first = turnQuestion(question, chapter, 0);
		assert.deepEqual(
			[first.id, first.title, first.scheme, first.samples.map((sample) => sample.text)],
			[question.id, 'Who are you?', 'star', ['Me.\nAnd you?']],
		);
		assert.deepEqual(first.keyPoints, question.keyPoints);
		const second = turnQuestion(question, chapter, 1);
		assert.deepEqual([second.title, second.scheme, second.keyPoints, second.followUps], ['Why?', 'pitch', [], []]);
		assert.equal(turnQuestion(question, chapter, 2), question);
	});
});

describe('the interviews of the guide', () => {
	it('are twelve, of six to eight minutes, about different questions, at every level', () => {
		assert.equal(interviews.length, 12);
		assert.equal(new Set(interviews.map(({ question }) => question)).size, 12);
		const levels = interviews.map(({ text }) => /^\*\*Level:\*\* (\w+) · \*\*Stack:\*\* /m.exec(text)?.[1]);
		for (const level of ['junior', 'mid', 'senior', 'staff']) {
			assert.ok(levels.filter((each) => each === level).length >= 2, level);
		}
		for (const interview of interviews) {
			const spoken = turnsOf(interview).reduce((sum, { asked, answered }) => sum + words(asked) + words(answered), 0);
			assert.ok(spoken >= 900 && spoken <= 1200, `${interview.id}: ${spoken} words`);
		}
	});

	it('lose no paragraph: interviewer and candidate take turns', () => {
		for (const interview of interviews) {
			const asked = interview.text.match(/^\*\*(?:Interviewer|Candidate):\*\* /gm) ?? [];
			assert.equal(asked.length, turnsOf(interview).length * 2, interview.id);
		}
	});

	it('end with marks on lines of the rubric, each weak, solid or strong', () => {
		const titles = guide.rubric.map(({ title }) => title);
		for (const interview of interviews) {
			const marks = [...interviewNotes(interview).matchAll(/^- \*\*([^*\n]+):\*\* (\w+)\./gm)];
			assert.ok(marks.length >= 4, interview.id);
			for (const [line, title, mark] of marks) {
				assert.ok(titles.includes(title ?? '') && ['weak', 'solid', 'strong'].includes(mark ?? ''), line);
			}
		}
	});
});
