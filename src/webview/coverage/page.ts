import { html, type TemplateResult } from 'lit';
import type { CoverageRequest, CoverageState } from '../../protocol/coverage.ts';
import type { CoverageText } from '../../protocol/coverageTexts.ts';
import type { Translate } from '../shared/texts.ts';

/** What every part of the page needs. */
export interface Page {
	readonly t: Translate<CoverageText>;
	/** The language of the texts, as a BCP 47 tag. */
	readonly language: string;
	readonly state: CoverageState;
	send(request: CoverageRequest): void;
	/** Changes what the page shows. */
	show(changes: Partial<CoverageState>): void;
}

/** The field by which both tabs filter the stories. */
export function filterField({ t, state, show }: Page, hint: string): TemplateResult {
	return html`<vscode-textfield
		label=${t('filter')}
		placeholder=${hint}
		.value=${state.filter}
		@input=${(event: Event) => show({ filter: (event.target as HTMLInputElement).value })}
	></vscode-textfield>`;
}
