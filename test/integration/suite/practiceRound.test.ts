import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newRound } from '../../../src/extension/practice/round/activeRound.ts';
import { AnswerFiles } from '../../../src/extension/practice/round/answerFiles.ts';
import { RoundPanel } from '../../../src/extension/practice/round/roundPanel.ts';
import { CurrentFilter } from '../../../src/extension/services/currentFilter.ts';
import { choiceOf } from '../../../src/extension/services/nextQuestion.ts';
import { PracticeService } from '../../../src/extension/services/practiceService.ts';
import { QuestionStates } from '../../../src/extension/services/questionStates.ts';
import type { Services } from '../../../src/extension/services/services.ts';
import { SyncedMarks } from '../../../src/extension/shared/syncedMarks.ts';
import type { PracticeMessage, PracticeRequest, RoundMessage } from '../../../src/protocol/practice.ts';
import { emptyDraft } from '../../../src/protocol/practiceDraft.ts';
import { readingServices } from '../services.ts';
import { waitFor, workspaceFile } from '../workbench.ts';

describe('the requests of a practice page', () => {
	const subscriptions: vscode.Disposable[] = [];
	const [first, second] = ['must-prepare-conflict', 'must-prepare-failure'] as const;
	let services: Services;
	let panel: RoundPanel;
	let sent: PracticeMessage[];
	let received: vscode.EventEmitter<PracticeRequest>;

	before(async () => {
		const reading = await readingServices();
		const { context, log, guide, stories } = reading;
		const favorites = new SyncedMarks(context.globalState, 'favorites');
		const notAsked = new SyncedMarks(context.globalState, 'notAsked');
		const practice = new PracticeService(context, log);
		const questionStates = new QuestionStates(favorites, stories, practice);
		const filter = new CurrentFilter(context.workspaceState, guide);
		services = { ...reading, favorites, notAsked, filter, questionStates, practice };
		subscriptions.push(favorites, notAsked, practice, questionStates, filter, reading);
	});

	after(async () => {
		vscode.Disposable.from(...subscriptions).dispose();
		await vscode.workspace.fs.delete(workspaceFile('.storage'), { recursive: true });
	});

	beforeEach(async () => {
		sent = [];
		received = new vscode.EventEmitter();
		const never = new vscode.EventEmitter<void>().event;
		const webview = {
			asWebviewUri: (uri: vscode.Uri) => uri,
			cspSource: '',
			onDidReceiveMessage: received.event,
			postMessage: async (message: PracticeMessage) => sent.push(message),
		};
		const page = { webview, title: '', visible: true, onDidChangeViewState: never, onDidDispose: never };
		const shown = { ...page, reveal: () => {}, dispose: () => {} } as unknown as vscode.WebviewPanel;
		panel = new RoundPanel(shown, services, new AnswerFiles());
		received.fire({ type: 'ready' });
		await ask(first);
	});

	afterEach(async () => {
		panel.dispose();
		await services.practice.reset();
	});

	const roundFor = async (id: string) => {
		const choice = await choiceOf(services, id);
		return choice && newRound(services, choice);
	};
	const lastRound = () => sent.findLast((message): message is RoundMessage => message.type === 'round');
	const lastRating = () => sent.findLast((message) => message.type === 'rated')?.rated;
	const counted = async () => (await services.practice.load()).rounds.map(({ question }) => question);

	async function ask(id: string): Promise<string> {
		await panel.start(roundFor(id));
		return (await waitFor('the question', () => (lastRound()?.question.id === id ? lastRound() : undefined))).round;
	}

	async function write(round: string, free: string): Promise<void> {
		const before = sent.length;
		received.fire({ type: 'draft', round, draft: { ...emptyDraft, mode: 'write', free }, finished: true });
		await waitFor('the answer to the draft', () => sent.slice(before).some(({ type }) => type === 'answer'));
	}

	function rate(round = lastRound()?.round ?? ''): void {
		received.fire({ type: 'rate', round, rating: 'good', mode: 'write', told: [], thinkSeconds: 1 });
	}

	async function rateAndWait(): Promise<void> {
		rate();
		await waitFor('the rating', () => lastRating() ?? undefined);
	}

	it('rate a round once, however often they ask, and an older round never', async () => {
		const older = lastRound()?.round ?? '';
		await ask(second);
		rate();
		rate();
		await waitFor('the rating', () => lastRating() ?? undefined);
		rate();
		rate(older);
		await write(lastRound()?.round ?? '', 'One more request, which is answered after these.');
		assert.deepEqual(await counted(), [second]);
	});

	it('keep what is written until it is rated, whatever is asked meanwhile', async () => {
		await write(lastRound()?.round ?? '', 'I fixed it.');
		await ask(second);
		assert.equal(lastRound()?.draft.free, '');
		await ask(first);
		assert.equal(lastRound()?.draft.free, 'I fixed it.');
		await rateAndWait();
		await ask(second);
		await ask(first);
		assert.equal(lastRound()?.draft.free, '');
	});

	it('take a rating back with its draft, also that of the question before, and hear of it from elsewhere', async () => {
		await write(lastRound()?.round ?? '', 'I fixed it.');
		await rateAndWait();
		received.fire({ type: 'undo' });
		await waitFor('no rating', () => lastRating() === null);
		assert.deepEqual(await counted(), []);
		received.fire({ type: 'ready' });
		await waitFor('the draft', () => lastRound()?.draft.free === 'I fixed it.');

		await rateAndWait();
		await ask(second);
		received.fire({ type: 'undo' });
		await waitFor('the question before', () => lastRound()?.question.id === first);
		assert.equal(lastRound()?.draft.free, 'I fixed it.');

		await rateAndWait();
		await services.practice.undo();
		await waitFor('no rating', () => lastRating() === null);
	});

	it('ask the question that was chosen last, and go on with the one that is being answered', async () => {
		const round = lastRound()?.round;
		assert.equal(await ask(first), round);
		let chooseSlowly = () => {};
		const slow = new Promise<void>((resolve) => {
			chooseSlowly = resolve;
		});
		const late = panel.start(slow.then(() => roundFor(first)));
		await ask(second);
		chooseSlowly();
		await late;
		assert.equal(lastRound()?.question.id, second);
		await rateAndWait();
		received.fire({ type: 'retry' });
		await waitFor('another round', () => lastRound()?.rated === null);
		assert.equal(lastRound()?.question.id, second);
	});
});
