import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findStories } from '../../../src/extension/stories/foundStories.ts';
import { StoriesTree } from '../../../src/extension/stories/storiesTree.ts';
import { result, unfinished } from '../exampleStory.ts';
import { messagesOf } from '../faultyFiles.ts';
import { readingServices } from '../services.ts';
import { activatedExtension, closeEditors, diagnosticsOf, waitFor, workspaceFile, writeFile } from '../workbench.ts';

const folder = 'old notes [2019]';
/** All that is said about it is a hint. */
const short =
	'**Situation:** Kafka lagged by two hours every Monday morning.\n\n**Task:** I had to find out why.\n\n**Action:** I gave the slow consumer a topic of its own and moved the batch to the night.\n\n**Result:** The lag fell from two hours to one minute.\n';
const notes =
	'# Notes\n\nLast spring our checkout was failing every evening. I looked at the logs and moved the tax service behind a queue. Failures went down from 40 to 2 a week.\n\nBuy milk.\n';

/** Confirms the list, with every file ticked, until what is expected of it is there. */
async function findThem(isDone: () => boolean | Promise<boolean>): Promise<void> {
	const done = vscode.commands.executeCommand('starCoach.findMyStories');
	await waitFor('what was found', async () => {
		await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		return isDone();
	});
	await done;
}

describe('stories that somebody has already', () => {
	before(activatedExtension);
	afterEach(async () => {
		await closeEditors();
		const { Workspace } = vscode.ConfigurationTarget;
		await vscode.workspace.getConfiguration('starCoach').update('stories', undefined, Workspace);
		await vscode.workspace.fs.delete(workspaceFile(folder), { recursive: true }).then(undefined, () => {});
	});

	it('say so themselves where a configuration file has globs that leave them out', async () => {
		const uri = await writeFile(`${folder}/one.md`, unfinished);
		await writeFile(`${folder}/.star-coach.yaml`, 'stories: [elsewhere]\n');
		await findThem(() => diagnosticsOf(uri).length > 0);
		assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), /^---\ntype: star-story\n---\n/);
	});

	it('are taken in where there is only one, even at the top of the workspace', async () => {
		const atTop = await writeFile('the-only-one.md', unfinished);
		await findThem(() => diagnosticsOf(atTop).length > 0);
		await closeEditors();
		await vscode.workspace.fs.delete(atTop);
	});

	it('lead to the first file in which there is something to do', async () => {
		await writeFile(`${folder}/one.md`, unfinished + result);
		await writeFile(`${folder}/short.md`, short);
		const two = await writeFile(`${folder}/two.md`, unfinished);
		await findThem(() => vscode.window.activeTextEditor?.document.uri.path === two.path);
	});

	it('are called in the list what they are called from then on, and lead on to notes without labels', async () => {
		await writeFile(`${folder}/kafka lag.md`, short);
		const away = await writeFile('journal/2025.md', notes);
		const services = await readingServices();
		assert.deepEqual(
			(await findStories(services)).map(({ titles }) => titles),
			[['kafka lag']],
		);
		const said = await messagesOf(async () => {
			await findThem(() => vscode.window.activeTextEditor?.document.uri.path.endsWith('kafka lag.md') === true);
		});
		const offered = 'Passages without labels that read like stories: 1';
		assert.ok(said.includes(offered), said.join('\n'));
		const tree = new StoriesTree(services.stories, services.guide, services.context.workspaceState);
		tree.showFound(0, 1);
		const last = (await tree.getChildren()).at(-1);
		assert.equal(last?.item.label, offered);
		assert.deepEqual(last.item.command?.arguments, ['passages']);
		tree.dispose();
		services.dispose();
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(away, '..'), { recursive: true });
	});

	it('are taken in from several places at once, ticked already, with one OK', async () => {
		const one = await writeFile(`${folder}/one.md`, unfinished);
		const two = await writeFile(`${folder}/two.md`, unfinished);
		const away = await writeFile('other notes/three.md', unfinished);
		const atTop = await writeFile('my-story-notes.md', unfinished);
		await findThem(async () => {
			await Promise.all([one, two, away, atTop].map((uri) => vscode.workspace.openTextDocument(uri)));
			return [one, two, away, atTop].every((uri) => diagnosticsOf(uri).length > 0);
		});
		const { stories } = vscode.workspace.getConfiguration().get<{ stories: string[] }>('starCoach') ?? {};
		assert.deepEqual(stories?.slice(-2).toSorted(), ['old notes ?2019?', 'other notes']);
		const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(atTop));
		assert.match(text, /^---\ntype: star-story\n---\n/);
		await closeEditors();
		await vscode.workspace.fs.delete(atTop);
		await vscode.workspace.fs.delete(workspaceFile('other notes'), { recursive: true });
	});

	it('are offered among notes without labels, and none becomes a story by itself', async () => {
		const uri = await writeFile(`${folder}/notes.md`, notes);
		const done = vscode.commands.executeCommand('starCoach.findMyStories');
		const editor = await waitFor('the passage', () =>
			vscode.window.visibleTextEditors.find(({ document }) => document.uri.path === uri.path),
		);
		await waitFor('the selection', () => editor.document.getText(editor.selection).startsWith('Last spring'));
		assert.equal(editor.document.getText(), notes);
		await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await done;
		await waitFor('a finding', () => diagnosticsOf(uri).length > 0);
		assert.match(editor.document.getText(), /\n---\n\n\n?Buy milk\.\n$/);
	});
});
