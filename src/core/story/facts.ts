import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { Span } from '../text/span.ts';
import { factsIn } from './declared.ts';
import type { FrontMatter } from './markdown/frontMatter.ts';
import type { Markdown } from './markdown/markdown.ts';
import type { Story, StoryDocument } from './model.ts';

/** What is known about a story beyond what it tells. */
export interface Facts {
	/** Ids of the questions that it answers. */
	readonly questions: readonly string[];
	/** Ids of the competencies that it shows. */
	readonly competencies: readonly string[];
	/** Without the `#` before them. */
	readonly tags: readonly string[];
	/** As written: `draft`, `ready`, `retired`; null if nothing or no text is. */
	readonly status: string | null;
	/** Whether its result is said to be beyond measuring. */
	readonly isUnmeasurable: boolean;
	/** Why it is, in the author's words; empty if that is not said. */
	readonly reason: string;
}

/**
 * The one reader of the facts of a story: the front matter holds for all stories of a file, the comment above a story
 * for that story. Lists of both are taken together; any other value in the comment replaces that in the front matter.
 * The values are user input: a single text stands for a list of one, and whatever is not a text is left out.
 */
export function factsOf(
	{ frontMatter }: Pick<StoryDocument, 'frontMatter'>,
	{ comment }: Pick<Story, 'comment'>,
): Facts {
	const list = (key: string) => [...new Set([frontMatter, comment].flatMap((block) => textsIn(block?.data[key])))];
	const value = (key: string) => factIn(key, comment, frontMatter);
	const status = value('status');
	const reason = value('reason');
	return {
		questions: list('questions'),
		competencies: list('competencies'),
		tags: list('tags').flatMap(tagsIn),
		status: typeof status === 'string' ? status : null,
		isUnmeasurable: value('measurable') === false,
		reason: typeof reason === 'string' ? reason.trim() : '',
	};
}

/** The value of a key in the comment above a story, or else in the front matter. */
export function factIn(key: string, comment: FrontMatter | null, frontMatter: FrontMatter | null): unknown {
	return comment?.data[key] ?? frontMatter?.data[key];
}

/** The texts in a value that names several things. */
export function textsIn(value: unknown): string[] {
	return [value].flat().filter((each) => typeof each === 'string');
}

/** A text holds tags separated by commas or spaces. */
function tagsIn(text: string): string[] {
	return text
		.split(/[\s,]+/)
		.map((tag) => tag.replace(/^#/, ''))
		.filter((tag) => tag !== '');
}

/**
 * The comment with facts right above a place, with only blank lines, quote marks and other comments in between.
 *
 * @param places where the story may begin: its title, its first label
 */
export function commentAbove({ text, blocks, comments }: Markdown, places: readonly number[]): FrontMatter | null {
	if (comments.length === 0) {
		return null;
	}
	for (const place of places) {
		const block = blocks[firstIndexWhere(blocks, ({ end }) => end > place)];
		// Nothing can be between the rows of a table.
		let at = block?.type === 'table' ? block.start : place;
		for (let comment = endingAt(text, comments, at); comment; comment = endingAt(text, comments, at)) {
			const facts = factsIn(text, comment);
			if (facts) {
				return facts;
			}
			at = comment.start;
		}
	}
	return null;
}

/** The comment after which only blank space and quote marks come before a place. */
function endingAt(text: string, comments: readonly Span[], place: number): Span | undefined {
	const comment = comments[firstIndexWhere(comments, ({ end }) => end > place) - 1];
	return comment && /^[\s>]*$/.test(text.slice(comment.end, place)) ? comment : undefined;
}
