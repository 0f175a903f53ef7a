/**
 * Returns a text in the user's language; `{0}`, `{1}` … stand for values. Texts passed to a function of this name are
 * extracted for translation.
 */
export type Say = (message: string, ...values: (string | number)[]) => string;

/** For hosts that support no other language. */
export const sayInEnglish: Say = (message, ...values) =>
	values.length === 0
		? message
		: message.replace(/\{(\d+)\}/g, (placeholder, index) => String(values[Number(index)] ?? placeholder));

/** Marks a text that is passed to {@link Say} later, so that it is extracted for translation. */
export function toSay<const Text extends string>(text: Text): Text {
	return text;
}

/** `Situation and Task`, `Situation, Task and Action`. */
export function sayList(words: readonly string[], say: Say): string {
	return sayJoined(words, toSay('{0} and {1}'), say);
}

/** `draft or ready`, `draft, ready or retired`. */
export function sayChoice(words: readonly string[], say: Say): string {
	return sayJoined(words, toSay('{0} or {1}'), say);
}

function sayJoined(words: readonly string[], joined: string, say: Say): string {
	const last = words.at(-1) ?? '';
	const others = words.slice(0, -1);
	return others.length === 0
		? last
		: say(
				joined,
				others.reduce((list, word) => say('{0}, {1}', list, word)),
				last,
			);
}
