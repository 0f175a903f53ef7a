import { findMeasures } from '../measure/findMeasures.ts';
import { isInPast } from '../story/accept/speech.ts';
import { countWords } from '../story/cut/content.ts';
import { weightOf } from '../story/guessParts.ts';
import type { Block, ListItem } from '../story/markdown/blocks.ts';
import { readMarkdown } from '../story/markdown/markdown.ts';
import type { Part } from '../story/model.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A shorter passage tells too little, a longer one (in characters) more than a story. */
const fewestWords = 15;
const longest = 3000;
const mostPassages = 50;
/** A sentence is sure to tell a part from this weight on; after a story, less is enough to go on with it. */
const sure = 2;
const enoughToGoOn = 1.5;

/** What a line in a list of achievements begins with. */
const deed =
	/^[\s>]*(?:(?:[-*+•]|\d{1,3}[.)])\s*)?(?:\*\*|__)?(?:\p{Lu}\p{Ll}{2,12}ed|Cut|Built|Led|Wrote|Made|Took|Ran|Set|Drove|Brought|Taught|Found|Rewrote|Won|Grew)\b/u;

/**
 * The passages of a document without labels that read like a story: somebody did something, and something came of it.
 * A section is one passage, up to a paragraph that does not go on with its story; in a list, each item is.
 */
export function storyPassages(text: string): Span[] {
	const { blocks } = readMarkdown(text);
	return sectionsOf(text, blocks)
		.filter((span) => readsLikeStory(text, span))
		.slice(0, mostPassages);
}

/** Text between headings and rules, item by item where it is a list, without what stands behind a story. */
function sectionsOf(text: string, blocks: readonly Block[]): Span[] {
	const found: { start: number; end: number }[] = [];
	let isOpen = false;
	for (const { type, start, end, item, fence } of blocks) {
		const last = found.at(-1);
		const isText = type === 'paragraph' && !item && !fence;
		if (item) {
			const { start, end } = outermost(item);
			if (last?.start !== start) {
				found.push({ start, end });
			}
		} else if (last && isText && isOpen) {
			if (!goesOn(text.slice(start, end)) && readsLikeStory(text, last)) {
				isOpen = false;
				continue;
			}
			last.end = end;
		} else if (isText) {
			found.push({ start, end });
		}
		isOpen = isText;
	}
	return found;
}

function outermost(item: ListItem): ListItem {
	return item.parent ? outermost(item.parent) : item;
}

function readsLikeStory(text: string, span: Span): boolean {
	if (span.end - span.start > longest || countWords(text, span) < fewestWords) {
		return false;
	}
	const passage = text.slice(span.start, span.end);
	const hasOutcome = () => says(passage, 'result') || findMeasures(text, span).length > 0;
	return (deed.test(passage) || says(passage, 'action')) && hasOutcome();
}

/** Whether a paragraph tells of what happened or of what came of it, and not of something else that was written down. */
function goesOn(paragraph: string): boolean {
	return isInPast(paragraph) || says(paragraph, 'result', enoughToGoOn) || says(paragraph, 'reflection');
}

/** Whether a sentence says what belongs in a part, by typical phrases alone. */
function says(passage: string, part: Part, least = sure): boolean {
	return splitSentences(passage).some(({ start, end }) => weightOf(passage.slice(start, end), part) >= least);
}
