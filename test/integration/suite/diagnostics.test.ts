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

function rulesOf(uri: vscode.Uri): string[] {
	return diagnosticsOf(uri).map(({ code }) => (typeof code === 'object' ? String(code.value) : ''));
}

function finding(uri: vscode.Uri, rule: string): vscode.Diagnostic | undefined {
	return diagnosticsOf(uri).find(({ code }) => typeof code === 'object' && code.value === rule);
}

async function remove(...paths: string[]): Promise<void> {
	for (const path of paths) {
		await vscode.workspace.fs.delete(workspaceFile(path), { recursive: true }).then(undefined, () => {});
	}
}

async function append(editor: vscode.TextEditor, text: string): Promise<void> {
	const { document } = editor;
	await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, text));
}

describe('diagnostics', () => {
	before(activatedExtension);
	afterEach(async () => {
		await closeEditors();
		await remove('.star-coach.yaml', 'stories/new', 'elsewhere');
		await vscode.workspace.getConfiguration('starCoach').update('rules', undefined, vscode.ConfigurationTarget.Global);
	});

	it('show the findings of a flawed sample when it is opened, with source, severity, page and place', async () => {
		const { document } = await openFile('stories/flaky-tests.md');
		const missing = await waitFor('the finding', () => finding(document.uri, 'missing-section'));
		assert.equal(missing.severity, vscode.DiagnosticSeverity.Error);
		assert.match(document.getText(missing.range), /Getting the build green again/);
		const { target } = missing.code as { target: vscode.Uri };
		assert.equal(target.scheme, 'command');
		assert.equal(target.path, 'starCoach.explainRule');
	});

	it('are those of the last state after many quick edits', async () => {
		await writeFile('stories/new/quick.md', unfinished);
		const editor = await openFile('stories/new/quick.md');
		for (const letter of '\n## Resul') {
			await append(editor, letter);
		}
		await append(editor, `t${result.replace('\n## Result', '')}`);
		const { uri } = editor.document;
		await waitFor('the finding to go', () => diagnosticsOf(uri).length === 0);
		await new Promise((resolve) => setTimeout(resolve, 400));
		assert.deepEqual(rulesOf(uri), []);
	});

	it('go when the file is closed, renamed or deleted', async () => {
		const uri = await writeFile('stories/new/gone.md', unfinished);
		await openFile('stories/new/gone.md');
		await waitFor('the finding', () => finding(uri, 'missing-section'));
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		// The editor releases a document some time after its tab is closed.
		await vscode.workspace.fs.delete(uri);
		await waitFor('the findings to go', () => diagnosticsOf(uri).length === 0);
	});

	it('leave plain Markdown alone', async () => {
		await writeFile('elsewhere/stories/notes.md', '# Notes\n\nNothing to see here.\n');
		await writeFile('elsewhere/plain.md', unfinished);
		const notes = await openFile('elsewhere/stories/notes.md');
		const plain = await openFile('elsewhere/plain.md');
		const flawed = await openFile('stories/flaky-tests.md');
		await waitFor('the findings of the other file', () => diagnosticsOf(flawed.document.uri).length > 0);
		assert.deepEqual([...diagnosticsOf(notes.document.uri), ...diagnosticsOf(plain.document.uri)], []);
	});

	it('are there for a file outside the globs whose front matter says that it is a story', async () => {
		await writeFile('elsewhere/typed.md', `---\ntype: star-story\n---\n\n${unfinished}`);
		const { document } = await openFile('elsewhere/typed.md');
		await waitFor('the finding', () => finding(document.uri, 'missing-section'));
	});

	it('are there for a document that has no file yet', async () => {
		const content = `---\ntype: star-story\n---\n\n${unfinished}`;
		const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
		await vscode.window.showTextDocument(document);
		await waitFor('the finding', () => finding(document.uri, 'missing-section'));
	});

	it('follow the configuration file at once', async () => {
		const { document } = await openFile('stories/flaky-tests.md');
		await waitFor('the finding', () => finding(document.uri, 'missing-section'));
		await writeFile('.star-coach.yaml', 'rules:\n  missing-section: hint\n');
		const { Hint } = vscode.DiagnosticSeverity;
		await waitFor('a hint', () => finding(document.uri, 'missing-section')?.severity === Hint);
		await writeFile('.star-coach.yaml', 'ignore: [stories/flaky-tests.md]\n');
		await waitFor('the findings to go', () => diagnosticsOf(document.uri).length === 0);
		await remove('.star-coach.yaml');
		await waitFor('the finding to come back', () => finding(document.uri, 'missing-section')?.severity === 0);
	});

	it('follow the settings at once', async () => {
		const { document } = await openFile('stories/flaky-tests.md');
		await waitFor('the finding', () => finding(document.uri, 'missing-section'));
		await vscode.workspace
			.getConfiguration('starCoach')
			.update('rules', { 'missing-section': 'off' }, vscode.ConfigurationTarget.Global);
		await waitFor('the finding to go', () => !finding(document.uri, 'missing-section'));
	});

	it('say in the configuration file what is wrong with it', async () => {
		const uri = await writeFile('.star-coach.yaml', 'rules:\n  mising-section: hint\n');
		await openFile('stories/flaky-tests.md');
		const problem = await waitFor('the problem', () => diagnosticsOf(uri)[0]);
		assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
		assert.match(problem.message, /did you mean "missing-section"/);
		assert.equal(problem.range.start.line, 1);
		const editor = await openFile('.star-coach.yaml');
		await editor.edit((edit) => edit.replace(problem.range, 'missing-section'));
		await waitFor('the problem to go', () => diagnosticsOf(uri).length === 0);
	});

	it('of every story file come by Lint All Stories, and stay true when files change', async () => {
		await writeFile('stories/new/closed.md', unfinished);
		await vscode.commands.executeCommand('starCoach.lintAllStories');
		const closed = workspaceFile('stories/new/closed.md');
		assert.deepEqual(rulesOf(closed), ['missing-section']);
		assert.ok(diagnosticsOf(workspaceFile('stories/drafts.md')).length > 3);
		assert.deepEqual(diagnosticsOf(workspaceFile('stories/invoice-search.md')), []);
		assert.deepEqual(diagnosticsOf(workspaceFile('README.md')), []);

		await writeFile('stories/new/closed.md', `${unfinished}${result}`);
		await waitFor('the finding to go', () => diagnosticsOf(closed).length === 0);
		await writeFile('stories/new/closed.md', unfinished);
		await waitFor('the finding to come back', () => diagnosticsOf(closed).length > 0);
		await vscode.workspace.fs.rename(closed, workspaceFile('stories/new/renamed.md'));
		await waitFor('the finding to move', () => diagnosticsOf(closed).length === 0);
		await waitFor('the finding to arrive', () => diagnosticsOf(workspaceFile('stories/new/renamed.md')).length > 0);
		await remove('stories/new');
		await waitFor('no finding', () => diagnosticsOf(workspaceFile('stories/new/renamed.md')).length === 0);
	});

	it('are complete after Lint All Stories was canceled and run again', async () => {
		const paths = Array.from({ length: 100 }, (_, index) => `stories/new/many-${index}.md`);
		await Promise.all(paths.map((path) => writeFile(path, unfinished)));
		const canceled = vscode.commands.executeCommand('starCoach.lintAllStories');
		await vscode.commands.executeCommand('starCoach.cancelLintAllStories');
		await canceled;
		await vscode.commands.executeCommand('starCoach.lintAllStories');
		assert.deepEqual(
			paths.filter((path) => diagnosticsOf(workspaceFile(path)).length === 0),
			[],
		);
	});

	for (const [what, bytes, message] of [
		['Latin-1', [0x23, 0x20, 0xe9, 0x0a], /not UTF-8; save it/],
		['UTF-16', [0xff, 0xfe, 0x23, 0x00], /is UTF-16; save it as UTF-8/],
		['binary', [0x23, 0x00, 0x0a], /is not text/],
	] as const) {
		it(`say of a file that cannot be read why: ${what}`, async () => {
			const uri = workspaceFile(`stories/new/${what}.md`);
			await vscode.workspace.fs.writeFile(uri, new Uint8Array(bytes));
			await vscode.commands.executeCommand('starCoach.lintAllStories');
			const problem = await waitFor('the problem', () => diagnosticsOf(uri)[0]);
			assert.match(problem.message, message);
		});
	}
});
