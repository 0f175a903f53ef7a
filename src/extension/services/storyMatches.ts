import type { Guide } from '../../core/guide/guide.ts';
import type { Match, MatchableQuestion } from '../../core/matching/match.ts';
import type { StoryBank } from '../../core/matching/storyBank.ts';
import type { GuideService } from './guideService.ts';
import type { IndexedStory, StoryIndex } from './storyIndex.ts';

/** How long matching runs before it yields, in ms. */
const turnMs = 15;

interface Matched {
	readonly guide: GuideService;
	readonly stories: StoryIndex;
}

/** A story that fits a question, with the reasons in words, best first. */
export interface FittingStory {
	readonly story: IndexedStory;
	readonly why: readonly string[];
}

/** The story bank of the workspace: which stories answer a question, and which questions a story answers. */
export class StoryMatches {
	readonly #services: Matched;
	#guide: Guide | undefined;
	#bank: StoryBank | undefined;
	/** The questions in the bank that are not from the guide, as JSON. */
	#others = '';
	/** The stories in the bank, by id. */
	#held: ReadonlyMap<string, IndexedStory> = new Map();

	constructor(services: Matched) {
		this.#services = services;
	}

	/** The questions to suggest for a story, best first: what its writer notes it for, then what it, or a title, tells. */
	async suggestionsFor(story: IndexedStory | string): Promise<readonly Match[]> {
		const [bank, { bareText, suggestionsOf }] = await Promise.all([
			this.bank(),
			import('../../core/matching/suggestions.ts'),
		]);
		const { id, ...told } = typeof story === 'string' ? bareText(story) : story;
		const first = bank.questionsFor(id);
		const read = bank.questionsForText({ ...told, id, purposes: [], isNoted: false, figure: undefined });
		return suggestionsOf([...first, ...read.filter((match) => first.every((other) => other.id !== match.id))]);
	}

	/** The stories that fit a question, best first. */
	async storiesFor(questionId: string): Promise<FittingStory[]> {
		const [bank, guide, { reasonText }, { say }] = await Promise.all([
			this.bank(),
			this.#services.guide.complete(),
			import('../../core/matching/reasonText.ts'),
			import('../shared/editorLanguage.ts'),
		]);
		return bank.storiesFor(questionId).flatMap(({ id, reasons }) => {
			const story = this.#held.get(id);
			return story ? [{ story, why: reasons.map((reason) => reasonText(reason, guide, say)) }] : [];
		});
	}

	/**
	 * The bank with the current state of every story.
	 *
	 * @param others questions to match stories with, in addition to those of the guide
	 */
	async bank(others: readonly MatchableQuestion[] = []): Promise<StoryBank> {
		const [stories, guide, { StoryBank }] = await Promise.all([
			this.#services.stories.all(),
			this.#services.guide.complete(),
			import('../../core/matching/storyBank.ts'),
		]);
		const key = JSON.stringify(others);
		if (!this.#bank || this.#guide !== guide || (key !== this.#others && others.length > 0)) {
			this.#bank = new StoryBank(guide, others);
			this.#others = key;
			this.#guide = guide;
			this.#held = new Map();
		}
		const bank = this.#bank;
		const changed = stories.filter((story) => this.#held.get(story.id) !== story);
		const held = new Map(stories.map((story) => [story.id, story]));
		for (const id of this.#held.keys()) {
			if (!held.has(id)) {
				bank.delete(id);
			}
		}
		for (const story of changed) {
			bank.set(story);
		}
		this.#held = held;
		await takingTurns(changed, ({ id }) => bank.match(id));
		return bank;
	}
}

async function takingTurns<Item>(items: readonly Item[], run: (item: Item) => void): Promise<void> {
	let start = Date.now();
	for (const item of items) {
		if (Date.now() - start > turnMs) {
			await new Promise<void>((resolve) => setTimeout(resolve, 0));
			start = Date.now();
		}
		run(item);
	}
}
