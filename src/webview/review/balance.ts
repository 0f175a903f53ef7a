import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../../protocol/clock.ts';
import type { PartReview, StoryReview } from '../../protocol/review.ts';
import { icon } from '../shared/icon.ts';
import { type Page, partsName } from './page.ts';

/** Most parts stay below this share of a story, in percent, so the bars scale to it. */
const usualScale = 75;

/** The time that the story takes, and how its words are distributed among the parts. */
export function balance(page: Page, { seconds, targetSeconds, parts }: StoryReview): TemplateResult {
	const { t } = page;
	const scale = parts.some(({ share }) => share > usualScale) ? 100 : usualScale;
	// The target is at two thirds, which leaves room for a story that is too long.
	const timeScale = Math.max(targetSeconds * 1.5, seconds);
	return html`<section class="summary" aria-labelledby="balance">
		<h2 id="balance" class="heading">${t('balance')}</h2>
		<dl class="bars" title=${t('balanceHelp')}>
			${repeat(
				parts,
				(part) => part.parts.join(' '),
				(part) => partBar(page, part, scale),
			)}
		</dl>
		<div class="time">
			<h2 class="heading">${t('spokenTime')}</h2>
			<span class="value">${t('timeOfTarget', clock(seconds), clock(targetSeconds))}</span>
			${track(seconds, { from: 0, to: targetSeconds }, timeScale)}
		</div>
	</section>`;
}

/** The bar, with an arrow if the part takes more or less than is recommended. */
function partBar(page: Page, { parts, share, recommended }: PartReview, scale: number): TemplateResult {
	const { t } = page;
	const name = partsName(page, parts);
	const side = sideOf(share, recommended);
	const text = recommended
		? t(side ?? 'shareOfRange', name, share, recommended.from, recommended.to)
		: t('shareWithoutRange', name, share);
	return html`<dt>${name}</dt>
		<dd title=${text}>
			${track(share, recommended, scale, side !== null)}
			<span class="value" aria-hidden="true">${
				side === null ? nothing : icon(side === 'shareAbove' ? 'arrow-up' : 'arrow-down', 'outside')
			}${t('percent', share)}</span>
			<span class="visually-hidden">${text}</span>
		</dd>`;
}

/** On which side of its range a share is; null inside. */
function sideOf(share: number, range: PartReview['recommended']): 'shareAbove' | 'shareBelow' | null {
	return range === null ? null : share > range.to ? 'shareAbove' : share < range.from ? 'shareBelow' : null;
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
