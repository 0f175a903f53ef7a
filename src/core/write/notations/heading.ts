import { newLabel } from '../label.ts';
import { lineNotation } from '../lineNotation.ts';
import type { NotationWriter } from '../notation.ts';
import { joinBlocks } from '../piece.ts';

/** `## Situation`, or an underlined heading. */
export const heading: NotationWriter = {
	...lineNotation({
		below: '',
		bodyOf: (lines, { mark }) =>
			!mark.includes('#') && /^\s*(?:=+|-+)\s*$/.test(lines[1] ?? '') ? lines.toSpliced(1, 1) : lines,
	}),
	byHand: {
		gap: '\n\n',
		follows: (mark) => mark === '#',
		begin({ document, story, part, model, level }, written) {
			return `${'#'.repeat(level)} ${newLabel(document, story, part, model, written).word}\n\n`;
		},
	},
	write(pieces, titleLevel) {
		const level = (titleLevel || 1) + 1;
		const blocks = pieces.map(({ title, lead, body }) => {
			const line = `${'#'.repeat(level)} ${title}`;
			return [...lead, line, ...(body.length > 0 ? ['', ...body] : [])];
		});
		return level > 6 ? null : joinBlocks(blocks, true);
	},
};
