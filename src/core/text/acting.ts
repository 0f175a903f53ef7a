/**
 * What a terminal acts on, and what nobody sees: control characters, marks that change the writing direction or break
 * lines, other signs without a width, and halves of characters. What joins a character, as in emoji and flags, is part of it.
 */
export const acting =
	/[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0001}]|(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0020}-\u{E007F}]+/gu;

/** Untrusted text as one line without what a terminal acts on, which is replaced; breaks and tabs become spaces. */
export function sanitize(text: string): string {
	return text.replace(/[\t\n\r]/g, ' ').replace(acting, '\uFFFD');
}

/** What turns the writing direction of the text around it, by which one word can look like another. */
export const turning = /[\u202A-\u202E\u2066-\u2069]/g;
