import { html, nothing, type TemplateResult } from 'lit';
import type { CueCard } from '../../core/practice/cueCards.ts';
import { clock } from '../../protocol/clock.ts';
import { nameOf } from '../../protocol/texts.ts';
import { button } from '../shared/button.ts';
import { choice } from '../shared/choice.ts';
import type { Page } from './page.ts';
import { richBlocks } from './rich.ts';
import { toggleText, turnCard } from './shown.ts';

/** The cue cards of a story: at first only its title, then, part by part, what helps recall it. */
export function cardsView(page: Page): TemplateResult {
	const { say, round, control } = page;
	const cards = round.story?.cards ?? [];
	const { turned, cues } = control.state;
	return html`<section class="cards" aria-labelledby="cards-title">
		<div class="heading-row">
			<h2 id="cards-title">${say('Cue cards')} <span class="facts">${say('{0} of {1}', turned, cards.length)}</span></h2>
			${choice(
				'cues',
				say('Cues'),
				cues,
				[
					['none', say('Parts Only')],
					['figures', say('Figures')],
					['words', say('First Words')],
				],
				(cues) => control.change({ cues }),
			)}
		</div>
		<p class="hint">${cards.length === 0 ? say('None of its parts is written yet.') : say('Tell the story with as few cues as you can. When you get stuck, show the text.')}</p>
		<ol role="list">
			${cards.slice(0, turned).map((card, index) => html`<li class="card">${cardView(page, card, index)}</li>`)}
		</ol>
		${button('secondary turn', turned >= cards.length ? say('No More Cards') : say('Next Card'), () => turnCard(control), { disabled: turned >= cards.length })}
	</section>`;
}

function cardView({ say, control }: Page, card: CueCard, index: number): TemplateResult {
	const { cues, texts } = control.state;
	const isShown = texts.includes(index);
	const name = card.parts.map((part) => say(nameOf(part))).join(' + ');
	return html`<h3>${name} <span class="facts">${clock(card.seconds)}</span></h3>
		${
			isShown
				? nothing
				: cues === 'words'
					? html`<ul>${card.firstWords.map((words) => html`<li>${words}</li>`)}</ul>`
					: cues === 'figures'
						? figures(card, say('No figure'))
						: nothing
		}
		<button
			class="link"
			type="button"
			aria-expanded=${isShown}
			aria-controls=${`card-${index}`}
			aria-label=${`${isShown ? say('Hide Text') : say('Show Text')}: ${name}`}
			@click=${() => toggleText(control, index)}
		>${isShown ? say('Hide Text') : say('Show Text')}</button>
		<div id=${`card-${index}`} class="content" ?hidden=${!isShown}>${isShown ? richBlocks(card.text) : nothing}</div>`;
}

function figures({ figures }: CueCard, none: string): TemplateResult {
	return figures.length === 0
		? html`<p class="hint"><span>${none}</span></p>`
		: html`<ul role="list" class="chips">${figures.map((figure) => html`<li class="chip">${figure}</li>`)}</ul>`;
}
