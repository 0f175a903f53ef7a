import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import { answersAfterAnything, FuzzedServer } from '../../../fuzz/protocol.ts';
import { needsBuild, tool } from '../workspace.ts';

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

	it('ends when the editor has gone', async () => {
		const child = spawn(process.execPath, [tool, 'lsp']);
		child.stdin.end();
		const [code] = await once(child, 'close');
		assert.equal(code, 1);
	});
});
