import type { BaseIssue } from 'valibot';
import { beginningOf } from './characters.ts';
import { type Say, sayChoice, sayInEnglish, toSay } from './translation.ts';

/** A position in data: keys and indexes from the top down. */
export type ValuePath = readonly (string | number)[];

/** What is wrong with data that someone else wrote. */
export interface ValueProblem {
	readonly path: ValuePath;
	/** Whether the key is wrong rather than its value. */
	readonly atKey: boolean;
	/** One sentence that says what to do. */
	readonly message: string;
}

/** Describes an issue reported by the schema library in one sentence. */
export function valueProblem(issue: BaseIssue<unknown>, base: ValuePath, say: Say = sayInEnglish): ValueProblem {
	const path = [...base, ...(issue.path ?? []).map(({ key }) => key as string | number)];
	return { path, atKey: false, message: messageOf(issue, path, say) };
}

function messageOf(issue: BaseIssue<unknown>, path: ValuePath, say: Say): string {
	const key = path.filter((key) => typeof key === 'string').join('.');
	if (issue.input === undefined && issue.path) {
		return say('"{0}" is missing.', key);
	}
	switch (issue.type) {
		case 'check':
		case 'regex':
			// The message is a text to say; the value itself is the best way to identify it.
			return say(issue.message, shortened(String(issue.input)));
		case 'non_empty':
			return say('"{0}" must not be empty.', key);
		case 'max_length':
			return say('"{0}" must have at most {1} characters.', key, issue.requirement as number);
		default: {
			const values = [key, wanted(issue, say), found(issue.input, say)];
			return typeof path.at(-1) === 'number'
				? say('An entry of "{0}" must be {1}, not {2}.', ...values)
				: say('"{0}" must be {1}, not {2}.', ...values);
		}
	}
}

const typeNames: Readonly<Record<string, string>> = {
	string: toSay('a string'),
	number: toSay('a number'),
	boolean: toSay('true or false'),
	Array: toSay('a list'),
	Object: toSay('an object'),
	// Only rules on the command line have functions.
	Function: 'a function',
};

const bounds: Readonly<Record<string, string>> = {
	'>=': toSay('at least {0}'),
	'<=': toSay('at most {0}'),
};

function wanted({ expected, type }: BaseIssue<unknown>, say: Say): string {
	if (type === 'integer') {
		return say('a whole number');
	}
	if (type === 'min_length') {
		return say('a list with at least one entry');
	}
	if (type === 'picklist') {
		const words = [...String(expected).matchAll(/"([^"]*)"/g)];
		return sayChoice(
			words.map(([, word = '']) => quoted(word, say)),
			say,
		);
	}
	const [, sign = '', limit = ''] = /^([<>]=)(.*)$/.exec(String(expected)) ?? [];
	const text = bounds[sign] ?? typeNames[String(expected)];
	return text ? say(text, limit) : String(expected);
}

/** A value as the reader knows it from the file, in a few characters. */
function found(value: unknown, say: Say): string {
	if (typeof value === 'string') {
		return quoted(shortened(value), say);
	}
	if (value === null || value === undefined) {
		return say('empty');
	}
	if (Array.isArray(value)) {
		return value.length === 0 ? say('an empty list') : say('a list');
	}
	return typeof value === 'object' ? say('an object') : String(value);
}

function shortened(text: string): string {
	return text.length > 60 ? `${beginningOf(text, 59)}…` : text;
}

/** A name or text in quotation marks. */
export function quoted(text: string, say: Say): string {
	return say('"{0}"', text);
}
