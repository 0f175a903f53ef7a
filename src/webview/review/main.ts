import '../shared/base.css';
import './review.css';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { html, render } from 'lit';
import {
	type OverviewRow,
	type ReviewMessage,
	type ReviewRequest,
	type ReviewState,
	reviewMessageSchema,
	reviewStateSchema,
	type StoryMessage,
} from '../../protocol/review.ts';
import { keepState, onMessage, post, restoreState } from '../shared/host.ts';
import { translator } from '../shared/texts.ts';
import { FindingAnnouncer } from './findingAnnouncer.ts';
import { overview } from './overview.ts';
import type { Page } from './page.ts';
import { storyView } from './storyView.ts';

const firstState: ReviewState = {
	version: 1,
	view: 'story',
	uri: null,
	line: 1,
	sort: { column: 'story', descending: false },
	filter: '',
};

/** The review page: what the extension has sent, and what the user has chosen. */
class ReviewPage {
	readonly #app = document.body.appendChild(document.createElement('div'));
	readonly #announcer = new FindingAnnouncer();
	#state = restoreState(reviewStateSchema) ?? firstState;
	#page: Page | undefined;
	#story: StoryMessage | undefined;
	#rows: readonly OverviewRow[] | undefined;

	start(): void {
		onMessage(reviewMessageSchema, (message) => this.#receive(message));
		post<ReviewRequest>({ type: 'ready' });
	}

	#receive(message: ReviewMessage): void {
		switch (message.type) {
			case 'texts': {
				const { language, texts } = message;
				this.#page = { t: translator(texts), language, send: (request) => this.#send(request) };
				this.#draw();
				break;
			}
			case 'overview':
				this.#rows = message.rows;
				this.#change(message.show ? { view: 'overview' } : {});
				break;
			case 'story': {
				const before = this.#story;
				this.#story = message;
				const { file, line, show } = message;
				this.#change({ uri: file?.uri ?? null, line, ...(show && { view: 'story' }) });
				this.#announcer.follow(before, message, this.#page);
			}
		}
	}

	#send(request: ReviewRequest): void {
		if (request.type === 'fix') {
			this.#announcer.expectFix(request.title);
		}
		post(request);
	}

	#change(changes: Partial<ReviewState>): void {
		const state = this.#state;
		const isNew = Object.entries(changes).some(([key, value]) => state[key as keyof ReviewState] !== value);
		if (isNew) {
			this.#state = { ...state, ...changes };
			keepState(this.#state);
		}
		this.#draw();
	}

	#draw(): void {
		const page = this.#page;
		if (!page) {
			return;
		}
		const { view, filter, sort, uri } = this.#state;
		if (view === 'overview' && this.#rows) {
			const table = {
				rows: this.#rows,
				filter,
				sort,
				setFilter: (filter: string) => this.#change({ filter }),
				setSort: (sort: ReviewState['sort']) => this.#change({ sort }),
			};
			render(overview(page, table, uri !== null), this.#app);
		} else if (view === 'story' && this.#story) {
			render(storyView(page, this.#story), this.#app);
		} else {
			render(html``, this.#app);
		}
	}
}

new ReviewPage().start();
