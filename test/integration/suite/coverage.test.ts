import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activatedExtension, closeEditors, waitFor } from '../workbench.ts';

function coverages(): vscode.Tab[] {
	return vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('starCoach.coverage'));
}

describe('the story coverage', () => {
	before(activatedExtension);
	afterEach(closeEditors);

	it('opens in the editor area, once', async () => {
		for (const view of ['coverage', 'overview']) {
			await vscode.commands.executeCommand('starCoach.showStories', view);
		}
		const tab = await waitFor('the coverage', () => coverages().find(({ isActive }) => isActive));
		assert.equal(tab.label, 'My Stories');
		assert.equal(coverages().length, 1);
	});
});
