import { Role } from './roles.ts';
import * as functions from './words/functionWords.ts';
import * as names from './words/nameWords.ts';
import * as nouns from './words/nounWords.ts';
import * as numbers from './words/numberWords.ts';
import * as units from './words/unitWords.ts';

/** A known word in lower case, all that it can be, and the number it stands for. */
export interface Entry {
	readonly word: string;
	roles: number;
	value: number;
}

const entries = new Map<string, Entry>();

function add(word: string, role: number, value?: number): void {
	const entry = entries.get(word) ?? { word, roles: 0, value: 0 };
	entry.roles |= role;
	entry.value = value ?? entry.value;
	entries.set(word, entry);
}

function addAll(words: string, role: number): void {
	for (const word of words.split(/\s+/)) {
		add(word, role);
	}
}

function addValues(words: string, role: number): void {
	for (const pair of words.split(/\s+/)) {
		const [word = '', value = '0'] = pair.split('=');
		add(word, role, Number(value));
	}
}

// Ordinals come after portions: `third` keeps the same value, and `second` is never a portion.
addValues(numbers.portions, Role.Portion);
addValues(numbers.ordinals, Role.Ordinal);
addValues(numbers.cardinals, Role.Cardinal);
addValues(numbers.scales, Role.Scale);
addValues(numbers.multiples, Role.Multiple);
addAll(units.timeUnits, Role.Time);
addAll(units.unitWords, Role.Unit);
addAll(units.moneyWords, Role.Money);
addAll(units.percentWords, Role.Percent);
addAll(functions.stops, Role.Stop);
addAll(functions.movements, Role.Movement);
addAll(functions.approximations, Role.Approximation);
addAll(functions.fromWords, Role.From);
addAll(functions.toWords, Role.To);
addAll(functions.fromSuffixes, Role.Stop);
addAll(functions.determiners, Role.Determiner);
addAll(functions.frequencies, Role.Frequency);
addAll(functions.noughts, Role.Nought);
addAll(functions.triggers, Role.Trigger);
addAll(functions.strongWords, Role.Strong);
addAll(names.references, Role.Reference);
addAll(names.weakReferences, Role.WeakReference);
addAll(names.products, Role.Product);
addAll(names.structures, Role.Structure);
addAll(names.attitudes, Role.Attitude);
addAll(names.calendar, Role.Calendar);
addAll(names.clocks, Role.Clock);
addAll(nouns.events, Role.Event);
addAll(nouns.abstracts, Role.Abstract);
addAll(nouns.people, Role.People);
addAll(nouns.irregularPlurals, Role.Plural);
addAll(nouns.foreignPlurals, Role.Plural);
addAll(nouns.pluralModifiers, Role.PluralModifier);
addAll(nouns.metrics, Role.Metric);

/** Looks a word up by its text in lower case. */
export function lookUp(word: string): Entry | undefined {
	return entries.get(word);
}

/** Adds an English letter to the hash of a word, which does not tell capitals from small letters. */
export function hashOf(hash: number, code: number): number {
	return (Math.imul(hash, 31) + (code | 32)) | 0;
}

const SLOTS = 1 << 13;
/** Up to this length no two words of English letters have the same hash. */
const MOST_UNIQUE = 6;
/**
 * The words of English letters by their hash, with linear probing; 0 is a free slot. Most words of a text are told
 * from the hashes alone, which stay in the processor's cache.
 */
const hashes = new Int32Array(SLOTS);
const entryAt: Entry[] = [];
for (const entry of entries.values()) {
	if (/^[a-z]+$/.test(entry.word)) {
		let hash = 0;
		for (let i = 0; i < entry.word.length; i++) {
			hash = hashOf(hash, entry.word.charCodeAt(i));
		}
		let slot = hash & (SLOTS - 1);
		while (hashes[slot] !== 0) {
			slot = (slot + 1) & (SLOTS - 1);
		}
		hashes[slot] = hash;
		entryAt[slot] = entry;
	}
}

/** Looks up the word of English letters that stands in a text, by its hash. */
export function lookUpAt(text: string, start: number, end: number, hash: number): Entry | undefined {
	for (let slot = hash & (SLOTS - 1); hashes[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
		if (hashes[slot] === hash) {
			const entry = entryAt[slot] as Entry;
			const { length } = entry.word;
			if (length === end - start && (length <= MOST_UNIQUE || isAt(text, start, entry.word))) {
				return entry;
			}
		}
	}
	return undefined;
}

function isAt(text: string, start: number, word: string): boolean {
	for (let i = 0; i < word.length; i++) {
		if ((text.charCodeAt(start + i) | 32) !== word.charCodeAt(i)) {
			return false;
		}
	}
	return true;
}

/** Kinds of unit signs; see `unitSigns`. */
export type SignKind = 'time' | 'short' | 'amount' | 'rate' | 'percent' | 'multiplier';

const signs = new Map<string, SignKind>();
for (const [kind, words] of Object.entries(units.unitSigns)) {
	for (const word of words.split(/\s+/)) {
		signs.set(word, kind as SignKind);
	}
}

/** The kind of a unit sign such as `ms` or `GB`, which is told by its case. */
export function signKind(sign: string): SignKind | undefined {
	return signs.get(sign);
}

const scaleSigns: Readonly<Record<string, number>> = {
	k: 1e3,
	K: 1e3,
	m: 1e6,
	M: 1e6,
	mm: 1e6,
	MM: 1e6,
	bn: 1e9,
	B: 1e9,
	b: 1e9,
	tn: 1e12,
	T: 1e12,
	cr: 1e7,
	Cr: 1e7,
	L: 1e5,
};

/** The factor of a scale sign behind digits, as in `30k`. */
export function scaleOf(sign: string): number | undefined {
	return Object.hasOwn(scaleSigns, sign) ? scaleSigns[sign] : undefined;
}

/** Whether the character is a sign of money. */
export function isMoneySign(code: number): boolean {
	return code === 36 || (code > 0xa1 && units.moneySigns.includes(String.fromCharCode(code)));
}
