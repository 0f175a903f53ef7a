import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../../protocol/clock.ts';
import { type Draft, longestAnswer } from '../../protocol/practiceDraft.ts';
import { choice } from '../shared/choice.ts';
import type { Controller } from './controller.ts';
import type { Page } from './page.ts';

type Field = 'free' | 'situation' | 'task' | 'action' | 'result' | 'notes';

/** The two ways to answer: aloud with notes, or in writing, as one text or in four boxes. */
export function answerView(page: Page): TemplateResult {
	const { t, round, control } = page;
	const { draft } = control;
	const setMode = (mode: Draft['mode']) => answerBy(control, { mode });
	const setForm = (form: Draft['form']) => answerBy(control, { form });
	return html`<section class="answer" aria-labelledby="answer-title">
		<div class="heading-row">
			<h2 id="answer-title" class="visually-hidden">${t('answer')}</h2>
			${choice(
				'mode',
				t('answer'),
				draft.mode,
				[
					['speak', t('speak')],
					['write', t('write')],
				],
				setMode,
			)}
			${
				draft.mode === 'write' && !round.isPitch
					? choice(
							'form',
							t('form'),
							draft.form,
							[
								['free', t('freeText')],
								['parts', t('fourParts')],
							],
							setForm,
						)
					: nothing
			}
		</div>
		${
			draft.mode === 'speak'
				? html`<p class="hint">${t('speakHelp')}</p>
						${box(page, 'notes', t('notes'), t('notesHint'))}`
				: draft.form === 'free'
					? box(page, 'free', t('yourAnswer'), t('answerHint'))
					: (['situation', 'task', 'action', 'result'] as const).map((part) =>
							box(page, part, t(part), t(`${part}Hint`)),
						)
		}
		${draft.mode === 'write' ? lengthLine(page) : html`<div class="length">${editorButton(page)}</div>`}
		${round.speech && round.rated === null ? html`<p class="hint">${t('speechHelp')}</p>` : nothing}
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
	const write = (event: Event) => {
		if (field !== 'notes') {
			control.startAnswer();
		}
		control.write({ [field]: (event.target as HTMLTextAreaElement).value });
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
function editorButton({ t, round, control }: Page): TemplateResult {
	return html`<button
		class="secondary"
		type="button"
		?disabled=${round.rated !== null}
		@click=${() => control.answerInEditor()}
	>${t('answerInEditor')}</button>`;
}

function lengthLine(page: Page): TemplateResult {
	const { t, round, control } = page;
	const { answer, saved } = control;
	const words = answer?.words ?? 0;
	return html`<div class="length">
		<span>${t('lengthOf', words, clock(answer?.seconds ?? 0), clock(round.targetSeconds))}</span>
		<span class="kept">${saved ? t('savedAs', saved) : answer?.kept ? t('kept') : ''}</span>
		<span class="buttons">
			${editorButton(page)}
			<button class="secondary" type="button" ?disabled=${!control.hasAnswer} @click=${() => control.save()}>
				${t('saveAsStory')}
			</button>
		</span>
	</div>`;
}
