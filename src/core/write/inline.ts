import type { TextEdit } from '../text/edit.ts';
import { behindLabel, newLabel, placeholderFor } from './label.ts';
import type { NewPlace, NotationWriter } from './notation.ts';
import { pieceOf } from './piece.ts';
import { readLabel } from './readLabel.ts';

/** `**S:** … **T:** …`: a label inside a line that begins with another label. */
export const inline: NotationWriter = {
	insert({ document, story, part, model, previous, next }: NewPlace): TextEdit[] {
		const written = behindLabel(newLabel(document, story, part, model)) + placeholderFor(story, part);
		if (next) {
			const at = next.labelSpan.start - readLabel(document, next).before.length;
			return [{ start: at, end: at, text: `${written} ` }];
		}
		const at = (previous ?? model).span.end;
		return [{ start: at, end: at, text: ` ${written}` }];
	},
	startOf: (_, { span }) => span.start,
	endOf: ({ lines }, { span }) => lines.endOf(lines.lineAt(span.end)),
	takeApart: (document, section, stop) => pieceOf(document, section, stop, (lines) => lines),
};
