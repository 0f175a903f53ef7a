import { withoutTags } from '../story/accept/placeholder.ts';
import type { Section, Story, StoryDocument } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { Budget } from '../text/budget.ts';
import { applyEdits, cutsCharacter, joinsWord, type TextEdit } from '../text/edit.ts';

/** How many characters may be reread to try out the edits of one document before only their stories are. */
const maxReread = 500_000;

const budgets = new WeakMap<StoryDocument, Budget>();

function budgetOf(document: StoryDocument): Budget {
	const budget = budgets.get(document) ?? new Budget(maxReread);
	budgets.set(document, budget);
	return budget;
}

/** Has a document take from a given budget, so that several versions of a text can share one. */
export function tryOutWith(budget: Budget, document: StoryDocument): void {
	budgets.set(document, budget);
}

/** A document with edits applied. */
export interface Reading {
	readonly document: StoryDocument;
	/** How many stories it has that were not there before. */
	readonly added: number;
}

/**
 * The guard for everything that writes into stories: applies the edits, rereads the text and compares. No replaced word
 * is lost, and every story is still there, in order, as intended.
 *
 * @param isKept whether a story is as intended; when absent, it must be unchanged
 * @param around the stories that the edits affect: once much of the document has been reread, only their stretch of it
 * is, so that the time per story does not grow with the number of stories
 * @returns null if something is lost, cut or not as intended
 */
export function readBack(
	document: StoryDocument,
	edits: readonly TextEdit[],
	isKept: (old: Story, now: Story, reading: StoryDocument) => boolean = isUnchanged,
	around: readonly Story[] = [],
): Reading | null {
	const { text, lines, stories } = document;
	if (edits.some((edit) => cutsCharacter(text, edit) || joinsWord(text, edit)) || losesWord(document, edits)) {
		return null;
	}
	const isPartial = around.length > 0 && stories.length > around.length && !budgetOf(document).take(text.length);
	const spans = [...around.map(({ span }) => span), ...edits];
	const first = spans.reduce((least, span) => Math.min(least, span.start), text.length);
	const last = spans.reduce((most, span) => Math.max(most, span.end), 0);
	const start = isPartial ? lines.startOf(lines.lineAt(first)) : 0;
	const end = isPartial ? lines.endOf(lines.lineAt(last)) : text.length;
	const local = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
	const reading = parseStories(applyEdits(text.slice(start, end), local));
	const before = isPartial ? around : stories;
	let found = 0;
	for (const now of reading.stories) {
		const old = before[found];
		found += old && isKept(old, now, reading) ? 1 : 0;
	}
	return found === before.length ? { document: reading, added: reading.stories.length - found } : null;
}

/**
 * {@link readBack} for edits to one story that leave every other story unchanged.
 *
 * @param isMeant whether the story, as reread, is what was intended
 */
export function keepsStory(
	document: StoryDocument,
	story: Story,
	edits: readonly TextEdit[],
	isMeant: (now: Story, reading: StoryDocument) => boolean,
): boolean {
	const isKept = (old: Story, now: Story, reading: StoryDocument) =>
		old === story ? isMeant(now, reading) : isUnchanged(old, now);
	return readBack(document, edits, isKept, [story])?.added === 0;
}

/** Whether a story still tells the same under the same title. */
export function isUnchanged(old: Story, now: Story): boolean {
	return now.title === old.title && areSame(now.sections, old.sections);
}

/** Whether sections tell the same parts in the same number of words. */
export function areSame(some: readonly Section[], others: readonly Section[]): boolean {
	return (
		some.length === others.length &&
		some.every(({ parts, state, words }, index) => {
			const other = others[index] as Section;
			return parts.join() === other.parts.join() && state === other.state && words === other.words;
		})
	);
}

/** The words of a section's content as written, without tags. */
export function wordsOf({ text }: StoryDocument, { content }: Section): string[] {
	return content.flatMap(({ start, end }) => wordsIn(withoutTags(text.slice(start, end))));
}

/** Whether edits drop any word of the text they replace; labels may be rewritten. */
function losesWord({ text, stories }: StoryDocument, edits: readonly TextEdit[]): boolean {
	const isLabel = (edit: TextEdit) =>
		stories.some(({ sections }) =>
			sections.some(({ labelSpan }) => labelSpan.start <= edit.start && edit.end <= labelSpan.end),
		);
	const left = new Map<string, number>();
	for (const word of edits.flatMap((edit) => wordsIn(withoutMarkup(edit.text)))) {
		left.set(word, (left.get(word) ?? 0) + 1);
	}
	return edits
		.filter((edit) => edit.start < edit.end && !isLabel(edit))
		.flatMap(({ start, end }) => wordsIn(withoutMarkup(text.slice(start, end))))
		.some((word) => {
			const count = left.get(word) ?? 0;
			left.set(word, count - 1);
			return count <= 0;
		});
}

/** A text without the words that belong to the markup of labels, which an edit may drop or rewrite. */
function withoutMarkup(text: string): string {
	// Tags first, because the number of a list item may follow one: `<b>1.`
	return [/<\/?[a-z][^<>]{0,200}>/gi, /^[ \t>*_#-]{0,40}\d{1,9}[.)]/gm, /\[![\w-]{1,40}\]/g].reduce(
		(rest, markup) => rest.replace(markup, ' '),
		text,
	);
}

function wordsIn(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
