import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { ContentReader } from './content.ts';
import { type Candidate, headingsOf, isContained } from './draft.ts';
import { hasFigure, isTemplate } from './lesson.ts';
import { writtenLevel } from './marks.ts';
import { saysItIsNone } from './notTold.ts';
import { isSlight, kindsOf, unlabeledParts } from './resolveParts.ts';
import { isFirstPerson, saysWhatHolds, tellsPast } from './speech.ts';

/** Fewer words per part, on average, make a log: in a fence, and in a table of tasks or results. */
const fewestInLog = 4;
const fewestInRow = 2;
/** What is still to come: `Action plan for the next quarter`. */
const plan = /\b(?:action|improvement|management|project) plan\b|\b(?:proposal|roadmap|recommendations)\b/i;
const deepestHeading = 6;

/**
 * Whether there is text if the labels alone are weak signs. If they name few parts, they must be in one style under one
 * heading, and someone must say what happened. In a fence or a quote, and for bare words, at least half of them need
 * text; in a fence or a table, more than the few words of a log.
 */
export function isTold(candidate: Candidate, contents: ContentReader): boolean {
	const { draft, texts } = candidate;
	const { labels, row } = draft;
	if (saysItIsNone(texts[0] ?? '')) {
		return false;
	}
	if (isSlight(draft) && (isSpread(candidate) || !happened(candidate))) {
		return false;
	}
	if (labels.every(({ own }) => !own) && isOfNobody(candidate)) {
		return false;
	}
	const last = labels.at(-1);
	const isNote =
		last?.hasOther && last.level === 0 && !kindsOf(labels).has('result') && unlabeledParts(labels).length >= 2;
	if ((labels[0]?.container.fence || isNote) && !isTelling(candidate)) {
		// The form of a course, a ticket or a program; the minutes of a meeting.
		return false;
	}
	const isWeak = isContained(draft) || labels.every((label) => label.isWeak);
	if (!row && !isWeak) {
		return true;
	}
	const told = labels.map((label) => contents.readPart(label)).filter(({ state }) => state === 'present');
	const words = told.reduce((sum, content) => sum + content.words, 0);
	const isLog = row !== null && !kindsOf(labels).has('situation');
	const fewest = isLog || labels[0]?.container.fence ? fewestInLog : row ? fewestInRow : 0;
	return (!isWeak || told.length * 2 >= labels.length) && words >= fewest * told.length;
}

/** Whether nobody speaks, and the text is a template or generalizes: `Reviews may be rushed.` */
function isOfNobody({ texts }: Candidate): boolean {
	return (
		(isTemplate(texts) || texts.some(saysWhatHolds)) && !texts.some((text) => isFirstPerson(text) || hasFigure(text))
	);
}

/** Whether something is in the past, has a figure, or is said as I. */
function isTelling({ texts }: Candidate): boolean {
	return texts.some((text) => tellsPast(text) || isFirstPerson(text) || hasFigure(text));
}

/**
 * Whether someone says what was done: an Action or Result in the past, unless a heading above names a plan; or anything
 * as I, which must also be in the past if neither is labeled.
 */
function happened({ markdown, draft, texts }: Candidate): boolean {
	const parts = kindsOf(draft.labels);
	const isDone = parts.has('action') || parts.has('result');
	const isPlan = headingsOf(draft).some(({ text }) => plan.test(markdown.text.slice(text.start, text.end)));
	return texts.some((text, index) => {
		const isDeed = draft.labels[index]?.parts.some((part) => part === 'action' || part === 'result');
		return (isDeed && !isPlan && tellsPast(text)) || (isFirstPerson(text) && (isDone || tellsPast(text)));
	});
}

/** Whether labels are written in different styles, or unrelated headings at their level come between them. */
function isSpread({ markdown: { blocks }, draft: { labels } }: Candidate): boolean {
	const [first] = labels;
	const last = labels.at(-1);
	if (!first || !last || labels.some(({ style }) => style !== first.style)) {
		return true;
	}
	const from = firstIndexWhere(blocks, ({ start }) => start > first.start);
	const to = firstIndexWhere(blocks, ({ end }) => end >= last.start);
	const starts = new Set(labels.map(({ start }) => start));
	const level = writtenLevel(first.level) || deepestHeading;
	return blocks
		.slice(from, to)
		.some((block) => block.type === 'heading' && block.level <= level && !starts.has(block.start));
}
