import * as vscode from 'vscode';
import { activatedExtension, closeEditors, waitFor, workspaceFile, writeFile } from '../workbench.ts';

const history = '.star-coach/history';
const day = 24 * 60 * 60 * 1000;

describe('practice', () => {
	const settings = () => vscode.workspace.getConfiguration('starCoach');

	before(async () => {
		await activatedExtension();
		await settings().update('practice.history', 'workspace', vscode.ConfigurationTarget.Global);
	});

	afterEach(async () => {
		await closeEditors();
		if (await exists('.star-coach')) {
			await vscode.workspace.fs.delete(workspaceFile('.star-coach'), { recursive: true });
		}
	});

	after(() => settings().update('practice.history', undefined, vscode.ConfigurationTarget.Global));

	it('counts rounds with stories apart from those of questions', async () => {
		const rehearsed = (id: string) => ({ ...round(id, 3, 'good'), question: 'story/The only rehearsal' });
		await writeRounds('other-2026-01-01-a.jsonl', [rehearsed('a1'), rehearsed('a2'), round('a3', 2, 'good')]);
		await progressText(/^\| Rehearsed stories \| 0 \| 0 \| 2 \| 0 \| 100% /m);
	});

	it('shows progress in the Markdown preview', async () => {
		await writeRounds('other-2026-01-01-a.jsonl', [round('a1', 3, 'good')]);
		await vscode.commands.executeCommand('starCoach.showPracticeProgress');
		await waitFor('the preview', () => tabLabels().some((label) => label.includes('progress.md')));
		await writeRounds('told-2026-01-02-a.jsonl', [{ ...round('t1', 2, 'good'), told: ['figure'] }]);
		await vscode.commands.executeCommand('starCoach.showPracticeProgress');
		await waitFor('the one answer', () =>
			vscode.workspace.textDocuments.some((document) => document.getText().includes('## What your last answer had')),
		);
	});

	function tabLabels(): string[] {
		return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
	}

	/** The text of the progress page once it contains what is expected. */
	async function progressText(expected: RegExp): Promise<string> {
		await vscode.commands.executeCommand('starCoach.showPracticeProgress');
		const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('star-coach-practice:/progress.md'));
		return waitFor(`progress that says ${expected}`, () => {
			const text = document.getText();
			return expected.test(text) && text;
		});
	}

	function round(id: string, daysAgo: number, rating: string): object {
		const at = Date.now() - daysAgo * day;
		return { v: 1, type: 'round', id, at, question: 'must-prepare-failure', rating, mode: 'speak' };
	}

	async function writeRounds(name: string, rounds: readonly object[], rest = ''): Promise<void> {
		await writeFile(`${history}/${name}`, rounds.map((entry) => `${JSON.stringify(entry)}\n`).join('') + rest);
	}

	async function exists(path: string): Promise<boolean> {
		try {
			await vscode.workspace.fs.stat(workspaceFile(path));
			return true;
		} catch {
			return false;
		}
	}
});
