import { lineNotation } from '../lineNotation.ts';
import type { NotationWriter } from '../notation.ts';

/** `Situation: …` */
export const plain: NotationWriter = {
	...lineNotation({}),
	content: 'behind',
	isWholeLines: true,
	write: null,
	pastedAs: 'emphasis',
};
