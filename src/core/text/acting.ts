/** Control characters, and marks that change the writing direction or break lines: what a terminal acts on. */
export const acting = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** Untrusted text as one line without what a terminal acts on, which is replaced; breaks and tabs become spaces. */
export function sanitize(text: string): string {
	return text.replace(/[\t\n\r]/g, ' ').replace(acting, '\uFFFD');
}
