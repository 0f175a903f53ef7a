import type { AnswerScheme } from '../guide/model.ts';
import { type Part, type RequiredPart, requiredParts } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { frontMatterOf } from '../text/writeYaml.ts';
import { newSections } from '../write/writeSections.ts';
import { guessContents } from './guessStory.ts';
import { draftParts, type NewStory, sectionsIn, storyHead } from './writeNewStory.ts';

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
	const parts = scheme === 'pitch' ? undefined : partsOf(answer);
	const text = parts ? newSections([...parts]) : spokenText(answer).trim();
	const facts = {
		...(scheme === 'pitch' ? { scheme } : {}),
		...(lang === 'en' ? {} : { lang }),
	};
	return {
		text: text === '' || Object.keys(facts).length === 0 ? text : `${frontMatterOf(facts)}\n${text}`,
		guessed: parts !== undefined && 'free' in answer,
	};
}

/** The words of an answer, as someone would say them. */
export function spokenText(answer: Answer): string {
	return 'free' in answer ? answer.free : requiredParts.map((part) => answer[part]).join('\n\n');
}

/** An answer as the text of a story file: a draft, with a placeholder for each part that is not told. */
export function answerFileText(answer: Answer, story: NewStory): string {
	const parts = story.scheme === 'pitch' ? undefined : partsOf(answer);
	const written = parts
		? sectionsIn(draftParts(Object.fromEntries(parts), story), story.lang)
		: spokenText(answer).trim();
	return `${storyHead(story)}${written}\n`;
}

/** The texts of the parts that are told, in the order of telling; undefined for a text with its own labels. */
function partsOf(answer: Answer): Map<Part, string> | undefined {
	if ('free' in answer && parseStories(answer.free).stories.length > 0) {
		return undefined;
	}
	const entries: Iterable<[Part, string]> =
		'free' in answer ? guessContents(answer.free) : requiredParts.map((part) => [part, answer[part]]);
	return new Map(
		[...entries].map(([part, text]): [Part, string] => [part, text.trim()]).filter(([, text]) => text !== ''),
	);
}
