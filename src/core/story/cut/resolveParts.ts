import type { LabelMatch } from '../labels/labelAt.ts';
import type { LabelMark } from '../labels/marks.ts';
import { type Part, type RequiredPart, requiredParts, type SectionKind } from '../model.ts';
import { type Scheme, schemeFacts, schemeMeant, schemes } from '../schemes.ts';

/** A label with the parts that it stands for in its story. */
export type PartLabel<Label extends LabelMark = LabelMark> = Label & {
	readonly parts: readonly SectionKind[];
	/** True if the label is a part's own word or letter, false for synonyms. */
	readonly own: boolean;
};

/** Labels that may form a story, and what their letters say about its scheme. */
export interface PartLabels<Label extends LabelMark = LabelMark> {
	readonly labels: readonly PartLabel<Label>[];
	/** The scheme of the letters, or null if there are none. */
	readonly letters: Scheme | null;
}

/** Determines which parts the labels of a story stand for. */
export class PartResolver {
	/** The scheme of the letters, or null when there are none. */
	readonly letters: Scheme | null;
	readonly #parts: Readonly<Record<string, Part>>;
	readonly #seen = new Set<string>();

	/**
	 * @param labels of the story; letters are read together, because an S can be a situation or a solution. They stand
	 * for nothing if they fit no scheme or there is no second letter.
	 */
	constructor(labels: readonly LabelMark[]) {
		this.letters = letterScheme(labels);
		this.#parts = this.letters ? schemeFacts[this.letters].letters : {};
	}

	/** The parts of the story's next label, each once; none if it is not a label. */
	partsOf({ letters, entries }: LabelMatch): readonly SectionKind[] {
		if (letters !== '') {
			const parts = [...letters].flatMap((letter) => this.#partOfLetter(letter) ?? []);
			// The D of `R&D` is in no scheme with an R.
			return parts.length === letters.length ? [...new Set(parts)] : [];
		}
		return [...new Set(entries.map(({ part }) => part))];
	}

	/** The parts of the next label, which is then consumed. */
	read(match: LabelMatch): readonly SectionKind[] {
		const parts = this.partsOf(match);
		for (const letter of match.letters) {
			this.#seen.add(letter);
		}
		return parts;
	}

	/** In STARR, the second R is the reflection. */
	#partOfLetter(letter: string): Part | undefined {
		return letter === 'R' && this.#seen.has(letter) ? 'reflection' : this.#parts[letter];
	}
}

/** Determines which parts each label stands for; labels that stand for none are left out. */
export function resolveParts<Label extends LabelMark>(labels: readonly Label[]): PartLabels<Label> {
	const resolver = new PartResolver(labels);
	const resolved = labels.flatMap((label): PartLabel<Label>[] => {
		const parts = resolver.read(label.match);
		return parts.length > 0 ? [{ ...label, parts, own: isOwn(label) }] : [];
	});
	return { labels: resolved, letters: resolver.letters };
}

/** Whether a label is a part's own word or letter, as opposed to a synonym. */
export function isOwn({ match }: LabelMark): boolean {
	return match.letters !== '' || match.entries.some(({ own }) => own);
}

/** The scheme of the letters that labels consist of or that decorate their words. */
function letterScheme(labels: readonly LabelMark[]): Scheme | null {
	// The letters before words say what a letter without a word stands for: `S – Situation`, …, `A – Actions taken`.
	const letters = new Set(labels.flatMap(({ match }) => [...match.letters, ...match.initial]));
	return letters.size < 2
		? null
		: (schemes.find((name) => [...letters].every((letter) => schemeFacts[name].letters[letter])) ?? null);
}

/** The parts that the labels stand for, each once. */
export function kindsOf(labels: readonly PartLabel[]): Set<SectionKind> {
	return new Set(labels.flatMap(({ parts }) => parts));
}

/** Those of the four parts that no label covers. */
export function unlabeledParts(labels: readonly PartLabel[]): RequiredPart[] {
	const parts = kindsOf(labels);
	return requiredParts.filter((part) => !parts.has(part));
}

/**
 * Whether labels form a story: at least two that name two different ones of the four parts, at least one by its own
 * name; or, with synonyms alone, three parts that include the action and the result. In a file that contains a story,
 * the result may be missing. Table columns need three parts, because many lists have two such columns.
 */
export function makeStory({ labels }: PartLabels, amongStories: boolean): boolean {
	const parts = kindsOf(labels);
	const count = partsIn(labels);
	const isTable = labels.some(({ notation }) => notation === 'column');
	const hasOwn = labels.some(({ own, parts }) => own && parts.some((kind) => kind !== 'reflection'));
	return (
		labels.length >= 2 &&
		count >= (isTable ? 3 : 2) &&
		(hasOwn || (count >= 3 && parts.has('action') && (amongStories || parts.has('result'))))
	);
}

/** More than one part without a label is a sign of another kind of text. */
const mostUnlabeled = 1;
const fewestWords = 2;
const fewestLetters = 3;

/** Whether labels alone make it evident that a story is told. */
export function areEvident(labels: readonly PartLabel[]): boolean {
	const own = labels.filter((label) => label.own);
	const words = own.filter(({ match }) => match.letters === '');
	return (
		unlabeledParts(labels).length <= mostUnlabeled && (partsIn(words) >= fewestWords || partsIn(own) >= fewestLetters)
	);
}

/** How many of the four parts labels name. */
function partsIn(labels: readonly PartLabel[]): number {
	return requiredParts.length - unlabeledParts(labels).length;
}

const schemeNames: ReadonlySet<string> = new Set(schemes.filter((scheme) => scheme !== 'PITCH'));

/**
 * The scheme that the labels of a story follow, unless the front matter's `scheme` names one.
 *
 * @param isWithoutTask whether Situation, Action and Result are meant to be all
 */
export function schemeOf({ labels, letters }: PartLabels, declared: unknown, isWithoutTask: boolean): Scheme {
	const name = typeof declared === 'string' ? declared.trim().toUpperCase() : '';
	if (schemeNames.has(name)) {
		return name as Scheme;
	}
	const phrases = labels.flatMap(({ match }) => match.entries.map(({ phrase }) => phrase));
	const meant = schemeMeant({ parts: kindsOf(labels), phrases }, letters);
	return isWithoutTask && (meant === 'STAR' || meant === 'STARR') ? 'SAR' : meant;
}
