import { html, type TemplateResult } from 'lit';

export interface InlineButton {
	/** The tooltip. */
	readonly title: string;
	readonly classes?: string;
	press(): void;
}

/** A button that wraps like the text around it, which HTML's own button cannot do. */
export function inlineButton(text: unknown, { title, classes = '', press }: InlineButton): TemplateResult {
	const pressByKey = (event: KeyboardEvent) => {
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			press();
		}
	};
	return html`<span class="plain ${classes}" role="button" tabindex="0" title=${title} @click=${press} @keydown=${pressByKey}>${text}</span>`;
}
