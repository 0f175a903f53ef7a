import { disableEdits } from '../../src/assist/disableEdits.ts';
import { checkAsStory } from '../../src/core/edit/checkAsStory.ts';
import { convertNotation } from '../../src/core/edit/convertNotation.ts';
import { frontMatterAt } from '../../src/core/edit/frontMatterAt.ts';
import { missingLabels } from '../../src/core/edit/missingLabels.ts';
import { markNotMeasurable } from '../../src/core/edit/notMeasurable.ts';
import { splitSection } from '../../src/core/edit/splitSection.ts';
import { appendQuestions } from '../../src/core/guide/appendQuestions.ts';
import { applyFixes } from '../../src/core/lint/fix.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { answerFileText } from '../../src/core/start/answerText.ts';
import { guessStory } from '../../src/core/start/guessStory.ts';
import { pasteStory } from '../../src/core/start/pasteStory.ts';
import type { StoryDocument } from '../../src/core/story/model.ts';
import { parseStories } from '../../src/core/story/parse.ts';
import { applyEdits, editBetween, type TextEdit } from '../../src/core/text/edit.ts';
import { LineIndex } from '../../src/core/text/lineIndex.ts';
import type { Span } from '../../src/core/text/span.ts';
import { insertSection } from '../../src/core/write/insertSection.ts';
import { targetNotations } from '../../src/core/write/notation.ts';
import { reorderSections } from '../../src/core/write/reorderSections.ts';

/** What an edit makes of a text. */
export interface Edited {
	readonly name: string;
	readonly text: string;
	/** The edits themselves; absent where a new text is made of the old one. */
	readonly edits?: readonly TextEdit[];
	/** The words that it may take out of the text. */
	readonly mayLose: readonly string[];
	/** Whether words may change places. */
	readonly moves: boolean;
}

/** Rules whose fixes take out or change words: names in comments and ids in front matter. */
const changing = new Set(['unused-disable', 'invalid-front-matter']);
/** The rule whose fix moves parts. */
const moving = 'section-order';

/** What something is pasted into: a place in a document of each notation. */
const targets: readonly string[] = [
	'',
	'# Stories\n\n',
	'# One\n\n## Situation\n\nx\n\n## Result\n\ny\n',
	'**Situation:** x\n\n**Result:** y\n',
	'- **Situation:** x\n- **Result:** y\n',
	'| Situation | x |\n|---|---|\n| Result | y |\n',
];

/**
 * Every edit that the product offers for a text.
 *
 * @param place where the cursor is, from 0 to 1
 */
export function* editsOf(text: string, place = 0.5): Generator<Edited> {
	const document = parseStories(text);
	const { stories, lines } = document;
	type Options = Partial<Pick<Edited, 'mayLose' | 'moves'>>;
	const made = (name: string, after: string, options: Options = {}): Edited => ({
		name,
		text: after,
		mayLose: [],
		moves: false,
		...options,
	});
	const edited = (name: string, edits: readonly TextEdit[] | null | undefined, options?: Options): Edited[] =>
		edits ? [{ ...made(name, applyEdits(text, edits), options), edits }] : [];
	const offset = cursorAt(text, lines, place);

	const { findings } = lint(text);
	const found = findings.map(({ rule }) => rule);
	const keeping = found.filter((rule) => !changing.has(rule));
	const fixAll = (rules: readonly string[]) => [
		editBetween(text, applyFixes(text, lint, new Set<string>(rules)).result.document.text),
	];
	yield* edited('fix-all, order kept', fixAll(keeping.filter((rule) => rule !== moving)));
	yield* edited('fix-all, words kept', fixAll(keeping), { moves: true });
	yield* edited('fix-all', fixAll(found), { moves: true, mayLose: wordsOfNames(document) });
	for (const finding of findings) {
		const { rule, fixes } = finding;
		for (const { title, edits } of fixes) {
			const mayLose = changing.has(rule) ? edits.flatMap(({ start, end }) => wordsOf(text.slice(start, end))) : [];
			yield* edited(`${rule}: ${title}`, edits, { mayLose, moves: rule === moving });
		}
		for (const reach of ['here', 'story', 'file'] as const) {
			yield* edited(`disable ${rule} ${reach}`, disableEdits(reach, finding, document));
		}
	}
	for (const story of stories) {
		// A table is read column by column.
		const moves = story.sections.some(({ notation }) => notation === 'column');
		for (const target of targetNotations) {
			yield* edited(`convert to ${target}`, convertNotation(document, story, target), { moves });
		}
		yield* edited('reorder', reorderSections(document, story), { moves: true });
		yield* edited('reflection', insertSection(document, story, 'reflection'));
		for (const section of story.sections.filter(({ parts }) => parts.length > 1)) {
			// The label is written anew, as the words of its two parts.
			const mayLose = wordsOf(section.label);
			for (const at of [0, section.content[0]?.start ?? 0, offset]) {
				yield* edited('split', splitSection(document, story, section, at), { mayLose });
			}
		}
	}
	const { reason, measurable } = document.frontMatter?.data ?? {};
	yield* edited('mark not measurable', markNotMeasurable(document, 'Too early: "50 %"'), {
		mayLose: [...wordsOf(typeof reason === 'string' ? reason : ''), ...wordsOf(String(measurable))],
	});
	for (const isStoryFile of [false, true]) {
		const check = checkAsStory(document, isStoryFile, lines.lineAt(offset));
		yield* edited('check this file', 'edit' in check ? [check.edit] : null);
	}
	const labels = missingLabels(document, offset);
	if (labels) {
		const mayLose = wordsAt(text, labels.span);
		for (const label of labels.labels) {
			yield* edited('complete a label', [{ ...labels.span, text: label.text }], { mayLose });
		}
	}
	const key = frontMatterAt(text, lines, offset);
	if (key) {
		const mayLose = wordsAt(text, key.span);
		yield* edited('complete front matter', [{ ...key.span, text: 'status: draft' }], { mayLose });
	}
	const question = appendQuestions(text, ['Why?', 'Who?'], 'Teamwork');
	yield* edited('add question', [{ start: question.offset, end: question.offset, text: question.text }]);
	if (text.length < 20_000) {
		yield* newTextsOf(text, place, made);
	}
}

/** A cursor is never within a line break or a character. */
function cursorAt(text: string, lines: LineIndex, place: number): number {
	const offset = lines.offsetAt(lines.positionAt(Math.floor(place * text.length)));
	return isInPair(text, offset) ? offset - 1 : offset;
}

/** Texts that are made of another one: pasted into a document, guessed from notes, or saved as an answer. */
function* newTextsOf(
	text: string,
	place: number,
	made: (name: string, after: string, options?: Pick<Edited, 'mayLose' | 'moves'>) => Edited,
): Generator<Edited> {
	const target = targets[Math.floor(place * targets.length)] ?? '';
	const at = target.lastIndexOf('\n') + 1;
	const pasted = pasteStory(text, target, { start: at, end: at });
	if (pasted) {
		// Letters become words, and a table is read column by column.
		const mayLose = wordsOf(text).filter(({ length }) => length === 1);
		yield made('paste', pasted.text, { mayLose, moves: true });
	}
	const level = 1 + Math.floor(place * 6);
	yield made('make a story of notes', guessStory(text, level, place < 0.5).text);
	const story = { title: 'New', questions: [], competencies: [], date: '2026-01-01' };
	yield made('save an answer', answerFileText({ free: text }, story));
	const [situation = '', task = '', action = '', result = ''] = quartersOf(text);
	yield made('save an answer in parts', answerFileText({ situation, task, action, result }, story));
}

/** The words in a span, and those that it cuts. */
function wordsAt(text: string, { start, end }: Span): string[] {
	const before = /\S*$/.exec(text.slice(0, start))?.[0] ?? '';
	const after = /^\S*/.exec(text.slice(end))?.[0] ?? '';
	return wordsOf(before + text.slice(start, end) + after);
}

/** A text in four pieces of about the same length, cut between lines. */
function quartersOf(text: string): string[] {
	const cuts = [0, 1, 2, 3].map((quarter) => text.slice(0, (quarter * text.length) >> 2).search(/[^\r\n]*$/));
	return cuts.map((cut, index) => text.slice(cut, cuts[index + 1]));
}

/** The words of a text, without those of markup: tags, types of callouts and numbers of list items. */
export function wordsOf(text: string): string[] {
	const shown = text
		// A tag ends in its paragraph.
		.replace(/<\/?[a-z](?:[^<>\r\n]|(?:\r\n?|\n)(?![ \t>]*[\r\n])){0,100}>/gi, ' ')
		.replace(/\[![\w-]{1,40}\]/g, ' ')
		.replace(/(?<=^|[\r\n])[ \t>*_#-]{0,40}\d{1,9}[.)](?=\s|$)/g, ' ');
	return shown.match(/\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{N}])+/gu) ?? [];
}

/** What an edit has lost of a text: words, their order, or the way back. */
export function lossesOf(before: string, edited: Edited): string[] {
	const lost = lostWords(before, edited);
	const isInOrder = edited.moves || lost.length > 0 || isSubsequence(keptWords(before, edited), wordsOf(edited.text));
	return [
		...lost.map((word) => `the word ${word}`),
		...(isInOrder ? [] : ['the order of the words']),
		...(edited.edits ? wrongWaysBack(before, edited.text, edited.edits) : []),
	];
}

/** The words of `before` that `after` has less often, without those that may go. */
function lostWords(before: string, { text, mayLose }: Edited): string[] {
	const left = countsOf([...wordsOf(text), ...mayLose]);
	return wordsOf(before).filter((word) => !takeFrom(left, word));
}

/** The words of a text without those that may go, wherever those are. */
function keptWords(before: string, { mayLose }: Edited): string[] {
	const gone = new Set(mayLose);
	return wordsOf(before).filter((word) => !gone.has(word));
}

function isSubsequence(words: readonly string[], all: readonly string[]): boolean {
	let next = 0;
	for (const word of all) {
		if (word === words[next]) {
			next++;
		}
	}
	return next === words.length;
}

function countsOf(words: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

function takeFrom(counts: Map<string, number>, word: string): boolean {
	const count = counts.get(word) ?? 0;
	counts.set(word, count - 1);
	return count > 0;
}

/**
 * Why one undo does not give the text back byte for byte: an editor takes edits by lines and columns and undoes them
 * by what was there, so every end needs a place outside of characters and line breaks.
 */
function wrongWaysBack(before: string, after: string, edits: readonly TextEdit[]): string[] {
	const lines = new LineIndex(before);
	const isPlace = (offset: number) => lines.offsetAt(lines.positionAt(offset)) === offset && !isInPair(before, offset);
	const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	let shift = 0;
	const inverse = sorted.map(({ start, end, text }) => {
		const from = start + shift;
		shift += text.length - (end - start);
		return { start: from, end: from + text.length, text: before.slice(start, end) };
	});
	return [
		...(applyEdits(after, inverse) === before ? [] : ['the way back']),
		...(sorted.every(({ start, end }) => isPlace(start) && isPlace(end)) ? [] : ['a place of an edit']),
	];
}

function isInPair(text: string, offset: number): boolean {
	return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
}

/** The words in comments of the product and in front matter, which fixes correct. */
function wordsOfNames({ text, comments, frontMatter }: StoryDocument): string[] {
	const spans = comments.filter(({ start, end }) => text.slice(start, end).includes('star-coach-'));
	return [...spans, ...(frontMatter ? [frontMatter.span] : [])].flatMap(({ start, end }) =>
		wordsOf(text.slice(start, end)),
	);
}

/** What is wrong with the places of findings. */
export function wrongPlaces(text: string): string[] {
	const lines = new LineIndex(text);
	return lint(text).findings.flatMap(({ rule, span: { start, end } }) => {
		const line = lines.lineAt(start);
		const isOutside = start < 0 || end < start || end > text.length;
		const isEmpty = start === end && /\S/.test(text.slice(lines.startOf(line), lines.endOf(line)));
		return [
			...(isOutside ? [`${rule} outside of the text`] : []),
			...(isInPair(text, start) || isInPair(text, end) ? [`${rule} inside a character`] : []),
			...(isEmpty ? [`${rule} marks nothing in a line with text`] : []),
		];
	});
}
