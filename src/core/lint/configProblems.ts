import type { BaseIssue } from 'valibot';
import { nearest } from '../text/nearest.ts';

/** A position in a configuration: keys and indexes from the top. */
export type ConfigPath = readonly (string | number)[];

/** What is wrong with a configuration. */
export interface ValueProblem {
	readonly path: ConfigPath;
	/** Whether the key is wrong rather than its value. */
	readonly atKey: boolean;
	/** One sentence that says what to do. */
	readonly message: string;
}

/** A key that does not exist, with the nearest that does. */
export function unknownKey(
	path: ConfigPath,
	known: readonly string[],
	what: 'setting' | 'rule' | 'option',
): ValueProblem {
	const key = String(path.at(-1));
	const similar = nearest(key, known);
	const rule = what === 'option' ? ` of the rule "${path[1]}"` : '';
	const advice = similar ? `did you mean "${similar}"?` : advise(known, what);
	return { path, atKey: true, message: `Unknown ${what} "${key}"${rule}; ${advice}` };
}

function advise(known: readonly string[], what: 'setting' | 'rule' | 'option'): string {
	if (what === 'rule') {
		return '"star-coach rules" lists them all.';
	}
	return known.length === 0 ? `it has no ${what}s.` : `use ${listed(known.map(quoted))}.`;
}

/** Says an issue of the schema library in one sentence. */
export function valueProblem(issue: BaseIssue<unknown>, base: ConfigPath): ValueProblem {
	const path = [...base, ...(issue.path ?? []).map(({ key }) => key as string | number)];
	const key = quoted(path.filter((key) => typeof key === 'string').join('.'));
	const name = typeof path.at(-1) === 'number' ? `An entry of ${key}` : key;
	if (issue.type === 'check') {
		// The message of a check goes on where the value leaves off; a text names itself best.
		const subject = typeof issue.input === 'string' ? quoted(shortened(issue.input)) : name;
		return { path, atKey: false, message: `${subject} ${issue.message}.` };
	}
	return { path, atKey: false, message: `${name} must be ${wanted(issue)}, not ${found(issue.input)}.` };
}

const typeNames: Readonly<Record<string, string>> = {
	string: 'a string',
	number: 'a number',
	boolean: 'true or false',
	Array: 'a list',
	Object: 'an object',
	Function: 'a function',
};

const bounds: Readonly<Record<string, string>> = {
	'>=': 'at least',
	'>': 'more than',
	'<=': 'at most',
	'<': 'less than',
};

function wanted({ expected, type, message }: BaseIssue<unknown>): string {
	if (type === 'integer') {
		return 'a whole number';
	}
	if (type === 'min_length') {
		return 'a list with at least one entry';
	}
	if (expected === null) {
		return `valid (${message})`;
	}
	if (type === 'picklist') {
		return listed(expected.replace(/^\(|\)$/g, '').split(' | '));
	}
	const [, sign, limit] = /^([<>]=?)(.*)$/.exec(expected) ?? [];
	return sign ? `${bounds[sign]} ${limit}` : (typeNames[expected] ?? expected);
}

/** A value as a reader knows it from the file, in few characters. */
function found(value: unknown): string {
	if (typeof value === 'string') {
		return quoted(shortened(value));
	}
	if (value === null || value === undefined) {
		return 'empty';
	}
	if (Array.isArray(value)) {
		return value.length === 0 ? 'an empty list' : 'a list';
	}
	return typeof value === 'object' ? 'an object' : String(value);
}

function shortened(text: string): string {
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function quoted(text: string): string {
	return `"${text}"`;
}

/** `a`, `a or b`, `a, b or c`. */
function listed(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} or ${last}`;
}
