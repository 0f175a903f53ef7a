import '../shared/base.css';
import './practice.css';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { html, render, type TemplateResult } from 'lit';
import type { Say } from '../../core/text/translation.ts';
import type { PracticeMessage, PracticeRequest } from '../../protocol/practice.ts';
import { announce } from '../shared/announce.ts';
import { button } from '../shared/button.ts';
import { onMessage, post } from '../shared/host.ts';
import { translator } from '../shared/texts.ts';
import { answerView } from './answerView.ts';
import { cardsView } from './cardsView.ts';
import { checkView } from './checkView.ts';
import { Controller } from './controller.ts';
import { questionHeader, toolbar } from './headerView.ts';
import { keyList, pressKey } from './keys.ts';
import type { Page } from './page.ts';
import { dayText, ratedText, ratingBar } from './ratingBar.ts';
import { revealView } from './revealView.ts';
import { selfCheckView } from './selfCheckView.ts';
import { isRunning, type Sign, signOf, timesAt } from './timer.ts';
import { signTexts, timerView } from './timerView.ts';

/** How often to check the time, and how often to save it, in ms. */
const tick = 250;
const keepEvery = 1_000;

/** The practice page: the round, its timer, and the keyboard shortcuts. */
class PracticePage {
	readonly #app = document.body.appendChild(document.createElement('div'));
	readonly #dialog = document.body.appendChild(document.createElement('dialog'));
	readonly #control = new Controller(() => this.#draw());
	#translate: Say | undefined;
	#letterKeys = true;
	#sign: Sign | null = null;
	#second = -1;

	start(): void {
		this.#dialog.setAttribute('aria-labelledby', 'keys-title');
		setInterval(() => this.#tick(), tick);
		setInterval(() => this.#control.keep(), keepEvery);
		document.addEventListener('keydown', (event) => {
			const page = this.#now;
			if (page && !this.#dialog.open) {
				pressKey(event, { page, letterKeys: this.#letterKeys, showKeys: () => this.#dialog.showModal() });
			}
		});
		globalThis.addEventListener('pagehide', () => this.#control.flush());
		onMessage<PracticeMessage>((message) => this.#receive(message));
		post<PracticeRequest>({ type: 'ready' });
	}

	/** What the page shows now; undefined if it shows no question. */
	get #now(): Page | undefined {
		const say = this.#translate;
		const { round } = this.#control;
		return say && round && { say, round, control: this.#control, now: Date.now() };
	}

	#draw(): void {
		const say = this.#translate;
		if (say) {
			const page = this.#now;
			render(page ? this.#question(page) : this.#nothing(say), this.#app);
			const keys = {
				letterKeys: this.#letterKeys,
				setLetterKeys: (on: boolean) => this.#setLetterKeys(on),
				close: () => this.#dialog.close(),
			};
			render(keyList(say, this.#control.round, keys), this.#dialog);
		}
	}

	#nothing(say: Say): TemplateResult {
		const { nothing } = this.#control;
		return nothing === undefined
			? html``
			: html`<main class="nothing">
					<h1>${say('No question matches')}</h1>
					<p>${nothing === '' ? '' : say('Showing: {0}', nothing)}</p>
					<p>${say('Choose another filter to go on.')}</p>
					${button('primary', say('Filter Questions'), () => this.#control.send({ type: 'filter' }))}
				</main>`;
	}

	#question(page: Page): TemplateResult {
		return html`<main aria-labelledby="question">
			${toolbar(page, () => this.#dialog.showModal())} ${questionHeader(page)}
			<div class="columns">
				<div class="main">${timerView(page)} ${page.round.story ? cardsView(page) : answerView(page)} ${selfCheckView(page)} ${checkView(page)}</div>
				${revealView(page)}
			</div>
			${ratingBar(page)}
		</main>`;
	}

	#receive(message: PracticeMessage): void {
		if (message.type === 'texts') {
			this.#translate = translator(message.texts);
			this.#letterKeys = message.letterKeys;
			this.#draw();
			return;
		}
		const { round: before, answer } = this.#control;
		this.#control.receive(message);
		if (message.type === 'answer' && message.check && !answer?.check) {
			// What is said about the answer begins below it, maybe below the window.
			document.querySelector('.self-check, .check')?.scrollIntoView();
		}
		if (this.#translate) {
			this.#say(this.#translate, message, before?.round);
		}
	}

	/** Announces a message to screen readers, and moves the focus to the next step. */
	#say(say: Say, message: Exclude<PracticeMessage, { type: 'texts' }>, before: string | undefined): void {
		if (message.type === 'round' && message.round !== before) {
			this.#sign = this.#signNow();
			if (document.hasFocus()) {
				document.getElementById('question')?.focus();
			}
		} else if (message.type === 'rated') {
			if (message.rated) {
				const day = dayText({ say, control: this.#control });
				announce(`${ratedText(say, this.#control.round ?? { story: null }, message.rated)} ${day}`.trim());
			}
			const next = document.querySelector<HTMLElement>(message.rated ? '.next' : '.ratings button');
			if (document.activeElement === null || document.activeElement === document.body) {
				next?.focus({ preventScroll: true });
			}
		} else if (message.type === 'pace') {
			announce(say('Speaking times now assume {0} words a minute.', message.wordsPerMinute));
			document.querySelector<HTMLElement>('.next')?.focus({ preventScroll: true });
		} else if (message.type === 'saved') {
			announce(say('Saved as {0}', message.name));
		}
	}

	#setLetterKeys(on: boolean): void {
		this.#letterKeys = on;
		this.#control.send({ type: 'letterKeys', on });
		this.#draw();
	}

	/** Redraws once per second while a timer runs, and announces when 50, 100, and 150 percent of the time is up. */
	#tick(): void {
		const say = this.#translate;
		const { timer } = this.#control.state;
		if (!say || !this.#control.round || !isRunning(timer)) {
			return;
		}
		const { thinkMs, answerMs } = timesAt(timer, Date.now());
		const second = Math.floor((thinkMs + answerMs) / 1000);
		if (second !== this.#second) {
			this.#second = second;
			this.#draw();
			const reached = this.#signNow();
			if (reached && reached !== this.#sign) {
				announce(say(signTexts[reached]));
			}
			this.#sign = reached;
		}
	}

	#signNow(): Sign | null {
		const { round, state } = this.#control;
		return round ? signOf(timesAt(state.timer, Date.now()).answerMs, round.targetSeconds) : null;
	}
}

new PracticePage().start();
