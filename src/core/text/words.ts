/** What makes two texts the same for a reader: their words, without case and punctuation; `C#` and `C++` are words. */
export function keyOf(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
		.trim();
}
