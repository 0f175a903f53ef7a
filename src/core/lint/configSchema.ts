import * as v from 'valibot';
import { defaultPace } from '../story/pace.ts';
import { globProblem } from '../text/globs.ts';
import { defaultStories, draftSeverities } from './config.ts';
import { extendedProblem } from './extended.ts';
import type { Rule } from './rule.ts';
import { severities } from './severity.ts';

/** The values that a rule may have instead of a severity and options. */
const levels = [...severities, 'off'] as const;

export const levelSchema = v.picklist(levels);

const globSchema = v.pipe(
	v.string(),
	v.check(
		(glob) => globProblem(glob) === null,
		(issue) => globProblem(String(issue.input)) as string,
	),
);

const globsSchema = (description: string) => v.pipe(v.array(globSchema), v.description(description));

const number = (from: number, to: number, description: string) =>
	v.pipe(v.number(), v.minValue(from), v.maxValue(to), v.description(description));

const paceSchema = v.pipe(
	v.strictObject({
		wordsPerMinute: v.exactOptional(
			number(60, 400, `Words you speak per minute; ${defaultPace.wordsPerMinute} by default.`),
		),
		targetSeconds: v.exactOptional(
			number(10, 1800, `Seconds that a story should take; ${defaultPace.targetSeconds} by default.`),
		),
	}),
	v.description('How fast you speak, and how long a story should take.'),
);

/** The keys of a configuration file, each with the schema for its value; `rules` is read rule by rule. */
export const keySchemas = {
	stories: globsSchema(
		`Globs of the Markdown files that contain stories, relative to the folder of this file. By default ${defaultStories.join(', ')}.`,
	),
	ignore: globsSchema('Globs of files and folders that are never linted, relative to the folder of this file.'),
	pace: paceSchema,
	draftSeverity: v.pipe(
		v.picklist(draftSeverities),
		v.description(
			'How findings about a story with "status: draft" or "status: retired" are shown: hint shows all of them as hints; usual shows them with the severities of their rules. Without this key, the command line uses usual, and the editor uses its setting starCoach.lint.drafts.',
		),
	),
};

export const extendedSchema = v.pipe(
	v.string(),
	v.check(
		(path) => extendedProblem(path) === null,
		(issue) => extendedProblem(String(issue.input)) as string,
	),
);

/** Names the files that a configuration file extends; only files have this key. */
const extendsSchema = v.pipe(
	v.union([extendedSchema, v.array(extendedSchema)]),
	v.description(
		'Configuration files that this one builds on, relative to its folder, such as ../.star-coach.yaml. A later one takes precedence over an earlier one, and this file over all of them.',
	),
);

/** Names the schema of a file for editors, as is customary in JSON. */
export const schemaKey = '$schema';

/** The schema of a whole configuration file, from which the JSON schema for editors is generated. */
export function configSchema(rules: readonly Rule[]): v.GenericSchema {
	const byRule = rules.map((rule) => [rule.id, v.exactOptional(ruleSchema(rule))]);
	return v.strictObject({
		[schemaKey]: v.exactOptional(v.pipe(v.string(), v.description('The address of this schema.'))),
		extends: v.exactOptional(extendsSchema),
		stories: v.exactOptional(keySchemas.stories),
		ignore: v.exactOptional(keySchemas.ignore),
		pace: v.exactOptional(keySchemas.pace),
		draftSeverity: v.exactOptional(keySchemas.draftSeverity),
		rules: v.exactOptional(
			v.pipe(
				v.strictObject(Object.fromEntries(byRule)),
				v.description('A severity for each rule, or a severity with options.'),
			),
		),
	});
}

function ruleSchema(rule: Rule): v.GenericSchema {
	return v.pipe(v.union([levelSchema, settingSchema(rule)]), v.description(`${rule.description}.`));
}

/** The schema of a rule's entry with options. */
export function settingSchema(rule: Rule) {
	const severity = v.pipe(
		levelSchema,
		v.description(rule.severity === 'off' ? 'off by default.' : `${rule.severity} by default; off turns the rule off.`),
	);
	return v.strictObject({ severity: v.exactOptional(severity), ...optionEntries(rule) });
}

/** The option schemas of a rule, by name. */
export function optionEntries(rule: Rule): v.ObjectEntries {
	return 'entries' in rule.options ? (rule.options.entries as v.ObjectEntries) : {};
}
