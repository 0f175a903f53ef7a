import { plainText } from '../story/markdown/plainText.ts';
import { keyOf } from '../text/words.ts';
import type { Question } from './model.ts';

/** How a question begins that asks the same without it, as `keyOf` folds it. */
const opening =
	/^(?:(?:please )?(?:tell me about|describe|give (?:me )?an example of) )?(?:an? time (?:when |that )?(?:you )?)?(?:an? |the )?/;

/** The question of the guide or a bank that was asked, in its own words or in one of its other wordings. */
export function askedInGuide(
	question: string,
	{ questions }: { readonly questions: readonly Question[] },
): Question | undefined {
	return asking(questions)(question)[0];
}

/** Finds the questions whose title or other wording a text is, however it begins (`Tell me about a time you …`). */
export function asking<T extends Pick<Question, 'title' | 'otherWordings'>>(
	questions: readonly T[],
): (text: string) => readonly T[] {
	const keyOfAsked = (text: string) => keyOf(plainText(text)).replace(opening, '');
	const found = new Map<string, T[]>();
	for (const question of questions) {
		for (const key of new Set([question.title, ...question.otherWordings].map(keyOfAsked))) {
			found.set(key, [...(found.get(key) ?? []), question]);
		}
	}
	return (text) => found.get(keyOfAsked(text)) ?? [];
}
