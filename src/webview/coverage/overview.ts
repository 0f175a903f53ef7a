import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../../protocol/clock.ts';
import { type OverviewColumn, type OverviewRow, overviewColumns } from '../../protocol/coverage.ts';
import { nameOf, stateTexts, toSay } from '../../protocol/texts.ts';
import { button } from '../shared/button.ts';
import { icon } from '../shared/icon.ts';
import { stateIcons } from '../shared/stateIcons.ts';
import { arrange } from './overviewSort.ts';
import { filterField, type Page } from './page.ts';

const columnTexts: Readonly<Record<OverviewColumn, string>> = {
	story: toSay('Story'),
	status: toSay('Status'),
	parts: toSay('Parts'),
	measures: toSay('Figures'),
	time: toSay('Time'),
	findings: toSay('Findings'),
	questions: toSay('Questions'),
};
const partNames = ['situation', 'task', 'action', 'result', 'reflection'] as const;

/** Every story in the workspace, in a table that can be sorted and filtered. */
export function overview(page: Page, rows: readonly OverviewRow[]): TemplateResult {
	const { say, send, state, language } = page;
	if (rows.length === 0) {
		return html`<p>${say('There are no stories in this workspace yet.')}</p>
			<p class="actions">
				${button('link', say('New Story…'), () => send({ type: 'run', command: 'newStory' }))}
				${button('link', say('Find Stories in My Notes…'), () => send({ type: 'run', command: 'findMyStories' }))}
				${button('link', say('Open a Sample Story'), () => send({ type: 'run', command: 'openSampleStories' }))}
			</p>`;
	}
	const shown = arrange(rows, state.filter, state.sort, language);
	return html`<div class="controls">
			${filterField(page, say('Filter by title, file, question or competency'))}
			<span class="fact" role="status">${say('{0} of {1} stories', shown.length, rows.length)}</span>
		</div>
		<table class="overview" role="table">
			<thead role="rowgroup">
				<tr role="row">
					${overviewColumns.map((column) => columnHeading(page, column))}
				</tr>
			</thead>
			<tbody role="rowgroup" @keydown=${moveBetweenRows}>
				${repeat(
					shown,
					({ id }) => id,
					(row) => tableRow(page, row),
				)}
			</tbody>
		</table>
		${shown.length === 0 ? html`<p>${say('No story matches the filter.')}</p>` : nothing}`;
}

function columnHeading({ say, show, state: { sort } }: Page, column: OverviewColumn): TemplateResult {
	const isSorted = sort.column === column;
	return html`<th
		role="columnheader"
		scope="col"
		class=${column}
		aria-sort=${isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
	>
		<button
			class="plain"
			type="button"
			@click=${() => show({ sort: { column, descending: isSorted && !sort.descending } })}
		>${say(columnTexts[column])}${isSorted ? icon(sort.descending ? 'chevron-down' : 'chevron-up') : nothing}</button>
	</th>`;
}

function tableRow(page: Page, row: OverviewRow): TemplateResult {
	const { say, send } = page;
	const { id, title, path, parts, measures, seconds, readiness, status, questions, competencies } = row;
	const open = () => send({ type: 'openStory', id });
	return html`<tr role="row" @click=${open}>
		<th role="rowheader" scope="row" class="story">
			<button class="plain open" type="button" title=${say('Open {0}', title)}>${title}</button>
			<span class="path">${path}</span>
			${competencies.length === 0 ? nothing : html`<span class="path">${say('Shows {0}', competencies.join(', '))}</span>`}
		</th>
		<td role="cell" class="status">${icon(row.icon, `state ${readiness}`)}<span>${status}</span></td>
		<td role="cell" class="parts">
			${parts.map((state, index) => {
				const name = say(nameOf(partNames[index] ?? 'reflection'));
				const text = state ? `${name}: ${say(stateTexts[state])}` : '';
				return html`<span class="part" title=${text}>${state ? html`${icon(stateIcons[state], `state ${state}`)}<span class="visually-hidden">${text}; </span>` : nothing}</span
				>`;
			})}
		</td>
		<td role="cell" class="measures">
			<span class="number">${measures}</span><span class="unit">${measures === 1 ? say('1 figure') : say('{0} figures', measures)}</span>
		</td>
		<td role="cell" class="time">${clock(seconds)}</td>
		<td role="cell" class="findings">
			${findingCounts(page, row)}
		</td>
		<td role="cell" class="questions">${questions.map(({ label, title }) => html`<span title=${title}>${label}</span>`)}</td>
	</tr>`;
}

/** The number of errors, warnings and hints, each with its icon. */
function findingCounts({ say }: Page, { errors, warnings, remarks }: OverviewRow): TemplateResult {
	const counts = [
		[errors, 'error', toSay('Errors: {0}')],
		[warnings, 'warning', toSay('Warnings: {0}')],
		[remarks, 'info', toSay('Hints: {0}')],
	] as const;
	return errors + warnings + remarks === 0
		? html`<span class="fact">0</span>`
		: html`${counts.map(([count, name, text]) =>
				count === 0
					? nothing
					: html`<span class="count" title=${say(text, count)}
							>${icon(name, name)}<span aria-hidden="true">${count}</span
							><span class="visually-hidden">${say(text, count)}; </span></span
						>`,
			)}`;
}

/** Up and down move from row to row, as in the editor's lists. */
function moveBetweenRows(event: KeyboardEvent): void {
	const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
	const row = (event.target as HTMLElement).closest('tr');
	if (step && row) {
		const next = row[step as 'nextElementSibling' | 'previousElementSibling'];
		next?.querySelector<HTMLElement>('button.open')?.focus();
		event.preventDefault();
	}
}
