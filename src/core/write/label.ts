import { labelFor } from '../story/labels/labels.ts';
import { languageOf } from '../story/languageOf.ts';
import type { Part, Section, Story, StoryDocument } from '../story/model.ts';
import { promptFor, schemeFacts } from '../story/schemes.ts';
import { readLabel } from './readLabel.ts';

const remark = /(?<!\s)\s*[([（【][^)\]）】\n]{0,80}[)\]）】]/g;
const tagsAndMarks = /[*_]+|<[^<>\n]{1,200}>/g;

/** A number with the word before it, a mark or tag, or anything else. */
const openingPieces = /((?:(?<!\p{L})\p{L}+[ \t]+)?)(\d{1,3})([.):–—-]+[ \t]*|[ \t]+)|[*_]+|<[^<>\n]{1,200}>|./gsu;

/** Markup around a label is read only up to this length. */
const maxMarkup = 200;

/** The label of a part, written like the label of another section. */
export interface NewLabel {
	/** Emphasis, tags, numbering and opening bracket or quotation mark before the word. */
	readonly open: string;
	readonly word: string;
	/** Closing bracket or quotation mark, emphasis, tags and punctuation after the word. */
	readonly close: string;
}

/** The content that a fix writes: a guiding question in the language of the story if that is known, else `[…]`. */
export function placeholderFor(story: Story, part: Part): string {
	const language = languageOf(story);
	return language ? promptFor(part, story.scheme, language) : '[…]';
}

/**
 * Words the label of a part in the style of another section of the same story: its language, case, letters or words,
 * emphasis, tags and punctuation. Remarks and emoji belong to the other section and are left out.
 *
 * @param number the number of the new label if labels are numbered; null drops the numbering
 */
export function newLabel(
	document: StoryDocument,
	story: Story,
	part: Part,
	model: Section,
	number: (old: number) => number | null = () => null,
): NewLabel {
	const { before, after } = readLabel(document, model);
	const asLetter = isLetters(model.label) && /^[a-z]/i.test(model.label);
	const plain = asLetter ? letterFor(story, part) : wordFor(story, part);
	const word = inCaseOf(model.label, plain);
	const written = document.text.slice(model.labelSpan.start, model.labelSpan.end);
	const setOff = /^\p{L}([*_)\]]+)\p{L}/u.exec(written);
	return {
		open: openingOf(before.slice(-maxMarkup), model.label, word, number),
		word: setOff ? word.charAt(0) + setOff[1] + word.slice(1) : word,
		close: closingOf(after.slice(0, maxMarkup)),
	};
}

/** A label, with a space before content on the same line. */
export function behindLabel({ open, word, close }: NewLabel): string {
	const written = open + word + close;
	return /\s$|[：】]$/.test(written) ? written : `${written} `;
}

/** The mark of a new item, written like that of another one, but with its own number and an unchecked box. */
export function newMark(mark: string, number: (old: number) => number): string {
	return mark.replace(/\[[xX]\]/, '[ ]').replace(/^\d+/, (digits) => String(number(Number(digits))));
}

/** Whether a label is written as letters: `S`, `S/T`. */
export function isLetters(label: string): boolean {
	return /^\p{L}(?:\P{L}+\p{L})*$/u.test(label);
}

function wordFor(story: Story, part: Part): string {
	const language = story.labelLanguage;
	return (language === 'en' && schemeFacts[story.scheme].parts?.[part]?.label) || labelFor(language, part);
}

function letterFor({ scheme }: Story, part: Part): string {
	const letter = Object.entries(schemeFacts[scheme].letters).find(([, stands]) => stands === part)?.[0];
	return letter ?? labelFor('en', part).charAt(0);
}

function inCaseOf(label: string, word: string): string {
	const letters = label.replace(/\P{L}/gu, '');
	if (letters === letters.toLowerCase() && letters !== letters.toUpperCase()) {
		return word.toLowerCase();
	}
	return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
		? word.toUpperCase()
		: word;
}

/** How many characters may precede a one-letter label. */
const maxOpening = 100;

function openingOf(before: string, label: string, word: string, number: (old: number) => number | null): string {
	const bracket = /[([【«“"]$/.exec(before)?.[0] ?? '';
	const letter = before.length <= maxOpening && /^([*_([]*)(\p{L})([*_)\]]*\.?\s*(?:[-–—:=.]\s*)?[*_]*)$/u.exec(before);
	if (letter && letter[2]?.toLowerCase() === label.charAt(0).toLowerCase()) {
		return `${letter[1]}${word.charAt(0)}${letter[3]}`;
	}
	// What is neither a mark nor the number, such as an emoji, belongs to the other label.
	const kept = before.replace(openingPieces, (piece, step: string, digits: string, sign: string) => {
		const next = digits === undefined ? null : number(Number(digits));
		return next !== null ? step + next + sign : /^[*_<]/.test(piece) ? piece : '';
	});
	return kept + bracket;
}

function closingOf(after: string): string {
	const bare = after.replace(remark, '');
	const marks = bare.match(tagsAndMarks)?.join('') ?? '';
	const words = bare.replace(tagsAndMarks, '');
	if (/[\p{L}\p{N}]/u.test(words)) {
		// `Result — the numbers`: the remark is dropped, along with what set it off.
		return marks;
	}
	return bare.replace(/\p{Extended_Pictographic}|\ufe0f|\u200d/gu, '');
}
