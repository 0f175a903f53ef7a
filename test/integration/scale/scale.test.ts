// Measures the extension in a large workspace, and leaves the figures in it; run by test/bench/editor.ts.
import * as vscode from 'vscode';
import { diagnosticsOf, waitFor, workspaceFile, writeFile } from '../workbench.ts';

const repetitions = 7;

/**
 * The time from the start of a task until the findings of a file have changed, in ms.
 * The event alone is not enough: earlier reports arrive late, with the same findings.
 */
async function untilFindings(uri: vscode.Uri, task: () => Thenable<unknown>): Promise<number> {
	const findings = () => JSON.stringify(diagnosticsOf(uri));
	const before = findings();
	let changed: (() => void) | undefined;
	const isChanged = new Promise<void>((resolve) => {
		changed = resolve;
	});
	const listener = vscode.languages.onDidChangeDiagnostics(() => {
		if (findings() !== before) {
			changed?.();
		}
	});
	const start = performance.now();
	await task();
	await isChanged;
	listener.dispose();
	return performance.now() - start;
}

async function medianOf(measure: (repetition: number) => Promise<number>): Promise<number> {
	const times: number[] = [];
	for (let repetition = 0; repetition < repetitions; repetition++) {
		times.push(await measure(repetition));
	}
	return times.sort((a, b) => a - b)[repetitions >> 1] as number;
}

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);

describe('a large workspace', () => {
	it('is measured', async () => {
		const [uri, other, last] = ['stories/0/0.md', 'stories/0/1.md', 'stories/0/99.md'].map(workspaceFile) as [
			vscode.Uri,
			vscode.Uri,
			vscode.Uri,
		];
		const first = await untilFindings(uri, async () => vscode.window.showTextDocument(uri));
		await new Promise((resolve) => setTimeout(resolve, 3_000));
		const idle = megabytes(process.memoryUsage().rss);
		const editor = vscode.window.activeTextEditor as vscode.TextEditor;
		const type = () => editor.edit((edit) => edit.insert(editor.document.lineAt(4).range.end, 'x'));
		const key = await medianOf(() => untilFindings(uri, type));

		const start = performance.now();
		await vscode.commands.executeCommand('starCoach.lintAllStories');
		const alone = performance.now() - start;

		// Again while someone types, when the window has to list all findings again.
		const configuration = vscode.workspace.getConfiguration('starCoach');
		await configuration.update('stories', ['!**']);
		await waitFor('no findings', () => diagnosticsOf(last).length === 0, 120_000);
		await configuration.update('stories', undefined);
		const again = performance.now();
		let isDone = false;
		const run = vscode.commands.executeCommand('starCoach.lintAllStories').then(() => {
			isDone = true;
			return performance.now() - again;
		});
		const keysMeanwhile: number[] = [];
		while (!isDone) {
			keysMeanwhile.push(await untilFindings(uri, type));
		}
		const all = await run;
		const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(other));
		const write = (content: string) => untilFindings(other, () => writeFile('stories/0/1.md', content));
		const change = () =>
			medianOf((repetition) => write(repetition % 2 === 0 ? text.replace(/[\s\S]{300}$/, '') : text));
		// The window lists all findings again with each change, as long as the panel is open.
		const changedWhileListed = await change();
		await vscode.commands.executeCommand('workbench.action.closePanel');
		await write(text);
		const changed = await change();
		await waitFor('the findings', () => diagnosticsOf(uri).length > 0);
		const figures = {
			first,
			key,
			all,
			alone,
			keyMeanwhile: Math.max(...keysMeanwhile),
			changed,
			changedWhileListed,
			idle,
			after: megabytes(process.memoryUsage().rss),
		};
		await writeFile('figures.json', JSON.stringify(figures));
	}).timeout(600_000);
});
