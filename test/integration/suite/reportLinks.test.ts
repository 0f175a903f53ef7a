import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { GuideQuestion } from '../../../src/core/guide/guide.ts';
import { questionLink } from '../../../src/extension/practice/reportLinks.ts';
import { activatedExtension, closeEditors, waitFor, workspaceFile, writeFile } from '../workbench.ts';

const id = 'teamwork-disagree-with-supervisor';
const question = { id, category: 'teamwork' } as GuideQuestion;

/** A link as written by an editor of a given UI kind, which cannot be chosen for this one. */
function linkIn(kind: vscode.UIKind, extensionId: string): string {
	const original = Object.getOwnPropertyDescriptor(vscode.env, 'uiKind') as PropertyDescriptor;
	Object.defineProperty(vscode.env, 'uiKind', { ...original, get: () => kind });
	try {
		return questionLink(question, extensionId);
	} finally {
		Object.defineProperty(vscode.env, 'uiKind', original);
	}
}

function openPage(): string | undefined {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	return input instanceof vscode.TabInputCustom ? input.uri.path : undefined;
}

describe('links of a report', () => {
	const confirmed = () => vscode.workspace.getConfiguration('extensions');
	let extensionId: string;

	before(async () => {
		({ id: extensionId } = await activatedExtension());
		// Otherwise, the user is asked the first time.
		await confirmed().update('confirmedUriHandlerExtensionIds', [extensionId], vscode.ConfigurationTarget.Global);
	});
	after(async () => {
		await confirmed().update('confirmedUriHandlerExtensionIds', undefined, vscode.ConfigurationTarget.Global);
		await vscode.workspace.fs.delete(workspaceFile('preparation'), { recursive: true });
	});
	afterEach(closeEditors);

	for (const kind of [vscode.UIKind.Desktop, vscode.UIKind.Web]) {
		const place = kind === vscode.UIKind.Desktop ? 'on the desktop' : 'in a browser';

		it(`lead from its text to the page of a question ${place}`, async () => {
			await waitFor('no page', () => openPage() === undefined);
			const address = linkIn(kind, extensionId);
			assert.equal(address.startsWith(`${vscode.env.uriScheme}://`), kind === vscode.UIKind.Desktop);
			// A separate file: one that another test wrote may still be shown with its old content.
			const report = await writeFile(`preparation/interview-${kind}.md`, `# Report\n\n[A question](${address})\n`);
			await vscode.workspace.openTextDocument(report);
			const target = await waitFor('the link', async () => {
				const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
					'vscode.executeLinkProvider',
					report,
					9,
				);
				return found.find((link) => link.target?.toString() === vscode.Uri.parse(address).toString())?.target;
			});
			await vscode.commands.executeCommand('vscode.open', target);
			await waitFor('the page', () => openPage() === `/questions/${id}.md`);
		});

		it(`are links between pages where the report is shown ${place}`, async () => {
			await writeFile(
				'preparation/mock-interview-2026-01-01.md',
				`# Report\n\n[A question](${linkIn(kind, extensionId)})\n`,
			);
			const page = vscode.Uri.from({ scheme: 'star-coach-guide', path: '/preparation/mock-interview-2026-01-01.md' });
			const document = await vscode.workspace.openTextDocument(page);
			assert.equal(
				document.getText(),
				[
					'# Report',
					'Kept in [preparation/mock-interview-2026-01-01.md](/preparation/mock-interview-2026-01-01.md)',
					`[A question](../questions/${id}.md)\n`,
				].join('\n\n'),
			);
			const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
			assert.ok(html.includes(`href="../questions/${id}.md"`), html);
		});
	}
});
