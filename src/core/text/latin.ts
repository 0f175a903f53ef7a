/** Whether a UTF-16 code is that of an English letter; false for NaN. */
export function isLatin(code: number): boolean {
	return ((code | 32) - 97) >>> 0 < 26;
}
