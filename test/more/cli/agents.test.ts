import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { needsBuild, tool } from '../../unit/cli/workspace.ts';

describe('star-coach mcp, sent anything', function () {
	this.timeout(60_000);
	needsBuild();

	const ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}';
	const longLines: readonly [name: string, text: string][] = [
		['without an end', 'x'.repeat(100_000_000)],
		['before another message', `${'x'.repeat(18_000_000)}\n${ping}\n`],
		['that is a message', `${ping.slice(0, -1)},"params":{"_meta":{"a":"${'x'.repeat(18_000_000)}"}}}\n`],
	];
	for (const [name, text] of longLines) {
		it(`ends with a sentence when a line ${name} is longer than any message`, async () => {
			const child = spawn(process.execPath, [tool, 'mcp', import.meta.dirname]);
			let said = '';
			let answered = '';
			child.stderr.on('data', (data) => {
				said += data;
			});
			child.stdout.on('data', (data) => {
				answered += data;
			});
			// It has ended before it has read everything.
			child.stdin.on('error', () => {});
			child.stdin.write(text);
			const [code] = await once(child, 'close');
			assert.equal(code, 2);
			assert.equal(said, 'error: The agent sent a line of more than 10 MB; the server is shutting down.\n');
			assert.equal(answered, '');
		});
	}
});
