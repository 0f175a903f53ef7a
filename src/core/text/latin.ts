/** Whether a UTF-16 code is that of an English letter; NaN is none. */
export function isLatin(code: number): boolean {
	return ((code | 32) - 97) >>> 0 < 26;
}
