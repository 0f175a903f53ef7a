import { keyOf } from '../text/words.ts';
import type { Interview, Outcome, ToldStory } from './interview.ts';

/** What identifies a story in the log. */
export interface TellableStory {
	readonly title: string;
	/** The path of its file, relative to the folder of the log, with forward slashes. */
	readonly path: string;
	/** Whether its file contains no other story, so that the path is enough to identify it. */
	readonly isAlone: boolean;
}

/** One telling of a story in an interview. */
export interface Telling {
	/** The day of the interview: `2026-11-30`. */
	readonly date: string;
	/** Empty if not noted. */
	readonly company: string;
	readonly question: string;
	readonly went: Outcome | null;
}

/** Looks up the interviews in which a story was told. */
export class Tellings {
	readonly #tellings: readonly { readonly story: ToldStory; readonly telling: Telling }[];

	constructor(interviews: readonly Interview[]) {
		this.#tellings = interviews.flatMap(({ date, company, questions }) =>
			questions.flatMap(({ question, story, went }) =>
				story === null ? [] : [{ story, telling: { date, company, question, went } }],
			),
		);
	}

	/** When and to whom a story was told, most recent first. */
	of(story: TellableStory): Telling[] {
		return this.#tellings
			.filter(({ story: told }) => isAbout(told, story))
			.map(({ telling }) => telling)
			.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
	}
}

/** The tellings at a company. */
export function toCompany(tellings: readonly Telling[], company: string): Telling[] {
	const key = keyOf(company);
	return key === '' ? [] : tellings.filter((telling) => keyOf(telling.company) === key);
}

/** Compares titles or paths, because a story may have been renamed or moved since. */
function isAbout(told: ToldStory, { title, path, isAlone }: TellableStory): boolean {
	return (
		(keyOf(told.title) === keyOf(title) && keyOf(title) !== '') || (isAlone && told.path !== '' && told.path === path)
	);
}
