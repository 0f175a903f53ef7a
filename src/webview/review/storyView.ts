import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { StoryMessage, StoryReview, UncheckedReason } from '../../protocol/review.ts';
import { toSay } from '../../protocol/texts.ts';
import { button } from '../shared/button.ts';
import { icon } from '../shared/icon.ts';
import { balance } from './balance.ts';
import { checkList } from './checkList.ts';
import { findingList } from './findingList.ts';
import type { Page } from './page.ts';
import { partCard } from './partCard.ts';

const uncheckedTexts: Readonly<Record<UncheckedReason, string>> = {
	outside: toSay('This file is not one of your story files, so it is not checked as you write.'),
	ignored: toSay('This file is ignored by your settings, so it is not checked as you write.'),
	possible: toSay(
		'This may be a story, but too few of its parts are labeled in words such as “Situation” or “Result” to be sure, so it is not checked.',
	),
	'explains-method': toSay(
		'These labels seem to explain the method: they say what belongs in each part, not what happened.',
	),
	'too-few-parts': toSay(
		'These labels name too few parts of a story. It takes at least two, such as Situation and Result.',
	),
	'not-told': toSay('These labels have hardly any text after them, as in a template or a log.'),
};

/** The review of one story. */
export function storyView(page: Page, message: StoryMessage): TemplateResult {
	const { review } = message;
	return html`<main class="story">
		${storyBar(page, message)}
		${review ? html`${uncheckedNote(page, message)}${reviewParts(page, review)}` : noReview(page, message)}
	</main>`;
}

/** Which story of which file it is, and a way to get to the others. */
function storyBar({ say, send }: Page, { file, stories, selected, review, unchecked }: StoryMessage): TemplateResult {
	const choose = (event: Event) =>
		send({ type: 'selectStory', index: (event.target as HTMLSelectElement).selectedIndex });
	return html`<div class="toolbar">
		${
			stories.length > 1
				? html`<select aria-label=${say('Stories in this file')} .selectedIndex=${live(selected)} @change=${choose}>
						${stories.map(
							({ title }, index) =>
								html`<option ?selected=${index === selected}>${index + 1}. ${title ?? say('Untitled story')}</option>`,
						)}
					</select>`
				: html`<span class="file">${file?.name}</span>`
		}
		${
			review && unchecked === null
				? html`<vscode-toolbar-button
						icon="layers"
						label=${say('Rehearse Story')}
						title=${say('Rehearse Story')}
						@click=${() => send({ type: 'story', command: 'rehearseStory' })}
					></vscode-toolbar-button>`
				: nothing
		}
		<vscode-toolbar-button
			icon="table"
			label=${say('All Stories')}
			title=${say('All Stories')}
			@click=${() => send({ type: 'run', command: 'showStories', argument: 'overview' })}
		></vscode-toolbar-button>
	</div>`;
}

/** Says that a story is not checked as the user types, and offers to check it. */
function uncheckedNote({ say, send }: Page, { unchecked }: StoryMessage): TemplateResult | typeof nothing {
	if (unchecked === null) {
		return nothing;
	}
	return html`<div class="unchecked">
		${icon('info', 'info')}
		<div>
			${say(uncheckedTexts[unchecked])}
			${unchecked === 'ignored' ? nothing : button('link', say('Check This File'), () => send({ type: 'story', command: 'makeStory' }))}
		</div>
	</div>`;
}

/** Why there is no review, and what to do about it. */
function noReview({ say, send }: Page, { file, unchecked }: StoryMessage): TemplateResult {
	const skipped = unchecked === 'outside' || unchecked === 'ignored' ? null : unchecked;
	return html`<div class="nothing">
		<h1>${skipped ? say('Not recognized as a story') : say('No story to review')}</h1>
		<p>${skipped ? say(uncheckedTexts[skipped]) : file ? say('{0} has no labels such as “Situation:” or “Result:”.', file.name) : say('Open a file with a story: its Situation, Task, Action and Result.')}</p>
		${
			skipped
				? button('link', say('Check as a Story'), () => send({ type: 'story', command: 'makeStory' }))
				: html`<p class="actions">
						${button('link', say('New Story…'), () => send({ type: 'run', command: 'newStory' }))}
						${button('link', say('Open a Sample Story'), () => send({ type: 'run', command: 'openSampleStories' }))}
					</p>`
		}
	</div>`;
}

function reviewParts(page: Page, review: StoryReview): TemplateResult {
	const { say } = page;
	return html`<header class="title">
			<h1>${review.title ?? say('Untitled story')}</h1>
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
									<h2 id="whole"><span class="go" tabindex="-1">${say('Whole Story')}</span></h2>
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

function questionList({ say, send }: Page, { questions, state }: StoryReview): TemplateResult {
	const link = () => send({ type: 'story', command: 'linkStory' });
	return html`<ul class="links" role="list" aria-label=${say('Questions')}>
		${state === 'draft' ? html`<li>${icon('edit')}<span>${say('Draft')}</span></li>` : nothing}
		${
			questions.length === 0
				? html`<li>
						${icon('question')}${button('link', say('Not linked to a question'), link, {
							title: say('Link story to a question'),
						})}
					</li>`
				: questions.map(
						({ id, title }) =>
							html`<li>
								${icon('question')}${button(
									'link',
									title,
									() => send({ type: 'run', command: 'openGuidePage', argument: id }),
									{ title: say('Open question “{0}”', title) },
								)}
							</li>`,
					)
		}
	</ul>`;
}
