import { html, nothing, type TemplateResult } from 'lit';
import { type SelfCheck, weakest } from '../../protocol/practice.ts';
import { writtenTexts } from '../../protocol/practiceDraft.ts';
import { toSay } from '../../protocol/texts.ts';
import { button } from '../shared/button.ts';
import { icon } from '../shared/icon.ts';
import { inlineButton } from '../shared/inlineButton.ts';
import { isJudged } from './answerRating.ts';
import type { Page } from './page.ts';
import { richBlocks, richLine } from './rich.ts';
import { type Reveal, toggle } from './shown.ts';

/** Help, revealed step by step as the user asks for it. */
export function revealView(page: Page): TemplateResult | typeof nothing {
	const { say, round } = page;
	const { keyPoints, samples, story } = round;
	if (story && round.followUps.length === 0) {
		return nothing;
	}
	return html`<section class="reveal" aria-labelledby="help-title">
		<h2 id="help-title" class="heading">${say('Help, step by step')}</h2>
		${
			keyPoints.length === 0
				? nothing
				: step(
						page,
						'keyPoints',
						say('Key points'),
						() => html`<ul>${keyPoints.map((point) => html`<li>${richLine(point)}</li>`)}</ul>`,
					)
		}
		${story ? nothing : step(page, 'stories', say('My stories'), () => ownStories(page))}
		${
			samples.length === 0
				? nothing
				: step(
						page,
						'sample',
						say('Sample answer'),
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

function ownStories({ say, control }: Page): TemplateResult {
	const { stories } = control;
	if (!stories) {
		return html`<p class="hint">&nbsp;</p>`;
	}
	return stories.length === 0
		? html`<p class="hint"><span>${say('None of your stories fits yet. Write your answer and save it as one.')}</span></p>`
		: html`<ul role="list" class="stories">
				${stories.map(
					({ id, title, path, why, notToClaim }) =>
						html`<li>
							${icon('notebook')}
							<span
								>${inlineButton(title, {
									title: say('Open {0}', path),
									classes: 'story',
									press: () => control.send({ type: 'openStory', id }),
								})}<span class="why">${why.join(' · ')}</span>${
									notToClaim.length === 0
										? nothing
										: html`<span class="not-to-claim">${icon('warning')}<span>${say('Do not claim: {0}', notToClaim.join(' · '))}</span></span>`
								}</span
							>
						</li>`,
				)}
			</ul>`;
}

/** Follow-up questions, asked one at a time like an interviewer would: first about what the answer lacked. */
function followUps(page: Page): TemplateResult | typeof nothing {
	const { say, control } = page;
	const all = followUpsOf(page);
	const asked = control.state.followUps;
	const isAllAsked = all.every((question) => asked.includes(question));
	const fromModel = modelButton(page);
	return all.length === 0 && fromModel === nothing
		? nothing
		: html`<div class="step follow-ups">
				<h3>${say('Follow-up questions')}</h3>
				<ol>
					${asked.map((question) => html`<li>${question}</li>`)}
				</ol>
				${button(
					'secondary',
					isAllAsked ? say('No More Follow-ups') : say('Ask Me a Follow-up'),
					() => askFollowUp(page),
					{ disabled: isAllAsked },
				)}
				${fromModel}
			</div>`;
}

/** Present if there is a model to ask and an answer to ask about. */
function modelButton({ say, control }: Page): TemplateResult | typeof nothing {
	return !control.hasModel || writtenTexts(control.draft).length === 0
		? nothing
		: html`${button(
				'secondary ask-model',
				control.isAskingModel ? say('Asking…') : say('Ask for Follow-up Questions'),
				() => control.askModel(),
				{ title: say('Sends the question and your answer to your language model.'), disabled: control.isAskingModel },
			)}
				<p class="hint" role="status">${control.modelProblem}</p>`;
}

const questionsAbout: Readonly<Record<Exclude<SelfCheck, 'onTime'>, string>> = {
	result: toSay('How did it end? What was different after that?'),
	task: toSay('What exactly was your responsibility?'),
	ownPart: toSay('Which part of that did you do yourself?'),
	figure: toSay('How do you know that it worked? Which figure moved?'),
	action: toSay('Walk me through what you did, step by step.'),
	situation: toSay('Remind me: when was that, and what was at stake?'),
	reflection: toSay('What would you do differently today?'),
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
function followUpsOf({ say, round, control }: Page): string[] {
	const gaps = isJudged(control) ? weakest(control.told).slice(0, mostAboutGaps) : [];
	const about = gaps.map((check) => say(questionsAbout[check]));
	return [
		...about,
		...round.followUps.map((text) => text.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')),
	];
}
