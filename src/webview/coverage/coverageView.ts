import { html, nothing, type TemplateResult } from 'lit';
import { type CoverageContent, lenses } from '../../protocol/coverage.ts';
import type { CoverageText } from '../../protocol/coverageTexts.ts';
import { icon } from '../shared/icon.ts';
import { matrix } from './matrix.ts';
import { filterField, type Page } from './page.ts';

/**
 * What the stories cover: what to do next, and the matrix.
 *
 * @param linkedTo what a story was just linked to, which can be undone
 */
export function coverageView(page: Page, content: CoverageContent, linkedTo: string | null): TemplateResult {
	const { t, send } = page;
	const { total, ready, aim } = content;
	return html`<p>${ready === 1 ? t('oneReady', aim.from, aim.to) : t('ready', ready, aim.from, aim.to)}</p>
		${
			linkedTo === null
				? nothing
				: html`<p class="linked">
						${icon('pass')}<span>${t('linkedNow', linkedTo)}</span>
						<button class="link" type="button" @click=${() => send({ type: 'undo' })}>${t('undo')}</button>
					</p>`
		}
		${nextSteps(page, content)}
		${total === 0 ? html`<p>${t('noStories')}</p>` : nothing}
		${controls(page, content)}
		${matrix(page, content)}
		${notes(page, 'chosen', 'star-full', content.chosen)}
		${notes(page, 'overused', 'warning', content.overused)}
		${notes(page, 'stale', 'history', content.stale)}
		${notes(page, 'noted', 'note', content.noted)}`;
}

function nextSteps({ t, send }: Page, { next, total }: CoverageContent): TemplateResult {
	return html`<section class="next">
		<h2>${t('doNext')}</h2>
		<ol>
			${next.map(({ text, isToWrite }, index) => {
				const remember = html` <button class="link" type="button" @click=${() => send({ type: 'remember', index })}>${t('remember')}</button>`;
				return html`<li><button class="link" type="button" @click=${() => send({ type: 'step', index })}>${text}</button>${isToWrite ? remember : nothing}</li>`;
			})}
		</ol>
		${
			total === 0
				? html`<vscode-button @click=${() => send({ type: 'newStory' })}>${t('newStory')}</vscode-button>`
				: nothing
		}
	</section>`;
}

function controls(page: Page, { by, values, columns, total }: CoverageContent): TemplateResult {
	const { t, send, show } = page;
	const apply = (event: Event) => {
		const field = (event.target as HTMLElement).closest('.values')?.querySelector<HTMLTextAreaElement>('.list');
		send({ type: 'values', values: field?.value ?? '' });
	};
	return html`<div class="controls">
			<label class="by"
				>${t('by')}
				<select
					@change=${(event: Event) => show({ by: (event.target as HTMLSelectElement).value as (typeof lenses)[number] })}
				>
					${lenses.map((lens) => html`<option value=${lens} ?selected=${lens === by}>${t(lens)}</option>`)}
				</select>
			</label>
			${filterField(page, t('filterHint'))}
			<span class="fact" role="status">${t('columnsShown', columns.length, total)}</span>
		</div>
		${
			by === 'value'
				? html`<div class="values">
						<textarea class="list" aria-label=${t('valuesLabel')} rows="4" .value=${values}></textarea>
						<vscode-button @click=${apply}>${t('applyValues')}</vscode-button>
						${values.trim() === '' ? html`<p>${t('noValues')}</p>` : nothing}
					</div>`
				: nothing
		}`;
}

function notes(
	{ t, send }: Page,
	title: CoverageText,
	sign: string,
	entries: CoverageContent['chosen'],
): TemplateResult | typeof nothing {
	return entries.length === 0
		? nothing
		: html`<section>
				<h2>${icon(sign)}${t(title)}</h2>
				<ul role="list">
					${entries.map(
						({ story, text }) =>
							html`<li><button
								class="plain"
								type="button"
								@click=${() => story !== null && send({ type: 'openStory', id: story })}
							>${text}</button></li>`,
					)}
				</ul>
			</section>`;
}
