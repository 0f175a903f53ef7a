import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { nearest } from '../text/nearest.ts';
import { type Say, sayChoice } from '../text/translation.ts';
import { quoted, type ValuePath, type ValueProblem, valueProblem } from '../text/valueProblem.ts';
import { keySchemas, settingSchema } from './configSchema.ts';
import type { Rule } from './rule.ts';

/** Reads the values of a configuration, and collects what is wrong with them in the user's language. */
export class ConfigProblems {
	readonly all: ValueProblem[] = [];
	readonly #rules: readonly Rule[];
	readonly #say: Say;

	constructor(rules: readonly Rule[], say: Say) {
		this.#rules = rules;
		this.#say = say;
	}

	/** The output of a schema for the value at a path; undefined for a value with problems. */
	read<Schema extends GenericSchema>(schema: Schema, value: unknown, path: ValuePath): InferOutput<Schema> | undefined {
		const { success, output, issues = [] } = safeParse(schema, value);
		for (const issue of issues) {
			const problem = valueProblem(issue, path, this.#say);
			if (issue.expected === 'never') {
				this.addUnknown(problem.path);
			} else {
				this.all.push(problem);
			}
		}
		return success ? output : undefined;
	}

	/** @param text what to say about the value at the path */
	add(path: ValuePath, text: string): void {
		this.all.push({ path, atKey: false, message: this.#say(text) });
	}

	/** A key that does not exist. */
	addUnknown(path: ValuePath): void {
		this.all.push({ path, atKey: true, message: this.#unknown(path) });
	}

	/** One sentence that names the nearest key, or else all known keys. */
	#unknown(path: ValuePath): string {
		const say = this.#say;
		const key = String(path.at(-1));
		const known = this.#knownAt(path);
		const similar = nearest(key, known);
		if (path[0] === 'rules' && path.length === 2) {
			return similar
				? say('Unknown rule "{0}"; did you mean "{1}"?', key, similar)
				: say('Unknown rule "{0}"; "star-coach rules" lists them all.', key);
		}
		const names = known.map((name) => quoted(name, say));
		return similar
			? say('Unknown setting "{0}"; did you mean "{1}"?', key, similar)
			: say('Unknown setting "{0}"; use {1}.', key, sayChoice(names, say));
	}

	/** The keys that there can be at a path. */
	#knownAt([group, id, option]: ValuePath): string[] {
		if (group !== 'rules') {
			return id === undefined ? [...Object.keys(keySchemas), 'rules'] : Object.keys(keySchemas.pace.entries);
		}
		const rule = option === undefined ? undefined : this.#rules.find((rule) => rule.id === id);
		return rule ? Object.keys(settingSchema(rule).entries) : this.#rules.map((rule) => rule.id);
	}
}
