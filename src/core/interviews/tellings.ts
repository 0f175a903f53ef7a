import { keyOf } from '../text/words.ts';
import type { Interview, Outcome, ToldStory } from './interview.ts';

/** A story as the log knows it. */
export interface TellableStory {
	readonly title: string;
	/** The path of its file, relative to the folder of the log, with forward slashes. */
	readonly path: string;
	/** Whether its file contains no other story, so that the file says which one was told. */
	readonly isAlone: boolean;
}

/** A time that a story was told in an interview. */
export interface Telling {
	/** The day of the interview: `2026-11-30`. */
	readonly date: string;
	/** Empty where it is not noted. */
	readonly company: string;
	readonly question: string;
	readonly went: Outcome | null;
}

/** Where stories were told, looked up by story. */
export class Tellings {
	readonly #tellings: readonly { readonly story: ToldStory; readonly telling: Telling }[];

	constructor(interviews: readonly Interview[]) {
		this.#tellings = interviews.flatMap(({ date, company, questions }) =>
			questions.flatMap(({ question, story, went }) =>
				story === null ? [] : [{ story, telling: { date, company, question, went } }],
			),
		);
	}

	/** When and to whom a story was told, the last time first. */
	of(story: TellableStory): Telling[] {
		return this.#tellings
			.filter(({ story: told }) => isSame(told, story))
			.map(({ telling }) => telling)
			.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
	}
}

/** Those of some times that were at a company. */
export function toCompany(tellings: readonly Telling[], company: string): Telling[] {
	const key = keyOf(company);
	return key === '' ? [] : tellings.filter((telling) => keyOf(telling.company) === key);
}

/** A story may have been given another title or place since. */
function isSame(told: ToldStory, { title, path, isAlone }: TellableStory): boolean {
	return (
		(keyOf(told.title) === keyOf(title) && keyOf(title) !== '') || (isAlone && told.path !== '' && told.path === path)
	);
}
