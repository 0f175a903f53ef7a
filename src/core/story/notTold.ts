import { fold, labelPhrases, leadingWords } from './labels.ts';
import { isOnlyHints, isTemplate } from './lesson.ts';
import { isPlaceholder } from './placeholder.ts';
import { isFirstPerson } from './speech.ts';

/** A letter's word in front of the text: `Reason (Lý do): "…"`. */
const word = /^(\p{L}{3,20})(?: ?[(（][^()（）]{1,40}[)）])? ?[:：]/u;

/** Whether letters stand for other words than those of a scheme, as the P, R and E of PREP do. */
export function spellOtherWords(labels: readonly { readonly letters: string; readonly text: string }[]): boolean {
	const lettered = labels.filter(({ letters }) => letters !== '');
	return (
		lettered.length >= 2 &&
		lettered.every(({ letters, text }) => {
			const meant = word.exec(text)?.[1] ?? '';
			return meant.charAt(0).toUpperCase() === letters && !labelPhrases.has(fold(meant));
		})
	);
}

/** Questions, the last one perhaps cut off. */
const asked = /^[^.!。！?？[\]]{3,200}[?？][^.!。！]{0,200}$/;

/** Whether someone is asked what they did: most of the texts begin with a line of questions, and no other says I. */
export function areQuestions(texts: readonly string[]): boolean {
	const others = texts.filter((text) => !asked.test((text.split('\n', 1)[0] ?? '').trim()));
	const asks = texts.length - others.length;
	return asks >= 2 && asks > others.length && !others.some(isFirstPerson);
}

const definesIt =
	/^(?:is|are|describes?|explains?|refers to|means|covers|should|es|describe|debe|é|deve|est|décrit|doit|ist|beschreibt|soll|è|descrive|is|beschrijft|это|описывает)$/u;

/** Whether a text begins by saying what its own label is: `The **task** describes what you had to do.` */
export function definesLabel(phrase: string, text: string): boolean {
	const [first = '', ...others] = text.slice(0, 80).replace(/[*_]/g, '').split(/\s+/).map(fold);
	const said = leadingWords.has(first) ? others : [first, ...others];
	const own = phrase.split(' ');
	return own.every((part, index) => said[index] === part) && definesIt.test(said[own.length] ?? '');
}

const topics =
	/\b(?:stor(?:y|ies)|examples?|answers?)\b[^.\n]{0,30}\bto (?:prepare|write|collect|find|cover|have ready)\b|\b(?:story|stories|example) (?:ideas?|topics?|prompts?|themes?)\b/i;

/** Whether hints below a heading such as `Stories to prepare` say what could be told. */
export function areTopics(headings: readonly string[], texts: readonly string[]): boolean {
	return headings.some((heading) => topics.test(heading)) && isOnlyHints(texts);
}

const unwritten =
	/\bplaceholders?\b|\b(?:still )?to (?:deepen|flesh out|finish|complete|expand|do)\b|\b(?:todo|tbd|stubs?|skeletons?)\b|\bto be (?:written|filled|added|completed)\b|\bstill to\b/i;

/** Whether the writer says in a heading above hints that the stories are not written yet: `To flesh out`. */
export function areUnwritten(headings: readonly string[], texts: readonly string[]): boolean {
	return headings.some((heading) => unwritten.test(heading)) && isOnlyHints(texts);
}

const template = /\btemplates?\b|\bvorlage\b|\bplantilla\b|\bmodelo\b|\bmodèle\b|模板|テンプレート|템플릿/iu;

/** Whether nothing is filled in below a heading that says that it is a template. */
export function areBlank(headings: readonly string[], texts: readonly string[]): boolean {
	const isBlank = (text: string) => text === '' || isTemplate([text]) || isPlaceholder(text.split(/\n[ \t]*\n/));
	return headings.some((heading) => template.test(heading)) && texts.every(isBlank);
}
