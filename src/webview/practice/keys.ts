import { html, type TemplateResult } from 'lit';
import type { Say } from '../../core/text/translation.ts';
import { type RoundMessage, ratings } from '../../protocol/practice.ts';
import { toSay } from '../../protocol/texts.ts';
import { button } from '../shared/button.ts';
import { rate } from './answerRating.ts';
import { answerBy } from './answerView.ts';
import type { Page } from './page.ts';
import { askFollowUp } from './revealView.ts';
import { cuesAfter, toggle, toggleText, turnCard, turnWording } from './shown.ts';

interface Key {
	readonly text: string;
	/** Omitted if it does the same in both. */
	readonly only?: 'question' | 'story';
	readonly press: (page: Page) => void;
}

/** Letter keys work while no answer is being written. */
const keys: Readonly<Record<string, Key>> = {
	a: { text: toSay('Start, finish or continue the answer'), press: ({ control }) => control.step() },
	p: { text: toSay('Pause or resume'), press: ({ control }) => control.togglePause() },
	w: { text: toSay('Other wording'), only: 'question', press: ({ control }) => turnWording(control) },
	c: { text: toSay('Next cue card'), only: 'story', press: ({ control }) => turnCard(control) },
	q: {
		text: toSay('Other cues'),
		only: 'story',
		press: ({ control }) => control.change({ cues: cuesAfter(control.state.cues) }),
	},
	v: {
		text: toSay('Show or hide the text of the last card'),
		only: 'story',
		press: ({ control }) => toggleText(control, control.state.turned - 1),
	},
	m: {
		text: toSay('Speak or write'),
		only: 'question',
		press: ({ control }) => answerBy(control, { mode: control.draft.mode === 'speak' ? 'write' : 'speak' }),
	},
	k: { text: toSay('Key points'), only: 'question', press: ({ control }) => toggle(control, 'keyPoints') },
	o: { text: toSay('My stories'), only: 'question', press: ({ control }) => toggle(control, 'stories') },
	e: {
		text: toSay('Sample answer'),
		only: 'question',
		press: ({ control }) => control.round?.samples.length !== 0 && toggle(control, 'sample'),
	},
	f: { text: toSay('Next follow-up question'), press: askFollowUp },
	n: { text: toSay('Another or the next question'), press: ({ control }) => control.goOn() },
	t: { text: toSay('Try the same question again'), press: ({ control }) => control.tryAgain() },
	u: { text: toSay('Undo the last rating'), press: ({ control }) => control.send({ type: 'undo' }) },
	d: { text: toSay('Answer in an editor'), only: 'question', press: ({ control }) => control.answerInEditor() },
	s: {
		text: toSay('Save as story'),
		only: 'question',
		press: ({ control }) => control.draft.mode === 'write' && control.save(),
	},
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
	say: Say,
	round: RoundMessage | undefined,
	{ letterKeys, setLetterKeys, close }: KeyListActions,
): TemplateResult {
	const row = (key: string, text: string) => html`<dt><kbd>${key}</kbd></dt><dd>${text}</dd>`;
	return html`<h2 id="keys-title">${say('Keyboard Shortcuts')}</h2>
		<dl>
			${keysOf(round).map(([key, { text }]) => row(key.toUpperCase(), say(text)))}
			${row('1 2 3 4', say('Rate: again, hard, good, easy'))} ${row('?', say('Show keyboard shortcuts'))} ${row('Ctrl+Enter', say('While writing: finish the answer'))}
			${row('Escape', say('While writing: leave the text box'))}
		</dl>
		<label class="check-box">
			<input
				type="checkbox"
				.checked=${letterKeys}
				@change=${(event: Event) => setLetterKeys((event.target as HTMLInputElement).checked)}
			/><span>${say('Use single-key shortcuts')}</span>
		</label>
		<p class="hint">${say('They are off until a written answer is finished.')}</p>
		${button('secondary', say('Close'), close)}`;
}
