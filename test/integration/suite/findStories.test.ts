import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { unfinished } from '../exampleStory.ts';
import { activatedExtension, closeEditors, diagnosticsOf, waitFor, workspaceFile, writeFile } from '../workbench.ts';

const folder = 'old notes [2019]';

describe('stories that somebody has already', () => {
	before(activatedExtension);
	afterEach(async () => {
		await closeEditors();
		const { Workspace } = vscode.ConfigurationTarget;
		await vscode.workspace.getConfiguration('starCoach').update('stories', undefined, Workspace);
		await vscode.workspace.fs.delete(workspaceFile(folder), { recursive: true }).then(undefined, () => {});
	});

	it('are found in a folder outside the globs, which is checked from the one choice on', async () => {
		const second = await writeFile(`${folder}/second.md`, unfinished);
		await writeFile(`${folder}/first.md`, unfinished);
		await writeFile(`${folder}/other.md`, '# Shopping\n\n- Milk\n');
		const done = vscode.commands.executeCommand('starCoach.findMyStories');
		const editor = await waitFor('the first finding', async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			const { activeTextEditor } = vscode.window;
			return activeTextEditor && diagnosticsOf(activeTextEditor.document.uri).length > 0 && activeTextEditor;
		});
		await done;
		assert.ok(editor.document.uri.path.endsWith('/first.md'));
		assert.equal(editor.document.getText(), unfinished);
		const { stories } = vscode.workspace.getConfiguration().get<{ stories: string[] }>('starCoach') ?? {};
		assert.deepEqual(stories?.slice(-1), ['old notes ?2019?']);
		await vscode.window.showTextDocument(second);
		await waitFor('the findings of the other', () => diagnosticsOf(second).length > 0);
	});

	it('say so themselves where a configuration file has globs that leave them out', async () => {
		const uri = await writeFile(`${folder}/one.md`, unfinished);
		await writeFile(`${folder}/.star-coach.yaml`, 'stories: [elsewhere]\n');
		const done = vscode.commands.executeCommand('starCoach.findMyStories');
		await waitFor('the finding', async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			return diagnosticsOf(uri).length > 0;
		});
		await done;
		assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), /^---\ntype: star-story\n---\n/);
	});
});
