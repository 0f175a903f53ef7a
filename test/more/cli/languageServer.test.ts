import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import fc from 'fast-check';
import { answersAfterAnything, FuzzedServer } from '../../fuzz/protocol.ts';
import { frame } from '../../unit/cli/lsp/client.ts';
import { needsBuild, tool } from '../../unit/cli/workspace.ts';

describe('star-coach lsp, sent anything', function () {
	this.timeout(60_000);
	needsBuild();
	const server = new FuzzedServer();
	after(() => server.end());

	it('goes on answering', () => fc.assert(answersAfterAnything(server), { numRuns: 150 }));

	it('goes on answering when a document without an address is opened', () => {
		const textDocument = { languageId: 'markdown', version: 1, text: '# T\n' };
		const params = { textDocument };
		return server.survives([JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didOpen', params })]);
	});

	for (const [name, bytes] of Object.entries({
		'a header without a colon': 'Foo\r\n\r\n',
		'no length': 'Content-Type: x\r\n\r\n{}',
		'a length that is not a number': 'Content-Length: x\r\n\r\n{}',
	})) {
		it(`ends with a sentence when what comes cannot be read: ${name}`, async () => {
			const child = spawn(process.execPath, [tool, 'lsp']);
			let said = '';
			child.stderr.on('data', (text) => {
				said += text;
			});
			// It has ended before it has read everything.
			child.stdin.on('error', () => {});
			child.stdin.write(bytes);
			const [code] = await once(child, 'close');
			assert.equal(code, 2);
			assert.equal(
				said,
				'error: The editor sent something other than the Language Server Protocol; the server is shutting down.\n',
			);
		});
	}

	it('answers what it has read before its input ended, and says how it is started', async () => {
		const uri = 'file:///stories/a.md';
		const text =
			'---\ntype: star-story\n---\n# Tale\n\n**Situation:** It was slow.\n\n**Action:** I did.\n\n**Result:** It was fast.\n';
		const textDocument = { uri, languageId: 'markdown', version: 1, text };
		const sent = [
			{ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } },
			{ method: 'initialized', params: {} },
			{ id: 2, method: 'textDocument/hover', params: { textDocument: { uri }, position: { line: 0, character: 0 } } },
			{ id: 3, method: 'nothing' },
			{ method: 'textDocument/didOpen', params: { textDocument } },
		];
		for (const last of [[], [{ id: 4, method: 'shutdown' }]]) {
			const child = spawn(process.execPath, [tool, 'lsp']);
			const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
			child.stdin.end([...sent, ...last].map(frame).join(''));
			const [code] = await once(child, 'close');
			const answered = [...out().matchAll(/"id":("?[^,]+)/g)].map(([, id]) => id);
			assert.deepEqual(answered.sort(), [1, 2, 3, ...last.map(({ id }) => id)].map(String));
			assert.match(out(), /"unquantified-result"/);
			assert.equal(code, last.length > 0 ? 0 : 1);
			assert.equal(err(), last.length > 0 ? '' : ended);
		}
	});

	it('says what a request lacks, and that a message is not JSON', async () => {
		const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
		const textDocument = { uri: 'file:///stories/a.md' };
		const child = spawn(process.execPath, [tool, 'lsp']);
		const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
		child.stdin.end(
			[
				frame(initialize),
				frame({ id: 2, method: 'textDocument/hover', params: {} }),
				frame({ id: 3, method: 'textDocument/completion', params: { textDocument } }),
				frame({ id: 4, method: 'textDocument/codeAction', params: { textDocument, range: {} } }),
				'Content-Length: 3\r\n\r\n{x}',
				frame({ id: 6, method: 'shutdown' }),
			].join(''),
		);
		const [code] = await once(child, 'close');
		const errors = [...out().matchAll(/"code":(-\d+),"message":"(.*?[^\\])"\}/g)].map(
			([, code, message]) => `${code} ${message}`,
		);
		assert.deepEqual(errors.sort(), [
			'-32602 The request lacks \\"context\\".',
			'-32602 The request lacks \\"position\\".',
			'-32602 The request lacks \\"textDocument\\".',
		]);
		assert.match(err(), /^warning: A message of the editor cannot be read and gets no answer; it is not JSON\.$/m);
		assert.equal(code, 0);
	});

	it('ends when the editor has gone', async () => {
		const child = spawn(process.execPath, [tool, 'lsp']);
		const err = textOf(child.stderr);
		child.stdin.end();
		const [code] = await once(child, 'close');
		assert.equal(code, 1);
		assert.equal(err(), ended);
	});
});

const ended = 'error: The input ended before the editor shut the server down; an editor has to start it.\n';

/** What a stream has given so far. */
function textOf(stream: Readable): () => string {
	let all = '';
	stream.on('data', (text) => {
		all += text;
	});
	return () => all;
}
