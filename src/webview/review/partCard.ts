import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../../protocol/clock.ts';
import { isSerious, type PartReview, type ReviewMeasure } from '../../protocol/review.ts';
import { kindTexts, stateTexts } from '../../protocol/texts.ts';
import { button } from '../shared/button.ts';
import { icon } from '../shared/icon.ts';
import { stateIcons } from '../shared/stateIcons.ts';
import { findingList } from './findingList.ts';
import { type Page, partsName } from './page.ts';

/** One part of the story: its state, its first lines, its figures and its findings. */
export function partCard(page: Page, part: PartReview): TemplateResult {
	const { say, send } = page;
	const { parts, state, range, excerpt, words, seconds, findings, measures, questions } = part;
	const name = partsName(page, parts);
	const id = `part-${parts[0]}`;
	return html`<section class="card ${state}" aria-labelledby=${id} data-part=${parts.join(' ')}>
		<header>
			${stateIcon(part)}
			<h2 id=${id}>
				${
					range
						? button('plain go', name, () => send({ type: 'goTo', range }), { title: say('Go to {0}', name) })
						: html`<span class="go" tabindex="-1">${name}</span>`
				}
			</h2>
			<span class="facts">${state === 'present' ? say('{0} words · {1}', words, clock(seconds)) : say(stateTexts[state])}</span>
		</header>
		${excerpt === '' ? nothing : html`<p class="excerpt">${excerpt}</p>`} ${measureList(page, measures)}
		${findingList(page, findings)}
		${
			questions.length === 0
				? nothing
				: html`<div class="questions">
						<h3>${say('Questions that help you find a figure')}</h3>
						<ul>
							${questions.map((question) => html`<li>${question}</li>`)}
						</ul>
					</div>`
		}
	</section>`;
}

/** A written part has a check mark, unless it has a finding. */
function stateIcon({ state, findings }: PartReview): TemplateResult {
	return state !== 'present' || findings.length === 0
		? icon(stateIcons[state], `state ${state}`)
		: findings.some(isSerious)
			? icon('warning', 'state warning')
			: icon('info', 'state');
}

function measureList({ say, send }: Page, measures: readonly ReviewMeasure[]): TemplateResult | typeof nothing {
	return measures.length === 0
		? nothing
		: html`<ul class="measures chips" role="list" aria-label=${say('Figures')}>
				${repeat(
					measures,
					({ text, kind }, index) => `${kind} ${text} ${index}`,
					({ text, kind, range }) =>
						html`<li>${button(
							'plain chip',
							html`<span class="figure">${text}</span> <span class="kind">· ${say(kindTexts[kind])}</span>`,
							() => send({ type: 'goTo', range }),
							{ title: say('Go to figure “{0}” ({1})', text, say(kindTexts[kind])) },
						)}</li>`,
				)}
			</ul>`;
}
