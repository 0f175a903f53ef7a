import type { Notation, Section } from '../story/model.ts';
import type { NotationWriter } from './notation.ts';
import { callout } from './notations/callout.ts';
import { column } from './notations/column.ts';
import { definition } from './notations/definition.ts';
import { emphasis } from './notations/emphasis.ts';
import { heading } from './notations/heading.ts';
import { html } from './notations/html.ts';
import { inline } from './notations/inline.ts';
import { list } from './notations/list.ts';
import { plain } from './notations/plain.ts';
import { row } from './notations/row.ts';

/** How each notation is written. */
export const notations: Readonly<Record<Notation, NotationWriter>> = {
	// First, because the number of a list item may follow a tag: `<b>1.`
	html,
	heading,
	emphasis,
	plain,
	list,
	row,
	column,
	definition,
	callout,
	inline,
};

/** Whether sections are cells of a table. */
export function isTable(notation: Notation): boolean {
	const { place } = notations[notation];
	return place === 'row' || place === 'column';
}

/** Whether the label of a section is inside a line, after that of another section. */
export function isInline({ notation }: Section): boolean {
	return notations[notation].place === 'inline';
}

/** Whether other stories share the label of a section, as they share a column header. */
export function sharesLabel({ notation }: Section): boolean {
	return notations[notation].place === 'column';
}

/** A text without the words that belong to the markup of any notation. */
export function withoutMarkup(text: string): string {
	return Object.values(notations).reduce(
		(rest, { markupWords }) => (markupWords ? rest.replace(markupWords, ' ') : rest),
		text,
	);
}
