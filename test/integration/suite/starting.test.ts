import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newStory } from '../../../src/core/start/writeNewStory.ts';
import { parseStories } from '../../../src/core/story/parse.ts';
import { ownFolder } from '../../../src/extension/shared/ownFolder.ts';
import { createStory } from '../../../src/extension/starting/newStory.ts';
import { activatedExtension, closeEditors, openFile, waitFor, workspaceFile, writeFile } from '../workbench.ts';

const folder = 'starting';
const story = { title: 'The outage', questions: ['a-question'], competencies: ['ownership'], date: '2026-11-25' };
const notes =
	'When I worked at a shop, the checkout was failing. My task was to keep it up. I moved the tax service behind a queue. As a result, failures fell from 40 to 2 a week.';

describe('starting a story', () => {
	before(activatedExtension);
	afterEach(async () => {
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile(folder), { recursive: true }).then(undefined, () => {});
	});

	it('makes the folder and the file, and opens it with the first placeholder selected', async () => {
		const editor = await createStory(workspaceFile(`${folder}/new/outage.md`), newStory(story));
		assert.ok(editor.document.uri.path.endsWith('/new/outage.md'));
		assert.match(editor.document.getText(editor.selection), /^\[Where and when .*\]$/);
		assert.equal(parseStories(editor.document.getText()).stories[0]?.title, 'The outage');
	});

	it('goes from prompt to prompt even if somebody types before it is all there', async () => {
		const type = (text: string) => vscode.commands.executeCommand('type', { text });
		const typed: Thenable<unknown>[] = [];
		const early = vscode.window.onDidChangeActiveTextEditor(() => {
			for (const letter of 'Our shop') {
				typed.push(type(letter));
			}
		});
		const { document } = await createStory(workspaceFile(`${folder}/early.md`), newStory(story));
		early.dispose();
		await Promise.all(typed);
		await type(' was down.');
		await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
		await type('I was on call.');
		assert.match(
			document.getText(),
			/## Situation\n\nOur shop was down\.\n\n## Task\n\nI was on call\.\n\n## Action\n\n\[/,
		);
	});

	it('is in the folder that the setting names, or a former one for stories alone', async () => {
		const section = () => vscode.workspace.getConfiguration('starCoach');
		const set = (key: string, value: unknown) => section().update(key, value, vscode.ConfigurationTarget.Workspace);
		const paths = () => [ownFolder('stories')?.path, ownFolder('preparation')?.path];
		const under = (...names: string[]) => names.map((name) => workspaceFile(name).path);
		try {
			assert.deepEqual(paths(), under('stories', 'preparation'));
			await set('folder', 'interviews');
			assert.deepEqual(paths(), under('interviews/stories', 'interviews/preparation'));
			await set('storiesFolder', 'mine');
			assert.deepEqual(paths(), under('mine', 'interviews/preparation'));
			await set('folder', '../elsewhere');
			assert.deepEqual(paths(), under('mine', 'preparation'));
		} finally {
			await set('folder', undefined);
			await set('storiesFolder', undefined);
		}
	});

	it('opens a story beside the review, and never over it', async () => {
		await vscode.commands.executeCommand('starCoach.reviewStory');
		const review = await waitFor('the review', () => {
			const { activeTab, viewColumn } = vscode.window.tabGroups.activeTabGroup;
			return activeTab?.label === 'Story Review' && viewColumn;
		});
		const editor = await createStory(workspaceFile(`${folder}/beside.md`), newStory(story));
		assert.notEqual(editor.viewColumn, review);
		assert.ok(vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.label === 'Story Review'));
	});

	it('turns a selection into a story in one step, which can be undone', async () => {
		const before = `# Notes\n\nKept above.\n\n${notes}\n\nKept below.\n`;
		await writeFile(`${folder}/notes.md`, before);
		const editor = await openFile(`${folder}/notes.md`);
		editor.selection = new vscode.Selection(4, 3, 4, 60);
		await vscode.commands.executeCommand('starCoach.makeStory');
		const text = await waitFor(
			'the story',
			() => editor.document.getText().includes('### Result') && editor.document.getText(),
		);
		const head = /^# Notes\n\nKept above\.\n\n<!-- star-coach-story\nstatus: draft\n-->\n## (.+)\n/.exec(text);
		assert.ok(head, text);
		assert.match(text, /a week\.\n\n---\n\n\n?Kept below\.\n$/);
		await waitFor('the selected title', () => editor.document.getText(editor.selection) === head[1]);
		assert.equal(parseStories(text).stories[0]?.sections.length, 4);
		await vscode.commands.executeCommand('undo');
		await waitFor('the notes', () => editor.document.getText() === before);
	});

	it('leaves a bullet in its list, and makes a file of its story, with its figure as the Result', async () => {
		const bullet = '- Cut the monthly AWS bill from 38,000 to 24,500 euros by moving batch jobs to spot instances';
		const cv = `# Ana\n\n## Experience\n\n${bullet}\n- Led the migration of 14 services, no downtime\n`;
		await writeFile(`${folder}/cv.md`, cv);
		const { document } = await openFile(`${folder}/cv.md`);
		const editor = vscode.window.activeTextEditor as vscode.TextEditor;
		editor.selection = new vscode.Selection(4, 0, 4, bullet.length);
		await vscode.commands.executeCommand('starCoach.makeStory');
		const made = await waitFor('the new file', () => {
			const { activeTextEditor } = vscode.window;
			return activeTextEditor?.document !== document && activeTextEditor;
		});
		assert.equal(document.getText(), cv);
		assert.match(made.document.uri.path, /\/cut-the-monthly-aws-bill-from-38-000-to-24-500-euros\.md$/);
		assert.match(
			made.document.getText(),
			/^---\ntype: star-story\nstatus: draft\n---\n\n# Cut [\s\S]*## Result\n\nCut .* 38,000 /,
		);
		assert.match(made.document.getText(made.selection), /^Cut the monthly AWS bill/);
		await closeEditors();
		await vscode.workspace.fs.delete(made.document.uri);
	});

	describe('from the clipboard', () => {
		const copied =
			'The checkout outage\r\n•\tSituation: The checkout was failing.\r\n•\tTask: I was to keep it up.\r\n•\tAction: I moved the tax service behind a queue.\r\n•\tResult: Failures fell from 40 to 2 a week.\r\n';

		it('pastes a story as the file writes its stories, in one step to undo', async () => {
			const before =
				'# Stories\n\n## The move\n\n**Situation:** A.\n\n**Task:** B.\n\n**Action:** I did.\n\n**Result:** 40%.\n\n';
			await writeFile(`${folder}/paste.md`, before);
			const editor = await openFile(`${folder}/paste.md`);
			const end = editor.document.positionAt(before.length);
			editor.selection = new vscode.Selection(end, end);
			await vscode.env.clipboard.writeText(copied);
			await vscode.commands.executeCommand('starCoach.makeStory');
			const text = await waitFor('the story', () => editor.document.getText() !== before && editor.document.getText());
			assert.equal(
				text.slice(before.length),
				'## The checkout outage\n\n**Situation:** The checkout was failing.\n\n**Task:** I was to keep it up.\n\n**Action:** I moved the tax service behind a queue.\n\n**Result:** Failures fell from 40 to 2 a week.',
			);
			await vscode.commands.executeCommand('undo');
			await waitFor('the file as it was', () => editor.document.getText() === before);
		});

		it('selects the title that is still to be given', async () => {
			await writeFile(`${folder}/untitled.md`, '');
			const editor = await openFile(`${folder}/untitled.md`);
			await vscode.env.clipboard.writeText(copied.slice(copied.indexOf('•')));
			await vscode.commands.executeCommand('starCoach.makeStory');
			await waitFor('the title', () => editor.document.getText(editor.selection) === '[Title of the story]');
			assert.equal(parseStories(editor.document.getText()).stories[0]?.sections.length, 4);
		});
	});

	it('makes a story of the passage at the cursor that reads like one, without a selection', async () => {
		await writeFile(`${folder}/passage.md`, `# Notes\n\n${notes}\n\nBuy milk.\n`);
		const editor = await openFile(`${folder}/passage.md`);
		editor.selection = new vscode.Selection(2, 30, 2, 30);
		await vscode.commands.executeCommand('starCoach.makeStory');
		const text = await waitFor(
			'the story',
			() => parseStories(editor.document.getText()).stories[0] && editor.document.getText(),
		);
		assert.match(text, /\n---\n\n\n?Buy milk\.\n$/);
		assert.deepEqual(parseStories(text).stories[0]?.sections.length, 4);
		assert.ok((parseStories(text).stories[0]?.span.end ?? 0) < text.indexOf('Buy milk'));
	});

	it('still does what a command did under its former id', async () => {
		await writeFile(`${folder}/former.md`, `${notes}\n`);
		const editor = await openFile(`${folder}/former.md`);
		editor.selection = new vscode.Selection(0, 0, 0, 20);
		await vscode.commands.executeCommand('starCoach.turnSelectionIntoStory');
		await waitFor('the story', () => parseStories(editor.document.getText()).stories.length === 1);
	});

	it('leaves what is a story already as it is', async () => {
		const editor = await createStory(workspaceFile(`${folder}/outage.md`), newStory(story));
		const before = editor.document.getText();
		editor.selection = new vscode.Selection(0, 0, editor.document.lineCount, 0);
		await vscode.commands.executeCommand('starCoach.makeStory');
		assert.equal(editor.document.getText(), before);
	});
});
