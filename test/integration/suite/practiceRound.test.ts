import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activatedExtension, closeEditors, waitFor } from '../workbench.ts';

const command = 'starCoach.practiceQuestion';

/** The tabs that show a practice round. */
function rounds(): vscode.Tab[] {
	return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
		tabs.filter(
			({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('starCoach.practice'),
		),
	);
}

describe('the practice round', () => {
	before(activatedExtension);
	beforeEach(closeEditors);
	after(closeEditors);

	it('opens at once, without a dialog', async () => {
		await vscode.commands.executeCommand(command);
		await waitFor('the page of the round', () => rounds().length === 1);
	});

	it('stays in one page for whatever question', async () => {
		await vscode.commands.executeCommand(command, 'must-prepare-conflict');
		await vscode.commands.executeCommand(command, 'must-prepare-failure');
		await vscode.commands.executeCommand(command);
		await waitFor('the page of the round', () => rounds().length > 0);
		assert.equal(rounds().length, 1);
		assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab, rounds()[0]);
	});

	it('begins anew after it was closed', async () => {
		await vscode.commands.executeCommand(command);
		await waitFor('the page of the round', () => rounds()[0]);
		await vscode.window.tabGroups.close(rounds());
		assert.equal(rounds().length, 0);
		await vscode.commands.executeCommand(command);
		await waitFor('the page of the round', () => rounds().length === 1);
	});
});
