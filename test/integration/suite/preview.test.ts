import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { result, unfinished } from '../exampleStory.ts';
import { activatedExtension, closeEditors, openFile, waitFor, workspaceFile, writeFile } from '../workbench.ts';

function render(document: vscode.TextDocument): Thenable<string> {
	return vscode.commands.executeCommand('markdown.api.render', document);
}

describe('the Markdown preview', () => {
	before(activatedExtension);
	after(async () => {
		await vscode.workspace
			.getConfiguration('starCoach')
			.update('preview.marks', undefined, vscode.ConfigurationTarget.Workspace);
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile('stories/preview'), { recursive: true });
	});

	it('marks labels and figures of stories', async () => {
		await writeFile('stories/preview/story.md', unfinished + result);
		const { document } = await openFile('stories/preview/story.md');
		const html = await waitFor('the marks', async () => {
			const html = await render(document);
			return html.includes('star-coach-part') && html;
		});
		assert.match(html, /<h2[^>]*><span class="star-coach-part star-coach-result" title="Result">Result<\/span><\/h2>/);
		assert.match(html, /<span class="star-coach-measure" title="Figure">30 %<\/span>/);
	});

	it('escapes what the story says', async () => {
		await writeFile(
			'stories/preview/hostile.md',
			`${unfinished}\n## Result <img src=x onerror=alert(1)>\n\nWe saved 30 % & <b title="40 %">more</b>.\n`,
		);
		const { document } = await openFile('stories/preview/hostile.md');
		const html = await waitFor('the marks', async () => {
			const html = await render(document);
			return html.includes('star-coach-measure') && html;
		});
		await vscode.workspace
			.getConfiguration('starCoach')
			.update('preview.marks', false, vscode.ConfigurationTarget.Workspace);
		const plain = await render(document);
		assert.equal(html.replace(/<span class="star-coach-[^>]*>([^<]*)<\/span>/g, '$1'), plain);
		await vscode.workspace
			.getConfiguration('starCoach')
			.update('preview.marks', undefined, vscode.ConfigurationTarget.Workspace);
	});

	it('leaves other files alone', async () => {
		await writeFile('stories/preview/story.md', unfinished + result);
		await writeFile('plain.md', unfinished + result);
		const { document } = await openFile('plain.md');
		await render(document);
		await new Promise((resolve) => setTimeout(resolve, 500));
		assert.ok(!(await render(document)).includes('star-coach'));
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile('plain.md'));
	});
});
