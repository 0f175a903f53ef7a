import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activatedExtension, closeEditors, openFile, waitFor, workspaceFile } from '../workbench.ts';

function coverages(): vscode.Tab[] {
	return vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('starCoach.coverage'));
}

async function readFile(path: string): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(path)));
}

describe('the story coverage', () => {
	before(activatedExtension);
	afterEach(closeEditors);

	it('opens in the editor area, once', async () => {
		for (const command of ['starCoach.showStories', 'starCoach.showStoryOverview']) {
			await vscode.commands.executeCommand(command);
		}
		const tab = await waitFor('the coverage', () => coverages().find(({ isActive }) => isActive));
		assert.equal(tab.label, 'My Stories');
		assert.equal(coverages().length, 1);
	});

	it('can be closed and opened again', async () => {
		for (let round = 0; round < 2; round++) {
			await vscode.commands.executeCommand('starCoach.showStories');
			assert.ok(await vscode.window.tabGroups.close(await waitFor('the coverage', () => coverages()[0])));
			await waitFor('its end', () => coverages().length === 0);
		}
	});

	it('links a story by its front matter, in one step to undo', async () => {
		const editor = await openFile('stories/report-service.md');
		const before = editor.document.getText();
		for (const [key, id] of [
			['competencies', 'planning'],
			['questions', 'adaptability-missed-deadline'],
			['tags', 'own-it'],
		] as const) {
			await vscode.commands.executeCommand('starCoach.linkStory', editor.document.uri, { [key]: id });
			assert.match(editor.document.getText(), new RegExp(`^${key}: .*\\b${id}\\b`, 'm'));
			await vscode.commands.executeCommand('undo');
			assert.equal(editor.document.getText(), before);
		}
	});

	it('saves a story that no editor shows', async () => {
		const uri = workspaceFile('stories/report-service.md');
		const before = await readFile('stories/report-service.md');
		try {
			await vscode.commands.executeCommand('starCoach.linkStory', uri, { competencies: 'planning' });
			assert.match(await readFile('stories/report-service.md'), /^competencies: .*planning/m);
		} finally {
			await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(before));
		}
	});
});
