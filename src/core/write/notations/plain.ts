import { lineNotation, runIn } from '../lineNotation.ts';
import type { NotationWriter } from '../notation.ts';

/** `Situation: …` */
export const plain: NotationWriter = {
	...lineNotation({}),
	byHand: runIn,
};
