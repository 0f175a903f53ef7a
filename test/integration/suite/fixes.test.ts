import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { unfinished as text } from '../exampleStory.ts';
import {
	activatedExtension,
	closeEditors,
	diagnosticsOf,
	openFile,
	waitFor,
	workspaceFile,
	writeFile,
} from '../workbench.ts';

async function openUnfinished(name: string): Promise<vscode.TextEditor> {
	const path = `stories/fixes/${name}.md`;
	await writeFile(path, text);
	const editor = await openFile(path);
	await waitFor('the finding', () => diagnosticsOf(editor.document.uri).length > 0);
	return editor;
}

async function actionsAt({ document }: vscode.TextEditor, kind?: vscode.CodeActionKind): Promise<vscode.CodeAction[]> {
	const [first] = diagnosticsOf(document.uri);
	const range = kind ? new vscode.Range(0, 0, document.lineCount, 0) : (first?.range ?? new vscode.Range(0, 0, 0, 0));
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		range,
		kind?.value,
	);
	return actions.filter(({ title, kind }) => /STAR Coach|Disable|Explain|section/i.test(title) && kind !== undefined);
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
	assert.ok(action?.edit);
	assert.ok(await vscode.workspace.applyEdit(action.edit));
}

describe('fixes', () => {
	before(activatedExtension);
	afterEach(async () => {
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile('stories/fixes'), { recursive: true });
	});

	it('insert what is missing in the notation of the story, as the preferred quick fix', async () => {
		const editor = await openUnfinished('missing');
		const actions = await actionsAt(editor);
		const preferred = actions.filter(({ isPreferred }) => isPreferred);
		assert.equal(preferred.length, 1);
		await apply(preferred[0]);
		assert.match(editor.document.getText(), /been rehearsed\.\n\n## Result\n/);
	});

	it('come first, then the way to explain the rule and to disable it here and in the file', async () => {
		const titles = (await actionsAt(await openUnfinished('titles'))).map(({ title }) => title);
		assert.deepEqual(titles.slice(1), [
			'Explain “missing-section”',
			'Disable “missing-section” here',
			'Disable “missing-section” for this file',
		]);
	});

	it('help with a missing figure before anything disables the rule', async () => {
		await writeFile(
			'stories/fixes/figure.md',
			`${text}\n## Result\n\nAll servers were moved before the winter, and the insurer was content with it.\n`,
		);
		const editor = await openFile('stories/fixes/figure.md');
		const finding = await waitFor('the finding', () =>
			diagnosticsOf(editor.document.uri).find(({ message }) => message.includes('no figure')),
		);
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			editor.document.uri,
			finding.range,
			vscode.CodeActionKind.QuickFix.value,
		);
		const titles = actions.map(({ title }) => title);
		assert.equal(titles[0], 'Ask for the figure in the text');
		assert.ok(titles.indexOf('Mark the result as not measurable…') < titles.findIndex((each) => /Explain/.test(each)));
		assert.match(titles.at(-1) ?? '', /^Disable/);
	});

	for (const where of ['here', 'for this file']) {
		it(`disable a rule ${where}`, async () => {
			const editor = await openUnfinished('disabled');
			const actions = await actionsAt(editor);
			await apply(actions.find(({ title }) => title === `Disable “missing-section” ${where}`));
			await waitFor('the finding to go', () => diagnosticsOf(editor.document.uri).length === 0);
		});
	}

	it('take all fixes of a file in one action, which one undo takes back', async () => {
		const editor = await openUnfinished('all');
		const kind = vscode.CodeActionKind.SourceFixAll.append('starCoach');
		const [action] = await actionsAt(editor, kind);
		assert.equal(action?.kind?.value, 'source.fixAll.starCoach');
		await apply(action);
		assert.match(editor.document.getText(), /## Result/);
		await vscode.commands.executeCommand('undo');
		assert.equal(editor.document.getText(), text);
	});
});
