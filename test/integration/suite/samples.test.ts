import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleFiles } from '../../../src/core/guide/sampleFiles.ts';
import { activatedExtension, closeEditors } from '../workbench.ts';

const sample = (path: string) => vscode.Uri.from({ scheme: 'star-coach-sample', path });

describe('sample stories', () => {
	before(activatedExtension);
	afterEach(closeEditors);

	it('are files that can be changed, listed and not deleted', async () => {
		const { fs } = vscode.workspace;
		for (const file of sampleFiles) {
			assert.ok((await fs.stat(sample(`/${file}`))).size > 0, file);
		}
		assert.deepEqual(
			(await fs.readDirectory(sample('/'))).map(([name]) => name),
			['README.md', 'stories'],
		);
		const uri = sample('/stories/drafts.md');
		const before = await fs.readFile(uri);
		await fs.writeFile(uri, new TextEncoder().encode('# Mine\n'));
		assert.equal(new TextDecoder().decode(await fs.readFile(uri)), '# Mine\n');
		await fs.writeFile(uri, before);
		await assert.rejects(Promise.resolve(fs.delete(uri)));
		await assert.rejects(Promise.resolve(fs.writeFile(sample('/stories/other.md'), before)));
	});
});
