import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { result, unfinished } from '../exampleStory.ts';
import { activatedExtension, closeEditors, openFile, workspaceFile, writeFile } from '../workbench.ts';

async function hoverAt(document: vscode.TextDocument, word: string): Promise<string> {
	const offset = document.getText().indexOf(word) + 1;
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		document.uri,
		document.positionAt(offset),
	);
	return hovers
		.flatMap(({ contents }) => contents)
		.map((content) => (typeof content === 'string' ? content : content.value))
		.join('\n')
		.replaceAll('&nbsp;', ' ');
}

describe('hovers', () => {
	before(activatedExtension);
	after(async () => {
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile('stories/hover'), { recursive: true });
	});

	it('on a label say what belongs there, and this story’s share and time', async () => {
		await writeFile('stories/hover/story.md', unfinished + result);
		const { document } = await openFile('stories/hover/story.md');
		const hover = await hoverAt(document, 'Action');
		assert.match(hover, /\*\*Action\*\* – what you did yourself/);
		assert.match(hover, /\d+ words · \d+% of this story · \d+ s to tell/);
		assert.match(hover, /45–60% is recommended/);
	});

	it('on an id in the front matter say what it stands for, with a way to its page', async () => {
		await writeFile(
			'stories/hover/ids.md',
			`---\nquestions: [must-prepare-failure]\ncompetencies: [ownership]\n---\n\n${unfinished}`,
		);
		const { document } = await openFile('stories/hover/ids.md');
		const question = await hoverAt(document, 'must-prepare-failure');
		assert.match(question, /\*\*Tell me about a time you failed/);
		assert.match(question, /\(command:starCoach\.openGuidePage\?/);
		assert.match(await hoverAt(document, 'ownership]'), /^Ownership: ./);
	});

	it('on a figure say its kind, and no number that is written there', async () => {
		const { document } = await openFile('stories/hover/story.md');
		const hover = await hoverAt(document, '30 %');
		assert.match(hover, /\*\*Figure: percentage\*\*/);
		assert.doesNotMatch(hover, /Value/);
	});

	it('say nothing elsewhere, and nothing in other files', async () => {
		const { document } = await openFile('stories/hover/story.md');
		assert.equal(await hoverAt(document, 'insurer'), '');
		await writeFile('stories/hover/../../notes.md', '## Result\n\n30 %\n');
		const other = await openFile('notes.md');
		assert.equal(await hoverAt(other.document, 'Result'), '');
		await vscode.workspace.fs.delete(workspaceFile('notes.md'));
	});
});
