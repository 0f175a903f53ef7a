import type { Span } from '../text/span.ts';
import { declaresStory, isStoryComment } from './declared.ts';
import type { Markdown } from './markdown.ts';
import { kindsOf, type PartLabel, unlabeledParts } from './resolveParts.ts';

/**
 * How plainly a passage is a story that its author wants checked; what is said about it depends on this alone.
 *
 * | evidence | when | findings |
 * | --- | --- | --- |
 * | declared | front matter, a comment above it, or the `stories` globs say so | all |
 * | evident | three parts are labeled, two by words of STAR or three by its letters | none is an error |
 * | possible | anything else that reads like a story | none |
 */
export type Evidence = 'declared' | 'evident' | 'possible';

/** More than one part without a label is a sign of another kind of text. */
const mostUnlabeled = 1;
const fewestWords = 2;
const fewestLetters = 3;

/** Whether a story at an offset is declared: in the front matter, or with a comment anywhere above it. */
export function isDeclaredAt({ text, frontMatter, comments }: Markdown, offset: number): boolean {
	const isAbove = (comment: Span) => comment.end <= offset && isStoryComment(text, comment);
	return declaresStory({ frontMatter }) || comments.some(isAbove);
}

/** Whether labels alone make it evident that a story is told. */
export function areEvident(labels: readonly PartLabel[]): boolean {
	const own = labels.filter((label) => label.own);
	const partsIn = (some: readonly PartLabel[]) => kindsOf(some).size - (kindsOf(some).has('reflection') ? 1 : 0);
	const words = own.filter(({ match }) => match.letters === '');
	return (
		unlabeledParts(labels).length <= mostUnlabeled && (partsIn(words) >= fewestWords || partsIn(own) >= fewestLetters)
	);
}
