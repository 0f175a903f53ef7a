import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { unfinished } from '../exampleStory.ts';
import {
	activatedExtension,
	closeEditors,
	diagnosticsOf,
	openFile,
	waitFor,
	workspaceFile,
	writeFile,
} from '../workbench.ts';

describe('the commands for linting', () => {
	const section = () => vscode.workspace.getConfiguration('starCoach');
	const { executeCommand } = vscode.commands;

	before(activatedExtension);
	afterEach(async () => {
		await section().update('lint.run', undefined, vscode.ConfigurationTarget.Workspace);
		await section().update('lint.run', undefined, vscode.ConfigurationTarget.Global);
		await closeEditors();
	});

	it('turn it off, and on again as it was', async () => {
		await writeFile('stories/commands/toggle.md', unfinished);
		const { document } = await openFile('stories/commands/toggle.md');
		await waitFor('the finding', () => diagnosticsOf(document.uri).length > 0);
		await executeCommand('starCoach.toggleLinting');
		assert.equal(section().get('lint.run'), 'off');
		await waitFor('no finding', () => diagnosticsOf(document.uri).length === 0);
		await executeCommand('starCoach.toggleLinting');
		assert.equal(section().get('lint.run'), 'onType');
		await waitFor('the finding again', () => diagnosticsOf(document.uri).length > 0);

		await section().update('lint.run', 'onSave', vscode.ConfigurationTarget.Workspace);
		await executeCommand('starCoach.toggleLinting');
		assert.equal(section().inspect('lint.run')?.workspaceValue, 'off');
		await executeCommand('starCoach.toggleLinting');
		assert.equal(section().inspect('lint.run')?.workspaceValue, 'onSave');
		await vscode.workspace.fs.delete(workspaceFile('stories/commands'), { recursive: true });
	});

	it('open the configuration file that counts, or a new one that says nothing yet', async () => {
		const { fs } = vscode.workspace;
		const shown = () => vscode.window.activeTextEditor?.document;
		await writeFile('stories/commands/.star-coach.json', '{}');
		await writeFile('stories/commands/story.md', unfinished);
		await openFile('stories/commands/story.md');
		await executeCommand('starCoach.openConfiguration');
		await waitFor(
			'the file beside the story',
			() => shown()?.uri.path.endsWith('/stories/commands/.star-coach.json') === true,
		);
		await fs.delete(workspaceFile('stories/commands'), { recursive: true });
		await closeEditors();

		const path = workspaceFile('.star-coach.yaml');
		const kept = await fs.readFile(path).then(
			(bytes) => bytes,
			() => undefined,
		);
		if (kept) await fs.delete(path);
		await executeCommand('starCoach.openConfiguration');
		await waitFor('a new file', () => shown()?.uri.path === path.path);
		assert.match(shown()?.getText() ?? '', /^# How STAR Coach checks/);
		assert.deepEqual(diagnosticsOf(path), []);
		await closeEditors();
		await fs.delete(path);
		if (kept) await fs.writeFile(path, kept);
	});
});
