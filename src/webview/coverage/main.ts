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

const app = document.body.appendChild(document.createElement('div'));
let state: CoverageState = restoreState(coverageStateSchema) ?? { version: 1, by: 'must-prepare', filter: '' };
let page: Page | undefined;
let content: CoverageContent | undefined;
/** The title of a story that is being linked. */
let linking: string | undefined;

function send(request: CoverageRequest): void {
	if (request.type === 'link') {
		linking = content?.columns.find(({ id }) => id === request.story)?.title;
	}
	post(request);
}

function show(changes: Partial<Pick<CoverageState, 'by' | 'filter'>>): void {
	state = { ...state, ...changes };
	keepState(state);
	post<CoverageRequest>({ type: 'show', by: state.by, filter: state.filter });
}

function draw(): void {
	if (page && content) {
		render(coverageView(page, content), app);
		keepTabStop(app);
	}
}

function receive(message: CoverageMessage): void {
	if (message.type === 'texts') {
		page = { t: translator(message.texts), send, show };
	} else {
		content = message;
		if (page && linking !== undefined) {
			announce(page.t('linkedNow', linking));
			linking = undefined;
		}
	}
	draw();
}

onMessage(coverageMessageSchema, receive);
post<CoverageRequest>({ type: 'ready', by: state.by, filter: state.filter });
