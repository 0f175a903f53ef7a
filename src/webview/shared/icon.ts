import { html, type TemplateResult } from 'lit';

/** A codicon next to text that says the same; screen readers skip it. */
export function icon(name: string, classes = ''): TemplateResult {
	return html`<span class="codicon codicon-${name} ${classes}" aria-hidden="true"></span>`;
}
