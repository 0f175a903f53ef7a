import type { Question } from '../guide/model.ts';
import type { Rating } from '../practice/entry.ts';
import { plainText } from '../story/markdown/plainText.ts';
import { keyOf } from '../text/words.ts';
import type { Outcome } from './interview.ts';

const ratings: Readonly<Record<Outcome, Rating>> = { well: 'good', mixed: 'hard', badly: 'again' };

/** The practice rating that corresponds to how an answer in an interview went. */
export function ratingOf(outcome: Outcome): Rating {
	return ratings[outcome];
}

/** The question of the guide or a bank that was asked, in its own words or in one of its other wordings. */
export function askedInGuide(
	question: string,
	{ questions }: { readonly questions: readonly Question[] },
): Question | undefined {
	const key = keyOf(question);
	return questions.find(({ title, otherWordings }) =>
		[title, ...otherWordings].some((wording) => keyOf(plainText(wording)) === key),
	);
}
