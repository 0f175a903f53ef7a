import { convertNotation, targetNotations } from '../../src/core/edit/convertNotation.ts';
import { markNotMeasurable } from '../../src/core/edit/notMeasurable.ts';
import { splitSection } from '../../src/core/edit/splitSection.ts';
import { appendQuestion } from '../../src/core/guide/appendQuestion.ts';
import { applyFixes } from '../../src/core/lint/fix.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { insertSection } from '../../src/core/lint/support/insertSection.ts';
import { reorderSections } from '../../src/core/lint/support/reorderSections.ts';
import { guessStory } from '../../src/core/start/guessStory.ts';
import { pasteStory } from '../../src/core/start/pasteStory.ts';
import { parseStories } from '../../src/core/story/parse.ts';
import { applyEdits, type TextEdit } from '../../src/core/text/edit.ts';
import { LineIndex } from '../../src/core/text/lineIndex.ts';

/** What an edit makes of a text, and the words that it may take out of it. */
export interface Edited {
	readonly name: string;
	readonly text: string;
	readonly mayLose: readonly string[];
}

/** Rules whose fixes take out or change words: names in comments and ids in front matter. */
const changing = new Set(['unused-disable', 'invalid-front-matter']);

/** Every edit that the product offers for a text. */
export function* editsOf(text: string): Generator<Edited> {
	const document = parseStories(text);
	const { stories } = document;
	const edited = (name: string, edits: readonly TextEdit[] | null | undefined): Edited[] =>
		edits ? [{ name, text: applyEdits(text, edits), mayLose: [] }] : [];

	const { findings } = lint(text);
	const keeping = new Set(findings.map(({ rule }) => rule).filter((rule) => !changing.has(rule)));
	const fixed = (rules?: ReadonlySet<string>) => applyFixes(text, lint, rules).result.document.text;
	yield { name: 'fix-all, words kept', text: fixed(keeping), mayLose: [] };
	yield { name: 'fix-all', text: fixed(), mayLose: wordsOfNames(text) };
	for (const { rule, fixes } of findings) {
		for (const { title, edits } of fixes) {
			const mayLose = changing.has(rule) ? edits.flatMap(({ start, end }) => wordsOf(text.slice(start, end))) : [];
			yield { name: `${rule}: ${title}`, text: applyEdits(text, edits), mayLose };
		}
	}
	for (const story of stories) {
		for (const target of targetNotations) {
			yield* edited(`convert to ${target}`, convertNotation(document, story, target));
		}
		yield* edited('reorder', reorderSections(document, story)?.edits);
		yield* edited('reflection', insertSection(document, story, 'reflection')?.edits);
		for (const section of story.sections.filter(({ parts }) => parts.length > 1)) {
			// The label is written anew, as the words of its two parts.
			const mayLose = wordsOf(section.label);
			for (const at of [0, section.content[0]?.start ?? 0]) {
				yield* edited('split', splitSection(document, story, section, at)).map((split) => ({ ...split, mayLose }));
			}
		}
	}
	const old = document.frontMatter?.data.reason;
	yield* edited('mark not measurable', markNotMeasurable(document, 'Too early: "50 %"')).map((marked) => ({
		...marked,
		mayLose: [
			...wordsOf(typeof old === 'string' ? old : ''),
			...wordsOf(String(document.frontMatter?.data.measurable)),
		],
	}));
	const question = appendQuestion(text, 'Why?', 'Teamwork');
	yield {
		name: 'add question',
		text: text.slice(0, question.offset) + question.text + text.slice(question.offset),
		mayLose: [],
	};
	if (text.length < 20_000) {
		const pasted = pasteStory(text, '', { start: 0, end: 0 });
		if (pasted) {
			// Letters become words.
			yield { name: 'paste', text: pasted.text, mayLose: wordsOf(text).filter(({ length }) => length === 1) };
		}
		yield { name: 'guess', text: guessStory(text, 1, true).text, mayLose: [] };
	}
}

/** The words of a text, without those of markup: tags, types of callouts and numbers of list items. */
export function wordsOf(text: string): string[] {
	const shown = text
		.replace(/<\/?[a-z][^<>]{0,100}>/gi, ' ')
		.replace(/\[!\w{1,20}\]/g, ' ')
		.replace(/(?<=^|[\r\n])[ \t>*_#-]{0,40}\d{1,9}[.)]/g, ' ');
	return shown.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of `before` that `after` has less often, without those that may go. */
export function lostWords(before: string, { text, mayLose }: Edited): string[] {
	const left = new Map<string, number>();
	for (const word of [...wordsOf(text), ...mayLose]) {
		left.set(word, (left.get(word) ?? 0) + 1);
	}
	return wordsOf(before).filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}

/** The words in comments of the product and in front matter, which fixes correct. */
function wordsOfNames(text: string): string[] {
	const { comments, frontMatter } = parseStories(text);
	const spans = comments.filter(({ start, end }) => text.slice(start, end).includes('star-coach-'));
	return [...spans, ...(frontMatter ? [frontMatter.span] : [])].flatMap(({ start, end }) =>
		wordsOf(text.slice(start, end)),
	);
}

/** What is wrong with the places of findings. */
export function wrongPlaces(text: string): string[] {
	const lines = new LineIndex(text);
	const isInPair = (offset: number) =>
		/[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
	return lint(text).findings.flatMap(({ rule, span: { start, end } }) => {
		const line = lines.lineAt(start);
		const isOutside = start < 0 || end < start || end > text.length;
		const isEmpty = start === end && /\S/.test(text.slice(lines.startOf(line), lines.endOf(line)));
		return [
			...(isOutside ? [`${rule} outside of the text`] : []),
			...(isInPair(start) || isInPair(end) ? [`${rule} inside a character`] : []),
			...(isEmpty ? [`${rule} marks nothing in a line with text`] : []),
		];
	});
}
