import { disableEdits } from '../../src/assist/disableEdits.ts';
import { checkAsStory } from '../../src/core/edit/checkAsStory.ts';
import { convertNotation } from '../../src/core/edit/convertNotation.ts';
import { draftVersions } from '../../src/core/edit/draftVersion.ts';
import { factsAt } from '../../src/core/edit/factsAt.ts';
import { missingLabels } from '../../src/core/edit/missingLabels.ts';
import { splitSection } from '../../src/core/edit/splitSection.ts';
import { applyFixes } from '../../src/core/lint/fix.ts';
import type { StoryDocument } from '../../src/core/story/model.ts';
import { parseStories } from '../../src/core/story/parse.ts';
import { editBetween } from '../../src/core/text/edit.ts';
import type { LineIndex } from '../../src/core/text/lineIndex.ts';
import type { Span } from '../../src/core/text/span.ts';
import { insertSection } from '../../src/core/write/insertSection.ts';
import { targetNotations } from '../../src/core/write/notation.ts';
import { reorderSections } from '../../src/core/write/reorderSections.ts';
import { lintStoryFile as lint } from '../lintStoryFile.ts';
import { type Edited, edited, isInPair, wordsOf } from './losses.ts';
import { newTextsOf } from './newTexts.ts';
import { otherEditsOf } from './otherEdits.ts';

/** Rules whose fixes remove or change words: names in comments and ids in front matter. */
const changing = new Set(['unused-disable', 'invalid-front-matter']);
/** The rule whose fix moves parts. */
const moving = 'section-order';

/**
 * Every edit that the product offers for a text.
 *
 * @param place where the cursor is, from 0 to 1
 */
export function* editsOf(text: string, place = 0.5): Generator<Edited> {
	const document = parseStories(text);
	const { stories, lines } = document;
	const offset = cursorAt(text, lines, place);

	const result = lint(text);
	const { findings } = result;
	const found = findings.map(({ rule }) => rule);
	const keeping = found.filter((rule) => !changing.has(rule));
	const fixAll = (rules: readonly string[]) => [
		editBetween(text, applyFixes(result, lint, new Set<string>(rules)).result.document.text),
	];
	yield* edited(text, 'fix-all, order kept', fixAll(keeping.filter((rule) => rule !== moving)));
	yield* edited(text, 'fix-all, words kept', fixAll(keeping), { moves: true });
	yield* edited(text, 'fix-all', fixAll(found), { moves: true, mayLose: wordsOfNames(document) });
	for (const finding of findings) {
		const { rule, fixes } = finding;
		for (const { title, edits } of fixes) {
			const mayLose = changing.has(rule) ? edits.flatMap(({ start, end }) => wordsOf(text.slice(start, end))) : [];
			yield* edited(text, `${rule}: ${title}`, edits, { mayLose, moves: rule === moving });
		}
		for (const reach of ['here', 'story', 'file'] as const) {
			yield* edited(text, `disable ${rule} ${reach}`, disableEdits(reach, finding, document));
		}
	}
	for (const story of stories) {
		for (const { name, edits } of draftVersions(result, story)) {
			yield* edited(text, `draft ${name}`, edits);
		}
		// A table is read column by column.
		const moves = story.sections.some(({ notation }) => notation === 'column');
		for (const target of targetNotations) {
			yield* edited(text, `convert to ${target}`, convertNotation(document, story, target), { moves });
		}
		yield* edited(text, 'reorder', reorderSections(document, story), { moves: true });
		yield* edited(text, 'reflection', insertSection(document, story, 'reflection'));
		for (const section of story.sections.filter(({ parts }) => parts.length > 1)) {
			// The label is rewritten as the words of its two parts.
			const mayLose = wordsOf(section.label);
			for (const at of [0, section.content[0]?.start ?? 0, offset]) {
				yield* edited(text, 'split', splitSection(document, story, section, at), { mayLose });
			}
		}
	}
	for (const isStoryFile of [false, true]) {
		const check = checkAsStory(document, isStoryFile, lines.lineAt(offset));
		yield* edited(text, 'check this file', 'edit' in check ? [check.edit] : null);
	}
	const labels = missingLabels(document, offset);
	if (labels) {
		const mayLose = wordsAt(text, labels.span);
		for (const label of labels.labels) {
			yield* edited(text, 'complete a label', [{ ...labels.span, text: label.text }], { mayLose });
		}
	}
	const key = factsAt(text, lines, offset);
	if (key) {
		const mayLose = wordsAt(text, key.span);
		yield* edited(text, 'complete front matter', [{ ...key.span, text: 'status: draft' }], { mayLose });
	}
	yield* otherEditsOf(document);
	if (text.length < 20_000) {
		yield* newTextsOf(text, place);
	}
}

/** An offset for a cursor, which is never inside a line break or a character. */
function cursorAt(text: string, lines: LineIndex, place: number): number {
	const offset = lines.offsetAt(lines.positionAt(Math.floor(place * text.length)));
	return isInPair(text, offset) ? offset - 1 : offset;
}

/** The words in a span, including those that it cuts. */
function wordsAt(text: string, { start, end }: Span): string[] {
	const before = /\S*$/.exec(text.slice(0, start))?.[0] ?? '';
	const after = /^\S*/.exec(text.slice(end))?.[0] ?? '';
	return wordsOf(before + text.slice(start, end) + after);
}

/** The words in the product's comments and in front matter, which fixes correct. */
function wordsOfNames({ text, comments, frontMatter }: StoryDocument): string[] {
	const spans = comments.filter(({ start, end }) => text.slice(start, end).includes('star-coach-'));
	return [...spans, ...(frontMatter ? [frontMatter.span] : [])].flatMap(({ start, end }) =>
		wordsOf(text.slice(start, end)),
	);
}
