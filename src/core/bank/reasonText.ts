import type { Guide } from '../guide/guide.ts';
import { labelOf } from '../guide/model.ts';
import { type Say, sayInEnglish } from '../text/say.ts';
import type { MatchReason } from './match.ts';

/** Why a story fits a question, in words, wherever it is shown. */
export function reasonText(reason: MatchReason, guide: Guide, say: Say = sayInEnglish): string {
	switch (reason.kind) {
		case 'linked':
			return say('Linked to this question');
		case 'topic':
			return say('Both are about {0}', reason.topic);
		case 'related': {
			const question = guide.question(reason.question);
			return say('Linked to a similar question: {0}', question ? labelOf(question) : reason.question);
		}
		case 'competency':
			return say('Shows {0}', guide.competency(reason.competency)?.title ?? reason.competency);
		case 'sentence':
			return say('Says “{0}”', reason.sentence);
	}
}
