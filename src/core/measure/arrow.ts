import { at, isMark, type Source, TokenKind } from './token.ts';

/** The index after an arrow in any notation, or 0 if there is none. */
export function isArrow(source: Source, index: number): number {
	const token = at(source, index);
	if (token.kind !== TokenKind.Mark) {
		return 0;
	}
	const { value } = token;
	if (
		value === 0x2192 ||
		value === 0x21d2 ||
		(value >= 0x2794 && value <= 0x27be) ||
		value === 0x2b62 ||
		value === 0x27f6
	) {
		return index + 1;
	}
	if (value === 45 || value === 61 || value === 0x2013 || value === 0x2014) {
		const next = isMark(at(source, index + 1), '-') ? index + 2 : index + 1;
		return isMark(at(source, next), '>') ? next + 1 : 0;
	}
	return 0;
}
