import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CoverageCell, CoverageColumn, CoverageContent, CoverageRowMessage } from '../../protocol/coverage.ts';
import { icon } from '../shared/icon.ts';
import { moveInGrid } from './grid.ts';
import { lensTexts, type Page } from './page.ts';

/** A row for everything that an interview may ask for, and a column for each story. */
export function matrix(page: Page, content: CoverageContent): TemplateResult | typeof nothing {
	const { say } = page;
	const { rows, columns, by, total } = content;
	if (rows.length === 0) {
		return nothing;
	}
	return html`${total === 0 ? nothing : legend(page)}
		<div class="scroll">
			<table role="grid" aria-label=${`${say('Coverage')}: ${say(lensTexts[by])}`} @keydown=${moveInGrid}>
				<thead>
					<tr role="row">
						<th role="columnheader" scope="col" class="subject">${say(lensTexts[by])}</th>
						<th role="columnheader" scope="col" class="gap">${say('New Story…')}</th>
						${columns.map((column) => heading(page, column))}
					</tr>
				</thead>
				<tbody>
					${repeat(
						rows,
						({ id }) => id,
						(row) => tableRow(page, row, columns),
					)}
				</tbody>
			</table>
		</div>`;
}

function legend({ say }: Page): TemplateResult {
	return html`<p class="legend">
		<span>${icon('link')} ${say('Linked')}</span>
		<span>${icon('lightbulb')} ${say('Suggested')}</span>
		${say('Linked stories say what they cover. Suggested ones are about the same thing; link them with one click.')} ${say('Arrow keys move between cells. Enter opens a story, L links a suggestion.')}
	</p>`;
}

function heading({ say, send }: Page, { id, title, path, status, ...story }: CoverageColumn): TemplateResult {
	return html`<th role="columnheader" scope="col" class="story">
		<button
			class="plain"
			type="button"
			tabindex="-1"
			title=${`${say('Open {0}', title)}\n${path}\n${status}`}
			@click=${() => send({ type: 'openStory', id })}
		>
			<span class="name">${title}</span>
			<span class="status">${icon(story.icon, `state ${story.readiness}`)}${status}</span>
		</button>
	</th>`;
}

function tableRow(page: Page, row: CoverageRowMessage, columns: readonly CoverageColumn[]): TemplateResult {
	const { say, send } = page;
	const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
	return html`<tr role="row">
		<th role="rowheader" scope="row" class="subject">${row.title}</th>
		<td role="gridcell" class="gap">
			<button
				class="plain"
				type="button"
				tabindex="-1"
				title=${say('Write a story for {0}', row.title)}
				aria-label=${[row.gap, say('Write a story for {0}', row.title)].filter(Boolean).join('. ')}
				@click=${() => send({ type: 'write', row: row.id })}
			>${row.gap === '' ? icon('add') : html`${icon('circle-large-outline', 'state')}<span>${row.gap}</span>`}</button>
		</td>
		${columns.map((column, index) => cellOf(page, row, column, byColumn.get(index)))}
	</tr>`;
}

function cellOf(
	{ say, send }: Page,
	row: CoverageRowMessage,
	{ id, title }: CoverageColumn,
	cell: CoverageCell | undefined,
): TemplateResult {
	const kind = cell?.kind ?? 'none';
	const what = cell ? `${cell.kind === 'linked' ? say('Linked') : say('Suggested')}. ${cell.why}` : say('Not covered');
	const open = () => send({ type: 'openStory', id });
	const linkText = say('Link {0} to “{1}”', title, cell?.link ?? '');
	const link = () => send({ type: 'link', row: row.id, story: id });
	return html`<td role="gridcell" class=${kind}>
		<button
			class="plain open"
			type="button"
			tabindex="-1"
			title=${what}
			aria-label=${say('{0}, {1}: {2}', row.title, title, what)}
			@click=${open}
		>${cell ? icon(cell.kind === 'linked' ? 'link' : 'lightbulb') : html`<span aria-hidden="true">·</span>`}</button>
		${
			kind === 'suggested'
				? html`<button
						class="plain connect"
						type="button"
						tabindex="-1"
						title=${linkText}
						aria-label=${linkText}
						@click=${link}
					>${icon('add')}</button>`
				: nothing
		}
	</td>`;
}
