import '../shared/base.css';
import './practice.css';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { html, render, type TemplateResult } from 'lit';
import { type PracticeMessage, type PracticeRequest, practiceMessageSchema } from '../../protocol/practice.ts';
import type { PracticeText } from '../../protocol/practiceTexts.ts';
import { announce } from '../shared/announce.ts';
import { onMessage, post } from '../shared/host.ts';
import { type Translate, translator } from '../shared/texts.ts';
import { answerView } from './answerView.ts';
import { cardsView } from './cardsView.ts';
import { checkView } from './checkView.ts';
import { Controller } from './controller.ts';
import { questionHeader, toolbar } from './headerView.ts';
import { keyList, pressKey } from './keys.ts';
import type { Page } from './page.ts';
import { ratedText, ratingBar } from './ratingBar.ts';
import { revealView } from './revealView.ts';
import { selfCheckView } from './selfCheckView.ts';
import { isRunning, type Sign, signOf, timesAt } from './timer.ts';
import { timerView } from './timerView.ts';

/** How often to check the time, and how often to save it, in ms. */
const tick = 250;
const keepEvery = 1_000;

const app = document.body.appendChild(document.createElement('div'));
const dialog = document.body.appendChild(document.createElement('dialog'));
dialog.setAttribute('aria-labelledby', 'keys-title');

let t: Translate<PracticeText> | undefined;
let letterKeys = true;
let sign: Sign | null = null;
let second = -1;
const control = new Controller(draw, () => Date.now());

function draw(): void {
	if (t) {
		render(content(t), app);
		render(keyList(t, control.round, { letterKeys, setLetterKeys, close: () => dialog.close() }), dialog);
	}
}

function content(t: Translate<PracticeText>): TemplateResult {
	const { round } = control;
	if (!round) {
		return control.nothing === undefined
			? html``
			: html`<main class="nothing">
					<h1>${t('nothing')}</h1>
					<p>${control.nothing === '' ? '' : t('shown', control.nothing)}</p>
					<p>${t('nothingHelp')}</p>
					<button class="primary" type="button" @click=${() => control.send({ type: 'filter' })}>${t('filter')}</button>
				</main>`;
	}
	const page: Page = { t, round, control, now: Date.now() };
	return html`<main aria-labelledby="question">
		${toolbar(page, showKeys)} ${questionHeader(page)}
		<div class="columns">
			<div class="main">${timerView(page)} ${round.story ? cardsView(page) : answerView(page)} ${selfCheckView(page)} ${checkView(page)}</div>
			${revealView(page)}
		</div>
		${ratingBar(page)}
	</main>`;
}

/** What the page shows now; undefined if it shows no question. */
function pageNow(): Page | undefined {
	const { round } = control;
	return t && round && { t, round, control, now: Date.now() };
}

function receive(message: PracticeMessage): void {
	if (message.type === 'texts') {
		t = translator(message.texts);
		letterKeys = message.letterKeys;
		draw();
		return;
	}
	const before = control.round;
	control.receive(message);
	say(message, before?.round);
}

/** Announces a message to screen readers, and moves the focus to the next step. */
function say(message: Exclude<PracticeMessage, { type: 'texts' }>, before: string | undefined): void {
	if (!t) {
		return;
	}
	if (message.type === 'round' && message.round !== before) {
		sign = signNow();
		if (document.hasFocus()) {
			document.getElementById('question')?.focus();
		}
	} else if (message.type === 'rated') {
		if (message.rated) {
			announce(t(ratedText({ story: control.round?.story ?? null }), message.rated.name, message.rated.when));
		}
		const next = document.querySelector<HTMLElement>(message.rated ? '.next' : '.ratings button');
		if (document.activeElement === null || document.activeElement === document.body) {
			next?.focus({ preventScroll: true });
		}
	} else if (message.type === 'pace') {
		announce(t('paceUsed', message.wordsPerMinute));
		document.querySelector<HTMLElement>('.next')?.focus({ preventScroll: true });
	} else if (message.type === 'saved') {
		announce(t('savedAs', message.name));
	}
}

function showKeys(): void {
	dialog.showModal();
}

function setLetterKeys(on: boolean): void {
	letterKeys = on;
	control.send({ type: 'letterKeys', on });
	draw();
}

function signNow(): Sign | null {
	const { round, state } = control;
	return round ? signOf(timesAt(state.timer, Date.now()).answerMs, round.targetSeconds) : null;
}

setInterval(() => {
	const { timer } = control.state;
	if (!t || !control.round || !isRunning(timer)) {
		return;
	}
	const { thinkMs, answerMs } = timesAt(timer, Date.now());
	const now = Math.floor((thinkMs + answerMs) / 1000);
	if (now !== second) {
		second = now;
		draw();
		const reached = signNow();
		if (reached && reached !== sign) {
			announce(t(reached));
		}
		sign = reached;
	}
}, tick);
setInterval(() => control.keep(), keepEvery);

document.addEventListener('keydown', (event) => {
	const page = pageNow();
	if (page && !dialog.open) {
		pressKey(event, { page, letterKeys, showKeys });
	}
});
globalThis.addEventListener('pagehide', () => control.flush());
onMessage(practiceMessageSchema, receive);
post<PracticeRequest>({ type: 'ready' });
