import type { ListName, SignName } from './lexicon/lexicon.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { Role } from './roles.ts';

/** A known word in lowercase, its roles, and the number it stands for. */
export interface Entry {
	readonly word: string;
	roles: number;
	value: number;
}

const entries = new Map<string, Entry>();
const lists = new Map<string, Map<string, number>>();

/** Roles that the words of some lists also have for every recognizer. */
const rolesOfLists: Readonly<Partial<Record<string, number>>> = {
	denial: Role.Zero | Role.Strong,
	halfNoun: Role.Strong,
	lack: Role.Strong,
	losing: Role.Strong,
	multiple: Role.Strong,
	negation: Role.Zero,
	partNoun: Role.Strong,
	prize: Role.Strong,
	roundNoun: Role.Strong,
};

for (const { role, words } of Object.values(lexicons).flat()) {
	const bit = Role[`${role.charAt(0).toUpperCase()}${role.slice(1)}` as keyof typeof Role] as number | undefined;
	for (const item of words.trim().split(/\s+/)) {
		const [word = '', value] = item.split(/=(?=.)/);
		if (bit === undefined) {
			lists.set(role, (lists.get(role) ?? new Map<string, number>()).set(word, Number(value ?? 0)));
			if (rolesOfLists[role] !== undefined) {
				add(word, rolesOfLists[role]);
			}
		} else {
			add(word, bit, value === undefined ? undefined : Number(value));
		}
	}
}

function add(word: string, role: number, value?: number): void {
	const entry = entries.get(word) ?? { word, roles: 0, value: 0 };
	entry.roles |= role;
	entry.value = value ?? entry.value;
	entries.set(word, entry);
}

const englishWords = new Set(
	lexicons.english?.flatMap(({ words }) => words.split(/\s+/).map((item) => item.split('=')[0])),
);

/** Whether English has the word. */
export function isEnglish(word: string): boolean {
	return englishWords.has(word);
}

/** The words or signs of a list, with their numbers. */
export function listed(name: ListName | SignName): ReadonlyMap<string, number> {
	return lists.get(name) ?? new Map();
}

/** Looks up a word by its lowercase text. */
export function lookUp(word: string): Entry | undefined {
	return entries.get(word);
}

/** Adds an English letter to the hash of a word, ignoring case. */
export function hashOf(hash: number, code: number): number {
	return (Math.imul(hash, 31) + (code | 32)) | 0;
}

const SLOTS = 1 << 13;
/** Up to this length, no two words of English letters have the same hash. */
const MOST_UNIQUE = 6;
/**
 * The words of English letters by hash, with linear probing; 0 is a free slot. Most words of a text are identified by
 * the hashes alone, which stay in the processor's cache.
 */
const hashes = new Int32Array(SLOTS);
const entryAt: Entry[] = [];
for (const entry of entries.values()) {
	addHash(entry);
}

function addHash(entry: Entry): void {
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

/** Adds the words of patterns so that the lexer recognizes them; called while modules load. */
export function know(words: Iterable<string>): void {
	for (const word of words) {
		if (!entries.has(word)) {
			const entry = { word, roles: 0, value: 0 };
			entries.set(word, entry);
			addHash(entry);
		}
	}
}

/** Marks a word as one that rows of the grammar start with. */
export function startsRow(word: string): void {
	const entry = entries.get(word);
	if (entry !== undefined) {
		entry.roles |= Role.Trigger;
	}
}

/** All known words. */
export function knownWords(): Iterable<Entry> {
	return entries.values();
}

/** Looks up a word of English letters in a text by its hash. */
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

/** Kinds of unit signs. */
const signKinds = ['time', 'short', 'amount', 'rate', 'percent', 'multiplier'] as const;

export type SignKind = (typeof signKinds)[number];

const signs = new Map(signKinds.flatMap((kind) => [...listed(`${kind}Sign`).keys()].map((sign) => [sign, kind])));

/** The kind of a case-sensitive unit sign such as `ms` or `GB`. */
export function signKind(sign: string): SignKind | undefined {
	return signs.get(sign);
}

const scaleSigns = listed('scaleSign');

/** The factor of a scale sign after digits, as in `30k`. */
export function scaleOf(sign: string): number | undefined {
	return scaleSigns.get(sign);
}

const moneySigns = new Set([...listed('moneySign').keys()].map((sign) => sign.charCodeAt(0)));

/** Whether the character is a currency sign. */
export function isMoneySign(code: number): boolean {
	return code === 36 || (code > 0xa1 && moneySigns.has(code));
}
