import { isLowerCase } from './labelCharacters.ts';
import type { LabelEntry } from './labels.ts';
import { schemeFacts, schemes } from './schemes.ts';

/** Where a word continues after its first letter and the marks that set it off: `**S**ituation`, `[S]ituation`. */
export function afterFirst(line: string, start: number): number {
	let i = start + 1;
	while ('*_)]'.includes(line.charAt(i) || ' ')) {
		i++;
	}
	return i;
}

/** Whether a letter that is set off begins a word, as in `**S**pecific` but not in `**S**We had …`. */
export function isFirstOfWord(line: string, start: number): boolean {
	const i = afterFirst(line, start);
	return i > start + 1 && isLowerCase(line.charAt(i));
}

/** Whether a letter stands for a label word, in English or in the word's own language. */
export function isWordOf(letter: string, entries: readonly LabelEntry[]): boolean {
	return entries.some(
		({ part, phrase }) =>
			phrase.charAt(0) === letter.toLowerCase() ||
			(letter === 'R' && part === 'reflection') ||
			schemes.some((scheme) => schemeFacts[scheme].letters[letter] === part),
	);
}
