import { convertNotation } from '../edit/convertNotation.ts';
import { labelAt } from '../story/labels/labelAt.ts';
import { labelFor } from '../story/labels/labels.ts';
import { isPart, type StoryDocument } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { titlePlaceholder } from '../story/partFacts.ts';
import { applyEdits } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { areSame, keepsStory } from '../write/keepsStory.ts';
import { isLetters } from '../write/label.ts';
import { isByHand, isInline, sharesLabel, type TargetNotation, targetNotations } from '../write/notation.ts';
import { headingLevelAt } from './headingLevel.ts';
import { headingLines, shiftHeadings } from './headings.ts';
import { markdownOf } from './markdownOf.ts';

/** Longer texts, and those with more stories, are pasted as is: for every story, the text is reread a few times. */
const maxLength = 100_000;
const maxStories = 20;
const longestTitle = 120;

/** What is pasted. */
export interface PastedStory {
	readonly text: string;
	/** The placeholder of the title within the text, for the author to type over; null if there is a title. */
	readonly title: Span | null;
}

/**
 * Turns plain text with labels into stories that fit a place in a document: in the notation of its other stories (with
 * headings if there are none), one level below the heading above. Letters such as `S:` become words; every other word
 * is kept. If the heading above has no story yet, it is the title; otherwise, a line above the labels is, or a
 * placeholder.
 *
 * @param pasted the text, with any line endings and the bullets of any word processor
 * @param document what it is pasted into
 * @param place what it replaces
 * @returns null if the text contains no story or too many, or has front matter, which belongs in a separate file
 */
export function pasteStory(pasted: string, document: string, place: Span): PastedStory | null {
	const read = pasted.length > maxLength ? null : readPasted(pasted);
	if (!read) {
		return null;
	}
	const before = document.slice(0, place.start);
	const titled = withTitles(read);
	const isHeaded = titled.mayGo && hasTitleAbove(before);
	const level = isHeaded ? (headingLines(before).at(-1)?.level ?? 1) : headingLevelAt(before, 'story');
	const levels = headingLines(titled.text).map((heading) => heading.level);
	let text = shiftHeadings(titled.text, Math.min(level, 5) - least(levels));
	text = converted(text, targetAt(document, place.start));
	text = withWords(text).trim();
	if (isHeaded) {
		text = text.slice(text.indexOf('\n')).trim();
	}
	const after = document.slice(place.end);
	const lead = before.trim() === '' ? '' : missingBreaks(before.slice(before.trimEnd().length));
	const trail = after.trim() === '' ? '' : missingBreaks(after.slice(0, after.length - after.trimStart().length));
	const start = isHeaded ? -1 : text.indexOf(titlePlaceholder);
	return {
		text: lead + text + trail,
		title: start < 0 ? null : { start: lead.length + start, end: lead.length + start + titlePlaceholder.length },
	};
}

function readPasted(pasted: string): StoryDocument | null {
	const document = parseStories(markdownOf(pasted));
	const { length } = document.stories;
	return length > 0 && length <= maxStories && !document.frontMatter ? document : null;
}

interface TitledText {
	readonly text: string;
	/** Whether the title is a placeholder and everything after it is one story. */
	readonly mayGo: boolean;
}

/** The text with a heading for each story: its own, else the line above its labels, else a placeholder. */
function withTitles(pasted: StoryDocument): TitledText {
	const [story] = pasted.stories;
	const [section] = story?.sections ?? [];
	if (!story || story.titleLevel > 0 || (section && sharesLabel(section))) {
		return { text: pasted.text, mayGo: false };
	}
	const levels = headingLines(pasted.text).map(({ level }) => level);
	let text = levels.length > 0 ? shiftHeadings(pasted.text, 2 - least(levels)) : pasted.text;
	const { stories, lines } = parseStories(text);
	for (const [index, { sections, titleLevel }] of [...stories.entries()].reverse()) {
		if (index > 0 && titleLevel > 0) {
			continue;
		}
		const at = lines.startOf(lines.lineAt(sections[0]?.span.start ?? 0));
		const before = text.slice(0, at).trimEnd();
		const line = before.slice(before.lastIndexOf('\n') + 1);
		const rest = before.slice(0, before.length - line.length);
		const isTitle = mayBeTitle(line) && (rest.trim() === '' || (index > 0 && /\n[ \t]*\n$/.test(rest)));
		const title = `# ${isTitle ? line : titlePlaceholder}`;
		const above = isTitle ? rest.trimEnd() : before;
		// What is above the labels of the first story introduces it.
		const blocks = index === 0 ? [title, above, text.slice(at)] : [above, title, text.slice(at)];
		text = blocks.filter((block) => block !== '').join('\n\n');
	}
	return { text, mayGo: stories.length === 1 && text.startsWith(`# ${titlePlaceholder}\n`) };
}

function least(numbers: readonly number[]): number {
	return numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0);
}

function mayBeTitle(text: string): boolean {
	return text !== '' && text.length <= longestTitle && !/\n|[.:;,!?]$|^[-*+>|#]/.test(text);
}

/** Whether the last heading of a text can be the title of a story that follows: it is not a label and has no story yet. */
function hasTitleAbove(before: string): boolean {
	const heading = headingLines(before).at(-1);
	const story = parseStories(before).stories.at(-1);
	return (
		heading !== undefined &&
		labelAt(heading.text, 0, heading.text.length) === null &&
		(story === undefined || story.span.end < heading.start)
	);
}

/** The notation of the story before a place, or the one that comes closest to it among those that can be written. */
function targetAt(document: string, offset: number): TargetNotation {
	const { stories } = parseStories(document);
	const model = stories.findLast(({ span }) => span.start < offset) ?? stories[0];
	const notation = model?.sections[0]?.notation ?? 'heading';
	return (
		targetNotations.find((each) => each === notation) ??
		(model?.sections[0] && isByHand(model.sections[0]) ? 'emphasis' : 'heading')
	);
}

/** Converts the stories of a text to a notation; failing that, to headings. */
function converted(text: string, target: TargetNotation): string {
	let written = text;
	for (let index = parseStories(text).stories.length - 1; index >= 0; index--) {
		// Via headings, so that a list gets bold labels like other lists.
		for (const step of ['heading', target] as const) {
			const document = parseStories(written);
			const story = document.stories[index];
			written = applyEdits(written, (story && convertNotation(document, story, step)) ?? []);
		}
	}
	return written;
}

/** Writes out labels that are letters; letters inside a line stay. */
function withWords(text: string): string {
	const document = parseStories(text);
	const [story] = document.stories;
	const letters = document.stories
		.flatMap(({ sections }) => sections)
		.filter((section) => isLetters(section.label) && !isInline(section));
	// The rows of a table share the labels in its header.
	const byPlace = new Map(letters.map((section) => [section.labelSpan.start, section]));
	const edits = [...byPlace.values()].map(({ labelSpan, parts }) => ({
		...labelSpan,
		text: parts
			.filter(isPart)
			.map((part) => labelFor('en', part))
			.join('/'),
	}));
	const isMeant = story && keepsStory(document, story, edits, ({ sections }) => areSame(sections, story.sections));
	return isMeant ? applyEdits(text, edits) : text;
}

/** The line breaks that white space between two texts lacks for a blank line. */
function missingBreaks(space: string): string {
	return '\n'.repeat(Math.max(0, 2 - (space.match(/\n/g)?.length ?? 0)));
}
