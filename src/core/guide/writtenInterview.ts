import { plainText } from '../story/markdown/plainText.ts';
import type { GuideQuestion } from './guide.ts';
import type { Chapter } from './model.ts';

/** What an interviewer says, and what the candidate answers. */
export interface Turn {
	/** Plain text. */
	readonly asked: string;
	/** Markdown. */
	readonly answered: string;
}

/** The turns of an interview: each paragraph of one begins with who is speaking. */
export function turnsOf({ text }: Chapter): Turn[] {
	const said = (paragraph: string, who: string) =>
		paragraph.startsWith(`**${who}:** `) ? paragraph.slice(who.length + 6) : undefined;
	const paragraphs = text.split(/\r?\n\r?\n/);
	return paragraphs.flatMap((paragraph, index) => {
		const asked = said(paragraph, 'Interviewer');
		const answered = said(paragraphs[index + 1] ?? '', 'Candidate');
		return asked === undefined || answered === undefined
			? []
			: { asked: plainText(asked).replace(/\s+/g, ' ').trim(), answered };
	});
}

/** What the interviewer writes down, and the marks; Markdown. */
export function interviewNotes({ text }: Chapter): string {
	const start = text.search(/^## What the interviewer writes down$/m);
	return start === -1 ? '' : text.slice(start).trimEnd();
}

/**
 * A turn of an interview to answer in the candidate's place, with what the candidate says as the sample.
 *
 * @param question with which the interview begins
 * @param index of the turn; a turn that does not exist is the question itself
 */
export function turnQuestion(question: GuideQuestion, interview: Chapter, index: number): GuideQuestion {
	const turn = turnsOf(interview)[index];
	if (!turn) {
		return question;
	}
	const sample = {
		title: interview.title,
		text: turn.answered,
		teller: null,
		notes: [],
		written: [],
		uncharitable: '',
		followUps: [],
	};
	const asked = { ...question, title: turn.asked, otherWordings: [], followUps: [], samples: [sample] };
	// A follow-up is answered in a few sentences: like a pitch, it has neither the parts nor the checks of a story.
	return index === 0 ? asked : { ...asked, keyPoints: [], scheme: 'pitch' };
}
