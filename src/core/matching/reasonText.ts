import type { Guide } from '../guide/guide.ts';
import { type Say, sayInEnglish } from '../text/translation.ts';
import type { MatchReason } from './match.ts';

/** Why a story fits a question, in words, wherever it is shown. */
export function reasonText(reason: MatchReason, guide: Guide, say: Say = sayInEnglish): string {
	switch (reason.kind) {
		case 'linked':
			return say('Linked to this question');
		case 'pitch':
			return say('A pitch, as this question asks for');
		case 'purpose':
			return say('You noted it for “{0}”', reason.purpose);
		case 'topic':
			return say('Both are about {0}', reason.topic);
		case 'related':
			return say('Linked to a similar question: {0}', guide.questionName(reason.question));
		case 'competency':
			return say('Shows {0}', guide.competencyName(reason.competency));
		case 'sentence':
			return say('Says “{0}”', reason.sentence);
		case 'figure':
			return say('With a figure in its Result: {0}', reason.figure);
	}
}
