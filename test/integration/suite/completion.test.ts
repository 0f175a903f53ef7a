import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { unfinished } from '../exampleStory.ts';
import { activatedExtension, closeEditors, openFile, workspaceFile, writeFile } from '../workbench.ts';

/** The labels of the extension's own items at `^`, in order. */
async function completeAt(name: string, marked: string, own: (item: vscode.CompletionItem) => boolean) {
	const path = `stories/completion/${name}.md`;
	await writeFile(path, marked.replace('^', ''));
	const { document } = await openFile(path);
	const position = document.positionAt(marked.indexOf('^'));
	const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
		'vscode.executeCompletionItemProvider',
		document.uri,
		position,
	);
	return items.filter(own);
}

const nameOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);
const textOf = ({ insertText }: vscode.CompletionItem) =>
	typeof insertText === 'string' ? insertText : insertText?.value;
const isLabel = ({ kind }: vscode.CompletionItem) => kind === vscode.CompletionItemKind.Struct;
const isReference = ({ kind }: vscode.CompletionItem) => kind === vscode.CompletionItemKind.Reference;

describe('completion', () => {
	before(activatedExtension);
	after(async () => {
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile('stories/completion'), { recursive: true });
	});

	it('offers the missing labels in the notation of the story', async () => {
		const headings = await completeAt('headings', `${unfinished}\n## ^`, isLabel);
		assert.deepEqual(headings.map(nameOf), ['Result', 'Reflection']);
		const bold = await completeAt('bold', '**Situation:** It was down.\n\n**Task:** I had to.\n\n**^', isLabel);
		assert.deepEqual(bold.map(textOf), ['Action:** ', 'Result:** ', 'Reflection:** ']);
	});

	it('offers nothing in the text, and nothing in other files', async () => {
		assert.deepEqual(await completeAt('text', `${unfinished}\nAnd ^`, isLabel), []);
		await writeFile('other.md', '# A\n\n## ');
		const { document } = await openFile('other.md');
		const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			document.uri,
			document.positionAt(8),
		);
		assert.deepEqual(items.filter(isLabel), []);
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile('other.md'));
	});

	it('offers keys and values of the front matter', async () => {
		const isKey = ({ kind }: vscode.CompletionItem) => kind === vscode.CompletionItemKind.Property;
		const isValue = ({ kind }: vscode.CompletionItem) => kind === vscode.CompletionItemKind.EnumMember;
		const keys = await completeAt('keys', '---\ntitle: x\n^\n---\n\n# X\n', isKey);
		assert.ok(keys.map(nameOf).includes('questions') && !keys.map(nameOf).includes('title'));
		const values = await completeAt('values', '---\nstatus: ^\n---\n\n# X\n', isValue);
		assert.deepEqual(values.map(nameOf), ['draft', 'ready', 'retired']);
		const languages = await completeAt('languages', '---\nlang: ^\n---\n\n# X\n', isValue);
		assert.deepEqual(
			languages.slice(0, 3).map(({ label }) => (typeof label === 'string' ? [] : [label.label, label.description])),
			[
				['en', 'English'],
				['de', 'Deutsch'],
				['fr', 'français'],
			],
		);
	});

	it('offers the ids of questions and competencies with their titles', async () => {
		const questions = await completeAt('questions', '---\nquestions: ^\n---\n\n# X\n', isReference);
		assert.ok(questions.length > 50);
		const [first] = questions;
		const id = first?.detail ?? '';
		assert.ok(first && nameOf(first).includes(' ') && /^[\w-]+$/.test(id));
		assert.equal(textOf(first), `[${id}]`);
		const others = await completeAt('list', `---\nquestions:\n  - ${id}\n  - ^\n---\n\n# X\n`, isReference);
		assert.ok(!others.map(({ detail }) => detail).includes(id) && others.length === questions.length - 1);
		const competencies = await completeAt('competencies', '---\ncompetencies: [^]\n---\n\n# X\n', isReference);
		assert.ok(competencies.length > 5 && competencies.every((item) => textOf(item) === item.detail));
	});
});
