/** The characters and tokens of a line that may begin with a label. */

/** White space and invisible characters, for a character class. */
export const space = String.raw`\s\u00ad\u200b-\u200f\u2060`;

/** Emoji, bullets and other signs that decorate a label, for a character class. */
export const decoration = String.raw`\u2190-\u2bff\u{1f000}-\u{1faff}\ufe00-\ufe0f"«»\u201c-\u201e•·\u20e3\u200d~¿¡`;

/** A letter or digit. */
export const wordCharacter = /[\p{L}\p{M}\d]/u;

const word = /^[\p{L}\p{M}]+(?:['’\u00ad\u200b-\u200f\u2060\ufeff]+[\p{L}\p{M}]+)*/u;
/** No label has longer words. */
const maxWord = 60;

/** The run of letters at a place, including apostrophes and invisible characters inside it. */
export function readWord(text: string, start: number, end: number): string {
	return word.exec(text.slice(start, Math.min(end, start + maxWord)))?.[0] ?? '';
}

export function isLowerCase(character: string): boolean {
	return character !== character.toUpperCase();
}

/** Longer before a label is text. */
export const maxPrefix = 60;
export const maxLeads = 2;
export const beforeWord = /^ (?:[\p{L}\d]{2}|(?![\0-\xff])\p{L})/u;

/** The closing counterpart of each bracket around a label. */
export const closers: Readonly<Record<string, string>> = {
	'(': ')',
	'[': ']',
	'（': '）',
	'【': '】',
	'［': '］',
	'「': '」',
};

const tag = '<(?!!)[^<>]{0,198}>';
const dash = String.raw`[\u2012-\u2015\u2212\u2192\u21d2\u27a1]|(?<!=)=(?!=)`;
const number = String.raw`\d{1,2}(?!\d)[${space}${decoration}(\[.):\-–—]+|(?<!\()(?:[a-h]\)|[ivx]{1,4}\)|[IVX]{2,4}[.)])`;
/** A link text or a wiki link is no bracket around a label. */
const bracket = String.raw`[(（［【「]|\[(?!\[|[^\]]{0,200}\][(\[:])`;
export const prefix = new RegExp(
	String.raw`(?<mark>\*{1,60}|_{1,60}|={2,60}|${tag})|[${space}${decoration}]|${bracket}|\\(?=[*_])|(?<=[*_])[+\x60]|^[-–—−](?=[${space}\p{Lu}])|${number}`,
	'uy',
);
export const stepNumber = new RegExp(String.raw`(?:\d{1,3}|[A-Za-z](?![\p{L}\p{M}\d]))[${space}.):：\-–—|]*`, 'uy');
export const spaces = new RegExp(String.raw`(?:[${space}]|-(?=[\p{L}\p{M}\d]))*`, 'uy');
export const join = new RegExp(
	String.raw`(?:\s?[(（[]\p{L}{1,20}[)）\]])?[${space}]*(?:[/&+,·、，＋／＆](?:amp;)?[${space}]*)?`,
	'uy',
);
/** Closing marks, remarks in brackets and space between the name of a label and what separates it from the content. */
export const tail = new RegExp(
	String.raw`(?<mark>[*_=]{1,60})|(?<tag>${tag})|(?<remark>[(（][^()（）]{0,80}[)）]|\[[^\]]{0,80}\](?![(\[])|【[^】]{0,80}】|［[^］]{0,80}］|「[^」]{0,80}」)|(?<stop>[.。!！?？]{1,3}(?=$|[${space}*_<]))|(?:[${space}]|\\(?=[*_])|\x60|(?!${dash})[${decoration}])+`,
	'uy',
);
export const separator = new RegExp(
	`(?<colon>[:：]|(?<=[)）])、)|(?<dash>-{1,3}(?=$|[${space}*_])|${dash})|(?<pipe>[|｜])`,
	'uy',
);
/** After a separator, closing marks still belong to the label: not `** ` before bold content. */
export const closing = new RegExp(
	String.raw`(?:[*_=]{1,60}(?=[${space}]|$)|(?<![${space}])[*_=]{1,60}|<\/[^<>]{0,198}>|[${space}]|\\(?=[*_]))*`,
	'uy',
);
