import { makeStory, resolveParts } from './cut/resolveParts.ts';
import { pitchLabels } from './labels/labels.ts';
import type { Mark } from './labels/marks.ts';
import { readMarks } from './labels/readMarks.ts';
import type { Markdown } from './markdown/markdown.ts';

/**
 * Whether a document contains a pitch: its front matter says `scheme: pitch`, or names only questions whose answer is
 * one. An answer to such a question that is labeled as a story is a story.
 *
 * @param pitches the ids of these questions
 * @param marks as in a story
 */
export function isPitch({ frontMatter }: Markdown, pitches: ReadonlySet<string>, marks: readonly Mark[]): boolean {
	const { scheme, questions } = frontMatter?.data ?? {};
	if (typeof scheme === 'string') {
		return scheme.trim().toLowerCase() === 'pitch';
	}
	const isAsked = Array.isArray(questions) && questions.length > 0 && questions.every((id) => pitches.has(id));
	return isAsked && !makeStory(resolveParts(marks.filter((mark) => mark.type === 'label')), false);
}

/** The marks of a pitch. A label is the title if a deeper one is right below it: `# Why this role`, `## Present`. */
export function readPitchMarks(markdown: Markdown): Mark[] {
	const marks = readMarks(markdown, pitchLabels);
	return marks.map((mark, index): Mark => {
		const next = marks[index + 1];
		if (mark.type !== 'label' || mark.level === 0 || next?.type !== 'label') {
			return mark;
		}
		const { container, level, start, contentStart, match } = mark;
		const isDeeper = next.level === 0 || next.level > level;
		const isTitle = isDeeper && markdown.text.slice(contentStart, next.start).trim() === '';
		const text = { start: match.label.start, end: contentStart };
		return isTitle ? { type: 'heading', container, level, start, end: contentStart, text } : mark;
	});
}
