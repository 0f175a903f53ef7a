import { html, nothing, type TemplateResult } from 'lit';
import { type CoverageContent, lenses } from '../../protocol/coverage.ts';
import { button } from '../shared/button.ts';
import { icon } from '../shared/icon.ts';
import { matrix } from './matrix.ts';
import { filterField, lensTexts, type Page } from './page.ts';

/**
 * What the stories cover: what to do next, and the matrix.
 *
 * @param linkedTo what a story was just linked to, which can be undone
 */
export function coverageView(page: Page, content: CoverageContent, linkedTo: string | null): TemplateResult {
	const { say, send } = page;
	const { total, ready, aim } = content;
	return html`<p>${ready === 1 ? say('1 story is ready; {0} to {1} that cover everything are enough.', aim.from, aim.to) : say('{0} stories are ready; {1} to {2} that cover everything are enough.', ready, aim.from, aim.to)}</p>
		${
			linkedTo === null
				? nothing
				: html`<p class="linked">
						${icon('pass')}<span>${say('Linked to “{0}”.', linkedTo)}</span>
						${button('link', say('Undo'), () => send({ type: 'undo' }))}
					</p>`
		}
		${nextSteps(page, content)}
		${total === 0 ? html`<p>${say('There are no stories in this workspace yet.')}</p>` : nothing}
		${controls(page, content)}
		${matrix(page, content)}
		${notes(page, say('Ready Stories That Cover the Most Together'), 'star-full', content.chosen)}
		${notes(page, say('Used for Too Many Questions'), 'warning', content.overused)}
		${notes(page, say('Not Practiced for Six Weeks'), 'history', content.stale)}
		${notes(page, say('Achievements You Noted'), 'note', content.noted)}`;
}

function nextSteps({ say, send }: Page, { next, total }: CoverageContent): TemplateResult {
	return html`<section class="next">
		<h2>${say('Do Next')}</h2>
		<ol>
			${next.map(({ text, isToWrite }, index) => {
				const remember = html` ${button('link', say('What Did I Do?'), () => send({ type: 'remember', index }))}`;
				return html`<li>${button('link', text, () => send({ type: 'step', index }))}${isToWrite ? remember : nothing}</li>`;
			})}
		</ol>
		${
			total === 0
				? html`<vscode-button @click=${() => send({ type: 'run', command: 'newStory' })}>${say('New Story…')}</vscode-button>`
				: nothing
		}
	</section>`;
}

function controls(page: Page, { by, values, columns, total }: CoverageContent): TemplateResult {
	const { say, send, show } = page;
	const apply = (event: Event) => {
		const field = (event.target as HTMLElement).closest('.values')?.querySelector<HTMLTextAreaElement>('.list');
		send({ type: 'values', values: field?.value ?? '' });
	};
	return html`<div class="controls">
			<label class="by"
				>${say('Coverage by')}
				<select
					@change=${(event: Event) => show({ by: (event.target as HTMLSelectElement).value as (typeof lenses)[number] })}
				>
					${lenses.map((lens) => html`<option value=${lens} ?selected=${lens === by}>${say(lensTexts[lens])}</option>`)}
				</select>
			</label>
			${filterField(page, say('Filter stories by title or file'))}
			<span class="fact" role="status">${say('{0} of {1} stories shown', columns.length, total)}</span>
		</div>
		${
			by === 'value'
				? html`<div class="values">
						<textarea class="list" aria-label=${say('The company’s values, one per line')} rows="4" .value=${values}></textarea>
						<vscode-button @click=${apply}>${say('Show Values')}</vscode-button>
						${values.trim() === '' ? html`<p>${say('Paste the values of a company to see which of them your stories show.')}</p>` : nothing}
					</div>`
				: nothing
		}`;
}

function notes(
	{ send }: Page,
	title: string,
	sign: string,
	entries: CoverageContent['chosen'],
): TemplateResult | typeof nothing {
	return entries.length === 0
		? nothing
		: html`<section>
				<h2>${icon(sign)}${title}</h2>
				<ul role="list">
					${entries.map(
						({ story, text }) =>
							html`<li>${button('plain', text, () => story !== null && send({ type: 'openStory', id: story }))}</li>`,
					)}
				</ul>
			</section>`;
}
