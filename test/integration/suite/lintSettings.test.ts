import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { result, unfinished } from '../exampleStory.ts';
import {
	activatedExtension,
	closeEditors,
	diagnosticsOf,
	openFile,
	waitFor,
	workspaceFile,
	writeFile,
} from '../workbench.ts';

async function set(key: string, value: unknown): Promise<void> {
	await vscode.workspace.getConfiguration('starCoach').update(key, value, vscode.ConfigurationTarget.Workspace);
}

async function append({ document }: vscode.TextEditor, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.insert(document.uri, document.positionAt(document.getText().length), text);
	assert.ok(await vscode.workspace.applyEdit(edit));
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 1500));

describe('when a story is linted', () => {
	const files = () => vscode.workspace.getConfiguration('files');
	before(async () => {
		await activatedExtension();
		// In a browser, the editor saves automatically.
		await files().update('autoSave', 'off', vscode.ConfigurationTarget.Workspace);
	});
	after(() => files().update('autoSave', undefined, vscode.ConfigurationTarget.Workspace));
	afterEach(async () => {
		await set('lint.run', undefined);
		await set('rules', undefined);
		await set('lint.focusMode', undefined);
		await set('lint.drafts', undefined);
		await set('stories', undefined);
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile('stories/when'), { recursive: true });
	});

	it('on save, findings wait for it', async () => {
		await set('lint.run', 'onSave');
		await writeFile('stories/when/save.md', unfinished);
		const editor = await openFile('stories/when/save.md');
		const { uri } = editor.document;
		await waitFor('the finding of the opened file', () => diagnosticsOf(uri).length === 1);
		// A change of settings lints everything again, after a while.
		await set('rules', { 'missing-section': 'hint' });
		await waitFor('a hint', () => diagnosticsOf(uri)[0]?.severity === vscode.DiagnosticSeverity.Hint);
		await settled();
		await append(editor, result);
		await settled();
		assert.equal(diagnosticsOf(uri).length, 1);
		await editor.document.save();
		await waitFor('the findings of the saved file', () => diagnosticsOf(uri).length === 0);
	});

	it('a glob after "!" leaves out what the others, or the default globs, take in', async () => {
		const uri = await writeFile('stories/when/left-out.md', unfinished);
		await openFile('stories/when/left-out.md');
		const has = (count: number) => () => diagnosticsOf(uri).length === count;
		await waitFor('the finding', has(1));
		await set('stories', ['stories/**/*.md', '!**/left-out.md']);
		await waitFor('no finding in what is left out', has(0));
		await set('stories', ['stories/**/*.md', '!**/other.md']);
		await waitFor('the finding by the other glob', has(1));
		await set('stories', ['!stories/when']);
		await waitFor('no finding in a folder that is left out', has(0));
		await set('stories', ['!**/other.md']);
		await waitFor('the finding by the default globs', has(1));
	});

	it('drafts show hints, until they are ready or the setting asks for more', async () => {
		const { Error: error, Hint: hint } = vscode.DiagnosticSeverity;
		const severityOf = (uri: vscode.Uri) => diagnosticsOf(uri)[0]?.severity;
		const draft = `---\nstatus: draft\n---\n\n${unfinished}`;
		await writeFile('stories/when/draft.md', draft);
		const editor = await openFile('stories/when/draft.md');
		const { uri } = editor.document;
		await waitFor('a hint', () => severityOf(uri) === hint);
		await set('lint.drafts', 'usual');
		await waitFor('an error', () => severityOf(uri) === error);
		await set('lint.drafts', undefined);
		await waitFor('a hint', () => severityOf(uri) === hint);
		const status = editor.document.getText().indexOf('draft');
		const range = new vscode.Range(editor.document.positionAt(status), editor.document.positionAt(status + 5));
		await editor.edit((edit) => edit.replace(range, 'ready'));
		await waitFor('an error', () => severityOf(uri) === error);
	});

	it('off, there is none, until it is on again', async () => {
		await writeFile('stories/when/off.md', unfinished);
		const { uri } = (await openFile('stories/when/off.md')).document;
		await waitFor('the finding', () => diagnosticsOf(uri).length === 1);
		await set('lint.run', 'off');
		await waitFor('no finding', () => diagnosticsOf(uri).length === 0);
		await set('lint.run', 'onType');
		await waitFor('the finding', () => diagnosticsOf(uri).length === 1);
	});

	it('off, what Lint All Stories finds stays when its file is opened, and when it is replaced', async () => {
		await set('lint.run', 'off');
		const uri = await writeFile('stories/when/asked.md', unfinished);
		await vscode.commands.executeCommand('starCoach.lintAllStories');
		await waitFor('the finding', () => diagnosticsOf(uri).length === 1);
		await openFile('stories/when/asked.md');
		await settled();
		assert.equal(diagnosticsOf(uri).length, 1);
		await vscode.workspace.fs.delete(uri);
		await writeFile('stories/when/asked.md', unfinished);
		await settled();
		assert.equal(diagnosticsOf(uri).length, 1);
	});

	it('with the focus mode, findings in the paragraph that is typed wait until the cursor leaves it', async () => {
		await set('lint.focusMode', true);
		await writeFile('stories/when/focus.md', unfinished + result);
		const editor = await openFile('stories/when/focus.md');
		const { uri } = editor.document;
		await settled();
		assert.deepEqual(diagnosticsOf(uri), []);
		const line = editor.document.lineCount - 2;
		const end = editor.document.lineAt(line).range.end;
		editor.selection = new vscode.Selection(end, end);
		await editor.edit((edit) => edit.insert(end, ' TODO: more'));
		await settled();
		assert.deepEqual(diagnosticsOf(uri), []);
		editor.selection = new vscode.Selection(0, 0, 0, 0);
		const [finding] = await waitFor('the finding', () => {
			const found = diagnosticsOf(uri);
			return found.length > 0 && found;
		});
		assert.equal(finding?.range.start.line, line);
	});
});
