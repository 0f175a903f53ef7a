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

/** A text that was read as YAML, or what is wrong with it. */
export interface YamlText {
	/** The values; undefined where there is a problem other than a key that its map has twice: the last one counts. */
	readonly data: unknown;
	/** The nodes with their places, also of a text with a problem to the extent that it could be read. */
	readonly contents: Document.Parsed['contents'] | null;
	/** What is wrong, as the rest of a sentence that begins with what the text is (`is nested too deeply; …`). */
	readonly problem: { readonly span: Span; readonly message: string } | null;
	/** The keys that their maps have twice, at their second place; the first one is the problem if there is no other. */
	readonly duplicates: readonly DuplicateKey[];
}

export interface DuplicateKey {
	readonly key: string;
	readonly span: Span;
	/** Whether it is a key of the whole text, and of no map in it. */
	readonly isTop: boolean;
}

const maxKilobytes = 64;
const maxDepth = 64;
/** Aliases can expand exponentially; what people write by hand needs few. */
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
 * Reads YAML, and the JSON that is YAML too, of someone else: never runs code, never throws, and takes time in
 * proportion to the text, because size, depth and aliases are limited and only texts are keys.
 */
export function readYaml(source: string): YamlText {
	const fail = (message: string, start = 0, end = start, contents: YamlText['contents'] = null): YamlText => {
		const from = Math.min(start, source.length);
		const problem = { span: { start: from, end: Math.max(from, end) }, message };
		return { data: undefined, contents, problem, duplicates: [] };
	};
	if (source.length > maxKilobytes * 1024) {
		return fail(`is larger than ${maxKilobytes} KB; shorten it`);
	}
	const parser = new Parser();
	const tokens: CST.Token[] = [];
	for (const lexeme of new Lexer().lex(source)) {
		tokens.push(...parser.next(lexeme));
		if (parser.stack.length > maxDepth) {
			return fail('is nested too deeply; simplify it', parser.offset);
		}
	}
	tokens.push(...parser.end());
	const [document, second] = new Composer(options).compose(tokens, true, source.length);
	const { contents = null, errors = [] } = document ?? {};
	// What follows the first error mostly comes of it.
	const [error] = errors;
	if (error) {
		return fail(sentenceOf(error), error.pos[0], Math.min(error.pos[1], source.length), contents);
	}
	if (second) {
		const [start, end] = second.range;
		return fail('has a second document; keep the first and delete everything from here on', start, end, contents);
	}
	try {
		const duplicates = duplicateKeys(contents);
		const [twice] = duplicates;
		const message = `has the key "${twice?.key}" twice; delete one`;
		const problem = twice ? { span: twice.span, message } : null;
		return { data: document?.toJS({ maxAliasCount: maxAliases }), contents, problem, duplicates };
	} catch {
		return fail('has too many aliases, or one without an anchor; write the values out', 0, 0, contents);
	}
}

type Problem = Pick<YAMLError, 'code' | 'message' | 'pos'>;

function sentenceOf({ code, message }: Problem): string {
	return code === 'NON_STRING_KEY'
		? 'has a key that is not a text; write each as "key: value"'
		: `cannot be parsed (${message.trimEnd().replace(/\.$/, '')}); correct this place`;
}

/** The keys that their maps have more than once. */
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
