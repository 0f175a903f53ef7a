import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../../protocol/clock.ts';
import type { AnswerCheck } from '../../protocol/practice.ts';
import { icon } from '../shared/icon.ts';
import { inlineButton } from '../shared/inlineButton.ts';
import type { Page } from './page.ts';

const severityIcons = { error: 'error', warning: 'warning', info: 'info', hint: 'lightbulb' } as const;

/** The linter's findings in a finished written answer. */
export function checkView(page: Page): TemplateResult | typeof nothing {
	const { t, control } = page;
	const check = control.draft.mode === 'write' ? control.answer?.check : null;
	if (!check) {
		return nothing;
	}
	return html`<section class="check" aria-labelledby="check-title">
		<h2 id="check-title">${t('check')}</h2>
		${check.guessed ? html`<p class="hint">${icon('question')}<span>${t('guessed')}</span></p>` : nothing}
		${partList(page, check)} ${findingList(page, check)} ${figureList(page, check)} ${deliveryList(page, check)} ${fillerList(page, check)}
	</section>`;
}

function partList({ t }: Page, { parts }: AnswerCheck): TemplateResult | typeof nothing {
	return parts.length === 0
		? nothing
		: html`<dl class="parts">
				${parts.map(
					({ part, text, words, seconds }) =>
						html`<dt>${t(part)} <span class="facts">${t('partWords', words, clock(seconds))}</span></dt>
							<dd>${text}</dd>`,
				)}
			</dl>`;
}

function findingList({ t, control }: Page, { findings }: AnswerCheck): TemplateResult {
	return html`<h3>${t('findings')}</h3>
		${
			findings.length === 0
				? html`<p class="hint">${icon('pass', 'passed')}<span>${t('noFindings')}</span></p>`
				: html`<ul role="list" class="findings">
						${findings.map(
							({ rule, severity, message }) =>
								html`<li>
									${icon(severityIcons[severity], severity)}
									<span
										><span class="visually-hidden">${t(severity)}: </span>${message} ${inlineButton(rule, {
											title: t('explainRule', rule),
											classes: 'rule',
											press: () => control.send({ type: 'explain', rule }),
										})}</span
									>
								</li>`,
						)}
					</ul>`
		}`;
}

function figureList({ t }: Page, { measures }: AnswerCheck): TemplateResult {
	return html`<h3>${t('measures')}</h3>
		${
			measures.length === 0
				? html`<p class="hint"><span>${t('noMeasures')}</span></p>`
				: html`<ul role="list" class="chips">
						${measures.map(({ text, kind }) => html`<li class="chip">${text} <span class="kind">${t(kind)}</span></li>`)}
					</ul>`
		}`;
}

/** How it sounds: what a listener notices besides the content. */
function deliveryList({ t }: Page, { delivery }: AnswerCheck): TemplateResult {
	const { wordsPerMinute, longestSentence, pronoun, wordsBeforeI } = delivery;
	const firstI = (i: string) =>
		wordsBeforeI === null ? t('noI', i) : wordsBeforeI === 0 ? t('startsWithI', i) : t('wordsBeforeI', i, wordsBeforeI);
	const facts = [
		...(wordsPerMinute === null ? [] : [t('pace', wordsPerMinute)]),
		...(longestSentence ? [t('longestSentence', longestSentence.words, longestSentence.text)] : []),
		...(pronoun === null ? [] : [firstI(pronoun)]),
	];
	return html`<h3>${t('delivery')}</h3>
		<ul class="delivery">
			${facts.map((fact) => html`<li>${fact}</li>`)}
		</ul>`;
}

function fillerList({ t }: Page, { delivery: { fillers } }: AnswerCheck): TemplateResult {
	return html`<h3>${t('fillers')}</h3>
		${
			fillers.length === 0
				? html`<p class="hint"><span>${t('noFillers')}</span></p>`
				: html`<ul role="list" class="chips">
						${fillers.map(
							({ phrase, count, kind }) =>
								html`<li class="chip">${phrase} <span class="kind">${t('times', count)} · ${t(kind)}</span></li>`,
						)}
					</ul>`
		}`;
}
