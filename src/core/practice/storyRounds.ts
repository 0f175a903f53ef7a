import type { GuideQuestion } from '../guide/guide.ts';
import { bareQuestion } from '../guide/model.ts';

const prefix = 'story/';
/** The longest id that a history can contain. */
const longestId = 500;

/**
 * The id under which rounds with a story are kept. Unlike the ids of questions, it contains a slash. It is made from
 * the title, which a story keeps when it moves to another file or machine.
 */
export function storyRoundId(title: string): string {
	return `${prefix}${title.trim().replace(/\s+/g, ' ')}`.slice(0, longestId);
}

/** Whether what was practiced is a story rather than a question. */
export function isStoryRound(id: string): boolean {
	return id.startsWith(prefix);
}

/** The title of the story that was practiced; undefined for a question. */
export function storyOfRound(id: string): string | undefined {
	return isStoryRound(id) ? id.slice(prefix.length) : undefined;
}

/**
 * A story to rehearse, as the question of a round: its title is the question, and there is no help.
 *
 * @param followUps what an interviewer asks after it, as Markdown
 */
export function storyQuestion(
	{ title, competencies }: { readonly title: string; readonly competencies: readonly string[] },
	followUps: readonly string[],
): GuideQuestion {
	return {
		...bareQuestion,
		id: storyRoundId(title),
		title,
		category: '',
		order: 0,
		competencies,
		followUps,
		origin: null,
	};
}
