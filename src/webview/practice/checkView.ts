import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../../protocol/clock.ts';
import type { AnswerCheck } from '../../protocol/practice.ts';
import { kindTexts, nameOf, severityTexts } from '../../protocol/texts.ts';
import { icon } from '../shared/icon.ts';
import { inlineButton } from '../shared/inlineButton.ts';
import type { Page } from './page.ts';

const severityIcons = { error: 'error', warning: 'warning', info: 'info', hint: 'lightbulb' } as const;

/** The linter's findings in a finished written answer. */
export function checkView(page: Page): TemplateResult | typeof nothing {
	const { say, control } = page;
	const check = control.draft.mode === 'write' ? control.answer?.check : null;
	if (!check) {
		return nothing;
	}
	return html`<section class="check" aria-labelledby="check-title">
		<h2 id="check-title">${say('What stands out')}</h2>
		${check.guessed ? html`<p class="hint">${icon('question')}<span>${say('The parts are a guess based on your sentences.')}</span></p>` : nothing}
		${partList(page, check)} ${findingList(page, check)} ${figureList(page, check)} ${deliveryList(page, check)} ${fillerList(page, check)}
	</section>`;
}

function partList({ say }: Page, { parts }: AnswerCheck): TemplateResult | typeof nothing {
	return parts.length === 0
		? nothing
		: html`<dl class="parts">
				${parts.map(
					({ part, text, words, seconds }) =>
						html`<dt>${say(nameOf(part))} <span class="facts">${say('{0} words · {1}', words, clock(seconds))}</span></dt>
							<dd>${text}</dd>`,
				)}
			</dl>`;
}

function findingList({ say, control }: Page, { findings }: AnswerCheck): TemplateResult {
	return html`<h3>${say('Findings')}</h3>
		${
			findings.length === 0
				? html`<p class="hint">${icon('pass', 'passed')}<span>${say('Nothing to change.')}</span></p>`
				: html`<ul role="list" class="findings">
						${findings.map(
							({ rule, severity, message }) =>
								html`<li>
									${icon(severityIcons[severity], severity)}
									<span
										><span class="visually-hidden">${say(severityTexts[severity])}: </span>${message} ${inlineButton(
											rule,
											{
												title: say('Why: {0}', rule),
												classes: 'rule',
												press: () => control.send({ type: 'run', command: 'explainRule', argument: rule }),
											},
										)}</span
									>
								</li>`,
						)}
					</ul>`
		}`;
}

function figureList({ say }: Page, { measures }: AnswerCheck): TemplateResult {
	return html`<h3>${say('Figures')}</h3>
		${
			measures.length === 0
				? html`<p class="hint"><span>${say('No figure yet.')}</span></p>`
				: html`<ul role="list" class="chips">
						${measures.map(({ text, kind }) => html`<li class="chip">${text} <span class="kind">${say(kindTexts[kind])}</span></li>`)}
					</ul>`
		}`;
}

/** How it sounds: what a listener notices besides the content. */
function deliveryList({ say }: Page, { delivery }: AnswerCheck): TemplateResult {
	const { wordsPerMinute, longestSentence, pronoun, wordsBeforeI } = delivery;
	const firstI = (i: string) =>
		wordsBeforeI === null
			? say('No “{0}”', i)
			: wordsBeforeI === 0
				? say('“{0}” is your first word', i)
				: say('Words before the first “{0}”: {1}', i, wordsBeforeI);
	const facts = [
		...(wordsPerMinute === null ? [] : [say('{0} words a minute', wordsPerMinute)]),
		...(longestSentence ? [say('Longest sentence, {0} words: {1}', longestSentence.words, longestSentence.text)] : []),
		...(pronoun === null ? [] : [firstI(pronoun)]),
	];
	return html`<h3>${say('Delivery')}</h3>
		<ul class="delivery">
			${facts.map((fact) => html`<li>${fact}</li>`)}
		</ul>`;
}

function fillerList({ say }: Page, { delivery: { fillers } }: AnswerCheck): TemplateResult {
	return html`<h3>${say('Filler and hedge words')}</h3>
		${
			fillers.length === 0
				? html`<p class="hint"><span>${say('None.')}</span></p>`
				: html`<ul role="list" class="chips">
						${fillers.map(
							({ phrase, count, kind }) =>
								html`<li class="chip">${phrase} <span class="kind">${say('{0}×', count)} · ${kind === 'filler' ? say('filler') : say('hedge')}</span></li>`,
						)}
					</ul>`
		}`;
}
