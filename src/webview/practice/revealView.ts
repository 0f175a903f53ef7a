import { html, nothing, type TemplateResult } from 'lit';
import { type SelfCheck, weakest } from '../../protocol/practice.ts';
import { writtenTexts } from '../../protocol/practiceDraft.ts';
import type { PracticeText } from '../../protocol/practiceTexts.ts';
import { icon } from '../shared/icon.ts';
import { inlineButton } from '../shared/inlineButton.ts';
import { suggestedBy } from './answerRating.ts';
import type { Page } from './page.ts';
import { richBlocks, richLine } from './rich.ts';
import { type Reveal, toggle } from './shown.ts';

/** Help, revealed step by step as the user asks for it. */
export function revealView(page: Page): TemplateResult | typeof nothing {
	const { t, round } = page;
	const { keyPoints, samples, story } = round;
	if (story && round.followUps.length === 0) {
		return nothing;
	}
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
		${story ? nothing : step(page, 'stories', t('ownStories'), () => ownStories(page))}
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
				@click=${() => toggle(control, name)}
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
					({ id, title, path, why, notToClaim }) =>
						html`<li>
							${icon('notebook')}
							<span
								>${inlineButton(title, {
									title: t('openStory', path),
									classes: 'story',
									press: () => control.send({ type: 'openStory', id }),
								})}<span class="why">${why.join(' · ')}</span>${
									notToClaim.length === 0
										? nothing
										: html`<span class="not-to-claim">${icon('warning')}<span>${t('notToClaim', notToClaim.join(' · '))}</span></span>`
								}</span
							>
						</li>`,
				)}
			</ul>`;
}

/** Follow-up questions, asked one at a time like an interviewer would: first about what the answer lacked. */
function followUps(page: Page): TemplateResult | typeof nothing {
	const { t, control } = page;
	const all = followUpsOf(page);
	const asked = control.state.followUps;
	const left = all.filter((question) => !asked.includes(question));
	const fromModel = modelButton(page);
	return all.length === 0 && fromModel === nothing
		? nothing
		: html`<div class="step follow-ups">
				<h3>${t('followUps')} <span class="facts">${t('followUpOf', asked.length, asked.length + left.length)}</span></h3>
				<ol>
					${asked.map((question) => html`<li>${question}</li>`)}
				</ol>
				<button
					class="secondary"
					type="button"
					?disabled=${left.length === 0}
					@click=${() => askFollowUp(page)}
				>${left.length === 0 ? t('noMoreFollowUps') : t('askFollowUp')}</button>
				${fromModel}
			</div>`;
}

/** Present if there is a model to ask and an answer to ask about. */
function modelButton({ t, control }: Page): TemplateResult | typeof nothing {
	return !control.hasModel || writtenTexts(control.draft).length === 0
		? nothing
		: html`<button
					class="secondary ask-model"
					type="button"
					title=${t('askModelHelp')}
					?disabled=${control.isAskingModel}
					@click=${() => control.askModel()}
				>${t(control.isAskingModel ? 'askingModel' : 'askModel')}</button>
				<p class="hint" role="status">${control.modelProblem}</p>`;
}

const questionsAbout: Readonly<Record<Exclude<SelfCheck, 'onTime'>, PracticeText>> = {
	result: 'askResult',
	task: 'askTask',
	ownPart: 'askOwnPart',
	figure: 'askFigure',
	action: 'askAction',
	situation: 'askSituation',
	reflection: 'askReflection',
};

/** How many questions about what was missing come before those of the guide. */
const mostAboutGaps = 2;

/** Asks the next follow-up question. */
export function askFollowUp(page: Page): void {
	const { control } = page;
	const { followUps } = control.state;
	const next = followUpsOf(page).find((question) => !followUps.includes(question));
	if (next !== undefined) {
		control.change({ followUps: [...followUps, next] });
	}
}

/** The follow-up questions for the current answer. */
function followUpsOf({ t, round, control }: Page): string[] {
	const gaps = suggestedBy(control) === undefined ? [] : weakest(control.told).slice(0, mostAboutGaps);
	const about = gaps.map((check) => t(questionsAbout[check]));
	return [
		...about,
		...round.followUps.map((text) => text.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')),
	];
}
