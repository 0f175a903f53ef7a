import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { result, unfinished } from '../exampleStory.ts';
import { activatedExtension, closeEditors, openFile, workspaceFile, writeFile } from '../workbench.ts';

const refactoring = 'refactor.rewrite.starCoach';

async function open(name: string, text: string): Promise<vscode.TextEditor> {
	const path = `stories/editing/${name}.md`;
	await writeFile(path, text);
	return openFile(path);
}

async function actions({ document }: vscode.TextEditor, line: number, kind?: string): Promise<vscode.CodeAction[]> {
	const place = new vscode.Range(line, 0, line, 0);
	return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, place, kind);
}

async function run(editor: vscode.TextEditor, line: number, title: string): Promise<string> {
	const found = await actions(editor, line, refactoring);
	const action = found.find((each) => each.title === title);
	assert.ok(action?.edit, `${title} among ${found.map((each) => each.title).join(', ')}`);
	assert.ok(await vscode.workspace.applyEdit(action.edit));
	return editor.document.getText();
}

describe('refactorings', () => {
	before(async () => {
		await activatedExtension();
		// The first Markdown file starts VS Code's own extension for them, and a provider that is added cancels what is asked.
		await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
	});
	afterEach(async () => {
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile('stories/editing'), { recursive: true });
	});

	it('write a story in another notation and back, each in one step', async () => {
		const text = unfinished + result;
		const editor = await open('notation', text);
		const bold = await run(editor, 4, 'Write the parts as bold labels');
		assert.match(bold, /^# The move\n\n\*\*Situation:\*\* We had 40 servers/);
		assert.equal(await run(editor, 2, 'Write the parts as headings'), text);
		const table = await run(editor, 4, 'Write the parts as a table');
		assert.match(table, /\| \*\*Result\*\* \| All 40 servers moved/);
		await vscode.commands.executeCommand('undo');
		assert.equal(editor.document.getText(), text);
	});

	it('put the parts in order, split a combined one and add a reflection', async () => {
		const editor = await open(
			'order',
			'# Move\n\n## Action\n\nI did.\n\n## Situation/Task\n\nIt was down. I had to fix it.\n\n## Result\n\nFine.\n',
		);
		assert.match(await run(editor, 0, 'Put the parts in order'), /## Situation\/Task[\s\S]*## Action[\s\S]*## Result/);
		assert.match(
			await run(editor, 2, 'Split “Situation/Task”'),
			/## Situation\n\nIt was down\.\n\n## Task\n\nI had to fix it\.\n/,
		);
		assert.match(await run(editor, 2, 'Add a reflection'), /## Result\n\nFine\.\n\n## Reflection\n\n\[What/);
	});

	it('draft a shorter version behind the parts', async () => {
		const editor = await open('version', unfinished + result);
		const text = await run(editor, 4, 'Draft a version: 45 seconds');
		assert.ok(text.startsWith(unfinished + result.trimEnd()));
		assert.match(
			text.slice((unfinished + result).length),
			/^\n## 45 seconds\n\nWe had 40 servers[\s\S]*frost, and the rent/,
		);
		await vscode.commands.executeCommand('undo');
		assert.equal(editor.document.getText(), unfinished + result);
	});

	it('are offered for stories only, and only what changes something', async () => {
		const editor = await open('none', `Some words.\n\n${unfinished}`);
		const titles = (await actions(editor, 6, refactoring)).map(({ title }) => title);
		assert.ok(titles.includes('Write the parts as a list'));
		assert.ok(!titles.includes('Write the parts as headings') && !titles.includes('Put the parts in order'));
		const other = await openFile('README.md');
		assert.deepEqual(await actions(other, 0, refactoring), []);
	});
});
