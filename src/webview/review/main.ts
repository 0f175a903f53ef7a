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
import type { ReviewText } from '../../protocol/reviewTexts.ts';
import type { Texts } from '../../protocol/texts.ts';
import { announce } from '../shared/announce.ts';
import { keepState, onMessage, post, restoreState } from '../shared/host.ts';
import { translator } from '../shared/texts.ts';
import { overview } from './overview.ts';
import type { Page } from './page.ts';
import { storyView } from './storyView.ts';

/** Long enough not to interrupt typing. */
const restMilliseconds = 1_000;

const app = document.body.appendChild(document.createElement('div'));

const firstState: ReviewState = {
	version: 1,
	view: 'story',
	uri: null,
	line: 1,
	sort: { column: 'story', descending: false },
	filter: '',
};
let state = restoreState(reviewStateSchema) ?? firstState;
let page: Page | undefined;
let story: StoryMessage | undefined;
let rows: readonly OverviewRow[] | undefined;
/** A fix that was requested and has not been answered yet, and the card it was in. */
let fixing: { readonly title: string; readonly part: string | undefined } | undefined;

let rest: ReturnType<typeof setTimeout> | undefined;
/** How many findings a screen reader last announced or could have read. */
let saidFindings: number | undefined;

function send(request: ReviewRequest): void {
	if (request.type === 'fix') {
		const card = document.activeElement?.closest<HTMLElement>('[data-part]');
		fixing = { title: request.title, part: card?.dataset.part };
	}
	post(request);
}

function change(changes: Partial<ReviewState>): void {
	const isNew = Object.entries(changes).some(([key, value]) => state[key as keyof ReviewState] !== value);
	if (isNew) {
		state = { ...state, ...changes };
		keepState(state);
	}
	draw();
}

function draw(): void {
	if (!page) {
		return;
	}
	if (state.view === 'overview' && rows) {
		const { filter, sort } = state;
		const { uri } = state;
		const table = {
			rows,
			filter,
			sort,
			setFilter: (filter: string) => change({ filter }),
			setSort: (sort: ReviewState['sort']) => change({ sort }),
		};
		render(overview(page, table, uri !== null), app);
	} else if (state.view === 'story' && story) {
		render(storyView(page, story), app);
	} else {
		render(html``, app);
	}
}

function receive(message: ReviewMessage): void {
	switch (message.type) {
		case 'texts':
			page = pageOf(message.texts, message.language);
			draw();
			break;
		case 'overview':
			rows = message.rows;
			change(message.show ? { view: 'overview' } : {});
			break;
		case 'story': {
			const before = story;
			story = message;
			saidFindings ??= countFindings(message.review);
			const { file, line } = message;
			change({ uri: file?.uri ?? null, line, ...(message.show && { view: 'story' }) });
			if (fixing && message.show) {
				sayFixed(message);
			} else if (before) {
				sayChanges(before, message);
			}
		}
	}
}

function pageOf(texts: Texts<ReviewText>, language: string): Page {
	return { t: translator(texts), language, send };
}

/** Announces the findings that are left after a fix, and moves the focus to where the fixed one was. */
function sayFixed({ review }: StoryMessage): void {
	if (!page || !fixing) {
		return;
	}
	const { title, part } = fixing;
	fixing = undefined;
	saidFindings = countFindings(review);
	announce(`${page.t('fixApplied', title)} ${leftOver(page, countFindings(review))}`);
	if (document.activeElement === document.body || document.activeElement === null) {
		const cards = [...document.querySelectorAll<HTMLElement>('[data-part]')];
		(cards.find(({ dataset }) => dataset.part === part) ?? cards[0])?.querySelector<HTMLElement>('.go')?.focus();
	}
}

/** Announces a change of story; while someone types, announces the findings that are left once they pause. */
function sayChanges(before: StoryMessage, { file, selected, review }: StoryMessage): void {
	clearTimeout(rest);
	if (!page || !review) {
		return;
	}
	const { t } = page;
	if (before.file?.uri !== file?.uri || before.selected !== selected) {
		saidFindings = countFindings(review);
		announce(review.title ?? t('untitled'));
		return;
	}
	rest = setTimeout(() => {
		const count = countFindings(review);
		if (page && count !== saidFindings) {
			saidFindings = count;
			announce(leftOver(page, count));
		}
	}, restMilliseconds);
}

function countFindings(review: StoryMessage['review']): number {
	return (review?.findings.length ?? 0) + (review?.parts.reduce((sum, { findings }) => sum + findings.length, 0) ?? 0);
}

function leftOver({ t }: Page, count: number): string {
	switch (count) {
		case 0:
			return t('noFindingLeft');
		case 1:
			return t('oneFindingLeft');
		default:
			return t('findingsLeft', count);
	}
}

onMessage(reviewMessageSchema, receive);
post<ReviewRequest>({ type: 'ready' });
