import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../../protocol/clock.ts';
import type { PartReview, StoryReview } from '../../protocol/review.ts';
import { toSay } from '../../protocol/texts.ts';
import { icon } from '../shared/icon.ts';
import { type Page, partsName } from './page.ts';

/** Most parts stay below this share of a story, in percent, so the bars scale to it. */
const usualScale = 75;

/** The time that the story takes, and how its words are distributed among the parts. */
export function balance(page: Page, { seconds, targetSeconds, parts }: StoryReview): TemplateResult {
	const { say } = page;
	const scale = parts.some(({ share }) => share > usualScale) ? 100 : usualScale;
	// The target is at two thirds, which leaves room for a story that is too long.
	const timeScale = Math.max(targetSeconds * 1.5, seconds);
	return html`<section class="summary" aria-labelledby="balance">
		<h2 id="balance" class="heading">${say('Balance')}</h2>
		<dl class="bars" title=${say('Each part’s share of the words, with the recommended range marked behind it.')}>
			${repeat(
				parts,
				(part) => part.parts.join(' '),
				(part) => partBar(page, part, scale),
			)}
		</dl>
		<div class="time">
			<h2 class="heading">${say('Speaking Time')}</h2>
			<span class="value">${say('{0} of {1}', clock(seconds), clock(targetSeconds))}</span>
			${track(seconds, { from: 0, to: targetSeconds }, timeScale)}
		</div>
	</section>`;
}

/** The bar, with an arrow if the part takes more or less than is recommended. */
function partBar(page: Page, { parts, share, recommended }: PartReview, scale: number): TemplateResult {
	const { say } = page;
	const name = partsName(page, parts);
	const side = sideOf(share, recommended);
	const text = recommended
		? say(rangeTexts[side], name, share, recommended.from, recommended.to)
		: say('{0}: {1}% of the words', name, share);
	return html`<dt>${name}</dt>
		<dd title=${text}>
			${track(share, recommended, scale, side !== 'inside')}
			<span class="value" aria-hidden="true">${
				side === 'inside' ? nothing : icon(side === 'above' ? 'arrow-up' : 'arrow-down', 'outside')
			}${say('{0}%', share)}</span>
			<span class="visually-hidden">${text}</span>
		</dd>`;
}

const rangeTexts = {
	inside: toSay('{0}: {1}% of the words; {2}–{3}% is recommended'),
	above: toSay('{0}: {1}% of the words, more than the recommended {2}–{3}%'),
	below: toSay('{0}: {1}% of the words, less than the recommended {2}–{3}%'),
};

/** Where a share is in relation to its range. */
function sideOf(share: number, range: PartReview['recommended']): keyof typeof rangeTexts {
	return range !== null && share > range.to ? 'above' : range !== null && share < range.from ? 'below' : 'inside';
}

/** A bar with a range. Styles are set as properties, because the page's policy forbids them as attributes. */
function track(
	value: number,
	range: { from: number; to: number } | null,
	scale: number,
	isOutside = false,
): TemplateResult {
	const percent = (part: number) => `${(Math.min(part, scale) / scale) * 100}%`;
	return html`<span class="track" aria-hidden="true">
		${range ? html`<span class="range" .style=${`left: ${percent(range.from)}; width: ${percent(range.to - range.from)}`}></span>` : nothing}
		<span class="bar ${isOutside ? 'outside' : ''}" .style=${`width: ${percent(value)}`}></span>
	</span>`;
}
