import { allParts, type Part, type Section, type Story, type StoryDocument } from '../../story/model.ts';
import { nameOf } from '../../story/partFacts.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Fix } from '../rule.ts';
import { insertColumn, insertRow } from './insertCells.ts';
import { type NewLabel, newLabel, placeholderFor } from './newLabel.ts';
import { sectionsOf } from './parts.ts';
import { eolOf, firstLineOf, gapBetween, lastLineOf, numberOf } from './sectionLines.ts';
import { isPlain, storyAfter } from './tryOut.ts';

const marker =
	/^([\s>]*)(#{1,6}[ \t]+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+|\[![^\]\n]{1,40}\][+-]?[ \t]*)?/;
/** Characters of markup that may stand before a label inside a line. */
const maxOpening = 100;
const inlineOpening = /(?:[*_([]|<[^<>\n]{1,40}>)*$/;

/**
 * The fix that adds a part to a story: a label in the notation, language and case of the story's other labels, in its
 * place in the order of telling, with a placeholder as content.
 *
 * @returns null where the notation leaves no safe place for it.
 */
export function insertSection(document: StoryDocument, story: Story, part: Part): Fix | null {
	const place = findPlace(story, part);
	const edit = place ? editAt(document, story, part, place) : appendHeading(document, story, part);
	if (!edit) {
		return null;
	}
	const edits = Array.isArray(edit) ? edit : [edit];
	const isSure = place?.model.notation === 'column' || isPlain(document, story);
	if (!isSure && !adds(document, story, part, edits)) {
		return null;
	}
	return { title: `Add ${part === 'action' ? 'an' : 'a'} ${nameOf(part)} section`, edits };
}

/** Whether the edits give the story its part and leave every other section as it is. */
function adds(document: StoryDocument, story: Story, part: Part, edits: readonly TextEdit[]): boolean {
	const after = storyAfter(document, story, edits);
	const [added, ...more] = after ? sectionsOf(after, part) : [];
	const others = after?.sections.filter((section) => section !== added) ?? [];
	return (
		added !== undefined &&
		more.length === 0 &&
		others.length === story.sections.length &&
		others.every(({ label, words, state }, index) => {
			const old = story.sections[index];
			return label === old?.label && words === old.words && state === old.state;
		})
	);
}

/** Between which sections of the text the new one belongs, and which of them it is written like. */
interface Place {
	readonly previous: Section | undefined;
	readonly next: Section | undefined;
	readonly model: Section;
}

function findPlace(story: Story, part: Part): Place | null {
	const { sections } = story;
	const earlier = allParts.slice(0, allParts.indexOf(part)).toReversed();
	for (const other of earlier) {
		const previous = sectionsOf(story, other).at(-1);
		if (previous) {
			return { previous, next: sections[sections.indexOf(previous) + 1], model: previous };
		}
	}
	for (const other of allParts.slice(allParts.indexOf(part) + 1)) {
		const next = sectionsOf(story, other)[0];
		if (next) {
			return { previous: sections[sections.indexOf(next) - 1], next, model: next };
		}
	}
	return null;
}

function editAt(document: StoryDocument, story: Story, part: Part, place: Place) {
	const { model, previous, next } = place;
	if (model.notation === 'column') {
		return insertColumn(document, story, part, model, model === previous);
	}
	const beginsLine = !previous && story.sections[1]?.notation === 'inline';
	if (next?.notation === 'inline' || (model.notation === 'inline' && !next) || beginsLine) {
		return insertInline(document, story, part, place);
	}
	if (model.notation === 'inline') {
		return null;
	}
	return insertBlock(document, story, part, place);
}

/** `**S:** … **A:** …` → `**S:** … **T:** […] **A:** …` */
function insertInline(document: StoryDocument, story: Story, part: Part, { previous, next, model }: Place) {
	const { text } = document;
	const openingOf = ({ span, labelSpan }: Section) =>
		inlineOpening.exec(text.slice(Math.max(span.start, labelSpan.start - maxOpening), labelSpan.start))?.[0] ?? '';
	const before = openingOf(model);
	const label = newLabel(document, story, part, model, before, afterLabel(document, model), () => null);
	const written = withSpace(label) + placeholderFor(story, part);
	const inline = story.sections.find(({ notation }) => notation === 'inline') ?? model;
	const endsWithPipe = (at: number) => /\|\s*$/.test(text.slice(Math.max(at - 8, 0), at));
	const separator = endsWithPipe(inline.span.start) ? ' | ' : ' ';
	if (next) {
		const at = next.labelSpan.start - openingOf(next).length;
		return { start: at, end: at, text: written + separator };
	}
	const at = (previous ?? model).span.end;
	return { start: at, end: at, text: (endsWithPipe(at) ? ' ' : separator) + written };
}

/** A label on a line of its own, or that begins a line: everything but tables and labels inside a line. */
function insertBlock(document: StoryDocument, story: Story, part: Part, { previous, next, model }: Place) {
	const { text, lines } = document;
	const gap = gapBetween(document, story, model);
	const after = previous ? lastLineOf(document, story, previous, next) : 0;
	if (model.notation === 'row') {
		return insertRow(document, story, part, model, after);
	}
	const written = writeBlock(document, story, part, model, previous === model ? next : previous, model === previous);
	if (previous) {
		const at = lines.endOf(after);
		const hardBreak = /^[ \\]*/.exec(gap)?.[0] ?? '';
		const isBroken = hardBreak !== '' && text.slice(0, at).endsWith(hardBreak);
		const added = isBroken ? gap.slice(hardBreak.length) + written + hardBreak : gap + written;
		return { start: at, end: at, text: added };
	}
	const at = lines.startOf(firstLineOf(document, model));
	return { start: at, end: at, text: written + gap };
}

function writeBlock(
	document: StoryDocument,
	story: Story,
	part: Part,
	model: Section,
	neighbor: Section | undefined,
	isAfter: boolean,
): string {
	const { text, lines } = document;
	const eol = eolOf(document);
	// A section without content does not show where content goes; one of the same kind does.
	const shape = model.content.length > 0 ? model : (story.sections.find((other) => alike(other, model)) ?? model);
	const line = lines.lineAt(model.labelSpan.start);
	const start = lines.startOf(line);
	const [whole, quote, block = ''] = marker.exec(text.slice(start, model.labelSpan.start)) as unknown as string[];
	const number = (old: number) => nextNumber(old, isAfter, neighbor && numberOf(document, neighbor));
	const before = text.slice(start + (whole as string).length, model.labelSpan.start);
	const label = newLabel(document, story, part, model, before, afterLabel(document, model), (old) => number(old));
	const prefix =
		quote +
		block
			.replace(/\[[xX]\]/, '[ ]')
			.replace(/\d+/, (digits) => String(number(Number(digits)) ?? Number(digits) + (isAfter ? 1 : 0)));
	const content = placeholderFor(story, part);
	const contentLine = shape.content[0] ? lines.lineAt(shape.content[0].start) : 0;
	const labelLine = lines.lineAt(shape.labelSpan.start);

	if (/<summary\b/i.test(text.slice(start, model.labelSpan.start))) {
		return `${quote}<details>${eol}${quote}<summary>${label.word}</summary>${eol}${eol}${quote}${content}${eol}${eol}${quote}</details>`;
	}
	const setext = model.notation === 'heading' && !/#/.test(block) ? underlineOf(document, line) : '';
	const sameLine =
		contentLine === labelLine || (contentLine === 0 && !/heading|definition|callout/.test(model.notation));
	if (sameLine) {
		return prefix + withSpace(label) + content + closingTags(label);
	}
	const head = `${prefix}${label.open}${label.word}${label.close}`.trimEnd() + (setext && eol + quote + setext);
	const underline = setext ? 1 : 0;
	const indent =
		contentLine > 0
			? (/^[\s>]*(?::[ \t]+)?/.exec(text.slice(lines.startOf(contentLine), lines.endOf(contentLine)))?.[0] ?? '')
			: (quote as string) + (model.notation === 'definition' ? ': ' : '');
	const blank = (contentLine > 0 ? contentLine - labelLine - underline > 1 : model.notation === 'heading')
		? eol + indent.replace(/:[ \t]+$/, '').trimEnd()
		: '';
	return `${head}${blank}${eol}${indent}${content}${closingTags(label)}`;
}

/** A document without any label gets headings at its end. */
function appendHeading(document: StoryDocument, story: Story, part: Part) {
	const eol = eolOf(document);
	const at = document.text.trimEnd().length;
	const level = '#'.repeat(Math.min((story.titleLevel || 1) + 1, 6));
	return {
		start: at,
		end: at,
		text: `${eol}${eol}${level} ${nameOf(part)}${eol}${eol}${placeholderFor(story, part)}`,
	};
}

function alike(a: Section, b: Section): boolean {
	return a.content.length > 0 && a.notation === b.notation && a.level === b.level;
}

function withSpace({ open, word, close }: NewLabel): string {
	const label = open + word + close;
	return /\s$|[：】]$/.test(label) ? label : `${label} `;
}

/** The tags that a label opens and leaves open: `<p><b>Task:</b> …` needs `</p>`. */
function closingTags({ open, close }: NewLabel): string {
	const opened = [...open.matchAll(/<([a-z][a-z0-9]*)\b/gi)].map(([, name]) => name as string);
	for (const [, name] of close.matchAll(/<\/([a-z][a-z0-9]*)/gi)) {
		const index = opened.lastIndexOf(name as string);
		if (index !== -1) {
			opened.splice(index, 1);
		}
	}
	return opened
		.toReversed()
		.map((name) => `</${name}>`)
		.join('');
}

/** What stands between a label and its content on the same line. */
function afterLabel({ text, lines }: StoryDocument, section: Section): string {
	const end = lines.endOf(lines.lineAt(section.labelSpan.end));
	const content = section.content[0]?.start ?? end;
	return text.slice(section.labelSpan.end, Math.min(end, content));
}

/** The number between those of the neighbors, or null when there is none left. */
function nextNumber(old: number, isAfter: boolean, neighbor: number | null | undefined): number | null {
	const number = old + (isAfter ? 1 : -1);
	return number > 0 && number !== neighbor ? number : null;
}

function underlineOf({ text, lines }: StoryDocument, labelLine: number): string {
	for (let line = labelLine + 1; line <= Math.min(labelLine + 3, lines.count); line++) {
		const found = /^[\s>]*(=+|-+)\s*$/.exec(text.slice(lines.startOf(line), lines.endOf(line)));
		if (found) {
			return found[1] as string;
		}
	}
	return '---';
}
