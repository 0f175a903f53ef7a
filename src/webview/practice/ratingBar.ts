import { html, nothing, type TemplateResult } from 'lit';
import type { RoundMessage } from '../../protocol/practice.ts';
import type { PracticeText } from '../../protocol/practiceTexts.ts';
import { icon } from '../shared/icon.ts';
import { dayDone, rate, suggestedBy, threeMore } from './answerRating.ts';
import { interviewSecondsLeft, type Page } from './page.ts';

/**
 * Once there is an answer, the ratings, each with the day on which the question would come back; after rating, the
 * result and the next steps.
 */
export function ratingBar(page: Page): TemplateResult {
	return html`<section class="rating" aria-labelledby="rating-title">${page.round.rated ? rated(page) : page.control.hasAnswer ? buttons(page) : nothingToRate(page)}</section>`;
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
						><span class="when">${rating === suggestedBy(control) ? `${when} · ${t('suggested')}` : when}</span></button>`,
			)}
		</div>`;
}

function nothingToRate({ t }: Page): TemplateResult {
	return html`<h2 id="rating-title" class="heading">${t('howDidItGo')}</h2>
		<p class="hint"><span>${t('answerFirst')}</span></p>`;
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
			<span class="said">${icon('pass', 'passed')}<span>${rated ? t(ratedText(round), rated.name, rated.when) : nothing} ${dayText(page)}</span></span>
			<button class="secondary" type="button" @click=${() => control.send({ type: 'undo' })}>${t('undoRating')}</button>
			${
				rated?.rating === 'again' && interview === null
					? html`<button class="secondary" type="button" @click=${() => control.tryAgain()}>${t('tryAgain')}</button>`
					: nothing
			}
			${
				dayDone(control)
					? endOfDay(page)
					: html`<button class="primary next" type="button" @click=${() => control.send({ type: 'next' })}>
				${isLast ? t('finishInterview') : t('nextQuestion')}
			</button>`
			}
		</div>
		${paceLine(page)}`;
}

/** What was done today and what comes back soon, once the day is done; else empty. */
export function dayText({ t, control }: Pick<Page, 't' | 'control'>): string {
	const day = dayDone(control);
	return day ? `${t('dayDone', day.done, day.goal)} ${day.soon}`.trim() : '';
}

function endOfDay({ t, control }: Page): TemplateResult {
	return html`<button class="secondary" type="button" @click=${() => threeMore(control)}>${t('threeMore')}</button>
		<button class="primary next" type="button" @click=${() => control.send({ type: 'leave' })}>${t('stopHere')}</button>`;
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
