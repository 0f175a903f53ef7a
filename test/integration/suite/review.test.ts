import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activatedExtension, closeEditors, openFile, waitFor, workspaceFile } from '../workbench.ts';

/** The tabs that show the review. */
function reviews(): vscode.Tab[] {
	return vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('starCoach.review'));
}

function review(): Promise<vscode.Tab> {
	return waitFor('the review', () => reviews()[0]);
}

describe('the story review', () => {
	before(activatedExtension);
	afterEach(closeEditors);

	it('opens beside the editor and leaves the focus there', async () => {
		const editor = await openFile('stories/report-service.md');
		await vscode.commands.executeCommand('starCoach.reviewStory');
		const tab = await review();
		assert.equal(tab.label, 'Story Review');
		assert.notEqual(tab.group.viewColumn, editor.viewColumn);
		assert.equal(vscode.window.activeTextEditor?.document, editor.document);
	});

	it('is there once, whichever story it is asked for', async () => {
		await openFile('stories/report-service.md');
		await vscode.commands.executeCommand('starCoach.reviewStory');
		await review();
		await openFile('stories/drafts.md');
		await vscode.commands.executeCommand('starCoach.reviewStory', workspaceFile('stories/drafts.md'), 15);
		assert.equal(reviews().length, 1);
		assert.ok(reviews()[0]?.isActive);
	});

	it('opens the file first when it is asked for one that is not open, as from the view of stories', async () => {
		const uri = workspaceFile('stories/checkout-outage.md');
		const item = { uri, story: { report: { line: 1 } } };
		await vscode.commands.executeCommand('starCoach.reviewStory', item);
		await review();
		const open = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
		assert.deepEqual(open, [uri.toString()]);
	});
});
