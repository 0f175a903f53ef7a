import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activatedExtension, closeEditors, waitFor, workspaceFile, writeFile } from '../workbench.ts';

const posting = `# Senior Backend Engineer

At Acme, we sell anvils. We're proud of our values: Own it, and Be Kind.

## What you'll do

- Take part in the on-call rotation

## Requirements

- Mentor junior engineers
- Excellent written communication
`;

describe('job descriptions, interviews and question packs', () => {
	before(() => activatedExtension());

	afterEach(async () => {
		await vscode.commands.executeCommand('starCoach.clearGuideFilter');
		await closeEditors();
		for (const folder of ['preparation', 'question-banks']) {
			await vscode.workspace.fs.delete(workspaceFile(folder), { recursive: true }).then(undefined, () => {});
		}
	});

	it('maps what is selected, in a worksheet that keeps what is typed', async () => {
		await vscode.commands.executeCommand('starCoach.writeJobWorksheet', posting);
		const { document } = await waitFor('the worksheet', () => editorOf('preparation/jobs/acme.md'));
		assert.match(document.getText(), /^# Acme: Senior Backend Engineer\n/);
		assert.match(document.getText(), /- \*\*Mentor junior engineers\*\* → /);
		assert.match(document.getText(), /- \*\*Own it\*\* → /);
		assert.match(document.getText(), / → \[.+\]\(\.\.\/\.\.\/.+\.md\)/);

		const typed = new vscode.WorkspaceEdit();
		typed.insert(document.uri, document.lineAt(2).range.end, ' (the anvil people)\n\nMy own words.');
		await vscode.workspace.applyEdit(typed);
		await document.save();
		await vscode.commands.executeCommand(
			'starCoach.writeJobWorksheet',
			posting.replace('- Mentor', '- Resolve conflicts between colleagues\n- Mentor'),
		);
		const text = await read('preparation/jobs/acme.md');
		assert.match(text, /Company: Acme \(the anvil people\)\n\nMy own words\.\n/);
		assert.match(text, /- \*\*Resolve conflicts between colleagues\*\* → /);
		assert.equal(text.split('- **Mentor junior engineers**').length, 2);
	});

	it('takes back what was added to a worksheet in one step', async () => {
		await vscode.commands.executeCommand('starCoach.writeJobWorksheet', posting);
		await waitFor('the worksheet', () => editorOf('preparation/jobs/acme.md'));
		const before = await read('preparation/jobs/acme.md');
		await vscode.commands.executeCommand(
			'starCoach.writeJobWorksheet',
			`${posting}- Resolve conflicts between colleagues\n- Kafka\n`,
		);
		const { document } = await waitFor('the worksheet', () => editorOf('preparation/jobs/acme.md'));
		assert.notEqual(document.getText(), before);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), before);
	});

	it('begins anew after its worksheet was deleted, whose document is still in memory', async () => {
		await vscode.commands.executeCommand(
			'starCoach.writeJobWorksheet',
			`${posting}- Resolve conflicts between colleagues\n`,
		);
		await waitFor('the worksheet', () => editorOf('preparation/jobs/acme.md'));
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile('preparation'), { recursive: true });
		await vscode.commands.executeCommand('starCoach.writeJobWorksheet', posting);
		const { document } = await waitFor('the worksheet', () => editorOf('preparation/jobs/acme.md'));
		assert.equal(document.getText(), await read('preparation/jobs/acme.md'));
	});

	it('maps what the clipboard holds', async () => {
		await vscode.env.clipboard.writeText(posting);
		await answer(vscode.commands.executeCommand('starCoach.prepareForJob'));
		const { document } = await waitFor('the worksheet', () => editorOf('preparation/jobs/acme.md'));
		assert.match(document.getText(), /^# Acme: Senior Backend Engineer\n/);
	});

	it('names the worksheet after the role if nobody knows the company', async () => {
		const nameless = posting.replace('At Acme, we sell', 'We sell');
		// The box that asks for the company, left empty.
		await answer(vscode.commands.executeCommand('starCoach.writeJobWorksheet', nameless));
		const path = 'preparation/jobs/senior-backend-engineer.md';
		const { document } = await waitFor('the worksheet', () => editorOf(path));
		assert.match(document.getText(), /^# Senior Backend Engineer\n\n- Company:\n/);
	});

	it('offers the open posting first, whatever the clipboard holds, and its worksheet again as what it is', async () => {
		await vscode.env.clipboard.writeText('A story that I copied.');
		await vscode.window.showTextDocument(await writeFile('preparation/job.md', posting));
		// The open file, then the worksheet.
		await answer(vscode.commands.executeCommand('starCoach.prepareForJob'));
		const { document } = await waitFor('the worksheet', () => editorOf('preparation/jobs/acme.md'));
		assert.match(document.getText(), /^# Acme: Senior Backend Engineer\n/);
		await answer(vscode.commands.executeCommand('starCoach.prepareForJob'));
		await waitFor('the page of practice', () => tabLabels().includes('Practice'));
		assert.equal((await namesIn('preparation/jobs')).length, 1);
	});

	it('writes nothing for a text that asks for nothing', async () => {
		await vscode.commands.executeCommand('starCoach.writeJobWorksheet', 'Hello, world.');
		await vscode.commands.executeCommand('notifications.clearAll');
		assert.equal(await isThere('preparation'), false);
	});

	function editorOf(path: string): vscode.TextEditor | undefined {
		const uri = workspaceFile(path).toString();
		const editor = vscode.window.activeTextEditor;
		return editor?.document.uri.toString() === uri ? editor : undefined;
	}

	async function read(path: string): Promise<string> {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(path)));
	}

	async function isThere(path: string): Promise<boolean> {
		return vscode.workspace.fs.stat(workspaceFile(path)).then(
			() => true,
			() => false,
		);
	}

	async function namesIn(path: string): Promise<string[]> {
		const entries = await vscode.workspace.fs.readDirectory(workspaceFile(path)).then(undefined, () => []);
		return entries.map(([name]) => name);
	}

	function tabLabels(): string[] {
		return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
	}

	/** Accepts the proposal in every quick pick and input that a command opens. */
	async function answer(command: Thenable<unknown>): Promise<void> {
		let isDone = false;
		const done = command.then(() => {
			isDone = true;
		});
		while (!isDone) {
			await new Promise((resolve) => setTimeout(resolve, 1000));
			if (!isDone) {
				await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			}
		}
		await done;
	}
});
