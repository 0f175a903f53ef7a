import type { Span } from './span.ts';

/** YAML plain enough to be read without a parser. */
export interface PlainYaml {
	readonly data: Readonly<Record<string, unknown>>;
	/** The places of the values, by key. */
	readonly spans: ReadonlyMap<string, Span>;
}

const word = String.raw`\p{L}[\p{L}\p{N}_-]*`;
const inPhrase = String.raw`[\p{L}\p{N}_.,;!?()/+'’“”–—…-]`;
const phrase = String.raw`\p{L}${inPhrase}*(?: ${inPhrase}+)*`;
/** `key: words`, `key: 2024-05-31` or `key: [word, word]`, and nothing else on the line. */
const line = new RegExp(
	String.raw`([A-Za-z][\w-]*): (${phrase}|\d{4}-\d\d-\d\d|\[${word}(?:, ?${word})*\])(?:\r?\n|$)`,
	'uy',
);
/** Words that YAML does not read as text, as a key or a value. */
const special = /(?:^|[[ ,])(?:null|true|false)(?:$|[\],:])/im;

/**
 * Reads the YAML that most front matter consists of: one line per key, with a text, a date or a list of words. Takes a
 * fraction of a parser's time.
 *
 * @returns null for anything else, which is left to the parser
 */
export function readPlainYaml(source: string): PlainYaml | null {
	if (special.test(source)) {
		return null;
	}
	const data: Record<string, unknown> = {};
	const spans = new Map<string, Span>();
	line.lastIndex = 0;
	for (let at = 0; at < source.length; at = line.lastIndex) {
		const match = line.exec(source);
		if (!match) {
			return null;
		}
		const [, key, value] = match as unknown as [string, string, string];
		if (spans.has(key)) {
			return null;
		}
		const start = at + key.length + 2;
		spans.set(key, { start, end: start + value.length });
		data[key] = value.startsWith('[') ? value.slice(1, -1).split(/, ?/) : value;
	}
	return { data, spans };
}
