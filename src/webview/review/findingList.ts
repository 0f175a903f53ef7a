import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReviewFinding } from '../../protocol/review.ts';
import { severityTexts } from '../../protocol/texts.ts';
import { button } from '../shared/button.ts';
import { icon } from '../shared/icon.ts';
import { inlineButton } from '../shared/inlineButton.ts';
import type { Page } from './page.ts';

const severityIcons = { error: 'error', warning: 'warning', info: 'info', hint: 'info' } as const;

/** Findings with their fixes; the message links to the place, and the rule to its page. */
export function findingList(page: Page, findings: readonly ReviewFinding[]): TemplateResult | typeof nothing {
	return findings.length === 0
		? nothing
		: html`<ul class="findings" role="list">
				${repeat(
					findings,
					({ key }) => key,
					(finding) => findingItem(page, finding),
				)}
			</ul>`;
}

function findingItem(
	{ say, send }: Page,
	{ key, rule, severity, message, range, fixes }: ReviewFinding,
): TemplateResult {
	const text = html`<span class="visually-hidden">${say(severityTexts[severity])}: </span>${message}`;
	return html`<li class="finding">
		${icon(severityIcons[severity], severity)}
		<div>
			${inlineButton(text, { title: say('Go to Finding'), press: () => send({ type: 'goTo', range }) })}
			${ruleButton({ say, send }, rule)}
			${fixes.map((title) => {
				const text = html`${icon('lightbulb-autofix')}<span>${title}</span>`;
				return button('link fix', text, () => send({ type: 'fix', finding: key, title }), { title: say('Apply Fix') });
			})}
		</div>
	</li>`;
}

/** The id of a rule, which links to its page. */
export function ruleButton({ say, send }: Pick<Page, 'say' | 'send'>, rule: string): TemplateResult {
	return inlineButton(rule, {
		title: say('Explain rule {0}', rule),
		classes: 'rule',
		press: () => send({ type: 'run', command: 'explainRule', argument: rule }),
	});
}
