import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleFiles } from '../../../src/core/guide/sampleFiles.ts';
import { activatedExtension, closeEditors, diagnosticsOf, waitFor } from '../workbench.ts';

const sample = (path: string) => vscode.Uri.from({ scheme: 'star-coach-sample', path });

describe('sample stories', () => {
	before(activatedExtension);
	afterEach(closeEditors);

	it('leave no finding in Problems when they are closed', async () => {
		// Other tests open the first one without an editor, which keeps it for minutes.
		const uri = sample('/stories/flaky-tests.md');
		await vscode.commands.executeCommand('vscode.open', uri);
		await vscode.commands.executeCommand('starCoach.reviewStory');
		await waitFor('the finding', () => diagnosticsOf(uri).length > 0);
		await closeEditors();
		await waitFor('no finding', () => diagnosticsOf(uri).length === 0, 20_000);
	});

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
