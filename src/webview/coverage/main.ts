import '../shared/base.css';
import './coverage.css';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { html, render, type TemplateResult } from 'lit';
import {
	type CoverageContent,
	type CoverageMessage,
	type CoverageRequest,
	type CoverageState,
	coverageStateSchema,
	type OverviewRow,
	views,
} from '../../protocol/coverage.ts';
import { announce } from '../shared/announce.ts';
import { choice } from '../shared/choice.ts';
import { keepState, onMessage, post, restoreState } from '../shared/host.ts';
import { translator } from '../shared/texts.ts';
import { coverageView } from './coverageView.ts';
import { keepTabStop } from './grid.ts';
import { overview } from './overview.ts';
import type { Page } from './page.ts';

/** The page with all stories and what they cover: what the extension has sent, and what the user has chosen. */
class StoriesPage {
	readonly #app = document.body.appendChild(document.createElement('div'));
	#state: CoverageState = restoreState(coverageStateSchema) ?? {
		version: 2,
		view: 'coverage',
		by: 'must-prepare',
		filter: '',
		sort: { column: 'story', descending: false },
	};
	#texts: Pick<Page, 'say' | 'language'> | undefined;
	#content: CoverageContent | undefined;
	#rows: readonly OverviewRow[] | undefined;
	/** What a story was just linked to from the page. */
	#linkedTo: string | null = null;

	start(): void {
		onMessage<CoverageMessage>((message) => this.#receive(message));
		this.#ask('ready');
	}

	#receive(message: CoverageMessage): void {
		switch (message.type) {
			case 'texts':
				this.#texts = { say: translator(message.texts), language: message.language };
				this.#change({ view: message.view, by: message.by });
				return;
			case 'linked': {
				const isUndone = message.to === null && this.#linkedTo !== null;
				this.#linkedTo = message.to;
				if (this.#texts && (isUndone || message.to !== null)) {
					announce(
						message.to === null
							? this.#texts.say('The link is undone.')
							: this.#texts.say('Linked to “{0}”.', message.to),
					);
				}
				break;
			}
			case 'coverage':
				this.#content = message;
				break;
			case 'overview':
				this.#rows = message.rows;
		}
		this.#draw();
	}

	#ask(type: 'ready' | 'show'): void {
		const { view, by, filter } = this.#state;
		post<CoverageRequest>({ type, view, by, filter });
	}

	#change(changes: Partial<CoverageState>): void {
		this.#state = { ...this.#state, ...changes };
		keepState(this.#state);
		this.#draw();
	}

	#draw(): void {
		if (!this.#texts) {
			return;
		}
		const page: Page = {
			...this.#texts,
			state: this.#state,
			send: post<CoverageRequest>,
			show: (changes) => {
				this.#change(changes);
				this.#ask('show');
			},
		};
		document.querySelector('#waiting')?.remove();
		render(stories(page, this.#tab(page)), this.#app);
		keepTabStop(this.#app);
	}

	#tab(page: Page): TemplateResult {
		if (page.state.view === 'overview') {
			return this.#rows ? overview(page, this.#rows) : reading(page);
		}
		return this.#content ? coverageView(page, this.#content, this.#linkedTo) : reading(page);
	}
}

function reading({ say }: Page): TemplateResult {
	return html`<p role="status">${say('Reading your stories…')}</p>`;
}

/** The page around the tab that is shown. */
function stories({ say, state, show }: Page, tab: TemplateResult): TemplateResult {
	return html`<main>
		<div class="toolbar">
			<h1>${say('My Stories')}</h1>
			${choice(
				'view',
				say('My Stories'),
				state.view,
				views.map((view) => [view, view === 'coverage' ? say('Coverage') : say('All Stories')] as const),
				(view) => show({ view }),
			)}
		</div>
		${tab}
	</main>`;
}

new StoriesPage().start();
