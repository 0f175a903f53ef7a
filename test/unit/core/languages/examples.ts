import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LabelLanguage } from '../../../../src/core/story/languages/language.ts';
import { storyLanguages } from '../../../../src/core/story/languages/languages.ts';

/** What a writer says in a language, one after the other in the order of the parts: its file is named by its tag. */
export interface LanguageExamples {
	readonly tag: LabelLanguage;
	/** As the README names it. */
	readonly language: string;
	readonly labels: readonly [situation: string, task: string, action: string, result: string];
	readonly texts: readonly [situation: string, task: string, action: string, result: string];
	/** The figure of the result. */
	readonly figure: string;
	/** An answer as someone speaks it, and the filler words in it. */
	readonly spoken: string;
	readonly fillers: readonly string[];
	/** The first words that state what the speaker did. */
	readonly own: string;
	/** How many words come before the first "I"; null if nobody would miss it. */
	readonly wordsBeforeI: number | null;
	/** An Action that does not show whose work it was, and one that does. */
	readonly ours: string;
	readonly mine: string;
	/** A Result without a figure, and the word used in its place. */
	readonly vague: readonly [text: string, word: string];
	/** The beginnings of the prompts for a Task and for a figure. */
	readonly prompts: readonly [task: string, figure: string];
	/** The placeholder for a part that is still to be written. */
	readonly later: string;
	/** Actions that tell plans or habits, each with the words that show it. */
	readonly plans: readonly (readonly [action: string, phrase: string])[];
	/** Actions that tell what was done. */
	readonly steps: readonly string[];
	/** Titles of a failure, a mistake and a conflict, and some that only look like one. */
	readonly failures: readonly string[];
	readonly mistakes: readonly string[];
	readonly conflicts: readonly string[];
	readonly others: readonly string[];
	/** Results that say what was learned, and some that do not. */
	readonly learned: readonly string[];
	readonly notLearned: readonly string[];
	/** A pitch with the labels people write, and one whose sentences only begin with these words. */
	readonly pitch: { readonly labeled: string; readonly labels: readonly string[]; readonly unlabeled: string };
}

export const examples = storyLanguages.map(({ tag }): LanguageExamples => {
	const text = readFileSync(join(import.meta.dirname, `${tag}.yaml`), 'utf8');
	return { tag, ...parse(text) };
});
