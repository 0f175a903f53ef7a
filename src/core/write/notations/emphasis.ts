import { lineNotation } from '../lineNotation.ts';
import type { NotationWriter } from '../notation.ts';
import { joinBlocks, writeLabeled } from '../piece.ts';

/** `**Situation:** …` */
export const emphasis: NotationWriter = {
	...lineNotation({}),
	content: 'behind',
	isWholeLines: true,
	write(pieces) {
		return joinBlocks(
			pieces.map((piece) => [...piece.lead, ...writeLabeled(piece)]),
			true,
		);
	},
	pastedAs: 'emphasis',
};
