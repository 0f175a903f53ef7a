import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { registerCodeLens } from '../../../src/extension/codeLens/registerCodeLens.ts';
import type { Services } from '../../../src/extension/services/services.ts';
import { result, unfinished } from '../exampleStory.ts';
import { readingServices } from '../services.ts';
import { activatedExtension, closeEditors, openFile, waitFor, workspaceFile, writeFile } from '../workbench.ts';

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

	it('offers to link the stories of several that surely fit a question, above their own headings', async () => {
		const printer = unfinished
			.replace('# The move', '# Labels')
			.replace(/We had 40.*/, 'Our label printer stood in the hall.')
			.replace(/I had to move.*/, 'I had to print labels.')
			.replace(/I listed every.*/, 'I printed the labels one after another. I put them on shelves.');
		await writeFile('stories/lens/many.md', `${printer}\n${unfinished}`);
		const { document } = await openFile('stories/lens/many.md');
		const link = await waitFor('the offer', async () => {
			const links = (await lenses(document)).filter(({ command }) => command === 'starCoach.linkStory');
			return links.length > 0 && links;
		});
		assert.deepEqual(
			link.map((each) => each.arguments?.map(String)),
			[[document.uri.toString(), '15']],
		);
		const at = new vscode.Position(20, 0);
		(await vscode.window.showTextDocument(document)).selection = new vscode.Selection(at, at);
		await vscode.commands.executeCommand('starCoach.linkStory', document.uri, { questions: 'adaptability-migration' });
		await waitFor('practice', async () => (await lenses(document)).some(({ title }) => title === 'Practice'));
		assert.ok((await lenses(document)).every(({ command }) => command !== 'starCoach.linkStory'));
	});

	it('asks for the matches of all stories once, and again if that failed', async () => {
		const services = await readingServices();
		const failed: string[] = [];
		const asked: { reject(error: Error): void }[] = [];
		const matches = { bank: () => new Promise((_, reject) => asked.push({ reject })) };
		const log = { error: (message: string) => failed.push(message) };
		const registration = registerCodeLens({ ...services, matches, log } as unknown as Services);
		const { document } = await openFile('stories/lens/many.md');
		await lenses(document);
		await lenses(document);
		assert.equal(asked.length, 1);
		asked[0]?.reject(new Error('gone'));
		await waitFor('the message', () => failed.length === 1);
		await lenses(document);
		assert.equal(asked.length, 2);
		registration.dispose();
		services.dispose();
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

	it('leads from a sample to the next one', async () => {
		const uri = vscode.Uri.from({ scheme: 'star-coach-sample', path: '/stories/report-service.md' });
		const found = await lenses(await vscode.workspace.openTextDocument(uri));
		assert.deepEqual(
			found.map(({ command }) => command),
			['starCoach.reviewStory', '', 'starCoach.openSampleStories'],
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
