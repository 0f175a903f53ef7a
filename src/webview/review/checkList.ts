import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../../protocol/clock.ts';
import type { ReviewCheck, StoryReview } from '../../protocol/review.ts';
import { stateNames, toSay } from '../../protocol/texts.ts';
import { button } from '../shared/button.ts';
import { icon } from '../shared/icon.ts';
import { inlineButton } from '../shared/inlineButton.ts';
import { shareText } from './balance.ts';
import { ruleButton } from './findingList.ts';
import type { Page } from './page.ts';

const titles: Readonly<Record<ReviewCheck['id'], string>> = {
	parts: toSay('Every part is written'),
	order: toSay('Parts appear once and in order'),
	figure: toSay('Result has a figure and no vague words'),
	own: toSay('Action says what you did yourself'),
	balance: toSay('Parts are in balance'),
	time: toSay('Length is right for an interview'),
	reflection: toSay('Says what you learned (failure and conflict stories)'),
	status: toSay('Marked as ready'),
};

/** What makes a story ready to tell; each line names the rules or the fact that decides it. */
export function checkList(page: Page, review: StoryReview): TemplateResult {
	const met = review.checks.filter((check) => check.met).length;
	return html`<section class="checks" aria-labelledby="checks">
		<h2 id="checks" class="heading">${page.say('Ready to Tell')} · ${page.say('{0} of {1}', met, review.checks.length)}</h2>
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
	const { say, send } = page;
	const fact = factOf(page, review, id);
	// Nothing else is missing, so that marking it as ready is all that is left to do.
	const isFinished = id === 'status' && !met && !range;
	const title = html`<span class="visually-hidden">${met ? say('Met') : say('Open')}: </span>${say(titles[id])}`;
	return html`<li class=${met ? 'met' : 'open'}>
		${icon(met ? 'pass' : 'circle-large-outline', met ? 'state present' : 'state')}
		<div>
			${
				isFinished
					? button('link', say('Mark as Ready'), () => send({ type: 'story', command: 'markReady' }))
					: range
						? inlineButton(title, { title: say('Go to Finding'), press: () => send({ type: 'goTo', range }) })
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
function factOf(
	page: Page,
	{ parts, shares, seconds, targetSeconds, state }: StoryReview,
	id: ReviewCheck['id'],
): string {
	const { say } = page;
	switch (id) {
		case 'parts': {
			const asked = parts.filter((part) => part.state !== 'optional');
			return say('{0} of {1}', asked.filter(({ state }) => state === 'present').length, asked.length);
		}
		case 'figure':
			return say('{0} in the Result', parts.find((part) => part.parts.includes('result'))?.measures.length ?? 0);
		case 'balance':
			return shares.flatMap((each) => (each.side ? shareText(page, each) : [])).join(' · ');
		case 'time':
			return say('{0} of {1}', clock(seconds), clock(targetSeconds));
		case 'status':
			return state === 'draft' || state === 'retired' ? say(stateNames[state]) : '';
		default:
			return '';
	}
}
