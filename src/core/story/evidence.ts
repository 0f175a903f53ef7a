import { kindsOf, type PartLabel, unlabeledParts } from './cut/resolveParts.ts';
import { declaresStory, isStoryComment } from './declared.ts';
import type { Markdown } from './markdown/markdown.ts';

/** More than one part without a label is a sign of another kind of text. */
const mostUnlabeled = 1;
const fewestWords = 2;
const fewestLetters = 3;

/** The offset from which stories are declared, by the front matter or by the first comment; infinity if they are not. */
export function declaredFrom({ text, frontMatter, comments }: Markdown): number {
	const first = comments.find((comment) => isStoryComment(text, comment));
	return declaresStory({ frontMatter }) ? 0 : (first?.end ?? Number.POSITIVE_INFINITY);
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
