import { findMeasures } from '../measure/findMeasures.ts';
import { guessParts, weightOf } from '../story/guessParts.ts';
import type { Part } from '../story/model.ts';
import { guessedComment, titlePlaceholder } from '../story/partFacts.ts';
import { listMarker } from '../text/listMarker.ts';
import { splitSentences } from '../text/sentences.ts';
import { storyCommentName } from '../text/storyComment.ts';
import { frontMatterOf } from '../text/writeYaml.ts';
import { newSections } from '../write/writeSections.ts';
import { fencedLines, shiftHeadings } from './headings.ts';
import { proposeTitle } from './proposeTitle.ts';
import { draftParts, escapeMarkdown } from './writeNewStory.ts';

const deepestTitle = 5;

/** A story made from notes. */
export interface GuessedStory {
	readonly text: string;
	/** The title within the text, for the author to change. */
	readonly title: { readonly start: number; readonly end: number };
}

/**
 * Makes a story from notes: a title (the heading that the notes begin with, else what their first sentence says), a
 * comment that marks it as a draft, and its parts, guessed by {@link guessParts}. Every word of the notes is kept, in order.
 *
 * @param level of the title, 1 to 5
 * @param isFile whether the notes are a whole file, whose front matter then says that it is a draft; else the comment
 * above the story does
 */
export function guessStory(notes: string, level: number, isFile: boolean): GuessedStory {
	const titleLevel = Math.min(level, deepestTitle);
	const ownTitle = /^\s*#{1,6}[ \t]+(\S[^\r\n]*)(?:\r\n?|\n|$)/.exec(notes);
	const untitled = withoutSoleMark(notes.slice(ownTitle?.[0].length ?? 0));
	const proposed = proposeTitle(untitled);
	const title = ownTitle?.[1]?.trimEnd() ?? (proposed === null ? titlePlaceholder : escapeMarkdown(proposed));
	const told = guessContents(untitled);
	const facts = isFile
		? `${frontMatterOf({ type: 'star-story', status: 'draft' })}\n`
		: `<!-- ${storyCommentName}\nstatus: draft\n-->\n`;
	const head = `${facts}${'#'.repeat(titleLevel)} `;
	// Headings in the notes are moved below the level of their part.
	const contents = draftParts(Object.fromEntries(told)).map(([part, content]) => {
		return [part, shiftHeadings(content, titleLevel + 1)] as const;
	});
	const text = `${head}${title}\n\n${guessedComment}\n\n${newSections(contents, titleLevel)}\n`;
	return { text, title: { start: head.length, end: head.length + title.length } };
}

const hasItem = new RegExp(String.raw`^[ \t]*${listMarker}[ \t]`, 'm');

/** Notes that are one item of a list, without its mark, which only the first part would keep. */
export function withoutSoleMark(notes: string): string {
	const text = notes.replace(/^\s*[-*+][ \t]+/, '');
	return hasItem.test(text) ? notes : text;
}

/** What an unlabeled text tells in each part, guessed by {@link guessParts}; a code block is not split. */
export function guessContents(notes: string): Map<Part, string> {
	const starts: { part: Part; start: number }[] = [];
	for (const { part, span } of guessParts(notes)) {
		if (starts.length === 0 || !isInCode(notes.slice(0, span.start))) {
			starts.push({ part, start: span.start });
		}
	}
	const done = starts.findIndex(({ part }) => part === 'action');
	const [action, next] = starts.slice(done);
	const outcome = done >= 0 && action && next?.part !== 'result' ? outcomeIn(notes, action.start, next?.start) : null;
	if (outcome !== null) {
		starts.splice(done + 1, 0, { part: 'result', start: outcome });
	}
	return new Map(
		starts.map(({ part, start }, index) => {
			const content = notes.slice(start, starts[index + 1]?.start).trimEnd();
			return [part, beginsLine(notes, start) ? content : content.replace(blockStart, '$1\\')];
		}),
	);
}

/** How surely a clause of an Action tells its outcome. */
const sureOutcome = 1.5;

/**
 * Where the last clause of an Action begins that tells what came of it: a measured change, such as `p99 went from 900 to
 * 140 ms`, or else, in its last sentence, words of a result, such as `and since then …`. It counts as the result of a
 * text that tells no other; null if nothing was done before it.
 */
function outcomeIn(notes: string, start: number, end = notes.length): number | null {
	const change = findMeasures(notes, { start, end }).findLast(({ kind }) => kind === 'change');
	const told = notes.slice(0, end);
	const last = splitSentences(told).at(-1)?.start ?? 0;
	const clauses = [...told.matchAll(/[,;:.!?–—]\s+/g)].map((mark) => mark.index + mark[0].length);
	const isOutcome = (clause: string) => !/\bI\b/.test(clause) && weightOf(clause, 'result') >= sureOutcome;
	const outcome = clauses.findLast((clause, index) =>
		change ? clause <= change.start : clause >= last && isOutcome(told.slice(clause, clauses[index + 1])),
	);
	return outcome !== undefined && outcome > start && !isInCode(notes.slice(0, outcome)) ? outcome : null;
}

/** What would begin a list, a heading or a quote at the start of a line; captures a number before its mark. */
const blockStart = /^(\d{1,9})(?=[.)][ \t])|^(?=(?:[-+*>]|#{1,6})[ \t])/;

function beginsLine(text: string, offset: number): boolean {
	const before = text.slice(0, offset);
	const told = before.trimEnd();
	return told === '' || /[\r\n]/.test(before.slice(told.length));
}

function isInCode(before: string): boolean {
	return fencedLines(before.split('\n')).at(-1) === true;
}
