import { html, type TemplateResult } from 'lit';
import { type RoundMessage, ratings } from '../../protocol/practice.ts';
import type { PracticeText } from '../../protocol/practiceTexts.ts';
import type { Translate } from '../shared/texts.ts';
import { rate } from './answerRating.ts';
import { answerBy } from './answerView.ts';
import type { Page } from './page.ts';
import { askFollowUp } from './revealView.ts';
import { cuesAfter, toggle, toggleText, turnCard, turnWording } from './shown.ts';

interface Key {
	readonly text: PracticeText;
	/** Omitted if it does the same in both. */
	readonly only?: 'question' | 'story';
	readonly press: (page: Page) => void;
}

/** Letter keys work while no answer is being written. */
const keys: Readonly<Record<string, Key>> = {
	a: { text: 'keyAnswer', press: ({ control }) => control.step() },
	p: { text: 'keyPause', press: ({ control }) => control.togglePause() },
	w: { text: 'keyWording', only: 'question', press: ({ control }) => turnWording(control) },
	c: { text: 'keyCard', only: 'story', press: ({ control }) => turnCard(control) },
	q: {
		text: 'keyCues',
		only: 'story',
		press: ({ control }) => control.change({ cues: cuesAfter(control.state.cues) }),
	},
	v: { text: 'keyText', only: 'story', press: ({ control }) => toggleText(control, control.state.turned - 1) },
	m: {
		text: 'keyMode',
		only: 'question',
		press: ({ control }) => answerBy(control, { mode: control.draft.mode === 'speak' ? 'write' : 'speak' }),
	},
	k: { text: 'keyKeyPoints', only: 'question', press: ({ control }) => toggle(control, 'keyPoints') },
	o: { text: 'keyStories', only: 'question', press: ({ control }) => toggle(control, 'stories') },
	e: {
		text: 'keySample',
		only: 'question',
		press: ({ control }) => control.round?.samples.length !== 0 && toggle(control, 'sample'),
	},
	f: { text: 'keyFollowUp', press: askFollowUp },
	n: { text: 'keyNext', press: ({ control }) => control.goOn() },
	t: { text: 'keyTryAgain', press: ({ control }) => control.tryAgain() },
	u: { text: 'keyUndo', press: ({ control }) => control.send({ type: 'undo' }) },
	d: { text: 'keyEditor', only: 'question', press: ({ control }) => control.answerInEditor() },
	s: { text: 'keySave', only: 'question', press: ({ control }) => control.draft.mode === 'write' && control.save() },
};

export interface KeyActions {
	readonly page: Page;
	/** Whether letter keys are on. */
	readonly letterKeys: boolean;
	showKeys(): void;
}

/** Performs the action of a key. */
export function pressKey(event: KeyboardEvent, { page, letterKeys, showKeys }: KeyActions): void {
	const { control, round } = page;
	const isTyping = event.target instanceof HTMLTextAreaElement;
	if (isTyping) {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			control.finish();
		} else if (event.key === 'Escape') {
			document.getElementById('question')?.focus();
		}
		return;
	}
	if (
		!letterKeys ||
		control.isWriting ||
		!control.round ||
		event.ctrlKey ||
		event.metaKey ||
		event.altKey ||
		event.repeat
	) {
		return;
	}
	const rating = ratings[Number(event.key) - 1];
	if (event.key === '?') {
		showKeys();
	} else if (rating && round.ratings.length > 0) {
		rate(control, rating);
	} else {
		const found = keysOf(round).find(([name]) => name === event.key.toLowerCase());
		if (found) {
			event.preventDefault();
			found[1].press(page);
		}
	}
}

/** The keys available in a round. */
function keysOf(round: Pick<RoundMessage, 'story'> | undefined): [string, Key][] {
	const kind = round?.story ? 'story' : 'question';
	return Object.entries(keys).filter(([, { only = kind }]) => only === kind);
}

interface KeyListActions {
	readonly letterKeys: boolean;
	setLetterKeys(on: boolean): void;
	close(): void;
}

/** The list of keys. */
export function keyList(
	t: Translate<PracticeText>,
	round: RoundMessage | undefined,
	{ letterKeys, setLetterKeys, close }: KeyListActions,
): TemplateResult {
	const row = (key: string, text: string) => html`<dt><kbd>${key}</kbd></dt><dd>${text}</dd>`;
	return html`<h2 id="keys-title">${t('keys')}</h2>
		<dl>
			${keysOf(round).map(([key, { text }]) => row(key.toUpperCase(), t(text)))}
			${row('1 2 3 4', t('keyRate'))} ${row('?', t('keyHelp'))} ${row('Ctrl+Enter', t('keyFinish'))}
			${row('Escape', t('keyEscape'))}
		</dl>
		<label class="check-box">
			<input
				type="checkbox"
				.checked=${letterKeys}
				@change=${(event: Event) => setLetterKeys((event.target as HTMLInputElement).checked)}
			/><span>${t('letterKeys')}</span>
		</label>
		<p class="hint">${t('letterKeysHelp')}</p>
		<button class="secondary" type="button" @click=${() => close()}>${t('close')}</button>`;
}
