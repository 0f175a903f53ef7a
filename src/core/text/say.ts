/**
 * Gives a text in the language of the user; `{0}`, `{1}` … stand for values. Translators find what is handed to a
 * function of this name.
 */
export type Say = (message: string, ...values: (string | number)[]) => string;

/** For hosts that speak no other language. */
export const sayInEnglish: Say = (message, ...values) =>
	message.replace(/\{(\d+)\}/g, (placeholder, index) => String(values[Number(index)] ?? placeholder));

/** A text of a table that is handed to {@link Say} later; translators find it here. */
export function toSay<const Text extends string>(text: Text): Text {
	return text;
}

/** `Situation and Task`, `Situation, Task and Action`. */
export function sayList(words: readonly string[], say: Say): string {
	return words.length < 2 ? words.join('') : say('{0} and {1}', words.slice(0, -1).join(', '), words.at(-1) as string);
}
