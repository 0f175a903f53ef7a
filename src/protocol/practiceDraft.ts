import { array, type InferOutput, maxLength, number, object, optional, picklist, pipe, string } from 'valibot';
import { modes } from '../core/practice/entry.ts';
import { selfChecks } from '../core/practice/selfCheck.ts';

/** Longer than any real answer; an even longer one would block the editor. */
export const longestAnswer = 50_000;
const answerText = pipe(string(), maxLength(longestAnswer));

export const answerForms = ['free', 'parts'] as const;

/** What the user has written in a round before rating it. */
export const draftSchema = object({
	mode: picklist(modes),
	form: picklist(answerForms),
	/** The answer as free text. */
	free: answerText,
	/** The answer in four boxes. */
	situation: answerText,
	task: answerText,
	action: answerText,
	result: answerText,
	/** Notes of a spoken answer. */
	notes: answerText,
	/** What was in a spoken answer, according to its speaker. */
	told: optional(array(picklist(selfChecks)), []),
	/** How many characters came one at a time, as keys write them and dictation does not. */
	typed: optional(number(), 0),
});
export type Draft = InferOutput<typeof draftSchema>;

export const emptyDraft: Draft = {
	mode: 'speak',
	form: 'free',
	free: '',
	situation: '',
	task: '',
	action: '',
	result: '',
	notes: '',
	told: [],
	typed: 0,
};

/** What is written in the boxes of the form alone. */
export function answerOf({ form, free, situation, task, action, result }: Draft) {
	return form === 'free' ? { free } : { situation, task, action, result };
}

/** Whether an answer was typed rather than dictated, so that the clock says nothing about a pace. */
export function isTyped(draft: Draft): boolean {
	return draft.typed * 2 > writtenTexts(draft).join('').length;
}

/**
 * The texts that make up an answer: the boxes of its form, or the notes of a spoken answer. Empty ones are left out.
 */
export function writtenTexts(draft: Draft): string[] {
	const texts = draft.mode === 'speak' ? [draft.notes] : Object.values(answerOf(draft));
	return texts.map((text) => text.trim()).filter((text) => text !== '');
}
