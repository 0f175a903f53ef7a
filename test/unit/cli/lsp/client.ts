// A language client in as few lines as a test needs: the server runs as a process, as an editor starts it.
import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
	createProtocolConnection,
	type Diagnostic,
	type InitializeParams,
	type InitializeResult,
	type ProtocolConnection,
	type PublishDiagnosticsParams,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { tool, Workspace } from '../workspace.ts';

/** A message as it goes over the wire. */
export function frame(message: object): string {
	const content = JSON.stringify({ jsonrpc: '2.0', ...message });
	return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}

/** A server in a folder of files, and what it has sent. */
export class Client {
	readonly workspace: Workspace;
	readonly process: ChildProcess;
	readonly connection: ProtocolConnection;
	readonly published: PublishDiagnosticsParams[] = [];
	readonly shown: string[] = [];
	/** The options of each capability that the server has registered. */
	readonly registered = new Map<string, unknown>();
	/** What the client answers when it is asked for its settings. */
	settings: unknown = null;

	constructor(files: Readonly<Record<string, string>>) {
		this.workspace = new Workspace(files);
		this.process = spawn(process.execPath, [tool, 'lsp', '--stdio'], {
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		this.connection = createProtocolConnection(
			new StreamMessageReader(this.process.stdout as NonNullable<ChildProcess['stdout']>),
			new StreamMessageWriter(this.process.stdin as NonNullable<ChildProcess['stdin']>),
		);
		this.connection.onNotification('textDocument/publishDiagnostics', (params) => {
			this.published.push(params);
		});
		this.connection.onNotification('window/showMessage', ({ message }) => {
			this.shown.push(message);
		});
		this.connection.onRequest('client/registerCapability', ({ registrations }) => {
			for (const { method, registerOptions } of registrations) this.registered.set(method, registerOptions);
		});
		this.connection.onRequest('workspace/configuration', () => [this.settings]);
		this.connection.listen();
	}

	uri(path: string): string {
		return pathToFileURL(this.workspace.path(path)).href;
	}

	async start(capabilities: InitializeParams['capabilities'] = {}, options?: unknown): Promise<InitializeResult> {
		const result: InitializeResult = await this.connection.sendRequest('initialize', {
			processId: process.pid,
			rootUri: null,
			workspaceFolders: [{ uri: this.uri('.'), name: 'test' }],
			capabilities,
			initializationOptions: options,
		});
		await this.connection.sendNotification('initialized', {});
		return result;
	}

	/** Opens a file with the text that it has on disk. */
	async open(path: string): Promise<{ readonly uri: string }> {
		const uri = this.uri(path);
		const text = this.workspace.read(path);
		await this.connection.sendNotification('textDocument/didOpen', {
			textDocument: { uri, languageId: 'markdown', version: 1, text },
		});
		return { uri };
	}

	/** The diagnostics that were sent last for a file, once they are as a test wants them. */
	async diagnostics(path: string, isWanted: (rules: unknown[]) => boolean = () => true): Promise<Diagnostic[]> {
		for (const limit = Date.now() + 10_000; Date.now() < limit; ) {
			const last = this.published.findLast(({ uri }) => uri === this.uri(path));
			if (last && isWanted(last.diagnostics.map(({ code }) => code))) return last.diagnostics;
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		throw new Error(`The diagnostics of ${path} do not come; the last ones are ${JSON.stringify(this.published)}`);
	}

	/** Ends the server as an editor does. @returns the exit code */
	async end(): Promise<number | null> {
		const ended = new Promise<number | null>((resolve) => this.process.on('exit', resolve));
		await this.connection.sendRequest('shutdown');
		await this.connection.sendNotification('exit');
		const code = await ended;
		this.connection.dispose();
		this.workspace.remove();
		return code;
	}
}
