import type { QuestionPack } from '../guide/filter.ts';
import type { Guide } from '../guide/guide.ts';
import type { BankStory, Match, MatchReason } from '../matching/match.ts';
import type { StoryBank } from '../matching/storyBank.ts';
import type { Posting, Requirement } from './posting.ts';
import { packForPosting, valueClue, valuesOfPosting } from './questionPack.ts';
import { technologiesIn } from './technologies.ts';
import { type Theme, themesOf } from './themes.ts';

/** A story that could be told for a requirement. */
export interface OfferedStory extends Pick<BankStory, 'id' | 'title' | 'text'> {
	/** Its location, as a link in the worksheet. */
	readonly link: string;
	/** What keeps it from being ready, in words; empty if nothing does. */
	readonly missing: string;
	/** The figures of its Result, as written. */
	readonly figures: readonly string[];
	/** The day it was last told to the company of the posting: `2026-11-30`; null if never. */
	readonly toldThere: string | null;
}

/** The story that fits best, and the reason in words. */
export interface FittingStory {
	readonly story: OfferedStory;
	readonly why: string;
}

/** A requirement and the story to tell for it. */
export interface MappedRequirement {
	readonly requirement: Requirement;
	/** What it is about; null if that cannot be told, so that nothing is said about it. */
	readonly theme: Theme | null;
	readonly fitting: FittingStory | null;
}

/** A posting with the stories and questions that fit it. */
export interface JobMap {
	readonly posting: Posting;
	readonly requirements: readonly MappedRequirement[];
	/** The values that are plainly about something. */
	readonly values: readonly { readonly value: string; readonly fitting: FittingStory | null }[];
	readonly pack: QuestionPack;
}

/** How much a story counts for the first, second and third question of a theme. */
const byPlace = [1, 0.6, 0.4];
/** How much a shared technology counts: as much as a shared topic. */
const technologyScore = 0.3;

/**
 * Finds the stories and questions that fit what a posting asks for.
 *
 * @param bank contains the stories, and the questions of the guide
 */
export function mapPosting(
	posting: Posting,
	guide: Guide,
	stories: readonly OfferedStory[],
	bank: Pick<StoryBank, 'storiesFor'>,
): JobMap {
	const finder = new StoryFinder(stories, bank, guide);
	return {
		posting,
		requirements: posting.requirements.map((requirement) => {
			const [theme = null] = themesOf(requirement.text);
			const fitting = theme ? finder.byTheme(theme, requirement.text) : finder.byTechnology(requirement.text);
			return { requirement, theme, fitting };
		}),
		values: valuesOfPosting(posting, guide).flatMap((value) => {
			const [theme] = valueClue(value, guide, posting.company).themes;
			return theme ? { value, fitting: finder.byTheme(theme, value) } : [];
		}),
		pack: packForPosting(posting, guide),
	};
}

class StoryFinder {
	readonly #stories: ReadonlyMap<string, OfferedStory>;
	readonly #bank: Pick<StoryBank, 'storiesFor'>;
	readonly #guide: Guide;
	readonly #matches = new Map<string, readonly Match[]>();
	#technologies: ReadonlyMap<string, ReadonlySet<string>> | undefined;

	constructor(stories: readonly OfferedStory[], bank: Pick<StoryBank, 'storiesFor'>, guide: Guide) {
		this.#stories = new Map(stories.map((story) => [story.id, story]));
		this.#bank = bank;
		this.#guide = guide;
	}

	/** The story that best fits the questions of a theme; shared technologies add to its score. */
	byTheme({ questions }: Pick<Theme, 'questions'>, text: string): FittingStory | null {
		const found = new Map<string, { score: number; why: string }>();
		for (const [place, id] of questions.slice(0, byPlace.length).entries()) {
			for (const match of this.#matchesFor(id)) {
				const before = found.get(match.id);
				const score = match.score * (byPlace[place] ?? 0);
				found.set(match.id, {
					score: score + (before?.score ?? 0),
					why: before?.why ?? this.#why(match.reasons[0], id),
				});
			}
		}
		for (const [id, shared] of this.#sharedTechnologies(text)) {
			const before = found.get(id);
			if (before) {
				found.set(id, { ...before, score: before.score + technologyScore * shared.length });
			}
		}
		return this.#best(found);
	}

	/** The story that shares the most technologies with a text. */
	byTechnology(text: string): FittingStory | null {
		const shared = [...this.#sharedTechnologies(text)];
		return this.#best(
			new Map(shared.map(([id, names]) => [id, { score: names.length, why: `names ${listed(names)}` }])),
		);
	}

	#best(found: ReadonlyMap<string, { readonly score: number; readonly why: string }>): FittingStory | null {
		let best: { score: number; fitting: FittingStory } | null = null;
		for (const [id, { score, why }] of found) {
			const story = this.#stories.get(id);
			if (story && score > (best?.score ?? 0)) {
				best = { score, fitting: { story, why } };
			}
		}
		return best?.fitting ?? null;
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

	#why(reason: MatchReason | undefined, questionId: string): string {
		const question = (id: string) => this.#guide.questionName(id);
		switch (reason?.kind) {
			case 'linked':
				return `for “${question(questionId)}”`;
			case 'purpose':
				return `noted for “${reason.purpose}”`;
			case 'related':
				return `for “${question(reason.question)}”`;
			case 'topic':
				return `about ${reason.topic}`;
			case 'competency':
				return `shows ${this.#guide.competency(reason.competency)?.title.toLowerCase() ?? reason.competency}`;
			case 'sentence':
				return saysText(reason.sentence);
			case undefined:
				return '';
		}
	}
}

function saysText(sentence: string): string {
	return `says “${sentence}”`;
}

/** Names as a list within a sentence. */
function listed(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
