import { coverageOf } from '../coverage/coverage.ts';
import { type Value, valuesOf } from '../coverage/subject.ts';
import type { QuestionPack } from '../guide/filter.ts';
import type { Guide } from '../guide/guide.ts';
import { slug } from '../guide/slug.ts';
import type { Readiness } from '../lint/readiness.ts';
import type { BankStory, Match } from '../matching/match.ts';
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

/** How much a story counts for the first, second and third question of a theme. */
const byPlace = [1, 0.6, 0.4];
/** How much a shared technology counts: as much as a shared topic. */
const technologyScore = 0.3;

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
			const fitting = theme ? finder.byTheme(theme, text) : kind === 'duty' ? null : finder.byTechnology(text);
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
	readonly #matches = new Map<string, readonly Match[]>();
	#technologies: ReadonlyMap<string, ReadonlySet<string>> | undefined;

	constructor(stories: readonly OfferedStory[], bank: Pick<StoryBank, 'storiesFor'>) {
		this.#stories = new Map(stories.map((story) => [story.id, story]));
		this.#bank = bank;
	}

	/** The story that best fits the questions of a theme; shared technologies add to its score. */
	byTheme({ questions, related }: Pick<Theme, 'questions' | 'related'>, text: string): OfferedStory | null {
		const scores = new Map<string, number>();
		for (const [place, id] of [...questions, ...related].slice(0, byPlace.length).entries()) {
			for (const match of this.#matchesFor(id)) {
				scores.set(match.id, match.score * (byPlace[place] ?? 0) + (scores.get(match.id) ?? 0));
			}
		}
		for (const [id, shared] of this.#sharedTechnologies(text)) {
			const before = scores.get(id);
			if (before !== undefined) {
				scores.set(id, before + technologyScore * shared.length);
			}
		}
		return this.#best(scores);
	}

	/** The story that shares the most technologies with a text. */
	byTechnology(text: string): OfferedStory | null {
		const shared = [...this.#sharedTechnologies(text)];
		return this.#best(new Map(shared.map(([id, names]) => [id, names.length])));
	}

	#best(scores: ReadonlyMap<string, number>): OfferedStory | null {
		const known = [...scores].filter(([id, score]) => score > 0 && this.#stories.has(id));
		const [id] = known.reduce<readonly [string, number]>((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
		return this.#stories.get(id) ?? null;
	}

	#matchesFor(id: string): readonly Match[] {
		const found = this.#matches.get(id) ?? this.#bank.storiesFor(id);
		this.#matches.set(id, found);
		return found;
	}

	/** For each story, the technologies that it shares with a text. */
	#sharedTechnologies(text: string): Map<string, string[]> {
		const names = technologiesIn(text);
		if (names.length === 0) {
			return new Map();
		}
		this.#technologies ??= new Map([...this.#stories].map(([id, story]) => [id, new Set(technologiesIn(story.text))]));
		const shared = [...this.#technologies].map(([id, own]) => [id, names.filter((name) => own.has(name))] as const);
		return new Map(shared.filter(([, common]) => common.length > 0).map(([id, common]) => [id, [...common]]));
	}
}
