import { html, type TemplateResult } from 'lit';

/** Radio buttons that look like tabs. */
export function choice<Value extends string>(
	name: string,
	legend: string,
	current: Value,
	options: readonly (readonly [Value, string])[],
	choose: (value: Value) => void,
): TemplateResult {
	return html`<fieldset class="tabs">
		<legend class="visually-hidden">${legend}</legend>
		${options.map(
			([value, label]) =>
				html`<label
					><input
						type="radio"
						name=${name}
						value=${value}
						.checked=${value === current}
						@change=${() => choose(value)}
					/><span>${label}</span></label
				>`,
		)}
	</fieldset>`;
}
