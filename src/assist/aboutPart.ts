import type { SectionKind } from '../core/story/model.ts';
import type { Say } from '../core/text/say.ts';

/** What belongs into a part, in the language of the user, as the end of a sentence. */
export function aboutPart(part: SectionKind, say: Say): string {
	switch (part) {
		case 'situation':
			return say('where and when it was, and who was affected.');
		case 'task':
			return say('what you were asked to do, or took on yourself.');
		case 'action':
			return say('what you did yourself, step by step, and why.');
		case 'result':
			return say('what changed, with a before and an after.');
		case 'reflection':
			return say('what you learned, and where you have used it since.');
		case 'present':
			return say('what you do now, as a system and its load.');
		case 'past':
			return say('what brought you there.');
		case 'why-here':
			return say('why this role, and why with them.');
	}
}
