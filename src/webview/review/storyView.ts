import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { StoryMessage, StoryReview } from '../../protocol/review.ts';
import { icon } from '../shared/icon.ts';
import { balance } from './balance.ts';
import { checkList } from './checkList.ts';
import { findingList } from './findingList.ts';
import type { Page } from './page.ts';
import { partCard } from './partCard.ts';

/** The review of one story. */
export function storyView(page: Page, message: StoryMessage): TemplateResult {
	const { review } = message;
	return html`<main class="story">
		${storyBar(page, message)}
		${review ? html`${uncheckedNote(page, message)}${reviewParts(page, review)}` : noReview(page, message)}
	</main>`;
}

/** Which story of which file it is, and a way to get to the others. */
function storyBar({ t, send }: Page, { file, stories, selected, review, unchecked }: StoryMessage): TemplateResult {
	const choose = (event: Event) =>
		send({ type: 'selectStory', index: (event.target as HTMLSelectElement).selectedIndex });
	return html`<div class="toolbar">
		${
			stories.length > 1
				? html`<select aria-label=${t('stories')} .selectedIndex=${live(selected)} @change=${choose}>
						${stories.map(
							({ title }, index) =>
								html`<option ?selected=${index === selected}>${index + 1}. ${title ?? t('untitled')}</option>`,
						)}
					</select>`
				: html`<span class="file">${file?.name}</span>`
		}
		${
			review && unchecked === null
				? html`<vscode-toolbar-button
						icon="layers"
						label=${t('rehearse')}
						title=${t('rehearse')}
						@click=${() => send({ type: 'rehearse' })}
					></vscode-toolbar-button>`
				: nothing
		}
		<vscode-toolbar-button
			icon="table"
			label=${t('allStories')}
			title=${t('allStories')}
			@click=${() => send({ type: 'allStories' })}
		></vscode-toolbar-button>
	</div>`;
}

/** Says that a story is not checked as the user types, and offers to check it. */
function uncheckedNote({ t, send }: Page, { unchecked }: StoryMessage): TemplateResult | typeof nothing {
	if (unchecked === null) {
		return nothing;
	}
	return html`<div class="unchecked">
		${icon('info', 'info')}
		<div>
			${t(unchecked)}
			${unchecked === 'ignored' ? nothing : action(t('checkFile'), () => send({ type: 'checkFile' }))}
		</div>
	</div>`;
}

/** Why there is no review, and what to do about it. */
function noReview({ t, send }: Page, { file, unchecked }: StoryMessage): TemplateResult {
	const skipped = unchecked === 'outside' || unchecked === 'ignored' ? null : unchecked;
	return html`<div class="nothing">
		<h1>${t(skipped ? 'looksLikeStory' : 'noStory')}</h1>
		<p>${skipped ? t(skipped) : file ? t('noLabels', file.name) : t('noStoryHelp')}</p>
		${
			skipped
				? action(t('checkPassage'), () => send({ type: 'checkFile' }))
				: html`<p class="actions">
						${action(t('newStory'), () => send({ type: 'newStory' }))}
						${action(t('openSample'), () => send({ type: 'openSample' }))}
					</p>`
		}
	</div>`;
}

function action(text: string, press: () => void): TemplateResult {
	return html`<button class="link" type="button" @click=${press}>${text}</button>`;
}

function reviewParts(page: Page, review: StoryReview): TemplateResult {
	const { t } = page;
	return html`<header class="title">
			<h1>${review.title ?? t('untitled')}</h1>
			${questionList(page, review)}
		</header>
		<div class="columns">
			${balance(page, review)}
			<div class="cards">
				${
					review.findings.length === 0
						? nothing
						: html`<section class="card whole" aria-labelledby="whole" data-part="">
								<header>
									${icon('book', 'state')}
									<h2 id="whole"><span class="go" tabindex="-1">${t('otherFindings')}</span></h2>
								</header>
								${findingList(page, review.findings)}
							</section>`
				}
				${repeat(
					review.parts,
					({ parts }) => parts.join(' '),
					(part) => partCard(page, part),
				)}
			</div>
			${checkList(page, review)}
		</div>`;
}

function questionList({ t, send }: Page, { questions, isDraft }: StoryReview): TemplateResult {
	return html`<ul class="links" role="list" aria-label=${t('questions')}>
		${isDraft ? html`<li>${icon('edit')}<span>${t('draft')}</span></li>` : nothing}
		${
			questions.length === 0
				? html`<li>
						${icon('question')}<button
							class="link"
							type="button"
							title=${t('linkStory')}
							@click=${() => send({ type: 'linkStory' })}
						>${t('noQuestion')}</button>
					</li>`
				: questions.map(
						({ id, title }) =>
							html`<li>
								${icon('question')}<button
									class="link"
									type="button"
									title=${t('openQuestion', title)}
									@click=${() => send({ type: 'openQuestion', id })}
								>${title}</button>
							</li>`,
					)
		}
	</ul>`;
}
