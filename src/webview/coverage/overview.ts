import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../../protocol/clock.ts';
import { type OverviewColumn, type OverviewRow, overviewColumns } from '../../protocol/coverage.ts';
import { icon } from '../shared/icon.ts';
import { readinessIcons, stateIcons } from '../shared/stateIcons.ts';
import { arrange } from './overviewSort.ts';
import { filterField, type Page } from './page.ts';

const partNames = ['situation', 'task', 'action', 'result', 'reflection'] as const;

/** Every story in the workspace, in a table that can be sorted and filtered. */
export function overview(page: Page, rows: readonly OverviewRow[]): TemplateResult {
	const { t, send, state, language } = page;
	if (rows.length === 0) {
		return html`<p>${t('noStories')}</p>
			<p class="actions">
				${action(t('newStory'), () => send({ type: 'newStory' }))}
				${action(t('findMyStories'), () => send({ type: 'findStories' }))}
				${action(t('openSample'), () => send({ type: 'openSample' }))}
			</p>`;
	}
	const shown = arrange(rows, state.filter, state.sort, language);
	return html`<div class="controls">
			${filterField(page, t('storyFilterHint'))}
			<span class="fact" role="status">${t('storiesShown', shown.length, rows.length)}</span>
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
		${shown.length === 0 ? html`<p>${t('noMatch')}</p>` : nothing}`;
}

function action(text: string, press: () => void): TemplateResult {
	return html`<button class="link" type="button" @click=${press}>${text}</button>`;
}

function columnHeading({ t, show, state: { sort } }: Page, column: OverviewColumn): TemplateResult {
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
		>${t(column)}${isSorted ? icon(sort.descending ? 'chevron-down' : 'chevron-up') : nothing}</button>
	</th>`;
}

function tableRow(page: Page, row: OverviewRow): TemplateResult {
	const { t, send } = page;
	const { id, title, path, parts, measures, seconds, readiness, status, questions, competencies } = row;
	const open = () => send({ type: 'openStory', id });
	return html`<tr role="row" @click=${open}>
		<th role="rowheader" scope="row" class="story">
			<button class="plain open" type="button" title=${t('openStory', title)}>${title}</button>
			<span class="path">${path}</span>
			${competencies.length === 0 ? nothing : html`<span class="path">${t('shows', competencies.join(', '))}</span>`}
		</th>
		<td role="cell" class="status">${icon(readinessIcons[readiness], `state ${readiness}`)}<span>${status}</span></td>
		<td role="cell" class="parts">
			${parts.map((state, index) => {
				const name = t(partNames[index] ?? 'reflection');
				const text = state ? `${name}: ${t(state === 'present' ? 'told' : state)}` : '';
				return html`<span class="part" title=${text}>${state ? html`${icon(stateIcons[state], `state ${state}`)}<span class="visually-hidden">${text}; </span>` : nothing}</span
				>`;
			})}
		</td>
		<td role="cell" class="measures">
			<span class="number">${measures}</span><span class="unit">${measures === 1 ? t('oneMeasure') : t('countOfMeasures', measures)}</span>
		</td>
		<td role="cell" class="time">${clock(seconds)}</td>
		<td role="cell" class="findings">
			${findingCounts(page, row)}
		</td>
		<td role="cell" class="questions">${questions.map(({ label, title }) => html`<span title=${title}>${label}</span>`)}</td>
	</tr>`;
}

/** The number of errors, warnings and hints, each with its icon. */
function findingCounts({ t }: Page, { errors, warnings, remarks }: OverviewRow): TemplateResult {
	const counts = [
		[errors, 'error', 'countOfErrors'],
		[warnings, 'warning', 'countOfWarnings'],
		[remarks, 'info', 'countOfHints'],
	] as const;
	return errors + warnings + remarks === 0
		? html`${icon('pass', 'state present')}<span class="visually-hidden">0</span>`
		: html`${counts.map(([count, name, text]) =>
				count === 0
					? nothing
					: html`<span class="count" title=${t(text, count)}
							>${icon(name, name)}<span aria-hidden="true">${count}</span
							><span class="visually-hidden">${t(text, count)}; </span></span
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
