import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { root } from '../../src/build/root.ts';

// What a broken or hostile editor may send to the language server.

const uri = fc.constantFrom('file:///stories/a.md', 'file:///stories/b.md', 'untitled:a', 'a b', '', 'file://host/%zz');
const number = fc.oneof(fc.nat(40), fc.constantFrom(-1, 0.5, 2 ** 31, 1e300));
const position = fc.record({ line: number, character: number });
const range = fc.record({ start: position, end: position });
const label = fc.constantFrom(
	'# T\n',
	'## Situation\n',
	'**Task:** ',
	'## Action\n\nI did it in 3 days.\n',
	'| Result |',
	'---\n',
);
const text = fc.oneof(
	fc.array(label, { maxLength: 8 }).map((labels) => labels.join('')),
	fc.string({ unit: 'binary', maxLength: 60 }),
);
const change = fc.record({ range, text }, { requiredKeys: ['text'] });
const params = fc.oneof(
	fc.record({
		textDocument: fc.record({ uri, languageId: fc.constantFrom('markdown', 'yaml'), version: number, text }),
	}),
	fc.record({ textDocument: fc.record({ uri, version: number }), contentChanges: fc.array(change, { maxLength: 4 }) }),
	fc.record({ textDocument: fc.record({ uri }), position }),
	fc.record({
		textDocument: fc.record({ uri }),
		range,
		context: fc.record({
			diagnostics: fc.array(fc.record({ range, message: text, source: fc.constant('STAR Coach') }), { maxLength: 2 }),
			only: fc.array(fc.constantFrom('source.fixAll', 'quickfix', ''), { maxLength: 2 }),
		}),
	}),
	fc.record({ settings: fc.record({ starCoach: fc.jsonValue() }) }),
	fc.record({ changes: fc.array(fc.record({ uri, type: number }), { maxLength: 2 }) }),
	fc.record({ id: fc.oneof(fc.nat(9), fc.string()) }),
	fc.jsonValue(),
);
const method = fc.constantFrom(
	'initialize',
	'initialized',
	'textDocument/didOpen',
	'textDocument/didOpen',
	'textDocument/didChange',
	'textDocument/didChange',
	'textDocument/didSave',
	'textDocument/didClose',
	'textDocument/hover',
	'textDocument/completion',
	'textDocument/codeAction',
	'textDocument/codeLens',
	'textDocument/documentSymbol',
	'workspace/didChangeConfiguration',
	'workspace/didChangeWatchedFiles',
	'workspace/didChangeWorkspaceFolders',
	'workspace/executeCommand',
	'$/cancelRequest',
	'$/setTrace',
	'',
);
const id = fc.oneof(fc.nat(9), fc.string({ maxLength: 3 }), fc.constantFrom(null, -1));
const message = fc.oneof(
	{ weight: 8, arbitrary: fc.record({ id, method, params }, { requiredKeys: ['method'] }) },
	{ weight: 1, arbitrary: fc.record({ id, result: fc.jsonValue(), error: fc.jsonValue() }, { requiredKeys: ['id'] }) },
	{ weight: 1, arbitrary: fc.jsonValue() },
);

/** The text of a message, intact or with a piece missing or added. */
const content = fc
	.tuple(message, fc.option(fc.tuple(fc.nat(), fc.nat(6), fc.string({ maxLength: 4 })), { freq: 4 }))
	.map(([message, mutation]) => {
		const whole = JSON.stringify(typeof message === 'object' ? { jsonrpc: '2.0', ...message } : message);
		if (mutation === null) return whole;
		const [place, gone, added] = mutation;
		const at = place % (whole.length + 1);
		return whole.slice(0, at) + added + whole.slice(at + gone);
	});

export const messages = fc.array(content, { minLength: 1, maxLength: 20 });

/** How long an answer may take, in ms. */
const limit = 20_000;

/** A language server that is sent anything, and still has to answer. */
export class FuzzedServer {
	#process: ChildProcess | undefined;
	#written = '';
	#heard = () => {};
	#count = 0;

	/** Sends messages, and waits for the answer to a valid one at the end. */
	async survives(contents: readonly string[]): Promise<void> {
		const server = this.#process ?? this.#start();
		const id = `alive-${++this.#count}`;
		const params = { textDocument: { uri: 'file:///none.md' } };
		const last = JSON.stringify({ jsonrpc: '2.0', id, method: 'textDocument/documentSymbol', params });
		const frames = [...contents, last].map((text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
		server.stdin?.write(frames.join(''));
		const end = Date.now() + limit;
		while (!this.#written.includes(`"id":"${id}"`)) {
			assert.equal(server.exitCode, null, 'The server has ended.');
			assert.ok(Date.now() < end, 'The server does not answer any more.');
			await new Promise<void>((resolve) => {
				this.#heard = resolve;
				setTimeout(resolve, 500);
			});
		}
		this.#written = '';
	}

	end(): void {
		this.#process?.kill();
		this.#process = undefined;
	}

	#start(): ChildProcess {
		const server = spawn(process.execPath, [join(root, 'dist/cli.mjs'), 'lsp'], { stdio: ['pipe', 'pipe', 'ignore'] });
		server.stdin?.on('error', () => {});
		server.stdout?.setEncoding('utf8').on('data', (text) => {
			this.#written += text;
			this.#heard();
		});
		server.on('exit', () => this.#heard());
		const params = { processId: null, rootUri: null, capabilities: {} };
		const text = JSON.stringify({ jsonrpc: '2.0', id: 'start', method: 'initialize', params });
		server.stdin?.write(`Content-Length: ${text.length}\r\n\r\n${text}`);
		this.#process = server;
		return server;
	}
}

/** A server answers, whatever it was sent before. A server that has failed is replaced by a fresh one. */
export function answersAfterAnything(server: FuzzedServer) {
	return fc.asyncProperty(messages, async (contents) => {
		try {
			await server.survives(contents);
		} catch (error) {
			server.end();
			throw error;
		}
	});
}
