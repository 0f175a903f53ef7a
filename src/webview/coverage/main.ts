import '../shared/base.css';
import './coverage.css';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { render } from 'lit';
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
	/** The title of a story that is being linked. */
	#linking: string | undefined;

	start(): void {
		onMessage(coverageMessageSchema, (message) => this.#receive(message));
		const { by, filter } = this.#state;
		post<CoverageRequest>({ type: 'ready', by, filter });
	}

	#receive(message: CoverageMessage): void {
		if (message.type === 'texts') {
			const send = (request: CoverageRequest) => this.#send(request);
			this.#page = { t: translator(message.texts), send, show: (changes) => this.#show(changes) };
		} else {
			this.#content = message;
			if (this.#page && this.#linking !== undefined) {
				announce(this.#page.t('linkedNow', this.#linking));
				this.#linking = undefined;
			}
		}
		if (this.#page && this.#content) {
			render(coverageView(this.#page, this.#content), this.#app);
			keepTabStop(this.#app);
		}
	}

	#send(request: CoverageRequest): void {
		if (request.type === 'link') {
			this.#linking = this.#content?.columns.find(({ id }) => id === request.story)?.title;
		}
		post(request);
	}

	#show(changes: Partial<Pick<CoverageState, 'by' | 'filter'>>): void {
		this.#state = { ...this.#state, ...changes };
		keepState(this.#state);
		const { by, filter } = this.#state;
		post<CoverageRequest>({ type: 'show', by, filter });
	}
}

new CoveragePage().start();
