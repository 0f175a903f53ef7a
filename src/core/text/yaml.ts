import {
	Composer,
	type CST,
	type Document,
	isCollection,
	isMap,
	isPair,
	isScalar,
	Lexer,
	Parser,
	type YAMLError,
} from 'yaml';
import type { Span } from './span.ts';

/** A text read as YAML, or what is wrong with it. */
export interface YamlText {
	/** The values; undefined if there is a problem, except for a duplicate key, whose last value counts. */
	readonly data: unknown;
	/** The nodes with their places; of a text with a problem, as much as could be read. */
	readonly contents: Document.Parsed['contents'] | null;
	readonly problem: YamlProblem | null;
	/** Duplicate keys, at their second place; if nothing else is wrong, the first one is the problem. */
	readonly duplicates: readonly DuplicateKey[];
}

export interface DuplicateKey {
	readonly key: string;
	readonly span: Span;
	/** Whether it is a top-level key, not a key of a nested map. */
	readonly isTop: boolean;
}

export interface YamlProblem {
	readonly span: Span;
	readonly kind: 'too-large' | 'too-deep' | 'not-a-text' | 'syntax' | 'second-document' | 'aliases' | 'twice';
	/** The parser's message about the syntax, the duplicate key, or how many kilobytes are allowed; otherwise empty. */
	readonly detail: string | number;
}

/** How large YAML may be: what people write by hand is far smaller. */
export const maxKilobytes = 64;
const maxDepth = 64;
/** Aliases can expand exponentially; what people write by hand needs only a few. */
const maxAliases = 20;

const options = {
	schema: 'core',
	merge: false,
	stringKeys: true,
	// Its check takes quadratic time; see duplicateKeys.
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: 'error',
} as const;

/**
 * Reads YAML (and JSON, which is also YAML) from someone else: never runs code, never throws, and takes time in
 * proportion to the text, because size, depth and aliases are limited and only texts can be keys.
 */
export function readYaml(source: string): YamlText {
	const fail = (
		kind: YamlProblem['kind'],
		detail: YamlProblem['detail'] = '',
		start = 0,
		end = start,
		contents: YamlText['contents'] = null,
	): YamlText => {
		const from = Math.min(start, source.length);
		const problem = { span: { start: from, end: Math.max(from, end) }, kind, detail };
		return { data: undefined, contents, problem, duplicates: [] };
	};
	if (source.length > maxKilobytes * 1024) {
		return fail('too-large', maxKilobytes);
	}
	const parser = new Parser();
	const tokens: CST.Token[] = [];
	for (const lexeme of new Lexer().lex(source)) {
		tokens.push(...parser.next(lexeme));
		if (parser.stack.length > maxDepth) {
			return fail('too-deep', '', parser.offset);
		}
	}
	tokens.push(...parser.end());
	const [document, second] = new Composer(options).compose(tokens, true, source.length);
	const { contents = null, errors = [] } = document ?? {};
	// Whatever follows the first error is mostly a consequence of it.
	const [error] = errors;
	if (error) {
		const [start, end] = error.pos;
		return fail(...problemOf(error), start, Math.min(end, source.length), contents);
	}
	if (second) {
		const [start, end] = second.range;
		return fail('second-document', '', start, end, contents);
	}
	try {
		const duplicates = duplicateKeys(contents);
		const [twice] = duplicates;
		const problem = twice ? ({ span: twice.span, kind: 'twice', detail: twice.key } as const) : null;
		const data = document?.toJS({ maxAliasCount: maxAliases });
		JSON.stringify(data); // Throws if something contains itself.
		return { data, contents, problem, duplicates };
	} catch {
		return fail('aliases', '', 0, 0, contents);
	}
}

function problemOf({ code, message }: YAMLError): [kind: YamlProblem['kind'], detail: string] {
	return code === 'NON_STRING_KEY' ? ['not-a-text', ''] : ['syntax', message.trimEnd().replace(/\.$/, '')];
}

/** The keys that a map has more than once. */
function duplicateKeys(node: unknown, isTop = true): DuplicateKey[] {
	if (!isCollection(node)) {
		return [];
	}
	const seen = new Set<unknown>();
	return node.items.flatMap((item) => {
		const key = isMap(node) && isPair(item) ? item.key : null;
		const below = duplicateKeys(isPair(item) ? item.value : item, false);
		if (!isScalar(key)) {
			return below;
		}
		const isSeen = seen.has(key.value);
		seen.add(key.value);
		const [start = 0, end = start] = key.range ?? [];
		return isSeen ? [{ key: String(key.value), span: { start, end }, isTop }, ...below] : below;
	});
}
