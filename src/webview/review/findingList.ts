import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReviewFinding } from '../../protocol/review.ts';
import { icon } from '../shared/icon.ts';
import type { Page } from './page.ts';

const severityIcons = { error: 'error', warning: 'warning', info: 'info', hint: 'lightbulb' } as const;

/** Findings with their fixes; the message leads to the place, the rule to its page. */
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

function findingItem({ t, send }: Page, { key, rule, severity, message, range, fixes }: ReviewFinding): TemplateResult {
	return html`<li class="finding">
		${icon(severityIcons[severity], severity)}
		<div>
			<button class="plain message" type="button" title=${t('goToFinding')} @click=${() => send({ type: 'goTo', range })}>
				<span class="visually-hidden">${t(severity)}: </span>${message}
			</button>
			<button
				class="plain rule"
				type="button"
				title=${t('explainRule', rule)}
				aria-label=${t('explainRule', rule)}
				@click=${() => send({ type: 'explain', rule })}
			>${rule}</button>
			${fixes.map(
				(title) =>
					html`<button
						class="link fix"
						type="button"
						title=${t('applyFix')}
						@click=${() => send({ type: 'fix', finding: key, title })}
					>${icon('lightbulb-autofix')}<span>${title}</span></button>`,
			)}
		</div>
	</li>`;
}
