import matter from 'gray-matter';
import { parse as parseToml } from 'smol-toml';
import { isMap, isScalar } from 'yaml';
import type { LineIndex } from '../../text/lineIndex.ts';
import { readPlainYaml } from '../../text/plainYaml.ts';
import type { Span } from '../../text/span.ts';
import { sayInEnglish, toSay } from '../../text/translation.ts';
import { readYaml, type YamlProblem } from '../../text/yaml.ts';

/** Front matter that could not be read, with the place and a sentence that says what is wrong. */
export interface FrontMatterProblem {
	readonly span: Span;
	readonly message: string;
	/** The same, as a text to say with its values. */
	readonly said: readonly [text: string, ...values: (string | number)[]];
	/** The duplicate key in the block; its last value is read. */
	readonly key?: string;
}

/** Keys and values about stories: the block at the start of a document, or the comment above a story. */
export interface FrontMatter {
	readonly place: 'top' | 'comment';
	/** From the opening delimiter to the end of the closing one. */
	readonly span: Span;
	readonly language: 'yaml' | 'json' | 'toml' | 'other';
	/** The data as read; an empty object if the block is empty or broken. Unknown keys are the user's own. */
	readonly data: Readonly<Record<string, unknown>>;
	readonly problems: readonly FrontMatterProblem[];
	/** The place of a top-level key's value, or the whole first line of the block if that place is unknown. */
	spanOf(key: string): Span;
}

const maxToml = 64 * 1024;

/**
 * Reads the front matter at the start of a document with gray-matter: YAML between `---`, JSON between `---json` and
 * `---`, TOML between `+++`. Code is never run: other languages are reported as a problem with a position.
 *
 * @returns null if the document does not begin with a closed front matter block
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
	if (named.startsWith(delimiter.charAt(0)) || closing === 0 || isRule(text, lines)) {
		return null;
	}
	const span = { start, end: lines.endOf(closing) };
	const firstLine = { start, end: lines.endOf(1) };
	const source = { start: lines.startOf(2), end: Math.max(lines.endOf(closing - 1), lines.startOf(2)) };
	const problems: FrontMatterProblem[] = [];
	const keySpans = new Map<string, Span>();
	let language: FrontMatter['language'] = 'other';
	let data: unknown = {};

	const readAs = (name: FrontMatter['language'], read: () => unknown) => () => {
		language = name;
		return read() as object;
	};
	const readAsYaml = () => readYamlBlock(text, source, problems, keySpans);
	const engines = {
		yaml: readAs('yaml', readAsYaml),
		json: readAs('json', readAsYaml),
		toml: readAs('toml', () => readToml(text.slice(source.start, source.end), lines, problems)),
	};
	if (named === '' && delimiter === '---') {
		data = engines.yaml();
	} else if (named === '' || Object.hasOwn(engines, named)) {
		// Lets gray-matter choose the engine. Its test for an empty block takes quadratic time, so it does not get
		// the block.
		data = matter(`${text.slice(start, firstLine.end)}\nblock\n${delimiter}`, {
			delimiters: [delimiter, delimiter],
			language: 'toml',
			engines,
		}).data;
	} else {
		problems.push(
			problemAt(
				firstLine,
				toSay('Front matter in "{0}" is not read because it may be code; write it as YAML between two lines of ---.'),
				named,
			),
		);
	}
	return {
		place: 'top',
		span,
		language,
		data: mappingIn(data, firstLine, problems),
		problems,
		spanOf: (key) => keySpans.get(key) ?? keyLine(key, lines, text, closing) ?? firstLine,
	};
}

/**
 * Reads YAML in a comment as if it were front matter, with the same limits.
 *
 * @param span the comment
 * @param source the YAML in it
 */
export function readCommentYaml(text: string, span: Span, source: Span): FrontMatter {
	const problems: FrontMatterProblem[] = [];
	const keySpans = new Map<string, Span>();
	const data = readYamlBlock(text, source, problems, keySpans);
	return {
		place: 'comment',
		span,
		language: 'yaml',
		data: mappingIn(data, source, problems),
		problems,
		spanOf: (key) => keySpans.get(key) ?? span,
	};
}

function mappingIn(data: unknown, span: Span, problems: FrontMatterProblem[]): Record<string, unknown> {
	if (data === null || typeof data !== 'object' || Array.isArray(data)) {
		const notMapping = toSay('The block must be a list of keys and values; write each as "key: value".');
		problems.push(problemAt(span, notMapping));
		return {};
	}
	return data as Record<string, unknown>;
}

const yamlTexts: Readonly<Record<YamlProblem['kind'], string>> = {
	'too-large': toSay('The block is larger than {0} KB; shorten it.'),
	'too-deep': toSay('The YAML is nested too deeply; simplify it.'),
	'not-a-text': toSay('The YAML has a key that is not a string; write each as "key: value".'),
	syntax: toSay('The YAML cannot be parsed ({0}); fix the error here.'),
	'second-document': toSay('The YAML has a second document; keep the first and delete everything from here on.'),
	twice: toSay('The YAML has the key "{0}" twice; delete one.'),
	aliases: toSay('The YAML has too many aliases, or one without an anchor; write the values out.'),
};

function problemAt(span: Span, ...said: FrontMatterProblem['said']): FrontMatterProblem {
	return { span, message: sayInEnglish(...said), said };
}

/** Whether the first line is a rule above a heading, separated by a blank line; a YAML comment follows directly. */
function isRule(text: string, lines: LineIndex): boolean {
	const from = lines.endOf(1);
	return /^\r?\n[ \t]*\r?\n\s{0,20}#{1,6}[ \t]/.test(text.slice(from, from + 60));
}

/** The line of the closing delimiter, or 0. */
function closingLine(text: string, lines: LineIndex, delimiter: string): number {
	for (let line = 2; line <= lines.count; line++) {
		if (text.slice(lines.startOf(line), lines.endOf(line)).trimEnd() === delimiter) {
			return line;
		}
	}
	return 0;
}

function readYamlBlock(
	text: string,
	{ start, end }: Span,
	problems: FrontMatterProblem[],
	keySpans: Map<string, Span>,
): unknown {
	const source = text.slice(start, end);
	const plain = readPlainYaml(source);
	if (plain) {
		plain.spans.forEach((span, key) => keySpans.set(key, { start: start + span.start, end: start + span.end }));
		return plain.data;
	}
	const { data, contents, problem, duplicates } = readYaml(source);
	if (isMap(contents)) {
		for (const { key, value } of contents.items) {
			const node = (value ?? key) as { range?: [number, number, number] | null };
			if (isScalar(key) && node.range) {
				keySpans.set(String(key.value), {
					start: start + node.range[0],
					end: start + Math.max(node.range[1], node.range[0]),
				});
			}
		}
	}
	for (const { key, span, isTop } of duplicates) {
		if (isTop) {
			const at = { start: start + span.start, end: start + span.end };
			problems.push({ ...problemAt(at, yamlTexts.twice, key), key });
		}
	}
	if (problem && duplicates.length === 0) {
		const at = start + problem.span.start;
		const span = { start: at, end: Math.max(at + 1, start + problem.span.end) };
		problems.push(problemAt(span, yamlTexts[problem.kind], problem.detail));
		return {};
	}
	return data ?? {};
}

function readToml(source: string, lines: LineIndex, problems: FrontMatterProblem[]): unknown {
	if (source.length > maxToml) {
		problems.push(problemAt(lineSpan(2, lines), yamlTexts['too-large'], maxToml / 1024));
		return {};
	}
	try {
		return parseToml(source);
	} catch (error) {
		const { line, message } = error as { line?: number; message: string };
		problems.push(
			problemAt(
				lineSpan(2 + Math.max((line ?? 1) - 1, 0), lines),
				toSay('Front matter is not valid TOML ({0}); fix the error here.'),
				(message.split('\n')[0] as string).replace(/^Invalid TOML document: /, ''),
			),
		);
		return {};
	}
}

function lineSpan(line: number, lines: LineIndex): Span {
	return { start: lines.startOf(line), end: lines.endOf(line) };
}

/** The line `key = …` or `"key": …` in a block whose reader does not report positions. */
function keyLine(key: string, lines: LineIndex, text: string, closing: number): Span | null {
	for (let line = 2; line < closing; line++) {
		const start = lines.startOf(line);
		if (text.slice(start, lines.endOf(line)).replace(/["']/g, '').trimStart().startsWith(key)) {
			return { start, end: lines.endOf(line) };
		}
	}
	return null;
}
