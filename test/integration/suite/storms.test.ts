import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isGone } from '../../../src/extension/shared/files.ts';
import { WatchedFiles } from '../../../src/extension/shared/watchedFiles.ts';
import { activatedExtension, waitFor, workspaceFile, writeFile } from '../workbench.ts';

// Only one new folder: VS Code may miss events from a folder inside it.
const folder = 'stories/storm';
const complete =
	'# A\n\n## Situation\n\nWe were late, and nobody knew why the queue was slow.\n\n## Task\n\nI was to fix it within a week.\n\n## Action\n\nI measured it and cut the batches in half.\n\n## Result\n\nThe delay fell from 40 to 2 minutes.\n';

/** Writes into the workspace folder as fast as the host can: to disk, or else through the editor, to memory. */
async function quickWriter(): Promise<(path: string, text: string) => Promise<unknown>> {
	const disk = globalThis.process?.getBuiltinModule?.('node:fs/promises');
	await vscode.workspace.fs.createDirectory(workspaceFile(folder));
	return disk ? (path, text) => disk.writeFile(workspaceFile(path).fsPath, text) : writeFile;
}

describe('a storm of changes', () => {
	before(activatedExtension);
	afterEach(() =>
		vscode.workspace.fs.delete(workspaceFile(folder), { recursive: true }).then(undefined, () => undefined),
	);

	it('does not treat a file as deleted because another one in its folder was', async () => {
		// In a folder that is already watched: in a new one, VS Code may miss an immediate deletion.
		const stays = await writeFile('stories/stays.md', complete);
		const goes = await writeFile('stories/goes.md', complete);
		const files = new WatchedFiles<string>(
			{
				find: async () => [[stays, goes]],
				read: async (uri) => ((await isGone(uri)) ? null : uri.path),
				isSame: Object.is,
			},
			{ error: assert.fail },
		);
		try {
			await files.load();
			let isMissed = false;
			files.onDidChange(() => {
				isMissed ||= !files.values.has(stays.toString());
			});
			// A new folder is not watched immediately.
			await waitFor('the watching of the folder', async () => {
				const probe = await writeFile(`${folder}/probe.md`, String(Date.now()));
				return files.values.has(probe.toString());
			});
			await vscode.workspace.fs.delete(goes);
			await waitFor('the end of the file', () => !files.values.has(goes.toString()));
			assert.ok(!isMissed && files.values.has(stays.toString()));
		} finally {
			files.dispose();
			await vscode.workspace.fs.delete(stays);
		}
	});

	it('of 10,000 within seconds ends in the final state, with far fewer reads', async () => {
		const all = Array.from({ length: 100 }, (_, index) => `${folder}/many-${index}.md`);
		const rounds = 100;
		let reads = 0;
		let fires = 0;
		const files = new WatchedFiles<string>(
			{
				find: async () => [await vscode.workspace.findFiles(`${folder}/*.md`)],
				read: async (uri) => {
					reads++;
					const bytes = await vscode.workspace.fs.readFile(uri).then(undefined, () => null);
					return bytes && new TextDecoder().decode(bytes);
				},
				isSame: (before, after) => before === after,
			},
			{ error: assert.fail },
		);
		try {
			const write = await quickWriter();
			await files.load();
			reads = 0;
			files.onDidChange(() => fires++);
			for (let round = 1; round <= rounds; round++) {
				await Promise.all(all.map((path) => write(path, `${complete}\n<!-- ${round} -->\n`)));
			}
			const isRight = () =>
				all.every((path) => files.values.get(workspaceFile(path).toString())?.includes(`<!-- ${rounds} -->`));
			await waitFor('the last state', isRight, 20_000);
			assert.ok(reads <= (all.length * rounds) / 4, `${reads} readings`);
			assert.ok(fires <= 40, `${fires} messages`);
		} finally {
			files.dispose();
		}
	});
});
