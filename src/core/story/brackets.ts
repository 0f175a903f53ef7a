/** What closes a bracket around a label or a remark. */
export const closers: Readonly<Record<string, string>> = {
	'(': ')',
	'[': ']',
	'（': '）',
	'【': '】',
	'［': '］',
	'「': '」',
};
const maxRemark = 80;
const maxTag = 200;

/** The index of the bracket that closes a short remark, or -1; a link `[text](url)` is not a remark. */
export function closingBracket(text: string, start: number, end: number): number {
	const close = closers[text.charAt(start)] as string;
	const index = start + text.slice(start, Math.min(end, start + maxRemark)).indexOf(close);
	if (index < start) {
		return -1;
	}
	return close === ']' && '(['.includes(text.charAt(index + 1) || ' ') ? -1 : index;
}

/** Whether the bracket at a place opens the text of a link. */
export function isLink(text: string, start: number, end: number): boolean {
	const rest = text.slice(start, Math.min(end, start + maxTag));
	const close = rest.indexOf(']');
	return close !== -1 && '([:'.includes(rest.charAt(close + 1) || ' ');
}

/** The index of the `>` that closes a tag of ordinary length, or -1. */
export function closingAngle(text: string, start: number, end: number): number {
	const index = text.slice(start, Math.min(end, start + maxTag)).indexOf('>');
	return index === -1 ? -1 : start + index;
}
