import '../shared/base.css';
import './review.css';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { render } from 'lit';
import type { ReviewMessage, ReviewRequest, ReviewState, StoryMessage } from '../../protocol/review.ts';
import { keepState, onMessage, post } from '../shared/host.ts';
import { translator } from '../shared/texts.ts';
import { FindingAnnouncer } from './findingAnnouncer.ts';
import type { Page } from './page.ts';
import { storyView } from './storyView.ts';

/** The review page: what the extension has sent. */
class ReviewPage {
	readonly #app = document.body.appendChild(document.createElement('div'));
	readonly #announcer = new FindingAnnouncer();
	#page: Page | undefined;
	#story: StoryMessage | undefined;

	start(): void {
		onMessage<ReviewMessage>((message) => this.#receive(message));
		post<ReviewRequest>({ type: 'ready' });
	}

	#receive(message: ReviewMessage): void {
		const before = this.#story;
		if (message.type === 'texts') {
			const { language, texts } = message;
			this.#page = { say: translator(texts), language, send: (request) => this.#send(request) };
		} else {
			this.#story = message;
			keepState({ version: 1, uri: message.file?.uri ?? null, line: message.line } satisfies ReviewState);
		}
		if (this.#page && this.#story) {
			render(storyView(this.#page, this.#story), this.#app);
		}
		if (message.type === 'story') {
			this.#announcer.follow(before, message, this.#page);
		}
	}

	#send(request: ReviewRequest): void {
		if (request.type === 'fix') {
			this.#announcer.expectFix(request.title);
		}
		post(request);
	}
}

new ReviewPage().start();
