import { lineNotation, runIn } from '../lineNotation.ts';
import type { NotationWriter } from '../notation.ts';
import { joinBlocks, writeLabeled } from '../piece.ts';

/** `**Situation:** …` */
export const emphasis: NotationWriter = {
	...lineNotation({}),
	byHand: runIn,
	write(pieces) {
		return joinBlocks(
			pieces.map((piece) => [...piece.lead, ...writeLabeled(piece)]),
			true,
		);
	},
};
