// Two rules to configure, one of them with options of every kind.
import * as v from 'valibot';
import { readConfigFile } from '../../../../src/core/lint/readConfig.ts';
import { defineRule } from '../../../../src/core/lint/rule.ts';

export const rules = [
	defineRule({
		id: 'too-long',
		description: 'Too long',
		severity: 'info',
		checklist: null,
		options: v.strictObject({
			seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)), 180),
			words: v.optional(v.array(v.string()), []),
			strict: v.optional(v.boolean(), false),
			kinds: v.optional(v.pipe(v.array(v.string()), v.minLength(1)), ['a']),
		}),
		check() {},
	}),
	defineRule({
		id: 'no-reflection',
		description: 'None',
		severity: 'hint',
		checklist: null,
		options: v.strictObject({}),
		check() {},
	}),
];

/** The problems of a file as `line:column-endColumn message`. */
export function problemsOf(text: string): string[] {
	return readConfigFile(text, rules).problems.map(
		({ message, range }) => `${range.line}:${range.column}-${range.endColumn} ${message}`,
	);
}
