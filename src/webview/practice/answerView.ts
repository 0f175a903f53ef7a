import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../../protocol/clock.ts';
import { type Draft, longestAnswer } from '../../protocol/practiceDraft.ts';
import { nameOf, promptTexts } from '../../protocol/texts.ts';
import { button } from '../shared/button.ts';
import { choice } from '../shared/choice.ts';
import type { Controller } from './controller.ts';
import type { Page } from './page.ts';

type Field = 'free' | 'situation' | 'task' | 'action' | 'result' | 'notes';

/** The two ways to answer: aloud with notes, or in writing, as one text or in four boxes. */
export function answerView(page: Page): TemplateResult {
	const { say, round, control } = page;
	const { draft } = control;
	const setMode = (mode: Draft['mode']) => answerBy(control, { mode });
	const setForm = (form: Draft['form']) => answerBy(control, { form });
	return html`<section class="answer" aria-labelledby="answer-title">
		<div class="heading-row">
			<h2 id="answer-title" class="visually-hidden">${say('Your answer')}</h2>
			${choice(
				'mode',
				say('Your answer'),
				draft.mode,
				[
					['speak', say('Speak')],
					['write', say('Write')],
				],
				setMode,
			)}
			${
				draft.mode === 'write' && !round.isPitch
					? choice(
							'form',
							say('Form'),
							draft.form,
							[
								['free', say('Free Text')],
								['parts', say('Four Parts')],
							],
							setForm,
						)
					: nothing
			}
		</div>
		${
			draft.mode === 'speak'
				? html`<p class="hint">${say('Answer aloud, as in the interview. Nothing is recorded.')}</p>
						${box(page, 'notes', say('Notes'), say('Keywords to remember'))}`
				: draft.form === 'free'
					? box(page, 'free', say('Your answer'), say('Write as you would speak; no labels needed'))
					: (['situation', 'task', 'action', 'result'] as const).map((part) =>
							box(page, part, say(nameOf(part)), say(promptTexts[part])),
						)
		}
		${draft.mode === 'write' ? lengthLine(page) : html`<div class="length">${editorButton(page)}</div>`}
		${round.speech && round.rated === null ? html`<p class="hint">${say('VS Code Speech is installed: in the editor, “Voice: Start Dictation in Editor” writes what you say.')}</p>` : nothing}
	</section>`;
}

/** Chooses how to answer; if in writing, focuses the text box. */
export function answerBy(control: Controller, how: Partial<Pick<Draft, 'mode' | 'form'>>): void {
	control.write(how);
	if (control.draft.mode === 'write') {
		document.querySelector<HTMLTextAreaElement>('.answer textarea')?.focus();
	}
}

function box({ control }: Page, field: Field, label: string, hint: string): TemplateResult {
	const write = (event: InputEvent) => {
		if (field !== 'notes') {
			control.startAnswer();
		}
		const isKey = event.inputType === 'insertText' && event.data?.length === 1;
		const typed = control.draft.typed + (isKey ? 1 : 0);
		control.write({ [field]: (event.target as HTMLTextAreaElement).value, typed });
	};
	return html`<label class="box ${field}">
		<span>${label}</span>
		<textarea
			data-field=${field}
			placeholder=${hint}
			maxlength=${longestAnswer}
			spellcheck="true"
			.value=${control.draft[field]}
			@input=${write}
			@change=${() => control.flush()}
		></textarea>
	</label>`;
}

/** Opens the editor, in which VS Code's and the system's dictation work. */
function editorButton({ say, round, control }: Page): TemplateResult {
	const disabled = round.rated !== null;
	return button('secondary', say('Answer in an Editor'), () => control.answerInEditor(), { disabled });
}

function lengthLine(page: Page): TemplateResult {
	const { say, round, control } = page;
	const { answer, saved } = control;
	const words = answer?.words ?? 0;
	return html`<div class="length">
		<span>${say('Words: {0}, spoken {1} of {2}', words, clock(answer?.seconds ?? 0), clock(round.targetSeconds))}</span>
		<span class="kept">${saved ? say('Saved as {0}', saved) : answer?.kept ? say('Draft kept') : ''}</span>
		<span class="buttons">
			${editorButton(page)}
			${button('secondary', say('Save as Story'), () => control.save(), { disabled: !control.hasAnswer })}
		</span>
	</div>`;
}
