import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type * as vscode from 'vscode';
import { ChangedFiles } from '../../../../src/extension/shared/changedFiles.ts';

const uri = (name: string) => ({ toString: () => name }) as vscode.Uri;

/** Collects what is handed over. */
function collecting(quiet: number, longest: number) {
	const batches: string[][] = [];
	const files = new ChangedFiles({ quiet, longest }, async (uris) => batches.push(uris.map(String)));
	return { files, batches };
}

describe('files that change', () => {
	it('are handed over once, however often they change: 10,000 changes in a second', async () => {
		const { files, batches } = collecting(20, 60_000);
		for (let change = 0; change < 10_000; change++) {
			files.add(uri(`file-${change % 100}`));
		}
		await wait(100);
		assert.deepEqual(
			batches.map(({ length }) => length),
			[100],
		);
		files.add(uri('file-1'));
		await wait(100);
		assert.deepEqual(batches.slice(1), [['file-1']]);
	});

	it('are handed over while changes go on that last too long', async () => {
		const { files, batches } = collecting(60_000, 30);
		files.add(uri('a'));
		await wait(15);
		files.add(uri('b'));
		await wait(100);
		assert.deepEqual(batches, [['a', 'b']]);
		files.dispose();
	});

	it('are not handed over when somebody has done so, nor after the end', async () => {
		const { files, batches } = collecting(10, 1_000);
		files.add(uri('a'));
		files.add(uri('b'));
		files.cancel('a');
		await wait(50);
		assert.deepEqual(batches, [['b']]);
		files.add(uri('c'));
		files.dispose();
		await wait(50);
		assert.equal(batches.length, 1);
	});
});
