import type { Notation } from '../story/model.ts';
import { inline } from './inline.ts';
import { lineNotation } from './lineNotation.ts';
import { endBefore } from './lines.ts';
import type { NotationWriter } from './notation.ts';
import { column, row } from './table.ts';

/** How each notation is inserted and taken apart. */
export const notations: Readonly<Record<Notation, NotationWriter>> = {
	heading: lineNotation({
		below: '',
		// Without the line that underlines it.
		bodyOf: (lines, mark) =>
			!mark.includes('#') && /^\s*(?:=+|-+)\s*$/.test(lines[1] ?? '') ? lines.toSpliced(1, 1) : lines,
	}),
	emphasis: lineNotation({}),
	plain: lineNotation({}),
	list: lineNotation({}),
	row,
	column,
	definition: lineNotation({
		below: ': ',
		quote: /^[ \t]*$/,
		// Every definition is a paragraph of the content.
		bodyOf: (lines) =>
			lines.flatMap((line, index) => {
				const [mark] = /^ {0,3}:[ \t]+/.exec(line) ?? [];
				if (mark === undefined) {
					return [line.replace(/^(?: {1,4}|\t)/, '')];
				}
				return index > 1 ? ['', line.slice(mark.length)] : [line.slice(mark.length)];
			}),
	}),
	callout: {
		...lineNotation({
			below: '',
			quote: /^>[ \t]?$/,
			bodyOf: (lines) => lines.map((line) => line.replace(/^>[ \t]?/, '')),
		}),
		endOf: (document, { span }) => endBefore(document, span.end, (line) => !line.startsWith('>')),
	},
	// Its tags have no place in other notations.
	html: { ...lineNotation({}), takeApart: () => null },
	inline,
};
