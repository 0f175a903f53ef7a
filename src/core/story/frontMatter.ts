import matter from 'gray-matter';
import { parse as parseToml } from 'smol-toml';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** A front matter that could not be read, with the place and one sentence that says what is wrong. */
export interface FrontMatterProblem {
	readonly span: Span;
	readonly message: string;
}

/** The block of metadata at the start of a document. */
export interface FrontMatter {
	/** From the opening delimiter to the end of the closing one. */
	readonly span: Span;
	readonly language: 'yaml' | 'json' | 'toml' | 'other';
	/** The data as read; an empty object when the block is empty or broken. Unknown keys are the user's own. */
	readonly data: Readonly<Record<string, unknown>>;
	readonly problems: readonly FrontMatterProblem[];
	/** Where the value of a top-level key stands, or the whole block's first line when that cannot be told. */
	spanOf(key: string): Span;
}

/** Aliases in YAML can expand exponentially; a story's metadata needs none. */
const maxAliases = 20;

/**
 * Reads the front matter at the start of a document with gray-matter: YAML between `---`, JSON between `---json`
 * and `---`, TOML between `+++`. Code is never run: other languages are a problem with a position.
 *
 * @returns null when the document does not begin with a closed front matter block.
 */
export function readFrontMatter(text: string, lines: LineIndex): FrontMatter | null {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const delimiter = text.startsWith('---', start) ? '---' : text.startsWith('+++', start) ? '+++' : null;
	if (!delimiter) {
		return null;
	}
	const named = text
		.slice(start + 3, lines.endOf(1))
		.trim()
		.toLowerCase();
	const closing = closingLine(text, lines, delimiter);
	if (named.startsWith(delimiter.charAt(0)) || closing === 0) {
		return null;
	}
	const span = { start, end: lines.endOf(closing) };
	const firstLine = { start, end: lines.endOf(1) };
	const bodyStart = lines.startOf(2);
	const problems: FrontMatterProblem[] = [];
	const keySpans = new Map<string, Span>();
	let language: FrontMatter['language'] = 'other';
	let data: unknown = {};

	const engines = {
		yaml: (source: string) => {
			language = 'yaml';
			return readYaml(withoutReturn(source), bodyStart - leadingBreak(source), problems, keySpans) as object;
		},
		json: (source: string) => {
			language = 'json';
			return readYaml(withoutReturn(source), bodyStart - leadingBreak(source), problems, keySpans) as object;
		},
		toml: (source: string) => {
			language = 'toml';
			return readToml(withoutReturn(source), bodyStart - leadingBreak(source), lines, problems) as object;
		},
	};
	const forbidden = () => {
		problems.push({
			span: firstLine,
			message: `Front matter in "${named}" is not read, since it may be code; write it as YAML between two lines of ---.`,
		});
		return {};
	};
	try {
		data = matter(text.slice(start, span.end), {
			delimiters: [delimiter, delimiter],
			language: delimiter === '+++' ? 'toml' : 'yaml',
			engines: {
				...engines,
				...Object.fromEntries(named && !(named in engines) ? [[named, { parse: forbidden }]] : []),
				javascript: { parse: forbidden },
				js: { parse: forbidden },
				coffee: { parse: forbidden },
			},
		}).data;
	} catch {
		forbidden();
	}
	if (data === null || typeof data !== 'object' || Array.isArray(data)) {
		problems.push({
			span: firstLine,
			message: 'Front matter must be a list of keys and values; write each as "key: value".',
		});
		data = {};
	}
	return {
		span,
		language,
		data: data as Record<string, unknown>,
		problems,
		spanOf: (key) => keySpans.get(key) ?? keyLine(key, lines, text, closing) ?? firstLine,
	};
}

/** The line of the closing delimiter, or 0. */
function closingLine(text: string, lines: LineIndex, delimiter: string): number {
	for (let line = 2; line <= lines.count; line++) {
		if (
			text.startsWith(delimiter, lines.startOf(line)) &&
			text.slice(lines.startOf(line), lines.endOf(line)).trimEnd() === delimiter
		) {
			return line;
		}
	}
	return 0;
}

/** gray-matter hands over the block with the line break behind the opening delimiter. */
function leadingBreak(source: string): number {
	return /^\r?\n/.exec(source)?.[0].length ?? 0;
}

/** gray-matter ends the block before a line feed, and leaves the carriage return before that. */
function withoutReturn(source: string): string {
	return source.replace(/\r$/, '');
}

function readYaml(
	source: string,
	offset: number,
	problems: FrontMatterProblem[],
	keySpans: Map<string, Span>,
): unknown {
	const document = parseDocument(source, {
		lineCounter: new LineCounter(),
		prettyErrors: false,
		logLevel: 'error',
	});
	// What follows the first error mostly comes of it.
	const [error] = document.errors;
	if (error) {
		const start = offset + Math.min(error.pos[0], source.length);
		problems.push({
			span: { start, end: Math.max(start + 1, offset + Math.min(error.pos[1], source.length)) },
			message:
				error.code === 'RESOURCE_EXHAUSTION'
					? 'Front matter is nested too deeply; write it plainly.'
					: `Front matter is not valid YAML (${error.message.replace(/[.\s]+$/, '')}); correct this place.`,
		});
	}
	if (isMap(document.contents)) {
		for (const { key, value } of document.contents.items) {
			const node = (value ?? key) as { range?: [number, number, number] | null };
			if (isScalar(key) && node.range) {
				keySpans.set(String(key.value), {
					start: offset + node.range[0],
					end: offset + Math.max(node.range[1], node.range[0]),
				});
			}
		}
	}
	if (document.errors.length > 0) {
		return {};
	}
	try {
		return document.toJS({ maxAliasCount: maxAliases }) ?? {};
	} catch {
		problems.push({
			span: { start: offset, end: offset + 1 },
			message: 'Front matter has too many YAML aliases, or one without an anchor; write the values out.',
		});
		return {};
	}
}

function readToml(source: string, offset: number, lines: LineIndex, problems: FrontMatterProblem[]): unknown {
	try {
		return parseToml(source);
	} catch (error) {
		const { line, message } = error as { line?: number; message: string };
		const first = lines.lineAt(offset) + Math.max((line ?? 1) - 1, 0);
		problems.push({
			span: { start: lines.startOf(first), end: lines.endOf(first) },
			message: `Front matter is not valid TOML (${(message.split('\n')[0] as string).replace(/^Invalid TOML document: /, '')}); correct this place.`,
		});
		return {};
	}
}

/** The line `key = …` or `"key": …` of a block whose reader gives no positions. */
function keyLine(key: string, lines: LineIndex, text: string, closing: number): Span | null {
	for (let line = 2; line < closing; line++) {
		const start = lines.startOf(line);
		if (text.slice(start, lines.endOf(line)).replace(/["']/g, '').trimStart().startsWith(key)) {
			return { start, end: lines.endOf(line) };
		}
	}
	return null;
}
