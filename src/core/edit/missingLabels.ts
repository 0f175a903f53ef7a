import { type LabelMatch, labelAt } from '../story/labelAt.ts';
import { labelFor, languageOfLabels } from '../story/labels.ts';
import { allParts, isPart, type Part, type Section, type Story, type StoryDocument } from '../story/model.ts';
import { asksFor } from '../story/schemes.ts';
import type { Span } from '../text/span.ts';
import { newLabel } from '../write/label.ts';
import { notations } from '../write/notations.ts';
import { boldStart, headingStart } from './labelStart.ts';

/** The labels that can be written at a place. */
export interface LabelProposals {
	/** What is replaced: the word typed so far, with the closing marks behind it. */
	readonly span: Span;
	/** In the order of telling; the first one is the part that comes next. */
	readonly labels: readonly { readonly part: Part; readonly text: string }[];
}

/**
 * Labels for the parts that a story does not tell yet, behind a heading's or a bold marker at the start of a line:
 * in the language, case and punctuation of the labels that are there.
 *
 * @returns null where no label can stand
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
	const story = document.stories.findLast(({ span }) => span.start <= offset) ?? document.stories[0];
	if (story?.scheme === 'PITCH') {
		return null;
	}
	// A heading that is still empty may look like the title of the labels below it.
	const isTitled = story && lines.lineAt(story.titleSpan.start) !== line;
	if (heading && isTitled && (heading[1]?.length ?? 0) <= story.titleLevel) {
		return null;
	}
	const mark = bold?.[1] ?? '';
	const typed = (heading?.[2] ?? bold?.[2] ?? '').length;
	const behind = text.slice(offset, lines.endOf(line));
	const closing = mark !== '' && behind.startsWith(mark) ? mark.length : 0;
	const others = story?.sections.filter((section) => lines.lineAt(section.labelSpan.start) !== line) ?? [];
	const found = story ? null : labelsOf(document, line);
	const told = found
		? found.flatMap(({ entries }) => entries.map(({ part }) => part))
		: others.flatMap(({ parts }) => parts);
	const missing = allParts.filter(
		(part) => !told.includes(part) && (!story || part !== 'task' || asksFor(story.scheme, part)),
	);
	const next = nextPart(others, offset);
	const write = writer(document, story, others, found, mark);
	return {
		span: { start: offset - typed, end: offset + closing },
		labels: [...missing].sort((a, b) => rank(a, next) - rank(b, next)).map((part) => ({ part, text: write(part) })),
	};
}

/** Parts behind the one before the cursor come first. */
function rank(part: Part, next: number): number {
	const index = allParts.indexOf(part);
	return index < next ? index + allParts.length : index;
}

function nextPart(sections: readonly Section[], offset: number): number {
	const previous = sections.findLast(({ labelSpan }) => labelSpan.start < offset);
	return previous ? Math.max(...previous.parts.filter(isPart).map((kind) => allParts.indexOf(kind))) + 1 : 0;
}

/** Writes a label like those of the story; in a text that is no story yet, in the language of its labels. */
function writer(
	document: StoryDocument,
	story: Story | undefined,
	others: readonly Section[],
	found: readonly LabelMatch[] | null,
	mark: string,
): (part: Part) => string {
	const usual = mark === '' ? '' : `:${mark} `;
	const position = mark === '' ? 'below' : 'behind';
	const like = others.find(({ notation }) => notations[notation].content === position);
	const model = like ?? others[0];
	if (!story || !model) {
		const labels = found?.map(({ label }) => document.text.slice(label.start, label.end)) ?? [];
		const language = languageOfLabels(labels);
		return (part) => labelFor(language, part) + usual;
	}
	const after = like ? notations[like.notation].readLabel(document, like).after : '';
	const isMarked = mark !== '' && after.includes(mark);
	return (part) => {
		const { word, close } = newLabel(document, story, part, model, { before: '', after });
		return word + (isMarked ? `${close.trimEnd()} ` : usual);
	};
}

/** The labels at the starts of lines of a text that is no story yet, but for one line. */
function labelsOf({ text, lines }: StoryDocument, except: number): LabelMatch[] {
	const found: LabelMatch[] = [];
	for (let line = 1; line <= Math.min(lines.count, 500); line++) {
		const start = lines.startOf(line);
		const end = lines.endOf(line);
		const mark = /^[ \t]*(?:#{1,6}[ \t]+|(?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(text.slice(start, end))?.[0].length ?? 0;
		const isMarked = /^[ \t]*(?:#|.{0,6}(?:\*\*|__))/.test(text.slice(start, end));
		const match = line === except || !isMarked ? null : labelAt(text, start + mark, end);
		if (match && match.letters === '') {
			found.push(match);
		}
	}
	return found;
}
