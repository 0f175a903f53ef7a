import * as v from 'valibot';
import { plainText } from '../story/markdown/plainText.ts';
import { sayInEnglish } from '../text/translation.ts';
import { valueProblem } from '../text/valueProblem.ts';
import type { Chapter, GuideProblem } from './model.ts';
import { lineOf, outlineOf } from './outline.ts';
import { frontMatterProblems } from './readQuestion.ts';
import { chapterFrontMatter } from './schema.ts';

/** Reads a chapter of the built-in guide; `chapter` is null if anything is wrong with it. */
export function readChapter(text: string): { chapter: Chapter | null; problems: readonly GuideProblem[] } {
	const outline = outlineOf(text);
	const { frontMatter } = outline;
	const problems = frontMatterProblems(outline, sayInEnglish);
	const start = { start: 0, end: outline.lines.endOf(1) };
	const meta = v.safeParse(chapterFrontMatter, frontMatter?.data ?? {});
	for (const issue of meta.issues ?? []) {
		const key = String(issue.path?.[0]?.key ?? '');
		const span = frontMatter && key in frontMatter.data ? frontMatter.spanOf(key) : start;
		problems.push({ span, message: valueProblem(issue, []).message });
	}
	const first = outline.blocks[0];
	if (first?.type !== 'heading' || first.level !== 1) {
		problems.push({ span: first ?? start, message: 'A chapter begins with its title as a level 1 heading.' });
	} else if (meta.success && plainText(lineOf(outline, first)) !== meta.output.title) {
		problems.push({
			span: first,
			message: `The heading differs from the title "${meta.output.title}"; make them the same.`,
		});
	}
	if (problems.length > 0 || !meta.success) {
		return { chapter: null, problems };
	}
	const body = text.slice(frontMatter?.span.end ?? 0).trim();
	return { chapter: { ...meta.output, text: `${body}\n` }, problems };
}
