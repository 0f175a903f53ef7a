/** The closing counterpart of each bracket around a label or a remark. */
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
export function closingBracket(line: string, start: number): number {
	const close = closers[line.charAt(start)] as string;
	const index = start + line.slice(start, start + maxRemark).indexOf(close);
	if (index < start) {
		return -1;
	}
	return close === ']' && '(['.includes(line.charAt(index + 1) || ' ') ? -1 : index;
}

/** Whether the bracket at a place opens a link text. */
export function isLink(line: string, start: number): boolean {
	const rest = line.slice(start, start + maxTag);
	const close = rest.indexOf(']');
	return close !== -1 && '([:'.includes(rest.charAt(close + 1) || ' ');
}

/** The index of the `>` that closes a tag of ordinary length, or -1. */
export function closingAngle(line: string, start: number): number {
	const index = line.slice(start, start + maxTag).indexOf('>');
	return index === -1 ? -1 : start + index;
}
