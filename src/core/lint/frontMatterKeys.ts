import { array, boolean, date, type GenericSchema, nonEmpty, number, pipe, string, union } from 'valibot';
import { toSay } from '../text/translation.ts';

interface KnownKey {
	/** What it says about a story, as completions show it. */
	readonly meaning: string;
	readonly schema: GenericSchema;
	/** What the value must be, as the end of a sentence. */
	readonly expected: string;
}

const text = pipe(string(), nonEmpty());
/** A list of ids. */
export const ids = array(text);

/** The keys that STAR Coach reads, in the order in which completions offer them; every other key is the user's own. */
export const knownKeys: Readonly<Record<string, KnownKey>> = {
	type: {
		meaning: toSay('marks the file as a story file'),
		schema: text,
		expected: toSay('a word, such as star-story'),
	},
	title: {
		meaning: toSay('the title of the story'),
		schema: union([text, number(), date()]),
		expected: toSay('the title of the story in one line'),
	},
	questions: {
		meaning: toSay('the questions that the story answers'),
		schema: ids,
		expected: toSay('a list of question ids, such as [must-prepare-conflict]'),
	},
	competencies: {
		meaning: toSay('the competencies that the story shows'),
		schema: ids,
		expected: toSay('a list of competency ids, such as [ownership]'),
	},
	status: { meaning: toSay('draft, ready or retired'), schema: text, expected: toSay('draft, ready or retired') },
	date: {
		meaning: toSay('when it was'),
		schema: union([text, date(), number()]),
		expected: toSay('a date, such as 2024-05-31'),
	},
	lang: {
		meaning: toSay('the language in which the story is told, such as de'),
		schema: text,
		expected: toSay('a language tag, such as en, de or pt-BR'),
	},
	scheme: {
		meaning: toSay('the scheme of the labels, such as SAR'),
		schema: text,
		expected: toSay('the name of a scheme, such as SAR'),
	},
	measurable: {
		meaning: toSay('whether the result can be measured'),
		schema: boolean(),
		expected: toSay('true or false'),
	},
	reason: {
		meaning: toSay('why the result cannot be measured'),
		schema: text,
		expected: toSay('a sentence that says why the Result cannot be measured'),
	},
};

/** The values of `status`. */
export const statuses = ['draft', 'ready', 'retired'];
