import { declaredLanguage, wrongLanguage } from '../story/languages/languageTag.ts';
import type { Block, ListItem } from '../story/markdown/blocks.ts';
import type { FrontMatter } from '../story/markdown/frontMatter.ts';
import { plainText } from '../story/markdown/plainText.ts';
import type { Span } from '../text/span.ts';
import { type Say, sayInEnglish } from '../text/translation.ts';
import { bareQuestion, type GuideProblem, type Question } from './model.ts';
import { isHeading, lineOf, type Outline, outlineOf, sourceOf } from './outline.ts';
import { frontMatterProblems, isQuestionFile, lastOrder, readQuestion } from './readQuestion.ts';
import { slug } from './slug.ts';

/** A question of a bank and its place in the file. */
export interface BankQuestion {
	readonly question: Question;
	/** Its title. */
	readonly span: Span;
}

/** What one file of a bank contains. Categories are titles or ids as written; `Guide` resolves them. */
export interface BankFile {
	/** Whether it is a list that questions can be added to, rather than a file with one question. */
	readonly isList: boolean;
	readonly questions: readonly BankQuestion[];
	readonly problems: readonly GuideProblem[];
}

const generatedPrefix = 'own-';

/** Whether an id was made from a title or file name rather than written by a person. */
export function isGeneratedId(id: string): boolean {
	return id.startsWith(generatedPrefix);
}

const longestTitle = 300;
const opening =
	/^(?:tell (?:me|us)|describe|give (?:me|us|an)|share|talk (?:me|us|about)|walk (?:me|us)|explain|introduce|how(?! to )|what|why|when|where|who|which|have you|do you|did you|can you|could you|are you|were you|would you|is there|if you|name (?:a|an|one)|discuss|imagine|recall|think of)(?![\p{L}\p{N}])/iu;
const number = /^(?:\(?\d{1,3}[.):]\s*|Q(?:uestion)?\s?\d{0,3}\s?[.:)–—-]\s*|Example\s?\d{0,3}\s?:\s*)/i;

/**
 * Reads a user's Markdown file: one question in the format of docs/question-banks.md, or a plain list.
 *
 * @param name the file's name without its extension
 * @param folder the name of the folder that contains the file
 * @param say gives messages in the user's language
 */
export function readBank(text: string, name: string, folder: string, say: Say = sayInEnglish): BankFile {
	const outline = outlineOf(text);
	const type = outline.frontMatter?.data.type;
	if (isQuestionFile(outline)) {
		const file = readQuestion(outline, { id: `${generatedPrefix}${slug(name)}`, category: folder }, say);
		const span = outline.blocks.find(({ type, level }) => type === 'heading' && level === 1);
		return {
			isList: false,
			questions: file.question && span ? [{ question: file.question, span }] : [],
			problems: file.problems,
		};
	}
	if (type === 'star-story') {
		return { isList: false, questions: [], problems: [] };
	}
	const questions = readList(outline, name);
	const problems: GuideProblem[] = [...frontMatterProblems(outline, say), ...languageProblems(outline, say)];
	const first = outline.blocks[0];
	if (questions.length === 0 && first && problems.length === 0) {
		problems.push({
			span: { start: first.start, end: outline.lines.endOf(first.firstLine) },
			message: say(
				'No question was found in this question bank; write each as a list item or heading, or see docs/question-banks.md.',
			),
		});
	}
	return { isList: true, questions, problems };
}

/** A list may declare the language of its questions. */
function languageProblems({ frontMatter }: Outline, say: Say): GuideProblem[] {
	const lang = frontMatter?.data.lang;
	return lang === undefined || lang === null || declaredLanguage(frontMatter) !== null
		? []
		: [{ span: (frontMatter as FrontMatter).spanOf('lang'), message: say(wrongLanguage, String(lang)) }];
}

/** A question of a list while it is being read: what follows is its notes until the next one begins. */
interface Draft {
	readonly title: string;
	readonly category: string;
	readonly span: Span;
	/** The level of the heading that asks the question; 0 if a list item or paragraph asks it. */
	readonly level: number;
	/** Text after the question in the same block. */
	readonly rest: string;
	readonly notes: Block[];
}

function readList(outline: Outline, name: string): BankQuestion[] {
	const { blocks, frontMatter } = outline;
	const title = frontMatter?.data.title;
	let category = typeof title === 'string' && title.trim() !== '' ? title.trim() : name;
	const drafts: Draft[] = [];
	let draft: Draft | null = null;
	const begin = (block: Block, text: string, level: number, rest = ''): Draft | null => {
		const [asked, more] = splitLong(withoutLabel(plainText(text)));
		if (asked === '') {
			return null;
		}
		const span = { start: block.start, end: outline.lines.endOf(block.firstLine) };
		const begun = { title: asked, category, span, level, rest: [more, rest].filter(Boolean).join('\n\n'), notes: [] };
		drafts.push(begun);
		return begun;
	};
	const manyTitles = blocks.filter((block) => isHeading(block) && block.level === 1).length > 1;
	const seen = new Set<ListItem>();
	/** The level of the highest heading so far. */
	let highest = 7;
	for (const [index, block] of blocks.entries()) {
		const root = rootOf(block.item);
		const beginsItem = root !== null && !seen.has(root) && block.type === 'paragraph' && !block.quote;
		if (root) {
			seen.add(root);
		}
		// Everything below a heading that asks a question belongs to that question, no matter how it reads.
		const below: number = draft?.level ?? 0;
		if (isHeading(block)) {
			if (below > 0 && block.level > below) {
				draft?.notes.push(block);
			} else if (asksQuestion(outline, index, manyTitles, highest)) {
				draft = begin(block, lineOf(outline, block), block.level);
			} else {
				draft = null;
				category = withoutLabel(plainText(lineOf(outline, block))) || category;
			}
			highest = Math.min(highest, block.level);
			continue;
		}
		if (below === 0 && beginsItem) {
			const text = lineOf(outline, block);
			draft = isOnlyLink(text) ? null : begin(block, text, 0);
			continue;
		}
		const [bold, rest] = below === 0 ? boldQuestion(outline, block) : ['', ''];
		if (bold) {
			draft = begin(block, bold, 0, rest);
		} else if (block.type !== 'rule') {
			draft?.notes.push(block);
		}
	}
	return drafts.map((one, index) => ({ span: one.span, question: toQuestion(outline, one, index) }));
}

/**
 * Whether the heading at an index asks a question; otherwise it names a category.
 *
 * @param highest the level of the highest heading before it
 */
function asksQuestion(outline: Outline, index: number, manyTitles: boolean, highest: number): boolean {
	const { blocks } = outline;
	const heading = blocks[index] as Block;
	const below: Block[] = [];
	for (let at = index + 1; at < blocks.length; at++) {
		const block = blocks[at] as Block;
		if (isHeading(block) && block.level <= heading.level) {
			break;
		}
		below.push(block);
	}
	if (heading.level === 1 && !manyTitles && below.length > 0) {
		return false;
	}
	const text = withoutLabel(plainText(lineOf(outline, heading)));
	if (endsAsQuestion(text)) {
		return true;
	}
	if (opening.test(text)) {
		return !below.some(
			(block) => (block.item || isHeading(block)) && readsAsQuestion(plainText(lineOf(outline, block))),
		);
	}
	// "### The migration of the orders table" below "## Databases", with no list below it.
	const holdsQuestions = (block: Block) => block.item || isHeading(block) || boldQuestion(outline, block)[0] !== '';
	return heading.level > 2 && highest < heading.level && !below.some(holdsQuestions);
}

function rootOf(item: ListItem | null): ListItem | null {
	let root = item;
	while (root?.parent) {
		root = root.parent;
	}
	return root;
}

function toQuestion(outline: Outline, draft: Draft, index: number): Question {
	const lang = declaredLanguage(outline.frontMatter);
	return {
		...bareQuestion,
		...(lang !== null && { lang }),
		id: `${generatedPrefix}${slug(draft.title) || index + 1}`,
		title: draft.title,
		category: draft.category,
		order: lastOrder,
		notes: [draft.rest, withoutIndent(sourceOf(outline, draft.notes))].filter(Boolean).join('\n\n'),
	};
}

function endsAsQuestion(text: string): boolean {
	return /[?？]["”’)*_]*$/.test(text);
}

/** Whether a text asks something, which makes it a question rather than a category if it is a heading. */
export function readsAsQuestion(text: string): boolean {
	const asked = withoutLabel(text);
	return endsAsQuestion(asked) || opening.test(asked);
}

/** The bold question that begins a paragraph, and what follows it. */
function boldQuestion(outline: Outline, block: Block): [question: string, rest: string] {
	if (block.type !== 'paragraph' || block.item || block.quote) {
		return ['', ''];
	}
	const source = outline.text.slice(block.start, block.end);
	const [all = '', , bold = ''] = /^\s*(\*\*|__)(.{1,400}?)\1\s*/.exec(source) ?? [];
	return readsAsQuestion(plainText(bold)) ? [bold, source.slice(all.length).trim()] : ['', ''];
}

function isOnlyLink(text: string): boolean {
	const [all, shown = ''] = /^\[([^\]]*)\]\([^)]*\)$/.exec(text.trim()) ?? [];
	return all !== undefined && (!readsAsQuestion(shown) || /\]\(#/.test(text));
}

/** Removes numbering, a label such as `Q:`, and quotation marks around the whole text. */
function withoutLabel(text: string): string {
	const bare = text.replace(number, '').trim();
	return (/^["“„«](.*)["”“»]$/.exec(bare)?.[1] ?? bare).trim();
}

/** Splits a long item into a question and what follows it. */
function splitLong(text: string): [question: string, rest: string] {
	if (text.length <= longestTitle) {
		return [text, ''];
	}
	const end = text.slice(0, longestTitle).search(/[.?!？。]\s/);
	const at = end === -1 ? text.lastIndexOf(' ', longestTitle) : end + 1;
	const cut = at > 0 ? at : longestTitle;
	return [text.slice(0, cut).trim(), text.slice(cut).trim()];
}

/** Removes the indentation that all lines share, which is that of their list item. */
function withoutIndent(text: string): string {
	const lines = text.split('\n');
	const indents = lines.slice(1).flatMap((line) => (line.trim() === '' ? [] : [line.length - line.trimStart().length]));
	const indent = indents.reduce((least, each) => Math.min(least, each), indents[0] ?? 0);
	return lines.map((line, index) => (index === 0 ? line : line.slice(Math.min(indent, line.length)))).join('\n');
}
