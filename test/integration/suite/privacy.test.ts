import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { offerToKeepOut } from '../../../src/extension/starting/offerToKeepOut.ts';
import { result, unfinished } from '../exampleStory.ts';
import { memento } from '../services.ts';
import {
	activatedExtension,
	closeEditors,
	diagnosticsOf,
	openFile,
	waitFor,
	workspaceFile,
	writeFile,
} from '../workbench.ts';

const folder = 'stories/privacy';
const story = `${unfinished}${result}\nI wrote to ana@northgear.shop about it.\n`;

const privateOnes = (uri: vscode.Uri) =>
	diagnosticsOf(uri).filter(({ code }) => typeof code === 'object' && code.value === 'private-detail');

describe('privacy', () => {
	before(activatedExtension);
	afterEach(async () => {
		await closeEditors();
		const { fs } = vscode.workspace;
		for (const path of [folder, 'repository']) {
			await fs.delete(workspaceFile(path), { recursive: true }).then(undefined, () => {});
		}
	});

	it('is checked in all stories although the rule is off, until what was found is gone', async () => {
		const uri = await writeFile(`${folder}/closed.md`, story);
		const other = await writeFile(`${folder}/clean.md`, unfinished + result);
		const [found, ...others] = await waitFor('the address', async () => {
			// The index of stories may not know the new file yet.
			await vscode.commands.executeCommand('starCoach.checkPrivacy');
			const all = privateOnes(uri);
			return all.length > 0 && all;
		});
		assert.deepEqual(others, []);
		assert.match(found?.message ?? '', /^"ana@northgear\.shop" is an email address/);
		assert.deepEqual(privateOnes(other), []);

		const { document } = await openFile(`${folder}/closed.md`);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(uri, found?.range as vscode.Range, 'our lead');
		await vscode.workspace.applyEdit(edit);
		await waitFor('an empty list', () => privateOnes(uri).length === 0);
		await vscode.commands.executeCommand('undo');
		await waitFor('the address again', () => privateOnes(document.uri).length === 1);
	});

	it('is said once in a repository with a remote, and the folder is left out on request', async () => {
		await writeFile('repository/.git/config', '[core]\n\tbare = false\n[remote "origin"]\n\turl = a\n');
		const ignored = await writeFile('repository/.gitignore', '*.log');
		const file = await writeFile('repository/career/stories/outage.md', story);
		const state = memento();
		const offered = offerToKeepOut(file, state);
		await waitFor('the line', async () => {
			await vscode.commands.executeCommand('notification.acceptPrimaryAction');
			const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(ignored));
			return text === '*.log\n/career/stories/\n';
		});
		await offered;
		// Being asked again would never return.
		await offerToKeepOut(await writeFile('repository/other/outage.md', story), state);
	});

	it('is nothing to talk about without a remote, in a folder that is left out, and in one that is all stories', async () => {
		const file = await writeFile('repository/stories/outage.md', story);
		await writeFile('repository/.git/config', '[core]\n\tbare = false\n');
		await offerToKeepOut(file, memento());
		await writeFile('repository/.git/config', '[remote "origin"]\n');
		await offerToKeepOut(await writeFile('repository/outage.md', story), memento());
		await writeFile('repository/.gitignore', 'stories\n');
		await offerToKeepOut(file, memento());
		await offerToKeepOut(vscode.Uri.parse('star-coach-nowhere:/stories/outage.md'), memento());
	});
});
