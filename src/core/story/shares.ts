import { allParts, type Part, type Section, type Story } from './model.ts';
import { asksFor } from './schemes.ts';
import { wordCount } from './storyParts.ts';

/** A range of shares of a story's words, in percent. */
export interface ShareRange {
	readonly from: number;
	readonly to: number;
}

/**
 * How much of a story each part should take: the shares from the guide's chapter on the method, which a test compares.
 */
const recommended: Readonly<Record<Part, ShareRange>> = {
	situation: { from: 10, to: 20 },
	task: { from: 5, to: 10 },
	action: { from: 45, to: 60 },
	result: { from: 10, to: 25 },
	reflection: { from: 0, to: 10 },
};

/**
 * The recommended share for parts that are told together.
 *
 * @param withTask whether the story has a separate Task; otherwise its share goes to the Situation
 */
export function recommendedShare(told: readonly Part[], withTask: boolean): ShareRange {
	const all = new Set(told.includes('situation') && !withTask ? [...told, 'task' as const] : told);
	const sum = (key: keyof ShareRange) => [...all].reduce((total, part) => total + recommended[part][key], 0);
	return { from: sum('from'), to: Math.min(100, sum('to')) };
}

/** The recommended share for parts of a story that are told together. */
export function recommendedIn({ scheme, unlabeled }: Story, told: readonly Part[]): ShareRange {
	return recommendedShare(told, asksFor(scheme, 'task') || !unlabeled.includes('task'));
}

/** Parts that are told together, and how much of their story they take. */
export class PartShare {
	readonly parts: readonly Part[];
	readonly words: number;
	/** In whole percent of the story's words. */
	readonly share: number;
	readonly #story: Story;

	constructor(story: Story, sections: readonly Section[]) {
		this.parts = allParts.filter((part) => sections.some(({ parts }) => parts.includes(part)));
		this.words = sections.reduce((sum, section) => sum + section.words, 0);
		this.share = percentOf(story, sections);
		this.#story = story;
	}

	get recommended(): ShareRange {
		return recommendedIn(this.#story, this.parts);
	}
}

/**
 * The shares of a story's setup, Action, Result and Reflection; those covered by one label are combined. Parts that are
 * not told are left out.
 */
export function sharesOf(story: Story): PartShare[] {
	let groups: readonly (readonly Part[])[] = [['situation', 'task'], ['action'], ['result'], ['reflection']];
	for (const { parts } of story.sections.filter(({ parts }) => parts.length > 1)) {
		const isCovered = (group: readonly Part[]) => group.some((part) => parts.includes(part));
		groups = [groups.filter(isCovered).flat(), ...groups.filter((group) => !isCovered(group))];
	}
	return groups
		.map(
			(group) =>
				new PartShare(
					story,
					story.sections.filter(({ parts }) => group.some((part) => parts.includes(part))),
				),
		)
		.filter((share) => share.parts.length > 0);
}

/** The share of a story's words that sections take, in whole percent. */
export function percentOf(story: Story, sections: readonly Section[]): number {
	const words = sections.reduce((sum, section) => sum + section.words, 0);
	return Math.round((words / Math.max(1, wordCount(story))) * 100);
}

/**
 * The share that is furthest above its recommendation; if none is above, the largest. The rules for length and for
 * balance both use it, so that they never ask for opposite things.
 */
export function furthestAbove(shares: readonly PartShare[]): PartShare {
	const excess = ({ share, recommended }: PartShare) => share - recommended.to;
	const most = shares.reduce((a, b) => (excess(b) > excess(a) ? b : a));
	return excess(most) > 0 ? most : shares.reduce((a, b) => (b.share > a.share ? b : a));
}

/** The share of each label in a story; labels for the same parts count together. */
export function sharesOfLabels(story: Story): PartShare[] {
	const keyOf = ({ parts }: Section) => parts.join();
	const keys = [...new Set(story.sections.map(keyOf))];
	return keys.map(
		(key) =>
			new PartShare(
				story,
				story.sections.filter((section) => keyOf(section) === key),
			),
	);
}

/** Of parts that are told together, the label under which to cut first. */
export function labelToCut(story: Story, { parts: group }: PartShare): PartShare {
	return furthestAbove(sharesOfLabels(story).filter(({ parts: [part] }) => group.includes(part as Part)));
}
