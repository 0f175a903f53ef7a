import { lineBefore } from '../text/lineBefore.ts';
import { aroundOf } from './around.ts';
import type { Candidate } from './draft.ts';
import { isLabelWord } from './labelAt.ts';
import { explainsMethod, givesExample, hasGap, isPromptRole, isSentenceTemplate } from './lesson.ts';
import { areOfForm, definesLabel } from './notTold.ts';
import { isAddressed, isFirstPerson, isPlainlyFirstPerson } from './speech.ts';

/** Fewer characters may be a hint about what to tell. */
const fewestAtLength = 40;
/** Fewer parts followed by the same word could be chance. */
const fewestAnalyzed = 3;
/** A longer line does not introduce a list. */
const maxIntroduction = 200;
const fenced = /^[ \t]*```[\s\S]*?^[ \t]*```/gm;

/** Whether the labels of a draft explain the method, belong to a form, or ask for a story instead of telling one. */
export function explainsItsParts(candidate: Candidate): boolean {
	return (
		isPrompt(candidate) ||
		(!isToldAtLength(candidate) &&
			(isMethod(candidate) ||
				isLegend(candidate) ||
				isGlossary(candidate) ||
				isAnalysis(candidate) ||
				isForm(candidate)))
	);
}

/** Whether most parts say I, in more than a few words and without a gap, which nobody does to explain a method. */
function isToldAtLength({ texts }: Candidate): boolean {
	const areMost = (isSaid: (text: string) => boolean) => {
		const told = texts.filter((text) => text.length >= fewestAtLength && isSaid(text) && !hasGap(text));
		return told.length >= 2 && told.length * 2 >= texts.length;
	};
	return areMost(isPlainlyFirstPerson) || areMost(isSaid);
}

/** Whether a text says I, quotes nobody, gives no example and does not address the reader. */
function isSaid(text: string): boolean {
	return (
		isPlainlyFirstPerson(text) ||
		(!/["“„«「『]/.test(text) && isFirstPerson(text) && !isAddressed(text) && !givesExample(text))
	);
}

/** Whether labels explain the method instead of telling a story. Only the beginning of the last part counts. */
function isMethod({ draft, texts: all }: Candidate): boolean {
	const told = all.filter((_, index) => draft.labels[index]?.parts.some((kind) => kind !== 'reflection'));
	// A sample in a fence below the advice is quoted.
	const texts = told.map((text) => (text.includes('```') ? text.replace(fenced, '').trim() : text));
	const last = texts.length - 1;
	return explainsMethod(
		texts.map((text, index) => (index === last ? (text.split(/\n[ \t]*\n/, 1)[0] as string) : text)),
	);
}

/** Whether labels without any text follow a line that introduces them: `It stands for:`. */
function isLegend({ markdown, draft, texts }: Candidate): boolean {
	if (texts.some((text) => text !== '')) {
		return false;
	}
	const line = lineBefore(markdown.text, draft.labels[0]?.start ?? 0, maxIntroduction);
	const isItem = /^[\s>]*(?:[-*+•]|\d)/.test(line);
	if (/\bmy (?:own )?(?:story|answer|example)\b/i.test(line)) {
		return false;
	}
	return (
		/[:：][*_]{0,3}$/.test(line) && (!isItem || /\b(?:format|method|structure|framework|stands? for)\b/i.test(line))
	);
}

/** Whether a label tells a language model who to be: `Role: You are a coach.` */
function isPrompt({ markdown, draft: { labels } }: Candidate): boolean {
	return labels.some(({ match: { entries }, contentStart }) => {
		const [word] = entries;
		return word !== undefined && isPromptRole(word.phrase, markdown.text.slice(contentStart, contentStart + 60));
	});
}

/**
 * Whether the text of each label only repeats the part, such as in another language, or is a sentence to complete; or
 * whether a line spells out the method: `**S**ituation → **T**ask → **A**ction → **R**esult`.
 */
function isGlossary({ markdown: { text: source }, draft, texts }: Candidate): boolean {
	const [first, last] = [draft.labels[0]?.start ?? 0, draft.labels.at(-1)?.start ?? 0];
	const isLine = !draft.row && !source.slice(first, last).includes('\n');
	const saysNothing = (text: string) => isLabelWord(text) || (isLine && !/[\p{L}\p{N}]/u.test(text));
	// Text below the line does not belong to the last word on it.
	const { contentStart = 0 } = draft.labels.at(-1) ?? {};
	const isSpelled = isLine && texts.length > 2 && /^[*_ \t]*(?:\r?\n|$)/.test(source.slice(contentStart));
	return (isSpelled ? texts.slice(0, -1) : texts).every(saysNothing) || isSentenceTemplate(texts);
}

/** Whether the same word follows three or more labels without text: what is said about each, `Goal: …`. */
function isAnalysis({ draft, texts }: Candidate): boolean {
	const words = draft.labels.map(({ match }) => match.entries[0]?.phrase);
	const behind = words.filter((word, index) => word !== undefined && index > 0 && texts[index - 1] === '');
	return behind.some((word) => behind.filter((other) => other === word).length >= fewestAnalyzed);
}

/** Whether the texts ask questions, define their own labels, name topics, or are a blank template. */
function isForm({ markdown, draft, texts }: Candidate): boolean {
	const definitions = draft.labels.filter(({ match: { entries } }, index) =>
		entries.some(({ phrase }) => definesLabel(phrase, texts[index] as string)),
	);
	return definitions.length >= 2 || areOfForm(aroundOf(markdown, draft, texts));
}
