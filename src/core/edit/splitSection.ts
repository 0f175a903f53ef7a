import { weightOf } from '../story/guessParts.ts';
import { proseOf, sentencesOf, sliceOf } from '../story/markdown/prose.ts';
import { isPart, type Part, type Section, type Story, type StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { listMarker } from '../text/listMarker.ts';
import { keepsStory, wordsOf } from '../write/keepsStory.ts';
import { newLabel, placeholderFor } from '../write/label.ts';
import { numberOf } from '../write/lines.ts';
import { isByHand, isWholeLines } from '../write/notation.ts';
import { readLabel, widthOfItem } from '../write/readLabel.ts';

/**
 * Splits a section that is labeled with several parts, such as `Situation/Task`, after its first part. The second part
 * begins with the sentence at the offset; if there is none, with the first sentence that sounds more like it than like
 * the first part, or else with the second paragraph. A part that is left empty gets a placeholder.
 *
 * @param offset where in the content the second part begins; outside the content, the place is guessed
 * @returns null if the section has only one part or cannot be split as lines
 */
export function splitSection(
	document: StoryDocument,
	story: Story,
	section: Section,
	offset: number,
): TextEdit[] | null {
	const { text } = document;
	const { labelSpan } = section;
	const [part, ...others] = section.parts.filter(isPart);
	const [next] = others;
	if (!part || !next || !isWholeLines(section) || !isByHand(section) || numberOf(document, section) !== null) {
		return null;
	}
	const written = readLabel(document, section);
	const word = (of: Part) => newLabel(document, story, of, section).word;
	const label = written.quote + written.mark + written.before + others.map(word).join('/') + written.after.trimEnd();
	const eol = lineBreakOf(text);
	const isItem = widthOfItem(written.mark) > 0;
	const isTight = isItem && !text.slice(section.span.start, section.span.end).includes(eol + eol);
	const gap = isTight ? eol : eol + eol;

	const content = section.content[0];
	const found = content ? splitOffset(document, section, [part, next], offset) : null;
	const itemStart = found === null ? null : startOfItem(document, found);
	const at = itemStart ?? found;
	const end = at ?? section.span.end;
	const kept = text.slice(0, end).trimEnd().length;
	const lead = section.notation === 'heading' ? eol + eol : ' ';
	const itemLead = isItem ? eol : eol + eol;
	const placeholder = (of: Part) => lead + placeholderFor(story, of);
	const first = content ? '' : placeholder(part);
	const edits: TextEdit[] = [
		{ ...labelSpan, text: word(part) },
		{
			start: Math.min(kept, end),
			end,
			text: `${first}${gap}${label}${at === null ? placeholder(next) : itemStart === null ? lead : itemLead}`,
		},
	];
	return keepsStory(document, story, edits, (now, reading) => isSplit(document, story, section, now, reading))
		? edits
		: null;
}

/** Where the second part begins, or null to leave everything in the first. */
function splitOffset(
	document: StoryDocument,
	section: Section,
	[part, next]: readonly [Part, Part],
	offset: number,
): number | null {
	const prose = proseOf(document, section, { raw: true });
	const sentences = sentencesOf(prose);
	const at = sentences.findIndex(({ start, end }) => offset > start && offset <= end);
	if (at > 0) {
		return sentences[at]?.start ?? null;
	}
	const found = sentences.slice(1).find((sentence) => {
		const words = sliceOf(prose, sentence);
		return weightOf(words, next) > weightOf(words, part);
	});
	return found?.start ?? section.content[1]?.start ?? null;
}

const itemStart = new RegExp(String.raw`^\s*${listMarker}\s+$`);

/** The start of the line if the text of a list item begins at an offset: an item moves with its marker. */
function startOfItem({ text, lines }: StoryDocument, offset: number): number | null {
	const lineStart = lines.startOf(lines.lineAt(offset));
	return itemStart.test(text.slice(lineStart, offset)) ? lineStart : null;
}

/** Whether the section became two, and every word of the story is still there in order. */
function isSplit(document: StoryDocument, story: Story, section: Section, now: Story, reading: StoryDocument): boolean {
	const at = story.sections.indexOf(section);
	const parts = now.sections.slice(at, at + 2).flatMap((each) => each.parts);
	const written = (of: StoryDocument, { sections }: Story) =>
		sections
			.filter(({ state }) => state === 'present')
			.flatMap((each) => wordsOf(of, each))
			.join(' ');
	return (
		now.sections.length === story.sections.length + 1 &&
		parts.join() === section.parts.join() &&
		(section.state !== 'present' || written(document, story) === written(reading, now))
	);
}
