import type { GuideQuestion } from '../guide/guide.ts';
import { bareQuestion } from '../guide/model.ts';

const prefix = 'story/';
/** As long as the name of what is practiced may be in a history. */
const longestId = 500;

/**
 * The name under which rounds with a story are kept, beside the ids of questions, which have no slash: a story keeps
 * its title when it moves to another file or machine.
 */
export function storyRoundId(title: string): string {
	return `${prefix}${title.trim().replace(/\s+/g, ' ')}`.slice(0, longestId);
}

/** Whether what was practiced is a story and not a question. */
export function isStoryRound(id: string): boolean {
	return id.startsWith(prefix);
}

/** The title of the story that was practiced; undefined for a question. */
export function storyOfRound(id: string): string | undefined {
	return isStoryRound(id) ? id.slice(prefix.length) : undefined;
}

/**
 * A story to rehearse, as what is asked for in a round: its title is the question, and no help comes with it.
 *
 * @param followUps what an interviewer asks behind it, as Markdown
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
