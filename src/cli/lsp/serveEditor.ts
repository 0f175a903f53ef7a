import { isDeepStrictEqual } from 'node:util';
import {
	type ClientCapabilities,
	CodeActionKind,
	CodeLensRefreshRequest,
	type Connection,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	ErrorCodes,
	type InitializeParams,
	type InitializeResult,
	MessageType,
	ResponseError,
	ShowMessageNotification,
	TextDocumentSyncKind,
	TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completionTriggers } from '../../assist/completionPlaces.ts';
import { defaultQuestionBanks } from '../../core/guide/bankPaths.ts';
import { configFileNames } from '../../core/lint/configFileNames.ts';
import { validateConfig } from '../../core/lint/readConfig.ts';
import { rules } from '../../core/lint/rules.ts';
import type { About } from '../about.ts';
import { codeActions, codeLenses, completion, documentSymbols, fixAllKind, hover } from './answers.ts';
import { connect } from './connect.ts';
import { findingsOf } from './findings.ts';
import { isMarkdownDocument, Session } from './session.ts';

/** The section of the editor's settings; its keys are those of a configuration file. */
const section = 'starCoach';

/**
 * Serves an editor over standard input and output until the editor ends it, which ends the process.
 *
 * @param packageFolder where the guide is
 */
export async function serve(packageFolder: string, { version, pageOf }: About): Promise<never> {
	const connection = connect();
	const documents = new TextDocuments(TextDocument);
	const session = new Session(packageFolder, (message) => connection.console.warn(message));
	const findings = findingsOf(connection, documents, session, pageOf);
	/** What the client can do in a workspace; the server has a fallback for each. */
	let abilities: ClientCapabilities['workspace'] = {};
	const watches = () => abilities?.didChangeWatchedFiles?.dynamicRegistration === true;

	/** Called after a change that affects every document. */
	const refresh = () => {
		session.forget();
		findings.refresh(documents.all());
		if (abilities?.codeLens?.refreshSupport) {
			connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
		}
	};
	const useSettings = (settings: unknown) => {
		// An empty table of Lua, in Neovim, is a list.
		const isEmpty = settings === undefined || settings === null || isDeepStrictEqual(settings, []);
		const { layer, problems } = validateConfig(isEmpty ? {} : settings, rules);
		for (const { message } of problems) {
			const text = `STAR Coach settings: ${message}`;
			void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: text });
		}
		session.settings = layer;
		refresh();
	};

	connection.onInitialize((params) => {
		abilities = params.capabilities.workspace;
		session.folders = foldersOf(params);
		const settings = (params.initializationOptions as Record<string, unknown> | undefined)?.[section];
		if (!abilities?.configuration && settings !== undefined) {
			useSettings(settings);
		}
		return { ...capabilities, serverInfo: { name: 'STAR Coach', version } };
	});
	connection.onInitialized(async () => {
		if (watches()) {
			await watchFiles(connection);
		}
		if (abilities?.configuration) {
			await connection.client.register(DidChangeConfigurationNotification.type, { section });
			useSettings(await connection.workspace.getConfiguration(section));
		}
	});
	connection.onDidChangeConfiguration(async ({ settings }) => {
		useSettings(
			abilities?.configuration
				? await connection.workspace.getConfiguration(section)
				: (settings as Record<string, unknown> | null)?.[section],
		);
	});
	connection.onDidChangeWatchedFiles(refresh);
	connection.onNotification('workspace/didChangeWorkspaceFolders', async () => {
		session.folders = ((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri);
		refresh();
	});

	documents.onDidOpen(({ document }) => {
		if (!watches()) {
			session.forget();
		}
		findings.refresh([document]);
	});
	documents.onDidChangeContent(({ document }) => findings.schedule(document));
	documents.onDidSave(({ document }) => {
		const isConfiguration = configFileNames.some((name) => document.uri.endsWith(`/${name}`));
		if (isConfiguration || !watches()) {
			refresh();
		}
	});
	documents.onDidClose(({ document }) => findings.clear(document));

	/** Answers a request about a document. There is no answer if it is not open or not known to be Markdown. */
	async function about<Answer>(
		params: { readonly textDocument: { readonly uri: string } },
		none: Answer,
		answer: (document: TextDocument) => Promise<Answer>,
		...needed: readonly string[]
	): Promise<Answer | ResponseError> {
		const missing = ['textDocument', ...needed].find((name) => !hasObject(params, name));
		if (missing !== undefined) {
			return new ResponseError(ErrorCodes.InvalidParams, `The request lacks "${missing}".`);
		}
		const document = documents.get(params.textDocument.uri);
		return document && isMarkdownDocument(document) ? answer(document) : none;
	}
	connection.onCodeAction((params) =>
		about(
			params,
			[],
			(document) => codeActions(document, params, session, abilities?.workspaceEdit?.documentChanges === true),
			'range',
			'context',
		),
	);
	connection.onHover((params) =>
		about(params, null, (document) => hover(document, params.position, session), 'position'),
	);
	connection.onCompletion((params) =>
		about(params, [], (document) => completion(document, params.position, session), 'position'),
	);
	connection.onCodeLens((params) => about(params, [], (document) => codeLenses(document, session)));
	connection.onDocumentSymbol((params) => about(params, [], (document) => documentSymbols(document, session)));

	documents.listen(connection);
	connection.listen();
	return new Promise(() => {});
}

/** Whether the parameters of a request have an object, as the protocol wants. */
function hasObject(params: unknown, name: string): boolean {
	const value = (params as Readonly<Record<string, unknown>> | null | undefined)?.[name];
	return typeof value === 'object' && value !== null;
}

const capabilities: InitializeResult = {
	capabilities: {
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
		codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
		hoverProvider: true,
		completionProvider: { triggerCharacters: [...completionTriggers] },
		codeLensProvider: {},
		documentSymbolProvider: true,
		workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
	},
};

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
	return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

async function watchFiles(connection: Connection): Promise<void> {
	const names = configFileNames.map((name) => `**/${name}`);
	const banks = defaultQuestionBanks.map((glob) => (glob.endsWith('.md') ? glob : `${glob}/**/*.md`));
	const watchers = [...names, ...banks].map((globPattern) => ({ globPattern }));
	await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}
