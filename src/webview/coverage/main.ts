import '../shared/base.css';
import './coverage.css';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { html, render } from 'lit';
import {
	type CoverageContent,
	type CoverageMessage,
	type CoverageRequest,
	type CoverageState,
	coverageMessageSchema,
	coverageStateSchema,
} from '../../protocol/coverage.ts';
import { announce } from '../shared/announce.ts';
import { keepState, onMessage, post, restoreState } from '../shared/host.ts';
import { translator } from '../shared/texts.ts';
import { coverageView } from './coverageView.ts';
import { keepTabStop } from './grid.ts';
import type { Page } from './page.ts';

/** The coverage page: what the extension has sent, and what the user has chosen. */
class CoveragePage {
	readonly #app = document.body.appendChild(document.createElement('div'));
	#state: CoverageState = restoreState(coverageStateSchema) ?? { version: 1, by: 'must-prepare', filter: '' };
	#page: Page | undefined;
	#content: CoverageContent | undefined;
	/** What a story was just linked to from the page. */
	#linkedTo: string | null = null;

	start(): void {
		onMessage(coverageMessageSchema, (message) => this.#receive(message));
		const { by, filter } = this.#state;
		post<CoverageRequest>({ type: 'ready', by, filter });
	}

	#receive(message: CoverageMessage): void {
		if (message.type === 'texts') {
			this.#page = {
				t: translator(message.texts),
				send: post<CoverageRequest>,
				show: (changes) => this.#show(changes),
			};
		} else if (message.type === 'linked') {
			const before = this.#linkedTo;
			this.#linkedTo = message.to;
			if (this.#page && (before ?? message.to) !== null) {
				announce(message.to === null ? this.#page.t('undone') : this.#page.t('linkedNow', message.to));
			}
		} else {
			this.#content = message;
		}
		if (this.#page) {
			const view = this.#content
				? coverageView(this.#page, this.#content, this.#linkedTo)
				: html`<main aria-busy="true"><h1>${this.#page.t('coverage')}</h1><p role="status">${this.#page.t('reading')}</p></main>`;
			render(view, this.#app);
			keepTabStop(this.#app);
		}
	}

	#show(changes: Partial<Pick<CoverageState, 'by' | 'filter'>>): void {
		this.#state = { ...this.#state, ...changes };
		keepState(this.#state);
		const { by, filter } = this.#state;
		post<CoverageRequest>({ type: 'show', by, filter });
	}
}

new CoveragePage().start();
