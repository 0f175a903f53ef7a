import type { Section, Story, StoryDocument } from '../story/model.ts';
import { lineBreakOf } from '../text/lineIndex.ts';

/** Tags around sections, each on a line of its own. */
export const opensWrapper = /^[\s>]*<(?:details|section|article|div|dl)\b[^<>]*>\s*$/;
const closesWrapper = /^[\s>]*<\/(?:details|section|article|div|dl)>\s*$/;

/** The first line of a section, including what belongs to it: its opening tag and a comment about its first line. */
export function firstLineOf({ lines }: StoryDocument, section: Section): number {
	let line = lines.lineAt(section.labelSpan.start);
	while (line > 1) {
		const above = lines.textOf(line - 1);
		if (!opensWrapper.test(above) && !above.includes('star-coach-disable-next-line')) {
			break;
		}
		line--;
	}
	return line;
}

/** The last non-blank line of a section; anything between two sections belongs to the first one. */
export function lastLineOf(document: StoryDocument, story: Story, section: Section, next: Section | undefined): number {
	const { lines } = document;
	const isBlank = (line: number) => /^[\s>]*$/.test(lines.textOf(line));
	const own = lines.lineAt(section.span.end);
	if (next) {
		// HTML content runs up to the next label and includes the opening tag around that label.
		let line = firstLineOf(document, next) - 1;
		const between = own < line ? withoutComments(document, lines.endOf(own), lines.endOf(line)) : '';
		if (!between.split(/\r?\n/).every((part) => /^[\s>|:*_-]*$/.test(part) || closesWrapper.test(part))) {
			return own;
		}
		while (line > lines.lineAt(section.labelSpan.start) && isBlank(line)) {
			line--;
		}
		return line;
	}
	let last = lines.lineAt(Math.max(section.span.end, story.span.end));
	for (let line = last + 1; line <= lines.count; line++) {
		if (closesWrapper.test(lines.textOf(line))) {
			last = line;
		} else if (!isBlank(line)) {
			break;
		}
	}
	return last;
}

/** The line breaks that the story has between two sections, with the spaces or backslash of a hard break. */
export function gapBetween(document: StoryDocument, story: Story, model: Section): string {
	const { text, lines } = document;
	const index = story.sections.indexOf(model);
	for (const [a, b] of [
		[model, story.sections[index + 1]],
		[story.sections[index - 1], model],
	] as const) {
		if (a && b && lines.lineAt(a.span.end) < lines.lineAt(b.labelSpan.start)) {
			const last = lines.endOf(lastLineOf(document, story, a, b));
			const gap = text.slice(last, lines.startOf(firstLineOf(document, b)));
			if (/^(?:\r?\n[\s>]*)?\r?\n$/.test(gap)) {
				const line = text.slice(lines.startOf(lines.lineAt(last)), last);
				return (/(?: {2,4}|\\)$/.exec(line)?.[0] ?? '') + gap;
			}
		}
	}
	return lineBreakOf(text).repeat(2);
}

/** The number in front of a label: of its list item or of the label itself. */
export function numberOf({ text, lines }: StoryDocument, section: Section): number | null {
	const before = text.slice(lines.startOf(lines.lineAt(section.labelSpan.start)), section.labelSpan.start);
	const digits = /\d{1,9}/.exec(before.replace(/<[^<>]*>/g, ''))?.[0];
	return digits ? Number(digits) : null;
}

/** A stretch of the text with its comments removed. */
function withoutComments({ text, comments }: StoryDocument, start: number, end: number): string {
	let rest = '';
	let at = start;
	for (const comment of comments.filter((span) => span.start >= start && span.end <= end)) {
		rest += text.slice(at, comment.start);
		at = comment.end;
	}
	return rest + text.slice(at, end);
}

/** The end of the last non-blank line between an offset and the first line that does not belong there. */
export function endBefore({ lines }: StoryDocument, offset: number, isOther: (line: string) => boolean): number {
	const first = lines.lineAt(offset);
	let line = first;
	while (line < lines.count && !isOther(lines.textOf(line + 1))) {
		line++;
	}
	while (line > first && lines.textOf(line).trim() === '') {
		line--;
	}
	return lines.endOf(line);
}
