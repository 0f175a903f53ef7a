import type { RoundMessage } from '../../protocol/practice.ts';
import type { PracticeText } from '../../protocol/practiceTexts.ts';
import type { Translate } from '../shared/texts.ts';
import type { Controller } from './controller.ts';

/** What every part of the page needs. */
export interface Page {
	readonly t: Translate<PracticeText>;
	readonly round: RoundMessage;
	readonly control: Controller;
	/** In ms since 1970. */
	readonly now: number;
}
