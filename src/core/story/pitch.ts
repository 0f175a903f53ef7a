import type { Span } from '../text/span.ts';
import { ContentReader } from './cut/content.ts';
import { makeStory, resolveParts } from './cut/resolveParts.ts';
import { commentAbove } from './facts.ts';
import { fold } from './labels/labels.ts';
import type { Mark } from './labels/marks.ts';
import { labelLanguageOf } from './languageOf.ts';
import { storyLanguages } from './languages/languages.ts';
import { declaredLanguage } from './languages/languageTag.ts';
import type { FrontMatter } from './markdown/frontMatter.ts';
import { headingText } from './markdown/headingText.ts';
import type { Markdown } from './markdown/markdown.ts';
import { skipMarkers } from './markdown/markers.ts';
import { plainText } from './markdown/plainText.ts';
import { type Notation, type PitchPart, pitchParts, type Section, type Story } from './model.ts';

/** The parts of a pitch, by the folded phrases that label them in any language. */
const partOf = new Map(
	storyLanguages.flatMap(({ pitch }) =>
		pitchParts.flatMap((part) => pitch[part].map((phrase) => [fold(phrase), part] as const)),
	),
);

const number = String.raw`^(?:\d{1,2}[.)][ \t]+)?`;
const phrase = String.raw`¿?(?<word>\p{L}[\p{L}'’ ]{0,29})`;
/** What may come between a phrase and what follows it. */
const mark = String.raw`[ \t\u00a0\u202f]*[?？.:：。]?`;
/** `Present`, `1. Why us?` */
const headingLabel = new RegExp(`${number}${phrase}${mark}$`, 'u');
/**
 * `**Why us?** …`, `*Past.* …`, `**Past**: …`, `Present: …`: emphasis or a colon turns words at the start of a line
 * into a label.
 */
const lineLabel = new RegExp(
	`${number}(?:(?<open>\\*\\*|__|[*_])${phrase}${mark}\\k<open>[ \\t]*[:：–—-]?|${phrase.replace('word', 'plain')}[ \\t\\u00a0\\u202f]*[:：])(?=[ \\t]|$|\\p{scx=Han}|\\p{scx=Hira}|\\p{scx=Kana})[ \\t]*`,
	'u',
);

interface PitchLabel {
	readonly part: PitchPart;
	readonly span: Span;
	readonly notation: Notation;
	/** 1–6 for a heading, else 0. */
	readonly level: number;
	readonly start: number;
	readonly contentStart: number;
}

/**
 * Whether a document contains a pitch: its front matter says `scheme: pitch`, or names only questions whose answer is
 * one. An answer to such a question that is labeled as a story is a story.
 *
 * @param pitches the ids of these questions
 */
export function isPitch({ frontMatter }: Markdown, pitches: ReadonlySet<string>, marks: readonly Mark[]): boolean {
	const { scheme, questions } = frontMatter?.data ?? {};
	if (typeof scheme === 'string') {
		return scheme.trim().toLowerCase() === 'pitch';
	}
	const isAsked = Array.isArray(questions) && questions.length > 0 && questions.every((id) => pitches.has(id));
	return isAsked && !makeStory(resolveParts(marks.filter((mark) => mark.type === 'label')), false);
}

/**
 * Reads a document as pitches: present, past, why here. If no part has a label, the whole text is one pitch; each time
 * the labels start over, another one begins.
 */
export function readPitches(markdown: Markdown): Story[] {
	const labels = findPitchLabels(markdown);
	const runs: PitchLabel[][] = [];
	for (const label of labels) {
		const run = runs.at(-1);
		if (run?.every(({ part }) => part !== label.part)) {
			run.push(label);
		} else {
			runs.push([label]);
		}
	}
	return runs.length === 0
		? [readPitch(markdown, [], null)]
		: runs.map((run, index) => readPitch(markdown, run, runs[index - 1]?.at(-1) ?? null));
}

/** @param before the last label of the previous pitch */
function readPitch(markdown: Markdown, labels: readonly PitchLabel[], before: PitchLabel | null): Story {
	const { text, blocks } = markdown;
	// Nothing else declares that a document contains a pitch.
	const frontMatter = markdown.frontMatter as FrontMatter;
	const contents = new ContentReader(markdown);
	const first = labels[0]?.start ?? text.length;
	const heading = blocks.findLast(
		({ type, start }) => type === 'heading' && start < first && start > (before?.start ?? -1),
	);
	const title = labels.length > 0 ? heading : blocks.find(({ type }) => type === 'heading');
	const titleSpan = title ? headingText(markdown, title) : null;
	const declared = frontMatter.data.title;
	const key = 'scheme' in frontMatter.data ? 'scheme' : 'questions';
	const span = titleSpan ?? labels[0]?.span ?? frontMatter.spanOf(key);
	const sections = labels.map((label, index): Section => {
		const next = labels[index + 1]?.start ?? text.length;
		const content = contents.read(label.contentStart, Math.min(next, endOf(markdown, label)));
		return {
			parts: [label.part],
			label: text.slice(label.span.start, label.span.end),
			labelSpan: label.span,
			notation: label.notation,
			level: label.level,
			span: { start: label.start, end: Math.max(content.end, label.span.end) },
			content: content.pieces,
			state: content.state,
			words: content.words,
		};
	});
	if (labels.length === 0) {
		const start = title?.end ?? blocks[0]?.start ?? text.length;
		const { pieces, end, state, words } = contents.read(start, text.length);
		const begin = pieces[0]?.start ?? start;
		sections.push({
			parts: pitchParts,
			label: '',
			labelSpan: span,
			notation: 'plain',
			level: 0,
			span: { start: begin, end: Math.max(begin, end) },
			content: pieces,
			state,
			words,
		});
	}
	const start = title?.start ?? sections[0]?.span.start ?? 0;
	const lang = declaredLanguage(frontMatter);
	return {
		title:
			(titleSpan && plainText(text.slice(titleSpan.start, titleSpan.end))) ||
			(typeof declared === 'string' && declared.trim()) ||
			null,
		titleSpan: span,
		titleLevel: title?.level ?? 0,
		above: [],
		span: { start, end: Math.max(start, ...sections.map(({ span }) => span.end)) },
		scheme: 'PITCH',
		comment: commentAbove(markdown, [start]),
		sections,
		unlabeled: [],
		missing: [],
		// Nothing but the front matter makes a text a pitch.
		evidence: 'declared',
		lang,
		labelLanguage: labelLanguageOf(sections, lang),
		asides: [],
	};
}

/** A part ends at a rule, or at a heading that is not deeper than its label. */
function endOf({ text, blocks }: Markdown, { contentStart, level }: PitchLabel): number {
	const next = blocks.find((block) => {
		const ends = block.type === 'rule' || (block.type === 'heading' && (level === 0 || block.level <= level));
		return block.start >= contentStart && ends;
	});
	return next?.start ?? text.length;
}

/** The labels of the parts of pitches. */
export function findPitchLabels(markdown: Markdown): PitchLabel[] {
	const { text, lines, blocks } = markdown;
	const found: PitchLabel[] = [];
	for (const block of blocks) {
		if (block.type === 'heading') {
			const { start, end } = headingText(markdown, block);
			const match = headingLabel.exec(text.slice(start, end));
			const part = match && partAt(match);
			if (match && part) {
				const span = spanOf(match, start);
				found.push({
					part,
					span,
					notation: 'heading',
					level: block.level,
					start: block.start,
					contentStart: block.end,
				});
			}
		} else if (block.type === 'paragraph') {
			for (let line = block.firstLine; line <= block.lastLine; line++) {
				const from = Math.max(lines.startOf(line), block.start);
				const isFirst = line === block.item?.firstLine;
				const start = skipMarkers(text, from, lines.endOf(line), isFirst);
				const match = lineLabel.exec(text.slice(start, lines.endOf(line)));
				const part = match && partAt(match);
				if (match && part) {
					const notation = isFirst ? 'list' : match.groups?.open ? 'emphasis' : 'plain';
					const span = spanOf(match, start);
					found.push({ part, span, notation, level: 0, start: from, contentStart: start + match[0].length });
				}
			}
		}
	}
	return found.filter((label, index) => !isTitle(text, label, found[index + 1]));
}

/** Whether words that could label a part are the title above the labels: `# Why this role` without text of its own. */
function isTitle(text: string, { level, contentStart }: PitchLabel, next: PitchLabel | undefined): boolean {
	const isAbove = level > 0 && next !== undefined && (next.level === 0 || next.level > level);
	return isAbove && text.slice(contentStart, next.start).trim() === '';
}

function partAt(match: RegExpExecArray): PitchPart | undefined {
	return partOf.get(fold(wordOf(match)));
}

function spanOf(match: RegExpExecArray, offset: number): Span {
	const word = wordOf(match);
	const start = offset + match[0].indexOf(word);
	return { start, end: start + word.length };
}

function wordOf({ groups }: RegExpExecArray): string {
	const { word, plain } = groups as Readonly<Record<string, string | undefined>>;
	return (word ?? (plain as string)).trim();
}
