import { html, type TemplateResult } from 'lit';
import type { Say } from '../../core/text/translation.ts';
import type { CoverageRequest, CoverageState } from '../../protocol/coverage.ts';
import { toSay } from '../../protocol/texts.ts';

/** What every part of the page needs. */
export interface Page {
	readonly say: Say;
	/** The language of the texts, as a BCP 47 tag. */
	readonly language: string;
	readonly state: CoverageState;
	send(request: CoverageRequest): void;
	/** Changes what the page shows. */
	show(changes: Partial<CoverageState>): void;
}

export const lensTexts: Readonly<Record<CoverageState['by'], string>> = {
	'must-prepare': toSay('Must-Prepare Questions'),
	competency: toSay('Competencies'),
	category: toSay('Categories'),
	principle: toSay('Leadership Principles'),
	value: toSay('Values'),
};

/** The field by which both tabs filter the stories. */
export function filterField({ say, state, show }: Page, hint: string): TemplateResult {
	return html`<vscode-textfield
		label=${say('Filter')}
		placeholder=${hint}
		.value=${state.filter}
		@input=${(event: Event) => show({ filter: (event.target as HTMLInputElement).value })}
	></vscode-textfield>`;
}
