import type { Cell, CoverageRow } from '../../core/coverage/model.ts';
import { escapeText } from '../../core/guide/page.ts';
import { sanitize } from '../../core/text/acting.ts';
import { type CoverageView, lensTitles, listsAround, lowered, reasonsText, storyName } from './coverageParts.ts';

/** Coverage as a Markdown page. */
export function markdown(view: CoverageView): string {
	const { coverage, lenses, guide, stories } = view;
	const link = (id: string) => `[${text(storyName(view, id))}](<${encodeURI(stories.get(id)?.path ?? '')}>)`;
	const cell = (one: Cell, row: CoverageRow) =>
		one.isLinked ? link(one.story) : `${link(one.story)}: ${text(reasonsText(one, row, guide))}`;
	const row = (each: CoverageRow) => {
		const cells = (isLinked: boolean) =>
			each.cells
				.filter((one) => one.isLinked === isLinked)
				.map((one) => cell(one, each))
				.join('<br>');
		return `| ${[text(each.subject.title), cells(true), cells(false), lowered(view.words.gap(each))].join(' | ')} |`;
	};
	const { head, before, after } = listsAround(view, text, link);
	const sections = [
		{ title: '', rows: [head] },
		...before.map(({ title, entries, isNumbered }) => ({
			title,
			rows: entries.map((entry) => `${isNumbered ? '1.' : '-'} ${entry}`),
		})),
		...lenses.map((lens) => ({
			title: lensTitles[lens],
			rows: ['|  | Linked | Suggested | Missing |', '| --- | --- | --- | --- |', ...coverage.rows[lens].map(row)],
		})),
		...after.map(({ title, entries }) => ({ title, rows: entries.map((entry) => `- ${entry}`) })),
	];
	const written = sections.flatMap(({ title, rows }) => [...(title ? [`## ${title}`] : []), rows.join('\n')]);
	return `${['# Story coverage', ...written].join('\n\n')}\n`;
}

function text(source: string): string {
	return escapeText(sanitize(source));
}
