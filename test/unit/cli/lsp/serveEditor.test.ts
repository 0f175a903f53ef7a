import assert from 'node:assert/strict';
import type {
	CodeAction,
	CodeLens,
	CompletionItem,
	DocumentSymbol,
	Hover,
	TextDocumentEdit,
	TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { statuses } from '../../../../src/core/lint/frontMatterKeys.ts';
import { brokenStory, goodStory, needsBuild, vagueStory } from '../workspace.ts';
import { Client } from './client.ts';

const ids = `---\ntype: star-story\nquestions: [must-prepare-failure]\ncompetencies: [ownership]\nstatus: \n---\n\n${goodStory}`;

describe('star-coach lsp', function () {
	this.timeout(60_000);
	needsBuild();
	let client: Client;
	const { stringify } = JSON;

	beforeEach(() => {
		client = new Client({
			'stories/good.md': goodStory,
			'stories/broken.md': brokenStory,
			'stories/vague.md': vagueStory,
			'stories/ids.md': ids,
			'notes.md': brokenStory,
		});
	});
	afterEach(async () => assert.equal(await client.end(), 0));

	const ask = <Answer>(method: string, params: object): Promise<Answer> =>
		client.connection.sendRequest(method, params);
	const actionsAt = async (path: string, textDocument: { uri: string }, only?: string[]) => {
		const diagnostics = await client.diagnostics(path, (rules) => rules.length > 0);
		const range = diagnostics[0]?.range;
		const context = { diagnostics, triggerKind: 1, ...(only && { only }) };
		return ask<CodeAction[]>('textDocument/codeAction', { textDocument, range, context });
	};
	const changed = (text: string, edits: readonly TextEdit[]) =>
		TextDocument.applyEdits(TextDocument.create('a.md', 'markdown', 0, text), [...edits]);

	it('says what it can do', async () => {
		const { capabilities, serverInfo } = await client.start();
		assert.equal(serverInfo?.name, 'STAR Coach');
		assert.match(serverInfo?.version ?? '', /^\d+\.\d+\.\d+$/);
		assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
		assert.deepEqual(capabilities.codeActionProvider, {
			codeActionKinds: ['quickfix', 'source.fixAll.starCoach'],
		});
	});

	it('sends the findings of a story when it is opened, with rule, page and place', async () => {
		await client.start();
		await client.open('stories/broken.md');
		const [first] = await client.diagnostics('stories/broken.md', (rules) => rules.includes('missing-section'));
		assert.equal(first?.source, 'STAR Coach');
		assert.match(first?.codeDescription?.href ?? '', /^https:\/\/.+\/docs\/rules\/[\w-]+\.md$/);
		assert.equal(first?.range.start.line, 0);
	});

	it('follows what is typed, piece by piece, and takes findings away when the file is closed', async () => {
		await client.start();
		const textDocument = await client.open('stories/good.md');
		await client.diagnostics('stories/good.md', (rules) => !rules.includes('missing-section'));
		const at = goodStory.split('\n').findIndex((line) => line.includes('Task'));
		const range = { start: { line: at, character: 0 }, end: { line: at + 1, character: 0 } };
		await client.connection.sendNotification('textDocument/didChange', {
			textDocument: { ...textDocument, version: 2 },
			contentChanges: [
				{ range, text: '' },
				{ range: { start: range.start, end: range.start }, text: 'And so on.\n' },
			],
		});
		await client.diagnostics('stories/good.md', (rules) => rules.includes('missing-section'));
		assert.equal(client.published.at(-1)?.version, 2);
		await client.connection.sendNotification('textDocument/didClose', { textDocument });
		await client.diagnostics('stories/good.md', (rules) => rules.length === 0);
	});

	it('fixes a finding, the preferred way first, and turns its rule off', async () => {
		await client.start({ workspace: { workspaceEdit: { documentChanges: true } } });
		const textDocument = await client.open('stories/broken.md');
		const actions = await actionsAt('stories/broken.md', textDocument);
		const [fix] = actions;
		assert.equal(fix?.kind, 'quickfix');
		assert.equal(fix?.isPreferred, true);
		const [change] = (fix?.edit?.documentChanges ?? []) as TextDocumentEdit[];
		assert.deepEqual(change?.textDocument, { ...textDocument, version: 1 });
		assert.notEqual(changed(brokenStory, change?.edits as TextEdit[]), brokenStory);
		assert.ok(actions.some(({ title }) => /^Disable “.+” for this file$/.test(title)));
		assert.equal(actions.at(-1)?.kind, 'source.fixAll.starCoach');
	});

	it('applies every fix at once, for an editor that knows edits without versions only', async () => {
		await client.start();
		const textDocument = await client.open('stories/broken.md');
		const actions = await actionsAt('stories/broken.md', textDocument, ['source.fixAll']);
		assert.deepEqual(
			actions.map(({ kind }) => kind),
			['source.fixAll.starCoach'],
		);
		const fixed = changed(brokenStory, actions[0]?.edit?.changes?.[textDocument.uri] ?? []);
		client.workspace.write('stories/broken.md', brokenStory);
		await client.workspace.run(['lint', '--fix', 'stories/broken.md']);
		assert.equal(fixed, client.workspace.read('stories/broken.md'));
		assert.deepEqual(await actionsAt('stories/broken.md', textDocument, ['refactor']), []);
	});

	it('says at a label, a figure and an id what it is', async () => {
		await client.start();
		const textDocument = await client.open('stories/ids.md');
		const hoverOn = async (word: string) => {
			const position = TextDocument.create('a.md', 'markdown', 0, ids).positionAt(ids.indexOf(word) + 1);
			return stringify(await ask<Hover | null>('textDocument/hover', { textDocument, position }));
		};
		assert.match(await hoverOn('Action'), /\*\*Action\*\* – what you did yourself/);
		assert.match(await hoverOn('must-prepare-failure'), /Tell me about a time you failed/);
		assert.match(await hoverOn('ownership'), /Ownership/);
		assert.equal(await hoverOn('status'), 'null');
	});

	it('completes labels, keys, values and ids', async () => {
		await client.start();
		const textDocument = await client.open('stories/ids.md');
		const items = (line: number, character: number) =>
			ask<CompletionItem[]>('textDocument/completion', { textDocument, position: { line, character } });
		assert.deepEqual(
			(await items(4, 8)).map(({ label }) => label),
			[...statuses],
		);
		const questions = await items(2, 12);
		assert.ok(questions.length > 50);
		assert.match(questions[0]?.filterText ?? '', /^[\w-]+ /);
		await client.connection.sendNotification('textDocument/didChange', {
			textDocument: { ...textDocument, version: 2 },
			contentChanges: [{ text: '# Outage\n\n## Situation\n\nIt was down.\n\n## ' }],
		});
		const [label] = await items(6, 3);
		assert.equal(label?.label, 'Task');
		assert.deepEqual(label?.textEdit, {
			range: { start: { line: 6, character: 3 }, end: { line: 6, character: 3 } },
			newText: 'Task',
		});
	});

	it('shows what is to do above each story, and stories with their sections in the outline', async () => {
		await client.start();
		const textDocument = await client.open('stories/good.md');
		const [lens] = await ask<CodeLens[]>('textDocument/codeLens', { textDocument });
		assert.match(lens?.command?.title ?? '', /(finding|hint|Ready|Too short).* of 2 min$/);
		const [story] = await ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
		assert.deepEqual(
			story?.children?.map(({ name }) => name),
			['Situation', 'Task', 'Action', 'Result'],
		);
	});

	it('takes settings from an editor that is asked, says what is wrong with them, and follows their changes', async () => {
		client.settings = { rules: { 'missing-section': 'off' }, paces: 1 };
		await client.start({ workspace: { configuration: true } });
		await client.open('stories/broken.md');
		await client.diagnostics('stories/broken.md', (rules) => !rules.includes('missing-section'));
		assert.match(client.shown[0] ?? '', /^STAR Coach settings: Unknown setting "paces"; did you mean "pace"\?$/);
		client.settings = {};
		await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
		await client.diagnostics('stories/broken.md', (rules) => rules.includes('missing-section'));
	});

	it('takes settings that an editor hands over at the start or later', async () => {
		await client.start({}, { starCoach: { rules: { 'missing-section': 'off' } } });
		await client.open('stories/broken.md');
		await client.diagnostics('stories/broken.md', (rules) => !rules.includes('missing-section'));
		// Neovim sends an empty table as a list.
		await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { starCoach: [] } });
		await client.diagnostics('stories/broken.md', (rules) => rules.includes('missing-section'));
		assert.deepEqual(client.shown, []);
	});

	it('has configuration files watched, follows them, and says in them what is wrong', async () => {
		await client.start({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
		await client.open('stories/broken.md');
		await client.diagnostics('stories/broken.md', (rules) => rules.includes('missing-section'));
		const watched = stringify(client.registered.get('workspace/didChangeWatchedFiles'));
		for (const name of ['.star-coach.yaml', '.star-coach.json', 'question-bank']) assert.ok(watched.includes(name));
		client.workspace.write('.star-coach.yaml', 'rules:\n  missing-section: off\n  too-shirt: off\n');
		const changes = [{ uri: client.uri('.star-coach.yaml'), type: 1 }];
		await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
		await client.diagnostics('stories/broken.md', (rules) => !rules.includes('missing-section'));
		const [problem] = await client.diagnostics('.star-coach.yaml');
		assert.equal(problem?.message, 'Unknown rule "too-shirt"; did you mean "too-short"?');
		assert.equal(problem?.range.start.line, 2);
		client.workspace.write('.star-coach.yaml', 'rules:\n  missing-section: off\n');
		await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
		await client.diagnostics('.star-coach.yaml', (rules) => rules.length === 0);
	});

	it('follows a configuration file that an editor without watchers saves', async () => {
		await client.start();
		await client.open('stories/broken.md');
		await client.diagnostics('stories/broken.md', (rules) => rules.includes('missing-section'));
		client.workspace.write('.star-coach.yaml', 'rules: { missing-section: off }\n');
		await client.connection.sendNotification('textDocument/didSave', {
			textDocument: { uri: client.uri('stories/broken.md') },
		});
		await client.diagnostics('stories/broken.md', (rules) => !rules.includes('missing-section'));
	});

	it('answers about documents that it does not know, and those without a file', async () => {
		await client.start();
		const textDocument = { uri: client.uri('nowhere.md') };
		assert.deepEqual(await ask('textDocument/documentSymbol', { textDocument }), []);
		const uri = 'untitled:Untitled-1';
		const text = `---\ntype: star-story\n---\n\n${brokenStory}`;
		await client.connection.sendNotification('textDocument/didOpen', {
			textDocument: { uri, languageId: 'markdown', version: 1, text },
		});
		const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
		assert.equal(symbols.length, 1);
	});
});
