import { english } from '../story/languages/english.ts';
import { guessLanguage } from '../story/languages/languages.ts';
import type { SectionKind, Story, StoryDocument } from '../story/model.ts';
import { sayInEnglish, toSay } from '../text/say.ts';
import { findCues, mentions } from './support/clues.ts';
import { type Cue, cues, decision } from './support/cues.ts';

/** Questions that suit any result. */
const general: readonly string[] = [
	toSay('what could you count, time or price, before and after?'),
	toSay('how many people, teams or systems did it touch?'),
	toSay('how long did it take before you saw the result?'),
	toSay('how often does it happen now compared with before?'),
	toSay('how far is it from the target, the plan or last year?'),
];

/** Titles of stories that end with an understanding; for conflicts, in the languages of the labels. */
const settles =
	/\b(?:(?<!merge |version |edit |dependency )conflicts?|disagree\w*|(?:get|got|getting) (?:on|along) with|push(?:ed)?[- ]?back|align(?:ed|ing|ment)|persuad\w+|convinc\w+|negotiat\w+|said no|say(?:ing)? ["“]?no|difficult (?:colleague|co-?worker|person|stakeholder|manager|conversation))\b|konflikt|conflit|conflicto|desacuerdo|discordância|disaccordo|meningsverschil|конфликт|конфлікт|anlaşmazlık|çatışma|xung đột|bất đồng|冲突|衝突|分歧|갈등|対立/i;
/** Titles of stories that end with how their author has changed. */
const grows =
	/\b(?:(?:receiv\w+|tak\w+|g[aio][vt]e?n?|giving|getting|negative|critical|tough|hard|difficult|constructive) (?:\w+ ){0,2}feedback|criticism|critique|weakness(?:es)?|growth (?:story|mindset|areas?)|personal growth|(?:want|hope|need) to grow|what (?:have )?(?:I|you) learn\w*|(?:were|was) wrong)\b/i;

/** What is known about a story when questions are chosen for it. */
export interface Told {
	readonly title?: string | null;
	readonly result: string;
	/** The text of the Situation and the Task. */
	readonly problem: string;
}

/** What a story says about its result, and about the problem before it. */
export function toldIn({ text }: Pick<StoryDocument, 'text'>, { title, sections }: Story): Told {
	const textOf = (...wanted: SectionKind[]) =>
		sections
			.filter(({ parts }) => parts.some((part) => wanted.includes(part)))
			.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)))
			.join('\n');
	return { title, result: textOf('result'), problem: textOf('situation', 'task') };
}

/** Most words in a Result that says no more than that all is well. */
const mostInNothing = 6;
/** Signs that somebody besides the author comes up, or that something was settled. */
const tellsOfOthers =
	/\b(?:we|us|our|they|them|their|he|him|his|she|her|hers|both|all|everyone|everybody|together|teams?|colleagues?|co-?workers?|managers?|clients?|customers?|stakeholders?|agree\w*|resol\w+|settl\w+|decid\w+|decision|compromise|relationship\w*|adopt\w*|accept\w*|approv\w+|chose|conflict)\b/i;

/**
 * Questions that help an author remember the figure that a Result lacks, the best match first. Each is a sentence that
 * begins with a lowercase letter and ends with a question mark. A word of the Result leads to its question if its
 * clause claims something about it; a word of the problem does if the Result also mentions it or says next to nothing.
 * For a conflict that involves others, the question is what was settled; for the author's growth, and if nothing is
 * claimed, the questions are those that suit any result.
 */
export function measureQuestions({ title, result, problem }: Told, limit = 5, say = sayInEnglish): readonly string[] {
	// In another language such words are names, such as the tickets in a Spanish sentence.
	const isEnglish = guessLanguage(`${problem}\n${result}`) === english;
	const [told, before] = isEnglish ? [result, problem] : ['', ''];
	const found = [...findCues(told, 'result')].filter(([{ when }]) => when !== 'both' || speaksOf(before, 'both'));
	const further = [...findCues(before, 'problem')].filter(([cue]) => !found.some(([one]) => one === cue));
	const isAsked = ([cue]: [Cue, string]) => saysNothing(told) || mentions(told, cue);
	const asked = ([{ question }, word]: [Cue, string]) => say(question, word);
	const others = general.map((question) => say(question));
	const settled = settles.test(title ?? '') && (!isEnglish || tellsOfOthers.test(told)) ? [say(decision)] : [];
	const questions = [...inOrder(found), ...inOrder(further.filter(isAsked))].map(asked);
	const first =
		settled.length === 0 && grows.test(title ?? '') ? others : [...settled, ...questions, ...others.slice(0, 1)];
	return [...new Set([...first, ...inOrder(further).map(asked), ...questions, ...others])].slice(0, limit);
}

/** Whether a text has a word of some cue of this kind. */
function speaksOf(text: string, kind: Cue['when']): boolean {
	return cues.some((cue) => cue.when === kind && mentions(text, cue));
}

function saysNothing(result: string): boolean {
	return result.trim().split(/\s+/).length <= mostInNothing;
}

/** The index of the first sentence that contains a question's clue; 0 if none does. */
export function sentenceWithClue(sentences: readonly string[], question: string): number {
	const cuesOf = (sentence: string) => [...findCues(sentence, 'result')];
	return Math.max(
		0,
		sentences.findIndex((sentence) =>
			cuesOf(sentence).some(([cue, word]) => sayInEnglish(cue.question, word) === question),
		),
	);
}

function inOrder(found: [Cue, string][]): [Cue, string][] {
	return found.sort(([a], [b]) => cues.indexOf(a) - cues.indexOf(b));
}
