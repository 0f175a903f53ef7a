/**
 * What makes two texts the same to a reader: their words, regardless of case and punctuation; `C#` and `C++` are words.
 */
export function keyOf(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
		.trim();
}
