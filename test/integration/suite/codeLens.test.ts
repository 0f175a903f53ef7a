import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { result, unfinished } from '../exampleStory.ts';
import { activatedExtension, closeEditors, openFile, workspaceFile, writeFile } from '../workbench.ts';

async function lenses(document: vscode.TextDocument): Promise<vscode.Command[]> {
	const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
		'vscode.executeCodeLensProvider',
		document.uri,
		20,
	);
	return found.flatMap(({ command }) => (command ? [command] : []));
}

describe('the code lens of a story', () => {
	before(activatedExtension);
	after(async () => {
		await vscode.workspace
			.getConfiguration('starCoach')
			.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile('stories/lens'), { recursive: true });
	});

	it('tells what is to do and how long it takes, and opens the review', async () => {
		await writeFile('stories/lens/one.md', unfinished);
		const { document } = await openFile('stories/lens/one.md');
		const [review, time, ...others] = await lenses(document);
		assert.equal(review?.title, '1 finding');
		assert.equal(review?.command, 'starCoach.reviewStory');
		assert.match(time?.title ?? '', /^\d+ s of 2 min$/);
		assert.deepEqual(
			others.map(({ command }) => command),
			['starCoach.linkStory', 'starCoach.rehearseStory'],
		);
		assert.deepEqual(others[1]?.arguments?.map(String), [document.uri.toString(), '1']);
	});

	it('offers practice where the story names a question, for each story of a file', async () => {
		const [, second] = [unfinished, unfinished + result].map((text) => text.replace('# The move', '# Another move'));
		await writeFile('stories/lens/two.md', `---\nquestions: [must-prepare-failure]\n---\n\n${unfinished}\n${second}`);
		const { document } = await openFile('stories/lens/two.md');
		const found = await lenses(document);
		assert.equal(found.filter(({ command }) => command === 'starCoach.reviewStory').length, 2);
		const practice = found.filter(({ title }) => title === 'Practice');
		assert.equal(practice.length, 2);
		assert.deepEqual(practice[0]?.arguments, ['must-prepare-failure']);
	});

	it('offers to link a story only where it is the only one of its file', async () => {
		await writeFile('stories/lens/many.md', `${unfinished}\n${unfinished.replace('# The move', '# Another move')}`);
		const found = await lenses((await openFile('stories/lens/many.md')).document);
		assert.deepEqual(
			found.map(({ command }) => command),
			['starCoach.reviewStory', '', 'starCoach.rehearseStory', 'starCoach.reviewStory', '', 'starCoach.rehearseStory'],
		);
	});

	it('offers to begin in an empty file, and to link a story whose question the guide does not know', async () => {
		await writeFile('stories/lens/empty.md', '\n');
		const empty = await lenses((await openFile('stories/lens/empty.md')).document);
		assert.deepEqual(
			empty.map(({ title, command }) => [title, command]),
			[['Start a Story Here…', 'starCoach.insertSnippet']],
		);
		await writeFile('stories/lens/unknown.md', `---\nquestions: [nobody-asks-this]\n---\n\n${unfinished}`);
		const unknown = await lenses((await openFile('stories/lens/unknown.md')).document);
		assert.deepEqual(
			unknown.map(({ command }) => command),
			['starCoach.reviewStory', '', 'starCoach.linkStory', 'starCoach.rehearseStory'],
		);
	});

	it('can be turned off, and stays away from other files', async () => {
		const { document } = await openFile('stories/lens/one.md');
		const other = await openFile('README.md');
		assert.deepEqual(await lenses(other.document), []);
		await vscode.workspace
			.getConfiguration('starCoach')
			.update('codeLens', false, vscode.ConfigurationTarget.Workspace);
		assert.deepEqual(await lenses(document), []);
	});
});
