import { html, nothing, type TemplateResult } from 'lit';
import type { Rating } from '../../core/practice/entry.ts';
import type { RoundMessage } from '../../protocol/practice.ts';
import type { PracticeText } from '../../protocol/practiceTexts.ts';
import { icon } from '../shared/icon.ts';
import type { Controller } from './controller.ts';
import { interviewSecondsLeft, type Page } from './page.ts';

/**
 * The ratings, each with the day on which the question would come back; after rating, the result and the next steps.
 */
export function ratingBar(page: Page): TemplateResult {
	return html`<section class="rating" aria-labelledby="rating-title">${page.round.rated ? rated(page) : page.control.rating.unconfirmed ? confirmation(page) : buttons(page)}</section>`;
}

/** Rates the answer; if there is none, focuses the confirmation. */
export function rate(control: Controller, rating: Rating): void {
	control.rating.rate(rating);
	focusOn('.rating .keep');
}

function keepAnswering(control: Controller): void {
	const rating = control.rating.unconfirmed;
	control.rating.cancelRating();
	focusOn(`[data-rating=${rating}]`);
}

/** Without scrolling: a click must not make the page jump. */
function focusOn(selector: string): void {
	document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

function buttons({ t, round, control }: Page): TemplateResult {
	return html`<h2 id="rating-title" class="heading">${t('howDidItGo')}</h2>
		<div class="ratings">
			${round.ratings.map(
				({ rating, name, meaning, when, date }, index) =>
					html`<button
						class="secondary"
						type="button"
						data-rating=${rating}
						title=${`${meaning} (${index + 1}) · ${t('comesBack', when, date)}`}
						@click=${() => rate(control, rating)}
					><span class="name">${name}</span
						><span class="when">${rating === control.rating.suggested ? `${when} · ${t('suggested')}` : when}</span></button>`,
			)}
		</div>`;
}

/** A rating without an answer is more often a slip than intended. */
function confirmation({ t, round, control }: Page): TemplateResult {
	const name = round.ratings.find(({ rating }) => rating === control.rating.unconfirmed)?.name ?? '';
	return html`<h2 id="rating-title" class="heading">${t('howDidItGo')}</h2>
		<div class="rated">
			<span class="said">${icon('question')}<span>${t('noAnswerYet')}</span></span>
			<button class="secondary" type="button" @click=${() => control.rating.rateAnyway()}>${t('rateAnyway', name)}</button>
			<button class="primary keep" type="button" @click=${() => keepAnswering(control)}>${t('cancelRating')}</button>
		</div>`;
}

/** The text for what a rating means, depending on what was practiced. */
export function ratedText({ story }: Pick<RoundMessage, 'story'>): PracticeText {
	return story ? 'ratedStory' : 'rated';
}

function rated(page: Page): TemplateResult {
	const { t, round, control } = page;
	const { rated, interview } = round;
	const left = interviewSecondsLeft(page);
	const isLast = interview !== null && (interview.index + 1 >= interview.count || (left ?? 0) <= 0);
	return html`<h2 id="rating-title" class="heading">${t('howDidItGo')}</h2>
		<div class="rated">
			<span class="said">${icon('pass', 'passed')}<span>${rated ? t(ratedText(round), rated.name, rated.when) : nothing}</span></span>
			<button class="secondary" type="button" @click=${() => control.send({ type: 'undo' })}>${t('undoRating')}</button>
			${
				rated?.rating === 'again' && interview === null
					? html`<button class="secondary" type="button" @click=${() => control.tryAgain()}>${t('tryAgain')}</button>`
					: nothing
			}
			<button class="primary next" type="button" @click=${() => control.send({ type: 'next' })}>
				${isLast ? t('finishInterview') : t('nextQuestion')}
			</button>
		</div>
		${paceLine(page)}`;
}

/** Offers the pace at which the user actually speaks. */
function paceLine({ t, round: { rated }, control }: Page): TemplateResult | typeof nothing {
	if (control.newPace !== undefined) {
		return html`<p class="hint">${icon('pass', 'passed')}<span>${t('paceUsed', control.newPace)}</span></p>`;
	}
	const pace = rated?.ownPace ?? null;
	return pace === null
		? nothing
		: html`<div class="rated">
				<span class="said">${icon('dashboard')}<span>${t('ownPace', pace)}</span></span>
				<button
					class="secondary"
					type="button"
					@click=${() => control.send({ type: 'usePace', wordsPerMinute: pace })}
				>${t('usePace')}</button>
			</div>`;
}
