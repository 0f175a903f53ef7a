import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../shared/button.ts';
import { icon } from '../shared/icon.ts';
import { interviewSecondsLeft, type Page } from './page.ts';
import { richLine } from './rich.ts';
import { turnWording } from './shown.ts';

/** After this many questions, a user knows the icons of the page without their names. */
const knownAfter = 8;

/** Why the question comes, and what to do other than answer it. */
export function toolbar(page: Page, showKeys: () => void): TemplateResult {
	const { say, round, control } = page;
	const { interview } = round;
	const left = interviewSecondsLeft(page);
	const isNew = round.practiced < knownAfter;
	const button = (name: string, label: string, press: () => void) =>
		html`<vscode-toolbar-button icon=${name} label=${label} title=${label} @click=${press}>${isNew ? html`<span class="name">${label}</span>` : nothing}</vscode-toolbar-button>`;
	const about = [
		interview ? say('Question {0} of {1}', interview.index + 1, interview.count) : '',
		left === undefined
			? ''
			: left > 0
				? say('{0} min left', Math.ceil(left / 60))
				: say('time’s up; this is the last question'),
		interview?.principle ?? '',
		round.reason,
		interview || round.filter === '' ? '' : say('Showing: {0}', round.filter),
	].filter((text) => text !== '');
	return html`<div class="toolbar ${isNew ? 'named' : ''}">
		<span class="about" title=${about.join(' · ')}>${about.join(' · ')}</span>
		${
			interview
				? button('sign-out', say('Leave Interview'), () => control.send({ type: 'leave' }))
				: html`${button('debug-step-over', say('Another Question'), () => control.send({ type: 'another' }))}
					${round.story ? nothing : button('circle-slash', say('Don’t Ask This Again'), () => control.send({ type: 'dontAsk', round: round.round }))}
					${button('filter', say('Filter Questions'), () => control.send({ type: 'filter' }))}
					${round.practiced === 0 ? nothing : button('discard', say('Undo Last Rating'), () => control.send({ type: 'undo' }))}`
		}
		${button('keyboard', say('Keyboard Shortcuts'), showKeys)}
	</div>`;
}

/** The question, in one of its wordings. */
export function questionHeader({ say, round, control }: Page): TemplateResult {
	const { question, wordings, story } = round;
	const open = () =>
		control.send(
			story ? { type: 'openStory', id: story.id } : { type: 'run', command: 'openGuidePage', argument: question.id },
		);
	const { wording } = control.state;
	const other = wordings[wording - 1];
	return html`<header class="question">
		<h1 id="question" tabindex="-1">${other ? richLine(other) : question.title}</h1>
		<div class="facts">
			${question.facts.map((fact) => html`<span>${fact}</span>`)}
			${
				wordings.length === 0
					? nothing
					: button(
							'link',
							html`${icon('refresh')}<span>${wording === wordings.length ? say('Original wording') : say('Other wording')}</span>${wording === 0 ? nothing : html`<span class="count">${say('{0} of {1}', wording + 1, wordings.length + 1)}</span>`}`,
							() => turnWording(control),
						)
			}
			${button('link', html`${icon('book')}<span>${story ? say('Open Story') : say('Open in Guide')}</span>`, open)}
		</div>
	</header>`;
}
