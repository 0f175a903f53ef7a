import { lineBefore } from '../text/lineBefore.ts';
import { firstIndexWhere } from '../text/sortedSearch.ts';
import { fold, ownEntriesOf, slipOf } from './labels.ts';
import { hasFigure } from './lesson.ts';
import type { LabelMark, Mark } from './marks.ts';
import { orderOf, type RequiredPart } from './model.ts';
import { announcesQuestion, asks } from './otherLine.ts';
import type { PartLabel } from './resolveParts.ts';
import { tellsPast } from './speech.ts';
import { namesAside } from './subLabels.ts';

/** `- **Observation:** The pods restart every four minutes.` */
const labeledLine = /^[\s>*_+-]*(\p{Lu}\p{L}{2,19}(?: \p{L}{2,19})?)(?:[:：][*_]{0,3}|[*_]{1,3}[:：]) (.+)$/u;
/** Fewer words after a label are a detail, such as the name of a company. */
const fewestWords = 4;

/**
 * The writer's own labels above stories. For each story, the name of the line before its first label, if the line is
 * written like that label and tells something in a sentence. Null if there is none, or if the name neither recurs in
 * another story nor precedes an action, in which case nothing else can say what was given.
 */
export function namesInFront(
	text: string,
	marks: readonly Mark[],
	firsts: readonly (LabelMark | undefined)[],
): (string | null)[] {
	const names = firsts.map((label) =>
		label ? (nameInFront(text, label) ?? captionInFront(text, marks, label)) : null,
	);
	const times = new Map<string | null, number>();
	for (const name of names) {
		times.set(name, (times.get(name) ?? 0) + 1);
	}
	return names.map((name, index) => {
		const isHabit = (times.get(name) as number) > 1;
		return isHabit || firsts[index]?.match.entries[0]?.part === 'action' ? name : null;
	});
}

function nameInFront(text: string, { start, match }: LabelMark): string | null {
	const markup = text.slice(start, match.label.start);
	const line = lineBefore(text, start);
	const [, name = '', said = ''] = (line.startsWith(markup.trimStart()) && labeledLine.exec(line)) || [];
	const isSaid = said.split(' ').length >= fewestWords && !/[?？]["”]?$/.test(said) && !asks.test(said);
	return isSaid && !announcesQuestion.test(name) && !namesAside(name) && ownEntriesOf(name).length === 0
		? fold(name)
		: null;
}

/** The same for a separate line, `**The challenge of the launch:**`, with the text below that it names. */
function captionInFront(text: string, marks: readonly Mark[], { start, style }: LabelMark): string | null {
	const mark = marks[firstIndexWhere(marks, (other) => other.start >= start) - 1];
	if (mark?.type !== 'line' || mark.style !== style || !mark.isCaption || mark.isOnlyName) {
		return null;
	}
	const name = text.slice(mark.text.start, mark.text.end);
	return isTold(text.slice(mark.text.end, start)) && !announcesQuestion.test(name) && !namesAside(name)
		? fold(name)
		: null;
}

/** Fewer words below a label of the writer's own do not tell a part. */
const fewestTold = 8;

/** Whether a text, in more than a few words, tells what happened or has a figure. */
function isTold(text: string): boolean {
	return text.split(/\s+/).length > fewestTold && (tellsPast(text) || hasFigure(text));
}

/**
 * Whether a label of the writer's own, after the labels of earlier parts, may well tell a part: `**What happened:**`
 * after the Situation tells the Action, `**Since then:**` at the end the Result.
 *
 * @param marks of the document, in order
 * @param labels of the story
 * @param end where the next story begins
 */
export function isToldUnderOwnName(
	text: string,
	marks: readonly Mark[],
	labels: readonly PartLabel[],
	part: RequiredPart,
	end: number,
): boolean {
	const [first] = labels;
	const earlier = labels.filter(({ own, parts }) => own && orderOf(parts) < orderOf([part])).at(-1);
	const from = firstIndexWhere(marks, ({ start }) => start > (earlier?.start ?? end));
	const to = firstIndexWhere(marks, ({ start }) => start >= end);
	return marks.slice(from, to).some((mark, index, within) => {
		if (mark.type !== 'line' || mark.style !== first?.style || mark.isOnlyName || mark.label) {
			return false;
		}
		const told = text.slice(mark.text.end, within[index + 1]?.start ?? end);
		return isTold(told) && !namesAside(text.slice(mark.text.start, mark.text.end));
	});
}

/** The first word of a line, or the one after `Answer.`, unless a sentence continues after it. */
const headOfLine =
	/^[ \t>#*_+\-|\d.)(]{0,20}(?:\p{L}{2,12}[.:][ \t*_]{0,5})?(\p{Lu}\p{L}{3,19})(?!\p{L}|[ \t]{0,3}[\p{Ll}\d]|[ \t]-\d)/gmu;

/**
 * Whether a part's own word, perhaps with a slip, begins a line of a text, as the head of something that was not read
 * as a label.
 */
export function namesPart(text: string, part: RequiredPart): boolean {
	return [...text.matchAll(headOfLine)].some(([, word = '']) =>
		[...ownEntriesOf(word), slipOf(fold(word))].some((entry) => entry?.part === part),
	);
}
