import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icon.ts';
import { inlineButton } from '../shared/inlineButton.ts';
import type { Reveal } from './controller.ts';
import type { Page } from './page.ts';
import { richBlocks, richLine } from './rich.ts';

/** What helps, shown step by step as the user asks for it. */
export function revealView(page: Page): TemplateResult {
	const { t, round } = page;
	const { keyPoints, samples } = round;
	return html`<section class="reveal" aria-labelledby="help-title">
		<h2 id="help-title" class="heading">${t('help')}</h2>
		${
			keyPoints.length === 0
				? nothing
				: step(
						page,
						'keyPoints',
						t('keyPoints'),
						() => html`<ul>${keyPoints.map((point) => html`<li>${richLine(point)}</li>`)}</ul>`,
					)
		}
		${step(page, 'stories', t('ownStories'), () => ownStories(page))}
		${
			samples.length === 0
				? nothing
				: step(
						page,
						'sample',
						t('sampleAnswer'),
						() => html`${samples.map(({ title, text }) => html`<h3>${title}</h3>${richBlocks(text)}`)}`,
					)
		}
		${followUps(page)}
	</section>`;
}

function step({ control }: Page, name: Reveal, title: string, content: () => TemplateResult): TemplateResult {
	const isOpen = control.state[name];
	return html`<div class="step">
		<h3>
			<button
				class="twistie"
				type="button"
				aria-expanded=${isOpen}
				aria-controls=${`${name}-content`}
				@click=${() => control.toggle(name)}
			>${icon(isOpen ? 'chevron-down' : 'chevron-right')}<span>${title}</span></button>
		</h3>
		<div id=${`${name}-content`} class="content" ?hidden=${!isOpen}>${isOpen ? content() : nothing}</div>
	</div>`;
}

function ownStories({ t, control }: Page): TemplateResult {
	const { stories } = control;
	if (!stories) {
		return html`<p class="hint">&nbsp;</p>`;
	}
	return stories.length === 0
		? html`<p class="hint"><span>${t('noOwnStory')}</span></p>`
		: html`<ul role="list" class="stories">
				${stories.map(
					({ id, title, path, why }) =>
						html`<li>
							${icon('notebook')}
							<span
								>${inlineButton(title, {
									title: t('openStory', path),
									classes: 'story',
									press: () => control.send({ type: 'openStory', id }),
								})}<span class="why">${why.join(' · ')}</span></span
							>
						</li>`,
				)}
			</ul>`;
}

/** One after the other, as an interviewer asks them. */
function followUps({ t, round, control }: Page): TemplateResult | typeof nothing {
	const { followUps } = round;
	const asked = control.state.followUps;
	return followUps.length === 0
		? nothing
		: html`<div class="step follow-ups">
				<h3>${t('followUps')} <span class="facts">${t('followUpOf', asked, followUps.length)}</span></h3>
				<ol>
					${followUps.slice(0, asked).map((text) => html`<li>${richLine(text)}</li>`)}
				</ol>
				<button
					class="secondary"
					type="button"
					?disabled=${asked === followUps.length}
					@click=${() => control.askFollowUp()}
				>${asked === followUps.length ? t('noMoreFollowUps') : t('askFollowUp')}</button>
			</div>`;
}
