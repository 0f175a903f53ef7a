import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rules } from '../../../src/core/lint/rules.ts';
import { activatedExtension, closeEditors, waitFor } from '../workbench.ts';

/** The label of the active tab if it shows a webview, such as the Markdown preview. */
function preview(): string | undefined {
	const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
	return tab?.input instanceof vscode.TabInputWebview ? tab.label : undefined;
}

describe('rule pages', () => {
	before(activatedExtension);
	afterEach(closeEditors);

	it('open in the Markdown preview', async () => {
		await vscode.commands.executeCommand('starCoach.explainRule', 'missing-section');
		const label = await waitFor('the preview', preview);
		assert.match(label, /missing-section/);
	});

	for (const { id } of rules) {
		it(`say what ${id} wants`, async () => {
			const uri = vscode.Uri.from({ scheme: 'star-coach-rule', path: `/${id}.md` });
			const text = (await vscode.workspace.openTextDocument(uri)).getText();
			assert.match(text, new RegExp(`^# .*${id}`));
			// What it links to is served beside it, or is on the web.
			for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)/g)) {
				assert.match(target, /^https:|^[\w-]+\.md$/);
			}
		});
	}

	it('are all that is served under their scheme', async () => {
		for (const path of ['/../../package.json', '/no-such-rule.md', '/']) {
			const uri = vscode.Uri.from({ scheme: 'star-coach-rule', path });
			await assert.rejects(async () => vscode.workspace.openTextDocument(uri));
		}
	});

	it('can be chosen by whoever names none', async () => {
		const asked = vscode.commands.executeCommand('starCoach.explainRule');
		await new Promise((resolve) => setTimeout(resolve, 500));
		await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await asked;
		const label = await waitFor('the preview', preview);
		assert.match(label, new RegExp(String(rules[0]?.id)));
	});
});
