import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activatedExtension, closeEditors, openFile, waitFor, workspaceFile, writeFile } from '../workbench.ts';

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

	it('shows the heading of a story further down at the top, when it is asked for in the view of stories', async () => {
		const told = (title: string) =>
			`## ${title}\n\n${['Situation', 'Task', 'Action', 'Result'].map((part) => `**${part}:** ${'I wrote this and that. '.repeat(60)}\n\n`).join('')}`;
		const titles = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
		const text = titles.map(told).join('');
		const uri = await writeFile('stories/long-bank.md', text);
		const line = text.slice(0, text.indexOf('## Four')).split('\n').length;
		const item = { uri, story: { report: { line } } };
		for (const isOpen of [false, true]) {
			if (isOpen) {
				await openFile('stories/long-bank.md');
			}
			await vscode.commands.executeCommand('starCoach.reviewStory', item);
			await review();
			await waitFor('the heading', () => {
				const [editor] = vscode.window.visibleTextEditors;
				const top = editor?.visibleRanges[0]?.start.line ?? -1;
				return top <= line - 1 && top > line - 6;
			});
			await closeEditors();
		}
		await vscode.workspace.fs.delete(uri);
	});
});
