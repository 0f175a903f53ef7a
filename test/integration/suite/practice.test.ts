import assert from 'node:assert/strict';
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

	it('counts the rounds of every file and names lines that it passes over', async () => {
		await writeRounds('other-2026-01-01-a.jsonl', [round('a1', 3, 'good'), round('a2', 2, 'hard')]);
		await writeRounds('more-2026-01-02-b.jsonl', [round('b1', 1, 'good')], '{"v":1,"type":"rou');
		const text = await progressText(/^3 rounds so far, of 1 different questions\./m);
		assert.match(text, /^\| Must-Prepare \| 0 \| 1 \| 2 \| 0 \| 67% /m);
		assert.match(text, /more-2026-01-02-b\.jsonl:2: cut off/);
	});

	it('counts rounds with stories apart from those of questions', async () => {
		const rehearsed = (id: string) => ({ ...round(id, 3, 'good'), question: 'story/The only rehearsal' });
		await writeRounds('other-2026-01-01-a.jsonl', [rehearsed('a1'), rehearsed('a2'), round('a3', 2, 'good')]);
		await progressText(/^\| Rehearsed stories \| 0 \| 0 \| 2 \| 0 \| 100% /m);
	});

	it('hides nothing for a reset that is dated in the future, as a wrong clock writes it', async () => {
		const at = Date.UTC(2099, 0, 2, 12);
		await writeRounds(
			'other-2026-01-01-a.jsonl',
			[round('a1', 3, 'good')],
			JSON.stringify({ v: 1, type: 'reset', id: 'x', at }),
		);
		await progressText(/^1 round so far/m);
	});

	it('takes the last rating back by adding to the history, in a file of its own', async () => {
		await writeRounds('other-2026-01-01-a.jsonl', [round('a1', 3, 'good'), round('a2', 2, 'hard')]);
		const before = await read('other-2026-01-01-a.jsonl');
		await vscode.commands.executeCommand('starCoach.undoRating');
		const names = (await vscode.workspace.fs.readDirectory(workspaceFile(history))).map(([name]) => name);
		const own = names.filter((name) => !name.startsWith('other-'));
		assert.equal(own.length, 1, names.join());
		assert.match(own[0] ?? '', /^[0-9a-f]{12}-\d{4}-\d\d-\d\d-[0-9a-f]{12}(-\d+)?\.jsonl$/);
		const entry = (await read(own[0] ?? '')).trim().split('\n').at(-1) ?? '';
		assert.equal(JSON.parse(entry).round, 'a2');
		assert.equal(await read('other-2026-01-01-a.jsonl'), before);
		await progressText(/^1 round so far\./m);
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

	async function read(name: string): Promise<string> {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(`${history}/${name}`)));
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
