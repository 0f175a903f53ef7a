import { html, type TemplateResult } from 'lit';
import type { Rich } from '../../protocol/practice.ts';

type Run = Rich[number]['runs'][number];

/** A line of styled text. */
export function richLine(text: Rich): TemplateResult[] {
	return text.flatMap(({ runs }) => runs.map(runElement));
}

/** Paragraphs and lists of styled text. */
export function richBlocks(text: Rich): TemplateResult[] {
	return text.map(blockElement);
}

function blockElement({ kind, runs }: Rich[number]): TemplateResult {
	const content = runs.map(runElement);
	switch (kind) {
		case 'heading':
			return html`<p><strong>${content}</strong></p>`;
		case 'item':
			return html`<p class="item">${content}</p>`;
		case 'code':
			return html`<pre>${content}</pre>`;
		case 'paragraph':
			return html`<p>${content}</p>`;
	}
}

function runElement({ text, style }: Run): TemplateResult {
	switch (style) {
		case 'strong':
			return html`<strong>${text}</strong>`;
		case 'emphasis':
			return html`<em>${text}</em>`;
		case 'code':
			return html`<code>${text}</code>`;
		case 'plain':
			return html`${text}`;
	}
}
