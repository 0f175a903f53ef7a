import { createColors } from 'picocolors';
import type { CoverageRow } from '../../core/coverage/model.ts';
import { sanitize } from '../../core/text/acting.ts';
import type { Screen } from '../host.ts';
import {
	type CoverageList,
	type CoverageView,
	lensTitles,
	listsAround,
	lowered,
	reasonsText,
	storyName,
} from './coverageParts.ts';

/** The most stories to name for a subject. */
const mostNames = 3;

/** Coverage for people at a terminal. */
export function pretty(view: CoverageView, { colors }: Screen): string {
	const { bold, dim, green, yellow } = createColors(colors);
	const { coverage, lenses, guide } = view;
	const { head, before, after } = listsAround(view, sanitize, (id) => sanitize(storyName(view, id)));
	const byLens = lenses.map((lens): CoverageList => {
		const rows = coverage.rows[lens];
		const width = Math.max(...rows.map(({ subject }) => subject.title.length));
		const entries = rows.map((row) => {
			const gap = lowered(view.words.gap(row));
			const facts = [gap && yellow(gap), namesOf(row)].filter(Boolean).join('; ');
			return `${gap === '' ? green('+') : yellow('-')} ${sanitize(row.subject.title).padEnd(width)} ${facts}`;
		});
		return { title: lensTitles[lens], entries };
	});
	const lists = [...before, ...byLens.filter(({ entries }) => entries.length > 0), ...after];
	const written = lists.map(({ title, entries, isNumbered }) =>
		[bold(title), ...entries.map((entry, index) => `  ${isNumbered ? `${index + 1}. ` : ''}${entry}`)].join('\n'),
	);
	return `${[head, ...written].join('\n\n')}\n`;

	function namesOf(row: CoverageRow): string {
		const { cells } = row;
		const linked = cells.filter(({ isLinked }) => isLinked);
		const suggested = cells.filter(({ isLinked }) => !isLinked);
		const more = (all: readonly unknown[]) => (all.length > mostNames ? `, and ${all.length - mostNames} more` : '');
		const named = linked.slice(0, mostNames).map(({ story }) => sanitize(storyName(view, story)));
		const offered = suggested
			.slice(0, mostNames)
			.map((cell) => sanitize(`${storyName(view, cell.story)}: ${reasonsText(cell, row, guide)}`));
		return [
			named.length > 0 && `${named.join(', ')}${more(linked)}`,
			offered.length > 0 && dim(`suggested: ${offered.join(' | ')}${more(suggested)}`),
		]
			.filter(Boolean)
			.join('; ');
	}
}
