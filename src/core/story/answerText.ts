import { guessParts } from './guessParts.ts';
import { type RequiredPart, requiredParts } from './model.ts';
import { parseStories } from './parse.ts';

/** An answer as written: one text, or a text for each part. */
export type Answer = { readonly free: string } | Readonly<Record<RequiredPart, string>>;

export interface AnswerText {
	/** Markdown with a labelled section for each part that is told; empty for an empty answer. */
	readonly text: string;
	/** Whether the parts are a guess, since the text has no labels. */
	readonly guessed: boolean;
}

const names: Readonly<Record<RequiredPart, string>> = {
	situation: 'Situation',
	task: 'Task',
	action: 'Action',
	result: 'Result',
};

/** What stands in for a part that is not told; the square brackets make it a placeholder. */
const placeholders: Readonly<Record<RequiredPart, string>> = {
	situation: '[Where and when was it? Who was affected, and how badly?]',
	task: '[What were you asked to do or what did you decide to own?]',
	action: '[What did you do yourself, step by step, and why that way?]',
	result: '[What changed? From how much to how much, for how many, in how long?]',
};

/** An answer as a story: with the labels that it has, in four boxes or its own, or with guessed ones. */
export function answerText(answer: Answer): AnswerText {
	const parts = partsOf(answer);
	return parts
		? { text: sections(parts), guessed: 'free' in answer }
		: { text: 'free' in answer ? answer.free.trim() : '', guessed: false };
}

/** The words of an answer, as somebody would say them. */
export function spokenText(answer: Answer): string {
	return 'free' in answer ? answer.free : requiredParts.map((part) => answer[part]).join('\n\n');
}

/** What else a story file says. */
export interface StoryHead {
	readonly title: string;
	readonly question: string;
	readonly competencies: readonly string[];
}

/** An answer as the text of a story file: a draft, with a placeholder for each part that is not told. */
export function storyFileText(answer: Answer, { title, question, competencies }: StoryHead): string {
	const parts = partsOf(answer);
	const text = parts ? sections({ ...placeholders, ...parts }) : answerText(answer).text;
	return [
		'---',
		'type: star-story',
		`questions: [${yamlText(question)}]`,
		`competencies: [${competencies.map(yamlText).join(', ')}]`,
		'status: draft',
		'---',
		'',
		...(/^#\s/m.test(text) ? [] : [`# ${title.replace(/[\\`*_[\]<>#&|~]/g, '\\$&')}`, '']),
		text,
		'',
	].join('\n');
}

type Parts = Partial<Record<RequiredPart, string>>;

/** The texts of the parts that are told; undefined for a text that has labels of its own. */
function partsOf(answer: Answer): Parts | undefined {
	if (!('free' in answer)) {
		return told(requiredParts.map((part) => [part, answer[part]]));
	}
	const { free } = answer;
	if (parseStories(free).stories.length > 0) {
		return undefined;
	}
	return told(guessParts(free).map(({ part, span }) => [part, free.slice(span.start, span.end)]));
}

function told(parts: readonly (readonly [RequiredPart, string])[]): Parts {
	return Object.fromEntries(parts.map(([part, text]) => [part, text.trim()]).filter(([, text]) => text !== ''));
}

function sections(parts: Parts): string {
	return requiredParts
		.flatMap((part) => (parts[part] === undefined ? [] : [`## ${names[part]}\n\n${parts[part]}`]))
		.join('\n\n');
}

function yamlText(text: string): string {
	return /^[a-z][\w-]*$/i.test(text) ? text : JSON.stringify(text);
}
