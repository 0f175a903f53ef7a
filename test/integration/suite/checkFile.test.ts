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

const check = (...target: unknown[]) => vscode.commands.executeCommand('starCoach.makeStory', ...target);

async function open(name: string, text: string): Promise<vscode.TextEditor> {
	await writeFile(`unchecked/${name}.md`, text);
	return openFile(`unchecked/${name}.md`);
}

async function lensTitles({ document }: vscode.TextEditor): Promise<(string | undefined)[]> {
	const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
		'vscode.executeCodeLensProvider',
		document.uri,
		20,
	);
	return lenses.map(({ command }) => command?.title);
}

describe('Check This File', () => {
	before(activatedExtension);
	afterEach(async () => {
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile('unchecked'), { recursive: true, useTrash: false }).then(
			() => undefined,
			() => undefined,
		);
	});

	it('makes a story file of one that is none, in one step to undo', async () => {
		const editor = await open('outside', unfinished);
		const { document } = editor;
		assert.deepEqual(await lensTitles(editor), ['Check This File', 'Looks like a story, but the file is not checked']);
		assert.deepEqual(diagnosticsOf(document.uri), []);
		await check();
		assert.equal(document.getText(), `---\ntype: star-story\n---\n\n${unfinished}`);
		await waitFor('the finding', () => diagnosticsOf(document.uri).length === 1);
		assert.equal((await lensTitles(editor))[0], '1 finding');
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), unfinished);
		await waitFor('no finding', () => diagnosticsOf(document.uri).length === 0);
	});

	it('works in a document without a file', async () => {
		const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: unfinished });
		await vscode.window.showTextDocument(document);
		await check();
		await waitFor('the finding', () => diagnosticsOf(document.uri).length === 1);
	});

	it('leaves broken front matter, ignored files and checked ones as they are', async () => {
		const broken = `---\ntags: [\n---\n\n${unfinished}`;
		const { document } = await open('broken', broken);
		await check();
		assert.equal(document.getText(), broken);
		const ignore = (globs: string[] | undefined) =>
			vscode.workspace.getConfiguration('starCoach').update('ignore', globs, vscode.ConfigurationTarget.Workspace);
		await ignore(['unchecked']);
		const ignored = await open('ignored', unfinished);
		await check();
		assert.equal(ignored.document.getText(), unfinished);
		assert.deepEqual(await lensTitles(ignored), []);
		await ignore(undefined);
		const checked = `---\ntype: star-story\n---\n\n${unfinished}`;
		const twice = await open('checked', checked);
		await check();
		assert.equal(twice.document.getText(), checked);
	});
});
