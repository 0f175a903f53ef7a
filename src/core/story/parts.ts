import type { Label } from './label.ts';
import { falseFriends, type LabelEntry, letterSchemes } from './labels.ts';
import { type Part, type RequiredPart, requiredParts, type Scheme, schemes } from './model.ts';

/** A label with the parts it stands for in its story. */
export interface PartLabel extends Label {
	readonly kinds: readonly Part[];
	/** True when the label is the word or the letter of a part itself, false for synonyms. */
	readonly own: boolean;
}

/** Labels that may make a story, with what their letters say about its scheme. */
export interface PartLabels {
	readonly labels: readonly PartLabel[];
	/** The scheme of the letters, or null when there are no letters. */
	readonly letters: string | null;
}

/** A letter that comes back this often labels answers or speakers, not the parts of a story. */
const maxRepeatedLetter = 3;

/**
 * Says which part each label stands for. Letters are read together, since an S can be a situation or a solution;
 * they are dropped where they fit no scheme or where no second letter stands with them.
 */
export function resolveParts(labels: readonly Label[]): PartLabels {
	const letters = letterScheme(labels);
	const resolved: PartLabel[] = [];
	const seen = new Set<string>();
	for (const label of labels) {
		const { letters: own, entries } = label.match;
		if (entries.some(isFalseFriend) && !labels.some(isForeign)) {
			continue;
		}
		if (own === '') {
			const parts = entries.map(({ part }) => part);
			resolved.push({
				...label,
				kinds: parts.length === 1 ? parts : [...new Set(parts)],
				own: entries.some((entry) => entry.own),
			});
		} else if (letters) {
			const kinds = [...own].flatMap((letter) => partOfLetter(letter, letters.parts, seen) ?? []);
			for (const letter of own) {
				seen.add(letter);
			}
			resolved.push({ ...label, kinds: [...new Set(kinds)], own: true });
		}
	}
	return { labels: resolved, letters: letters?.scheme ?? null };
}

function isFalseFriend({ phrase }: LabelEntry): boolean {
	return falseFriends.has(phrase);
}

/** Whether a label is told to be no English word. */
function isForeign({ match }: Label): boolean {
	return match.entries.some((entry) => !entry.english && !isFalseFriend(entry));
}

/** In STARR the second R is the reflection, in START the second T the takeaway. */
function partOfLetter(
	letter: string,
	parts: Readonly<Record<string, Part>>,
	seen: ReadonlySet<string>,
): Part | undefined {
	const repeated = seen.has(letter) && seen.has('R') && (letter === 'R' || letter === 'T');
	return repeated ? 'reflection' : parts[letter];
}

function letterScheme(labels: readonly Label[]): { scheme: string; parts: Readonly<Record<string, Part>> } | null {
	if (labels.every(({ match }) => match.letters === '')) {
		return null;
	}
	const counts = new Map<string, number>();
	for (const { match } of labels) {
		for (const letter of match.letters) {
			counts.set(letter, (counts.get(letter) ?? 0) + 1);
		}
	}
	const letters = [...counts.keys()];
	if (letters.length < 2 || [...counts.values()].some((count) => count >= maxRepeatedLetter)) {
		return null;
	}
	for (const [scheme, parts] of letterSchemes) {
		if (letters.every((letter) => parts[letter])) {
			return { scheme, parts };
		}
	}
	return null;
}

/** The parts that the labels stand for, each once. */
export function kindsOf(labels: readonly PartLabel[]): Set<Part> {
	const kinds = new Set<Part>();
	for (const label of labels) {
		for (const kind of label.kinds) {
			kinds.add(kind);
		}
	}
	return kinds;
}

/** Of the four parts, those that no label covers. */
export function unlabeledParts(labels: readonly PartLabel[]): RequiredPart[] {
	const kinds = kindsOf(labels);
	return requiredParts.filter((part) => !kinds.has(part));
}

/**
 * Whether labels make a story: two different parts of the four, one of them by its own name; or, with synonyms alone,
 * three parts, the action and the result among them. In a file that holds a story, the result may be missing.
 */
export function makeStory({ labels }: PartLabels, amongStories: boolean): boolean {
	const kinds = kindsOf(labels);
	const count = kinds.size - (kinds.has('reflection') ? 1 : 0);
	const hasOwn = labels.some(({ own, kinds }) => own && kinds.some((kind) => kind !== 'reflection'));
	return hasOwn ? count >= 2 : count >= 3 && kinds.has('action') && (amongStories || kinds.has('result'));
}

/**
 * Leaves out labels that only look like parts of the story: those that name, in another style, a part that the
 * story's main style names already (`Outcome:` inside a Result section), and lines of metadata before the first
 * section (`Role: senior engineer`).
 */
export function withoutStrayLabels(
	labels: readonly PartLabel[],
	contentLength: (index: number) => number,
): PartLabel[] {
	const style = labels[0] && styleOf(labels[0]);
	if (labels.every((label) => styleOf(label) === style)) {
		return [...labels];
	}
	const main = mainStyle(labels);
	const named = kindsOf(labels.filter((label) => styleOf(label) === main));
	const first = labels.findIndex((label) => styleOf(label) === main);
	return labels.filter((label, index) => {
		if (styleOf(label) === main) {
			return true;
		}
		if (label.kinds.every((kind) => named.has(kind))) {
			return false;
		}
		return label.own || index > first || named.size < 2 || contentLength(index) > 60;
	});
}

/** Labels of one style are written with the same kind of mark; a list is told from its emphasis alone. */
function styleOf({ notation, match }: PartLabel): string {
	const isText = notation === 'list' || notation === 'inline' || notation === 'plain' || notation === 'emphasis';
	return isText ? `${match.marker}${match.letters === '' ? '' : ' letter'}` : notation;
}

/** The style that names the most parts; of equals the first. */
function mainStyle(labels: readonly PartLabel[]): string {
	const kinds = new Map<string, Set<Part>>();
	for (const label of labels) {
		const style = styleOf(label);
		const seen = kinds.get(style) ?? new Set();
		for (const kind of label.kinds) {
			seen.add(kind);
		}
		kinds.set(style, seen);
	}
	let best = '';
	let bestCount = 0;
	for (const [style, { size }] of kinds) {
		if (size > bestCount) {
			best = style;
			bestCount = size;
		}
	}
	return best;
}

const words = (list: string) => new Set(list.split('|'));
const challenges = words(
	'challenge|herausforderung|defi|desafio|reto|挑战|도전|вызов|sfida|uitdaging|contesto|context|kontext|contexte|contexto',
);
const problems = words('problem|probleme|probleem|problema|问题|문제|問題|проблема');
const solutions = words('solution|losung|soluzione|oplossing|solucion|solucao|解决方案|해결|해결 방법|解決策|решение');
const behaviors = words('behaviour|behavior|verhalten|comportement|comportamiento|comportamento|行为|поведение');
const obstacles = words('obstacle|obstacles');
const digs = words('dramatise|dramatize|indicate|go through|summarise|summarize');

const schemeNames: ReadonlySet<string> = new Set(schemes);

/**
 * The scheme that the labels of a story follow. Situation, Action and Result without a Task are a STAR story that
 * lacks its task, unless the front matter's `scheme` says SAR.
 */
export function schemeOf({ labels, letters }: PartLabels, declared: unknown): Scheme {
	const name = typeof declared === 'string' ? declared.trim().toUpperCase() : '';
	if (schemeNames.has(name)) {
		return name as Scheme;
	}
	const kinds = kindsOf(labels);
	const learned = kinds.has('reflection');
	const isStar = (letters ?? 'STAR') === 'STAR';
	if (isStar && labels.every(({ match }) => match.entries.every(({ own }) => own))) {
		return learned ? 'STARR' : 'STAR';
	}
	const phrases = labels.flatMap(({ match }) => match.entries.map(({ phrase }) => phrase));
	const has = (set: ReadonlySet<string>) => phrases.some((phrase) => set.has(phrase));
	if (letters === 'DIGS' || phrases.filter((phrase) => digs.has(phrase)).length >= 2) {
		return 'DIGS';
	}
	if (letters === 'SBI' || (has(behaviors) && !kinds.has('task') && !phrases.includes('action'))) {
		return 'SBI';
	}
	if (letters === 'SOAR' || has(obstacles)) {
		return 'SOAR';
	}
	if (letters === 'PSR' || (has(solutions) && has(problems))) {
		return 'PSR';
	}
	if (!kinds.has('task') && (letters === 'PAR' || has(problems))) {
		return 'PAR';
	}
	if (!kinds.has('task') && (letters === 'CAR' || has(challenges))) {
		return learned ? 'CARL' : 'CAR';
	}
	return learned ? 'STARR' : 'STAR';
}
