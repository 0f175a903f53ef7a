import { labelFor } from '../story/labels/labels.ts';
import { allParts, isPart, type Part, type Section, type Story, type StoryDocument } from '../story/model.ts';
import { asksFor } from '../story/schemes.ts';
import type { Span } from '../text/span.ts';
import { newLabel } from '../write/label.ts';
import { isByHand } from '../write/notation.ts';
import { readAsStory } from '../write/readAsStory.ts';
import { readLabel } from '../write/readLabel.ts';
import { boldStart, headingStart } from './labelStart.ts';

/** The labels that can be written at a place. */
export interface LabelProposals {
	/** What is replaced: the word typed so far and the closing marks after it. */
	readonly span: Span;
	/** In the order of telling, starting with the part that comes next. */
	readonly labels: readonly { readonly part: Part; readonly text: string }[];
}

/**
 * Labels for the parts that a story does not tell yet, after a heading or bold marker at the start of a line: in the
 * language, case and punctuation of the existing labels.
 *
 * @returns null where no label can go
 */
export function missingLabels(document: StoryDocument, offset: number): LabelProposals | null {
	const { text, lines } = document;
	const line = lines.lineAt(offset);
	const before = text.slice(lines.startOf(line), offset);
	const heading = headingStart.exec(before);
	const bold = heading ? null : boldStart.exec(before);
	if (!heading && !bold) {
		return null;
	}
	const { read, moved } = readAsStory(document);
	const story = read.stories.findLast(({ span }) => span.start <= offset + moved) ?? read.stories[0];
	if (story?.scheme === 'PITCH') {
		return null;
	}
	const isHere = (place: number) => lines.lineAt(place - moved) === line;
	// A heading that is still empty may look like the title of the labels below it.
	if (heading && story && !isHere(story.titleSpan.start) && (heading[1]?.length ?? 0) <= story.titleLevel) {
		return null;
	}
	const mark = bold?.[1] ?? '';
	const typed = (heading?.[2] ?? bold?.[2] ?? '').length;
	const behind = text.slice(offset, lines.endOf(line));
	const closing = mark !== '' && behind.startsWith(mark) ? mark.length : 0;
	const others = story?.sections.filter(({ labelSpan }) => !isHere(labelSpan.start)) ?? [];
	const missing = allParts.filter(
		(part) =>
			!others.some(({ parts }) => parts.includes(part)) &&
			(!story || part === 'reflection' || asksFor(story.scheme, part)),
	);
	const next = nextPart(others, offset + moved);
	const write = writer(read, story, others, mark);
	return {
		span: { start: offset - typed, end: offset + closing },
		labels: [...missing].sort((a, b) => rank(a, next) - rank(b, next)).map((part) => ({ part, text: write(part) })),
	};
}

/** Parts that follow the one before the cursor come first. */
function rank(part: Part, next: number): number {
	const index = allParts.indexOf(part);
	return index < next ? index + allParts.length : index;
}

function nextPart(sections: readonly Section[], offset: number): number {
	const previous = sections.findLast(({ labelSpan }) => labelSpan.start < offset);
	return previous ? Math.max(...previous.parts.filter(isPart).map((kind) => allParts.indexOf(kind))) + 1 : 0;
}

/** Writes a label like those of the story. */
function writer(
	document: StoryDocument,
	story: Story | undefined,
	others: readonly Section[],
	mark: string,
): (part: Part) => string {
	const usual = mark === '' ? '' : `:${mark} `;
	const like = others.find((each) => isByHand(each) && (each.notation === 'heading') === (mark === ''));
	const model = like ?? others[0];
	if (!story || !model) {
		return (part) => labelFor('en', part) + usual;
	}
	const isMarked = mark !== '' && like !== undefined && readLabel(document, like).after.includes(mark);
	return (part) => {
		const { word, close } = newLabel(document, story, part, model);
		return word + (isMarked ? `${close.trimEnd()} ` : usual);
	};
}
