/**
 * Gives a text in the language of the user; `{0}`, `{1}` … stand for values. Translators find what is handed to a
 * function of this name.
 */
export type Say = (message: string, ...values: (string | number)[]) => string;

/** For hosts that speak no other language. */
export const sayInEnglish: Say = (message, ...values) =>
	message.replace(/\{(\d+)\}/g, (placeholder, index) => String(values[Number(index)] ?? placeholder));
