import type { LintResult } from '../lint/result.ts';
import { inOneLine, leadOf, type Sentence, sentencesIn } from '../lint/storySentences.ts';
import { type AskedLength, allParts, isPart, type Part, type Story } from '../story/model.ts';
import { wordCount } from '../story/storyParts.ts';
import { wordsIn } from '../story/versions.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { areSame, keepsStory } from '../write/keepsStory.ts';

/** The lengths that interviews and forms ask for, as the headings of versions name them. */
export const draftableVersions: readonly { readonly name: string; readonly length: AskedLength }[] = [
	{ name: '45 seconds', length: { unit: 'seconds', from: 30, to: 45 } },
	{ name: '90 seconds', length: { unit: 'seconds', from: 60, to: 90 } },
	{ name: '3 minutes', length: { unit: 'seconds', from: 120, to: 180 } },
	{ name: '250–500 words', length: { unit: 'words', from: 250, to: 500 } },
];

/** The parts whose figures are added first if there is room. */
const byFigures: readonly Part[] = ['result', 'action', 'situation', 'task', 'reflection'];
/** The parts of which more is told first if there is still room. */
const byWeight: readonly Part[] = ['action', 'result', 'situation', 'task', 'reflection'];

/** A version that can be drafted, and the edits that write it. */
export interface DraftedVersion {
	readonly name: string;
	readonly edits: readonly TextEdit[];
}

/** The versions that a story lacks and has enough words for, each as a cut of the story. */
export function draftVersions(result: LintResult, story: Story): DraftedVersion[] {
	const words = wordCount(story);
	return draftableVersions
		.filter(({ length }) => {
			const { from, to } = wordsIn(length, result.pace);
			const isKnown = story.asides.some((aside) => aside.length?.unit === length.unit && aside.length.to === length.to);
			return !isKnown && words >= (length.unit === 'words' ? from : to);
		})
		.flatMap(({ name, length }) => {
			const edits = writeBehind(result, story, name, cut(result, story, length));
			return edits ? [{ name, edits }] : [];
		});
}

/**
 * Cuts a story to a given length, one paragraph per part: the first sentence of every part (for the Result, the one
 * with the strongest figure); then, if there is room, the other sentences with figures, and the continuation of each part.
 */
function cut(result: LintResult, story: Story, length: AskedLength): string[] {
	const room = wordsIn(length, result.pace).to;
	const sections = story.sections.filter(({ state, parts }) => state === 'present' && parts.some(isPart));
	const bySection = new Map(sections.map((section) => [section, sentencesIn(result, section)]));
	const sentences = [...bySection.values()].flat();
	const firsts = [...bySection.values()].flatMap((own) => leadOf(own) ?? []);
	const of = (part: Part) => sentences.filter((sentence) => sentence.part === part);
	const chosen = new Set(firsts);
	let words = firsts.reduce((sum, sentence) => sum + sentence.words, 0);
	/** Adds a sentence if there is room for it; returns whether it is in. */
	const add = (sentence: Sentence) => {
		const fits = chosen.has(sentence) || words + sentence.words <= room;
		if (fits && !chosen.has(sentence)) {
			chosen.add(sentence);
			words += sentence.words;
		}
		return fits;
	};
	byFigures
		.flatMap(of)
		.filter(({ weakness }) => weakness < Infinity)
		.forEach(add);
	// No gaps: a sentence relies on the one before it.
	byWeight.forEach((part) => of(part).every(add));
	const inOrder = allParts.flatMap((part) => sections.filter(({ parts }) => parts[0] === part));
	return inOrder.map((section) => {
		const kept = (bySection.get(section) ?? []).filter((sentence) => chosen.has(sentence));
		return kept.map((sentence) => inOneLine(result.document, sentence)).join(' ');
	});
}

/** Writes a version after the parts and other versions of a story; null if anything else would be read differently. */
function writeBehind(
	{ document }: LintResult,
	story: Story,
	name: string,
	paragraphs: readonly string[],
): TextEdit[] | null {
	const { text, lines } = document;
	const versions = story.asides.filter(({ length }) => length !== null);
	const level = versions[0]?.level ?? (story.sections[0]?.level || Math.min(6, (story.titleLevel || 1) + 1));
	let line = lines.lineAt([...story.sections, ...versions].reduce((last, { span }) => Math.max(last, span.end), 0));
	while (line < lines.count && /^[ \t>]*\|/.test(lines.textOf(line + 1))) {
		line++;
	}
	const at = lines.endOf(line);
	// A heading has to come next, or what follows would become part of this version.
	const next = /^\s*(?:(#{1,6})[ \t]|$)/.exec(text.slice(at));
	if (!next || (next[1] ?? '').length > level) {
		return null;
	}
	const eol = lineBreakOf(text);
	const blocks = [`${'#'.repeat(level)} ${name}`, ...paragraphs.filter((paragraph) => paragraph !== '')];
	const rest = text.slice(at).trim() === '' && !/[\n\r]/.test(text.slice(at)) ? eol : '';
	const edits = [{ start: at, end: at, text: `${eol}${eol}${blocks.join(eol + eol)}${rest}` }];
	const isMeant = (now: Story) =>
		areSame(now.sections, story.sections) && now.asides.some((aside) => aside.name === name && aside.words > 0);
	return keepsStory(document, story, edits, isMeant) ? edits : null;
}
