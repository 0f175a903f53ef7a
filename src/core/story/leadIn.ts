import { type LabelMatch, labelAt } from './labelAt.ts';
import { fold, leadingWords } from './labels.ts';
import type { Part } from './model.ts';
import { schemeFacts } from './schemes.ts';

const answerWords: ReadonlySet<string> = new Set(
	'answer|ans|response|reply|antwort|beispielantwort|reponse|respuesta|resposta|risposta|antwoord|ответ|відповідь|odpowiedz|cevap|tra loi|cau tra loi|jawaban|回答|答案|答え|答|我的回答|参考答案|参考回答|답|답변'.split(
		'|',
	),
);
/** Words that precede one of these: `Sample answer`. */
const kinds: ReadonlySet<string> = new Set('star short sample model example good strong'.split(' '));
/** A few words, perhaps with a remark in brackets, and a period or colon: `**My answer (STAR):** `. */
const announcement =
	/^[*_]{0,2}(\p{L}[\p{L}\p{M} ]{0,29})(?:[(（][^()（）\n]{1,20}[)）])?[*_]{0,2}[.:：][*_]{0,2}[ \t]{0,4}/u;

/** Whether a text consists of words that announce an answer, in the languages of the labels: `My answer`. */
export function announcesAnswer(text: string): boolean {
	const words = fold(text.trim()).split(' ');
	const first = words[0] as string;
	const isLed = words.length > 1 && (leadingWords.has(first) || kinds.has(first));
	return answerWords.has((isLed ? words.slice(1) : words).join(' '));
}

/** The label after such words: `**Answer.** Situation: …`. */
function labelBehindAnnouncement(text: string, from: number, end: number): LabelMatch | null {
	const [all, said = ''] = announcement.exec(text.slice(from, Math.min(end, from + 80))) ?? [];
	return all && announcesAnswer(said) ? labelAt(text, from + all.length, end) : null;
}

/**
 * The label at the start of a line, or after words that announce it: `**Answer.** Situation: …`,
 * `R: "**Situation:** …`.
 */
export function labelOfLine(text: string, from: number, end: number): LabelMatch | null {
	const match = labelAt(text, from, end) ?? labelBehindAnnouncement(text, from, end);
	if (match?.letters.length !== 1 || match.end !== 'colon') {
		return match;
	}
	const said = '"“«„'.includes(text.charAt(match.next)) ? match.next + 1 : match.next;
	const inner = labelAt(text, said, end);
	return inner?.letters === '' && isSpoken(match, inner) ? inner : match;
}

/** Whether a letter before a label says who is speaking, or marks the answer: `A: Situation: …`. */
function isSpoken({ letters, marker }: LabelMatch, inner: LabelMatch): boolean {
	const part: Part | undefined = schemeFacts.STAR.letters[letters];
	const [word] = inner.entries;
	const isOther = inner.end === 'colon' && word?.own === true && part !== undefined && word.part !== part;
	return isOther || (marker === '' && inner.marker !== '');
}
