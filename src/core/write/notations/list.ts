import { lineNotation, runIn } from '../lineNotation.ts';
import type { NotationWriter, SectionPiece } from '../notation.ts';
import { joinBlocks, writeLabeled } from '../piece.ts';

/** `- **Situation:** …` */
export const list: NotationWriter = {
	...lineNotation({ isTight: true }),
	place: 'item',
	markupWords: /^[ \t>*_#-]{0,40}\d{1,9}[.)]/gm,
	byHand: runIn,
	write(pieces) {
		const items = pieces.map(itemOf);
		return joinBlocks(
			items.map((lines, index) => [...(pieces[index]?.lead ?? []), ...lines]),
			items.some((lines) => lines.includes('')),
		);
	},
};

/** A list item that contains the whole section, indented below its marker. */
function itemOf(piece: SectionPiece): string[] {
	return writeLabeled(piece).map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
}
