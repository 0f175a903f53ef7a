import type { Section, StoryDocument } from '../../story/model.ts';
import type { TextEdit } from '../../text/edit.ts';
import { newLabel, placeholderFor } from '../label.ts';
import { behindLabel, readLineLabel, runIn } from '../lineNotation.ts';
import type { NewPlace, NotationWriter, WrittenLabel } from '../notation.ts';
import { pieceOf } from '../piece.ts';

/** `**S:** … **T:** …`: a label inside a line that begins with another label. */
export const inline: NotationWriter = {
	place: 'inline',
	byHand: runIn,
	readLabel: readInline,
	insert({ document, story, part, model, previous, next }: NewPlace): TextEdit[] | null {
		if (previous && next && next.notation !== 'inline') {
			return null;
		}
		const { text } = document;
		const label = newLabel(document, story, part, model, readAny(document, model));
		const written = behindLabel(label) + placeholderFor(story, part);
		const endsWithBar = (at: number) => /\|\s*$/.test(text.slice(Math.max(at - 8, 0), at));
		const inside = story.sections.find(({ notation }) => notation === 'inline') ?? model;
		const separator = endsWithBar(inside.span.start) ? ' | ' : ' ';
		if (next) {
			const { start, quote, mark } = readAny(document, next);
			const at = start + quote.length + mark.length;
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
		return pieceOf(document, section, stop, readInline(document, section), withoutBar);
	},
};

function readInline({ text, lines }: StoryDocument, { span, labelSpan, content }: Section): WrittenLabel {
	const end = lines.endOf(lines.lineAt(labelSpan.end));
	const contentStart = Math.min(content[0]?.start ?? end, end);
	return {
		start: span.start,
		quote: '',
		mark: '',
		before: text.slice(span.start, labelSpan.start),
		after: text.slice(labelSpan.end, contentStart),
		contentStart,
	};
}

/** Reads the label of a section that is inline or begins its line. */
function readAny(document: StoryDocument, section: Section): WrittenLabel {
	return section.notation === 'inline' ? readInline(document, section) : readLineLabel(document, section);
}
