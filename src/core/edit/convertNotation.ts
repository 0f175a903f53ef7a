import type { Story, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { areSame, keepsStory, wordsOf } from '../write/keepsStory.ts';
import { isTable, type SectionPiece, type TargetNotation } from '../write/notation.ts';
import { notations } from '../write/notations.ts';
import { beginsWithParagraph } from '../write/piece.ts';
import { writeSections } from '../write/writeSections.ts';

/**
 * Writes a story in another notation: headings, bold labels, a list, or a table with one row per section. Labels, their
 * remarks and all content are kept word for word.
 *
 * @returns null if the story already uses the notation, or if something could be lost: paragraphs in a cell are
 * separated by `<br><br>`, but a list, a table, code or a comment does not fit in a cell; and a table with content in
 * further columns (dates, notes) is not taken apart, because other notations have no place for it
 */
export function convertNotation(document: StoryDocument, story: Story, target: TargetNotation): TextEdit[] | null {
	const { sections } = story;
	if (sections.every(({ notation }) => notation === target || (isTable(notation) && isTable(target)))) {
		return null;
	}
	const taken = takeApart(document, story);
	// Text such as `- x` or `# x` after a label would become a list or heading on a separate line.
	const isSafe = taken?.pieces.every(({ isRunIn, body }) => !isRunIn || beginsWithParagraph(body));
	const written = taken && isSafe && writeSections(taken.pieces, target, story.titleLevel);
	if (!written) {
		return null;
	}
	const edits = [{ ...taken.span, text: written.join(lineBreakOf(document.text)) }];
	const isMeant = (now: Story, reading: StoryDocument) =>
		now.title === story.title &&
		now.scheme === story.scheme &&
		areSame(now.sections, sections) &&
		now.sections.every(({ notation }) => notation === target) &&
		contentsOf(reading, now) === contentsOf(document, story);
	return keepsStory(document, story, edits, isMeant) ? edits : null;
}

/** What a story says, without its notation. */
function contentsOf(document: StoryDocument, { sections }: Story): string {
	return sections.map((section) => wordsOf(document, section).join(' ')).join('\n');
}

interface TakenApart {
	/** The whole lines of the document that contain the sections. */
	readonly span: Span;
	readonly pieces: readonly SectionPiece[];
}

/** Takes the sections of a story out of their notation; null if something of one could be lost. */
function takeApart(document: StoryDocument, { sections }: Story): TakenApart | null {
	const [first] = sections;
	const last = sections.at(-1);
	if (!first || !last) {
		return null;
	}
	const start = notations[first.notation].startOf(document, first);
	const end = notations[last.notation].endOf(document, last);
	const pieces: SectionPiece[] = [];
	for (const [index, section] of sections.entries()) {
		const next = sections[index + 1];
		const stop = next ? notations[next.notation].startOf(document, next) : end;
		const piece = notations[section.notation].takeApart(document, section, stop);
		if (!piece) {
			return null;
		}
		pieces.push(piece);
	}
	return { span: { start, end }, pieces };
}
