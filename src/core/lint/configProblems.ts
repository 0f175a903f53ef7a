import type { BaseIssue } from 'valibot';
import { nearest } from '../text/nearest.ts';
import { type Say, sayChoice } from '../text/say.ts';
import { quoted, type ValuePath, type ValueProblem, valueProblem } from '../text/valueProblem.ts';

/** What a key of a configuration stands for. */
type KeyKind = 'setting' | 'rule' | 'option';

/** The problems found in a configuration, in the user's language. */
export class ConfigProblems {
	readonly all: ValueProblem[] = [];
	readonly #say: Say;

	constructor(say: Say) {
		this.#say = say;
	}

	/** @param text what to say about the value at the path */
	add(path: ValuePath, text: string): void {
		this.all.push({ path, atKey: false, message: this.#say(text) });
	}

	/** A key that does not exist. */
	addUnknown(path: ValuePath, known: readonly string[], kind: KeyKind): void {
		this.all.push({ path, atKey: true, message: this.#unknown(path, known, kind) });
	}

	/**
	 * Adds what the schema library reports about the value at a path.
	 *
	 * @param known the keys that the value may have
	 * @param kind what they stand for
	 */
	addIssues(issues: readonly BaseIssue<unknown>[], path: ValuePath, known: readonly string[], kind: KeyKind): void {
		for (const issue of issues) {
			const problem = valueProblem(issue, path, this.#say);
			if (issue.expected === 'never') {
				this.addUnknown(problem.path, known, kind);
			} else {
				this.all.push(problem);
			}
		}
	}

	/** One sentence that names the nearest key, or else all known keys. */
	#unknown(path: ValuePath, known: readonly string[], kind: KeyKind): string {
		const say = this.#say;
		const key = String(path.at(-1));
		const rule = String(path[1]);
		const similar = nearest(key, known);
		const all = () =>
			sayChoice(
				known.map((name) => quoted(name, say)),
				say,
			);
		switch (kind) {
			case 'setting':
				return similar
					? say('Unknown setting "{0}"; did you mean "{1}"?', key, similar)
					: say('Unknown setting "{0}"; use {1}.', key, all());
			case 'rule':
				return similar
					? say('Unknown rule "{0}"; did you mean "{1}"?', key, similar)
					: say('Unknown rule "{0}"; "star-coach rules" lists them all.', key);
			case 'option':
				if (similar) {
					return say('Unknown option "{0}" of the rule "{1}"; did you mean "{2}"?', key, rule, similar);
				}
				return known.length === 0
					? say('Unknown option "{0}" of the rule "{1}"; it has no options.', key, rule)
					: say('Unknown option "{0}" of the rule "{1}"; use {2}.', key, rule, all());
		}
	}
}
