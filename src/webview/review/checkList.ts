import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../../protocol/clock.ts';
import type { ReviewCheck, StoryReview } from '../../protocol/review.ts';
import type { ReviewText } from '../../protocol/reviewTexts.ts';
import { icon } from '../shared/icon.ts';
import { inlineButton } from '../shared/inlineButton.ts';
import { ruleButton } from './findingList.ts';
import type { Page } from './page.ts';

const titles: Readonly<Record<ReviewCheck['id'], ReviewText>> = {
	parts: 'checkParts',
	order: 'checkOrder',
	figure: 'checkFigure',
	own: 'checkOwn',
	balance: 'checkBalance',
	time: 'checkTime',
	reflection: 'checkReflection',
	question: 'checkQuestion',
	status: 'checkStatus',
};

/** What makes a story ready to tell; each line names the rules or the fact that decides it. */
export function checkList(page: Page, review: StoryReview): TemplateResult {
	const met = review.checks.filter((check) => check.met).length;
	return html`<section class="checks" aria-labelledby="checks">
		<h2 id="checks" class="heading">${page.t('readyToTell')} · ${page.t('checksMet', met, review.checks.length)}</h2>
		<ul role="list">
			${repeat(
				review.checks,
				({ id }) => id,
				(check) => checkItem(page, review, check),
			)}
		</ul>
	</section>`;
}

function checkItem(page: Page, review: StoryReview, { id, met, rules, range }: ReviewCheck): TemplateResult {
	const { t, send } = page;
	const fact = factOf(page, review, id);
	const title = html`<span class="visually-hidden">${t(met ? 'met' : 'open')}: </span>${t(titles[id])}`;
	return html`<li class=${met ? 'met' : 'open'}>
		${icon(met ? 'pass' : 'circle-large-outline', met ? 'state present' : 'state')}
		<div>
			${
				range
					? inlineButton(title, { title: t('goToFinding'), press: () => send({ type: 'goTo', range }) })
					: html`<span>${title}</span>`
			}
			<div class="facts">
				${fact === '' ? nothing : html`<span>${fact}</span>`} ${
					// A line that is met needs no action, so it is not a Tab stop.
					rules.map((rule) => html`${met ? html`<span>${rule}</span>` : ruleButton(page, rule)} `)
				}
			</div>
		</div>
	</li>`;
}

/** The figure for a line, if there is one. */
function factOf({ t }: Page, { parts, questions, seconds, targetSeconds }: StoryReview, id: ReviewCheck['id']): string {
	const of = (name: 'action' | 'result') => parts.find((part) => part.parts.includes(name));
	switch (id) {
		case 'parts': {
			const asked = parts.filter((part) => part.state !== 'optional');
			return t('checkPartsFact', asked.filter(({ state }) => state === 'present').length, asked.length);
		}
		case 'figure':
			return t('checkFigureFact', of('result')?.measures.length ?? 0);
		case 'balance':
			return t('percent', of('action')?.share ?? 0);
		case 'time':
			return t('timeOfTarget', clock(seconds), clock(targetSeconds));
		case 'question':
			return t('checkQuestionFact', questions.length);
		default:
			return '';
	}
}
