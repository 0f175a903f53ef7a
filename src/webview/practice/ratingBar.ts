import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../core/text/translation.ts';
import type { GivenRating, RoundMessage } from '../../protocol/practice.ts';
import { button } from '../shared/button.ts';
import { icon } from '../shared/icon.ts';
import { dayDone, rate, suggestedBy, threeMore } from './answerRating.ts';
import { interviewSecondsLeft, type Page } from './page.ts';

/**
 * Once there is an answer, the ratings, each with the day on which the question would come back; after rating, the
 * result and the next steps.
 */
export function ratingBar(page: Page): TemplateResult {
	const { say, round, control } = page;
	const isEmpty = !round.rated && !control.hasAnswer;
	return html`<section class="rating ${isEmpty ? 'empty' : ''}" aria-labelledby="rating-title">
		<h2 id="rating-title" class="heading">${say('How did it go?')}</h2>
		${round.rated ? rated(page) : isEmpty ? nothingToRate(page) : buttons(page)}
	</section>`;
}

function buttons({ say, round, control }: Page): TemplateResult {
	return html`<div class="ratings">
			${round.ratings.map(
				({ rating, name, meaning, when, date }, index) =>
					html`<button
						class="secondary"
						type="button"
						data-rating=${rating}
						title=${`${meaning} (${index + 1}) · ${say('comes back {0}, {1}', when, date)}`}
						@click=${() => rate(control, rating)}
					><span class="name">${name}</span
						><span class="when">${rating === suggestedBy(control) ? `${when} · ${say('suggested')}` : when}</span></button>`,
			)}
		</div>`;
}

function nothingToRate({ say, control }: Page): TemplateResult {
	const how =
		control.draft.mode === 'write'
			? say('There is no answer yet. Write it, then choose “Finish Answer” or press Ctrl+Enter.')
			: say('There is no answer yet. Answer aloud or in writing, then rate it.');
	return html`<p class="hint"><span>${how}</span></p>`;
}

/** What a rating means, depending on what was practiced. */
export function ratedText(say: Say, { story }: Pick<RoundMessage, 'story'>, { name, when }: GivenRating): string {
	return story
		? say('{0}; the story comes back {1}.', name, when)
		: say('{0}; the question comes back {1}.', name, when);
}

function rated(page: Page): TemplateResult {
	const { say, round, control } = page;
	const { rated, interview } = round;
	const left = interviewSecondsLeft(page);
	const isLast = interview !== null && (interview.index + 1 >= interview.count || (left ?? 0) <= 0);
	return html`<div class="rated">
			<span class="said">${icon('pass', 'passed')}<span>${rated ? ratedText(say, round, rated) : nothing} ${dayText(page)}</span></span>
			${button('secondary', say('Undo Rating'), () => control.send({ type: 'undo' }))}
			${
				rated?.rating === 'again' && interview === null
					? button('secondary', say('Try Again Now'), () => control.tryAgain())
					: nothing
			}
			${
				dayDone(control)
					? endOfDay(page)
					: button('primary next', isLast ? say('Finish Interview') : say('Next Question'), () =>
							control.send({ type: 'next' }),
						)
			}
		</div>
		${paceLine(page)}`;
}

/** What was done today and what comes back soon, once the day is done; else empty. */
export function dayText({ say, control }: Pick<Page, 'say' | 'control'>): string {
	const day = dayDone(control);
	return day ? `${say('Done: {0} of {1}.', day.done, day.goal)} ${day.soon}`.trim() : '';
}

function endOfDay({ say, control }: Page): TemplateResult {
	return html`${button('secondary', say('Three More'), () => threeMore(control))}
		${button('primary next', say('Stop Here'), () => control.send({ type: 'leave' }))}`;
}

/** Offers the pace at which the user actually speaks. */
function paceLine({ say, round: { rated }, control }: Page): TemplateResult | typeof nothing {
	if (control.newPace !== undefined) {
		return html`<p class="hint">${icon('pass', 'passed')}<span>${say('Speaking times now assume {0} words a minute.', control.newPace)}</span></p>`;
	}
	const pace = rated?.ownPace ?? null;
	return pace === null
		? nothing
		: html`<div class="rated">
				<span class="said">${icon('dashboard')}<span>${say('Judging by your last answers, you speak {0} words a minute.', pace)}</span></span>
				${button('secondary', say('Use as My Pace'), () => control.send({ type: 'usePace', wordsPerMinute: pace }))}
			</div>`;
}
