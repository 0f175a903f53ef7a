import { appendQuestions } from '../../src/core/guide/appendQuestions.ts';
import type { AskedQuestion } from '../../src/core/interviews/interview.ts';
import { writeInterview } from '../../src/core/interviews/interviewLog.ts';
import { answerFileText } from '../../src/core/start/answerText.ts';
import { guessStory } from '../../src/core/start/guessStory.ts';
import { pasteStory } from '../../src/core/start/pasteStory.ts';
import { type Edited, made, wordsOf } from './losses.ts';
import { interview } from './otherEdits.ts';

/** What texts are pasted into: a document in each notation. */
const targets: readonly string[] = [
	'',
	'# Stories\n\n',
	'# One\n\n## Situation\n\nx\n\n## Result\n\ny\n',
	'**Situation:** x\n\n**Result:** y\n',
	'- **Situation:** x\n- **Result:** y\n',
	'| Situation | x |\n|---|---|\n| Result | y |\n',
];

const askedOnly = (question: string): AskedQuestion => ({ question, story: null, went: null });

/**
 * Texts that are made from another one: pasted into a document, guessed from notes, saved as an answer, used as a
 * template, or typed as questions.
 *
 * @param place where it is pasted, from 0 to 1
 */
export function* newTextsOf(text: string, place: number): Generator<Edited> {
	const target = targets[Math.floor(place * targets.length)] ?? '';
	const at = target.lastIndexOf('\n') + 1;
	const pasted = pasteStory(text, target, { start: at, end: at });
	if (pasted) {
		// Letters become words, and a table is read column by column.
		const mayLose = wordsOf(text).filter(({ length }) => length === 1);
		yield made('paste', pasted.text, { mayLose, moves: true });
	}
	const level = 1 + Math.floor(place * 6);
	yield made('make a story of notes', guessStory(text, level, place < 0.5).text);
	const story = { title: 'New', questions: [], competencies: [], date: '2026-01-01' };
	yield made('save an answer', answerFileText({ free: text }, story));
	const [situation = '', task = '', action = '', result = ''] = quartersOf(text);
	yield made('save an answer in parts', answerFileText({ situation, task, action, result }, story));
	const questions = text.split(/[\r\n]+/);
	yield made('log what was asked', writeInterview({ ...interview, questions: questions.map(askedOnly) }));
	yield made('add questions', appendQuestions('', questions, 'Teamwork').text);
}

/** A text in four pieces of about the same length, cut between lines. */
function quartersOf(text: string): string[] {
	const cuts = [0, 1, 2, 3].map((quarter) => text.slice(0, (quarter * text.length) >> 2).search(/[^\r\n]*$/));
	return cuts.map((cut, index) => text.slice(cut, cuts[index + 1]));
}
