import { html, type TemplateResult } from 'lit';

/** A codicon beside a text that says the same; screen readers pass it over. */
export function icon(name: string, classes = ''): TemplateResult {
	return html`<span class="codicon codicon-${name} ${classes}" aria-hidden="true"></span>`;
}
