import { lineNotation, runIn } from '../lineNotation.ts';
import type { NotationWriter } from '../notation.ts';

/** `Situation: …` */
export const plain: NotationWriter = {
	...lineNotation({}),
	markupWords: null,
	byHand: runIn,
	isWholeLines: true,
	write: null,
	pastedAs: 'emphasis',
};
