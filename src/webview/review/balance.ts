import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../../protocol/clock.ts';
import type { ShareReview, StoryReview } from '../../protocol/review.ts';
import { icon } from '../shared/icon.ts';
import { type Page, partsName } from './page.ts';

/** Most parts stay below this share of a story, in percent, so the bars scale to it. */
const usualScale = 75;

/** The time that the story takes, and how its words are distributed among the parts. */
export function balance(page: Page, review: StoryReview): TemplateResult {
	const { say } = page;
	const { seconds, shortestSeconds, targetSeconds, shares, checks } = review;
	const scale = shares.some(({ share }) => share > usualScale) ? 100 : usualScale;
	// The target is at two thirds, which leaves room for a story that is too long.
	const timeScale = Math.max(targetSeconds * 1.5, seconds);
	const isTimeOpen = checks.some(({ id, met }) => id === 'time' && !met);
	return html`<section class="summary" aria-labelledby="balance">
		<h2 id="balance" class="heading">${say('Balance')}</h2>
		<dl class="bars" title=${say('Each part’s share of the words, with the range that is in balance marked behind it.')}>
			${repeat(
				shares,
				({ parts }) => parts.join(' '),
				(share) => shareBar(page, share, scale),
			)}
		</dl>
		<div class="time">
			<h2 class="heading">${say('Speaking Time')}</h2>
			<span class="value">${say('{0} of {1}', clock(seconds), clock(targetSeconds))}</span>
			${track(seconds, { from: shortestSeconds, to: targetSeconds }, timeScale, isTimeOpen)}
		</div>
	</section>`;
}

/** The bar, with an arrow if the parts take more or less than they may. */
function shareBar(page: Page, review: ShareReview, scale: number): TemplateResult {
	const { say } = page;
	const { parts, share, range, side } = review;
	const text = shareText(page, review);
	return html`<dt>${partsName(page, parts)}</dt>
		<dd title=${text}>
			${track(share, range, scale, side !== null)}
			<span class="value" aria-hidden="true">${
				side ? icon(side === 'above' ? 'arrow-up' : 'arrow-down', 'outside') : nothing
			}${say('{0}%', share)}</span>
			<span class="visually-hidden">${text}</span>
		</dd>`;
}

/** `Action: 27% of the words, less than 35%` */
export function shareText(page: Page, { parts, share, range, side }: ShareReview): string {
	const { say } = page;
	const name = partsName(page, parts);
	if (range === null) {
		return say('{0}: {1}% of the words', name, share);
	}
	switch (side) {
		case 'above':
			return say('{0}: {1}% of the words, more than {2}%', name, share, range.to);
		case 'below':
			return say('{0}: {1}% of the words, less than {2}%', name, share, range.from);
		case null:
			return say('{0}: {1}% of the words; {2}–{3}% is in balance', name, share, range.from, range.to);
	}
}

/** A bar with a range. Styles are set as properties, because the page's policy forbids them as attributes. */
function track(
	value: number,
	range: { from: number; to: number } | null,
	scale: number,
	isOutside = false,
): TemplateResult {
	const percent = (part: number) => (Math.min(part, scale) / scale) * 100;
	return html`<span class="track" aria-hidden="true">
		${range ? html`<span class="range" .style=${`left: ${percent(range.from)}%; width: ${percent(range.to) - percent(range.from)}%`}></span>` : nothing}
		<span class="bar ${isOutside ? 'outside' : ''}" .style=${`width: ${percent(value)}%`}></span>
	</span>`;
}
