import { parseStories } from '../../../../src/core/story/parse.ts';

/** What each part says in the stories of these tests. */
export const told: Readonly<Record<string, string>> = {
	Situation: 'Our shop stood still for two hours.',
	Task: 'I had to bring it back.',
	Action: 'I moved the lock out of the transaction.',
	Result: 'We lost no order.',
};

/** A story whose labels and contents are written by a function. */
export function star(write: (label: string, content: string) => string): string {
	return Object.entries(told)
		.map(([label, content]) => write(label, content))
		.join('');
}

/** The four parts in bold. */
export const bold = star((label, content) => `**${label}:** ${content}\n\n`);

/** The stories of a text as `title: first letters of its parts`. */
export function cutOf(text: string): string[] {
	return parseStories(text).stories.map(
		({ title, sections }) =>
			`${title}: ${sections.map(({ parts }) => parts.map((kind) => (kind === 'reflection' ? 'L' : kind.charAt(0).toUpperCase())).join('')).join(' ')}`,
	);
}
