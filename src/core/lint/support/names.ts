import type { Span } from '../../text/span.ts';

/** More than a name has; a longer one would be looked for again and again in a text that repeats its beginning. */
export const longestName = 100;

const inWord = /[\p{L}\p{N}_]/u;
const wordStart = /(?<![\p{L}\p{N}_])\S/gu;
const space = /\s/;

/** A character of names, and what may follow it. */
interface Node {
	next?: Map<string, Node>;
	isEnd?: true;
}

/** The names of a configuration, as trees of their characters: a text is read once, however many names there are. */
export class Names {
	readonly #exact: Node = {};
	readonly #folded: Node = {};

	/** @param names A lowercase name is found in any case, any other as written and in capitals. */
	constructor(names: readonly string[]) {
		for (const name of names) {
			const written = name.trim().replace(/\s+/g, ' ');
			const isLower = written === written.toLowerCase();
			for (const form of isLower ? [written] : [written, written.toUpperCase()]) {
				for (const normal of [form.normalize('NFC'), form.normalize('NFD')]) {
					add(isLower ? this.#folded : this.#exact, isLower ? Array.from(normal, folded) : normal);
				}
			}
		}
	}

	/**
	 * Finds the names in a text as whole words, the longest where several begin. Any white space matches a space, and an
	 * accent may be a separate character. They may overlap.
	 */
	*find(text: string): Generator<Span> {
		for (const { index: start } of text.matchAll(wordStart)) {
			const end = Math.max(endOf(this.#exact, text, start, String), endOf(this.#folded, text, start, folded));
			if (end > start) {
				yield { start, end };
			}
		}
	}
}

function add(root: Node, characters: Iterable<string>): void {
	let node = root;
	for (const character of characters) {
		node.next ??= new Map();
		const next = node.next.get(character) ?? {};
		node.next.set(character, next);
		node = next;
	}
	node.isEnd = true;
}

/** Where the longest name ends that begins at an offset; -1 if none does. */
function endOf(root: Node, text: string, start: number, key: (character: string) => string): number {
	let found = -1;
	let at = start;
	for (let node: Node | undefined = root; node !== undefined; ) {
		if (node.isEnd && !inWord.test(characterAt(text, at))) {
			found = at;
		}
		const character: string = characterAt(text, at);
		const isSpace = space.test(character);
		node = character === '' ? undefined : node.next?.get(isSpace ? ' ' : key(character));
		at += character.length;
		while (node && isSpace && space.test(text.charAt(at))) {
			at++;
		}
	}
	return found;
}

/** The whole character at an offset; empty at the end. */
function characterAt(text: string, offset: number): string {
	const code = text.codePointAt(offset);
	return code === undefined ? '' : String.fromCodePoint(code);
}

/** A character without its case, where that leaves one character: `ς`, `σ` and `Σ` are the same, `ß` is not `ss`. */
function folded(character: string): string {
	const lower = character.toUpperCase().toLowerCase();
	return lower.length === character.length ? lower : character;
}
