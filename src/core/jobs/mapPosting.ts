import { coverageOf } from '../coverage/coverage.ts';
import { type Value, valuesOf } from '../coverage/subject.ts';
import type { QuestionPack } from '../guide/filter.ts';
import type { Guide } from '../guide/guide.ts';
import { slug } from '../guide/slug.ts';
import type { Readiness } from '../lint/readiness.ts';
import type { BankStory } from '../matching/match.ts';
import type { StoryBank } from '../matching/storyBank.ts';
import type { ReportStory } from '../report/report.ts';
import type { Posting, Requirement } from './posting.ts';
import { packForPosting, valueClue, valuesOfPosting } from './questionPack.ts';
import { technologiesIn } from './technologies.ts';
import { type Theme, themesOf } from './themes.ts';

/** A story that could be told for a requirement. */
export interface OfferedStory extends BankStory {
	/** Its location, as a link in the worksheet. */
	readonly link: string;
	readonly readiness: Readiness;
	readonly report: Pick<ReportStory, 'measures'>;
	/** The day it was last told to the company of the posting: `2026-11-30`; null if never. */
	readonly toldThere: string | null;
}

/** A requirement and the story to tell for it. */
export interface MappedRequirement {
	readonly requirement: Requirement;
	/** What it is about; null if that cannot be told, and the story only shares its technologies. */
	readonly theme: Theme | null;
	readonly fitting: OfferedStory | null;
}

/** A posting with the stories and questions that fit it. */
export interface JobMap {
	readonly posting: Posting;
	/** Those that something can be said about, in the order of the posting. */
	readonly requirements: readonly MappedRequirement[];
	/** The values that are plainly about something, each with the story that coverage shows first. */
	readonly values: readonly { readonly value: string; readonly fitting: OfferedStory | null }[];
	readonly pack: QuestionPack;
}

/** The values of a posting, to match stories with. */
export function postingValues(posting: Posting, guide: Guide): Value[] {
	const names = valuesOfPosting(posting, guide);
	return valuesOf([...new Map(names.map((name) => [slug(name), name])).values()], guide);
}

/**
 * Finds the stories and questions that fit what a posting asks for.
 *
 * @param bank contains the stories, the questions of the guide and the {@link postingValues}
 */
export function mapPosting(
	posting: Posting,
	guide: Guide,
	stories: readonly OfferedStory[],
	bank: Pick<StoryBank, 'storiesFor' | 'questionsFor'>,
): JobMap {
	const finder = new StoryFinder(stories, bank);
	const values = postingValues(posting, guide);
	const covering = stories.map((story) => ({ ...story, practicedAt: null, toldAt: null }));
	const covered = coverageOf({ stories: covering, bank, guide, values, now: null }).rows.value;
	return {
		posting,
		requirements: posting.requirements.flatMap((requirement) => {
			const { kind, text } = requirement;
			const [theme = null] = themesOf(text);
			const fitting = theme ? finder.byTheme(theme) : kind === 'duty' ? null : finder.byTechnology(text);
			return theme || fitting ? { requirement, theme, fitting } : [];
		}),
		values: covered.flatMap(({ subject: { title }, cells: [cell] }) => {
			const fitting = stories.find(({ id }) => id === cell?.story) ?? null;
			const isKnown = fitting !== null || valueClue(title, guide, posting.company).themes.length > 0;
			return isKnown ? { value: title, fitting } : [];
		}),
		pack: packForPosting(posting, guide),
	};
}

class StoryFinder {
	readonly #stories: ReadonlyMap<string, OfferedStory>;
	readonly #bank: Pick<StoryBank, 'storiesFor'>;
	readonly #technologies = new Map<string, ReadonlySet<string>>();

	constructor(stories: readonly OfferedStory[], bank: Pick<StoryBank, 'storiesFor'>) {
		this.#stories = new Map(stories.map((story) => [story.id, story]));
		this.#bank = bank;
	}

	/** The story that is offered for the first of the questions of a theme for which there is one. */
	byTheme({ questions, related }: Pick<Theme, 'questions' | 'related'>): OfferedStory | null {
		const offered = [...questions, ...related].flatMap((id) => this.#bank.storiesFor(id));
		return this.#stories.get(offered.find(({ id }) => this.#stories.has(id))?.id ?? '') ?? null;
	}

	/** The story that shares the most technologies with a text. */
	byTechnology(text: string): OfferedStory | null {
		const names = technologiesIn(text);
		let best: { readonly story: OfferedStory | null; readonly shared: number } = { story: null, shared: 0 };
		for (const story of names.length > 0 ? this.#stories.values() : []) {
			const shared = names.filter((name) => this.#technologiesOf(story).has(name)).length;
			best = shared > best.shared ? { story, shared } : best;
		}
		return best.story;
	}

	#technologiesOf({ id, text }: OfferedStory): ReadonlySet<string> {
		const names = this.#technologies.get(id) ?? new Set(technologiesIn(text));
		this.#technologies.set(id, names);
		return names;
	}
}
