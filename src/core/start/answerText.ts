import type { AnswerScheme } from '../guide/model.ts';
import { allParts, type Part, type RequiredPart, requiredParts } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { newSections } from '../write/newSections.ts';
import { guessContents } from './guessStory.ts';
import { type NewStory, sectionsIn, storyHead } from './writeNewStory.ts';

/** An answer as written: one text, or a text for each part. */
export type Answer = { readonly free: string } | Readonly<Record<RequiredPart, string>>;

export interface AnswerText {
	/** Markdown with a labeled section for each part that is told; empty for an empty answer. */
	readonly text: string;
	/** Whether the parts are a guess, because the text has no labels. */
	readonly guessed: boolean;
}

/**
 * An answer as a story: with labels from its four boxes, its own labels, or guessed ones. A pitch is used as is.
 *
 * @param lang the tag of its language, if that is not English or not what its labels suggest
 */
export function answerText(answer: Answer, scheme: AnswerScheme = 'star', lang = 'en'): AnswerText {
	const facts = [...(scheme === 'pitch' ? ['scheme: pitch'] : []), ...(lang === 'en' ? [] : [`lang: ${lang}`])];
	const parts = scheme === 'pitch' ? undefined : partsOf(answer);
	const text = parts
		? newSections(toldIn(parts))
		: scheme === 'pitch' || 'free' in answer
			? spokenText(answer).trim()
			: '';
	return {
		text: text === '' || facts.length === 0 ? text : `---\n${facts.join('\n')}\n---\n\n${text}`,
		guessed: parts !== undefined && 'free' in answer,
	};
}

/** The words of an answer, as someone would say them. */
export function spokenText(answer: Answer): string {
	return 'free' in answer ? answer.free : requiredParts.map((part) => answer[part]).join('\n\n');
}

/** An answer as the text of a story file: a draft, with a placeholder for each part that is not told. */
export function answerFileText(answer: Answer, story: NewStory): string {
	if (story.scheme === 'pitch') {
		return `${storyHead(story)}${spokenText(answer).trim()}\n`;
	}
	const parts = partsOf(answer);
	const written = parts
		? sectionsIn(
				story.lang,
				allParts.filter((part) => part !== 'reflection' || parts.reflection !== undefined),
				(part, prompt) => parts[part] ?? prompt,
			)
		: answerText(answer).text;
	return `${storyHead(story)}${written}\n`;
}

type Parts = Partial<Record<Part, string>>;

/** The texts of the parts that are told; undefined for a text with its own labels. */
function partsOf(answer: Answer): Parts | undefined {
	if (!('free' in answer)) {
		return told(requiredParts.map((part) => [part, answer[part]]));
	}
	const { free } = answer;
	if (parseStories(free).stories.length > 0) {
		return undefined;
	}
	return told([...guessContents(free)]);
}

function told(parts: readonly (readonly [Part, string])[]): Parts {
	return Object.fromEntries(parts.map(([part, text]) => [part, text.trim()]).filter(([, text]) => text !== ''));
}

function toldIn(parts: Parts): (readonly [Part, string])[] {
	return allParts.flatMap((part) => (parts[part] === undefined ? [] : [[part, parts[part]] as const]));
}
