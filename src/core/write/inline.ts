import type { TextEdit } from '../text/edit.ts';
import { behindLabel, newLabel, placeholderFor } from './label.ts';
import type { NewPlace, NotationWriter } from './notation.ts';
import { pieceOf } from './piece.ts';
import { readLabel } from './readLabel.ts';

/** `**S:** … **T:** …`: a label inside a line that begins with another label. */
export const inline: NotationWriter = {
	insert({ document, story, part, model, previous, next }: NewPlace): TextEdit[] | null {
		if (previous && next && next.notation !== 'inline') {
			return null;
		}
		const { text } = document;
		const written = behindLabel(newLabel(document, story, part, model)) + placeholderFor(story, part);
		const endsWithBar = (at: number) => /\|\s*$/.test(text.slice(Math.max(at - 8, 0), at));
		const inside = story.sections.find(({ notation }) => notation === 'inline') ?? model;
		const separator = endsWithBar(inside.span.start) ? ' | ' : ' ';
		if (next) {
			const at = next.labelSpan.start - readLabel(document, next).before.length;
			return [{ start: at, end: at, text: written + separator }];
		}
		const at = (previous ?? model).span.end;
		return [{ start: at, end: at, text: (endsWithBar(at) ? ' ' : separator) + written }];
	},
	startOf: (_, { span }) => span.start,
	endOf: ({ lines }, { span }) => lines.endOf(lines.lineAt(span.end)),
	takeApart(document, section, stop) {
		// A bar may separate the piece from the next one.
		const withoutBar = (lines: readonly string[]) =>
			lines.with(-1, (lines.at(-1) ?? '').replace(/(?<![\s\\|])[\s\\|]+$/, ''));
		return pieceOf(document, section, stop, withoutBar);
	},
};
