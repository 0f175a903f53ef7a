import { html, nothing, type TemplateResult } from 'lit';

export interface ButtonOptions {
	/** The tooltip. */
	readonly title?: string;
	readonly disabled?: boolean;
}

/** @param classes its look, `primary`, `secondary`, `link` or `plain`, and any other class */
export function button(
	classes: string,
	text: unknown,
	press: () => void,
	{ title, disabled = false }: ButtonOptions = {},
): TemplateResult {
	return html`<button class=${classes} type="button" title=${title ?? nothing} ?disabled=${disabled} @click=${press}>${text}</button>`;
}
