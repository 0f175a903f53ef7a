import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { result, unfinished } from '../exampleStory.ts';
import { activatedExtension, closeEditors, openFile, waitFor, workspaceFile, writeFile } from '../workbench.ts';

const folder = 'stories/facts';
const question = 'teamwork-saying-no';
const story = unfinished + result;

/** Accepts the first row of a picker until something has changed. */
async function accept<T>(what: string, condition: () => T | undefined | false | Thenable<T | undefined | false>) {
	return waitFor(what, async () => {
		const value = await condition();
		if (value === undefined || value === false) {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		}
		return value;
	});
}

const disagreement = `# Disagreement about microservices

**Situation:** Our architect wanted to split the shop into 11 services. I thought that three would do, and we argued.

**Task:** I had to find a design that both of us could stand behind.

**Action:** I measured which modules changed together, showed him the figures and paired with him for a day.

**Result:** We agreed on four services, and the release took 3 weeks instead of 9.
`;

/** Waits until the page of a question suggests that story, under its title. */
async function suggestedOnPage(title: string): Promise<void> {
	const page = vscode.Uri.from({ scheme: 'star-coach-guide', path: '/questions/must-prepare-conflict.md' });
	const suggestion = `- ${title} · suggested: Both are about a conflict with a colleague · `;
	await waitFor('the suggestion', async () => (await textOf(page)).includes(suggestion));
}

async function textOf(uri: vscode.Uri): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('facts of a story', () => {
	before(activatedExtension);
	afterEach(async () => {
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile(folder), { recursive: true }).then(undefined, () => {});
	});

	it('are written into its front matter in one step, which can be undone', async () => {
		const draft = `---\nstatus: draft\n---\n\n${story}`;
		await writeFile(`${folder}/draft.md`, draft);
		const { document } = await openFile(`${folder}/draft.md`);
		await vscode.commands.executeCommand('starCoach.markReady');
		await waitFor('the status', () => document.getText() === draft.replace('draft', 'ready'));
		await vscode.commands.executeCommand('undo');
		await waitFor('the draft', () => document.getText() === draft);
	});

	it('suggest the question that it fits best, in the picker and on the page of the question', async () => {
		const told = disagreement;
		await writeFile(`${folder}/open.md`, told);
		await suggestedOnPage('Disagreement about microservices');
		const { document } = await openFile(`${folder}/open.md`);
		const done = vscode.commands.executeCommand('starCoach.linkStory', document.uri);
		await accept('the link', () => document.getText() !== told);
		await done;
		assert.match(document.getText(), /^---\nquestions: \[must-prepare-conflict\]\n---\n/);
	});

	it('suggest what its writer notes it for, and then what it tells, where none of that is in the guide', async () => {
		const told = `${disagreement.replace('microservices', 'services')}
# The rewrite nobody asked for

**Situation:** Our import had 41 settings, and the team argued about what each of them did.

**Task:** I had to make it simpler.

**Action:** I removed settings that nobody used, merged the duplicates and deleted two layers of code.

**Result:** The code shrank by 60%, and a new colleague understood it within a day.

**Best for questions about:** "How do you measure design effectiveness?"
`;
		await writeFile(`${folder}/noted.md`, told);
		await suggestedOnPage('Disagreement about services');
		const { document } = await openFile(`${folder}/noted.md`);
		const line = document.positionAt(told.indexOf('# The rewrite')).line + 1;
		const done = vscode.commands.executeCommand('starCoach.linkStory', document.uri, line);
		await accept('the link', () => document.getText() !== told);
		await done;
		assert.match(document.getText(), /questions: \[[a-z-]*simpl[a-z-]*\]\n-->\n# The rewrite/);
	});

	it('are written above the one story of a file that they are about, wherever they are set', async () => {
		const path = `${folder}/notes.md`;
		const title = '## Disagreement about microservices\n';
		const [first = '', third = ''] = ['The outage', 'The move'].map(
			(name) => `## ${name}\n\n${story.replace(/^#.*\n+/, '')}`,
		);
		const text = `${first}\n${title}\n${story.replace(/^#.*\n+/, '')}\n${third}`;
		const uri = await writeFile(path, text);
		const { document } = await openFile(path);
		const line = document.positionAt(text.indexOf(title)).line + 1;
		const done = vscode.commands.executeCommand('starCoach.linkStory', uri, line);
		await accept('the link', () => document.getText() !== text);
		await done;
		const linked = /^<!-- star-coach-story\nquestions: \[([\w-]+)\]\n-->\n## Disagreement about microservices\n/m;
		const question = linked.exec(document.getText())?.[1];
		assert.ok(question, document.getText());
		assert.equal(document.getText().replace(/^<!--[\s\S]*?-->\n/m, ''), text);
		await document.save();
		const page = vscode.Uri.from({ scheme: 'star-coach-guide', path: `/questions/${question}.md` });
		const own = await waitFor('the story on its page', async () => {
			const shown = (await textOf(page)).split('## Your stories and practice')[1]?.split('\n##')[0];
			return shown?.includes('Disagreement about microservices') && shown;
		});
		assert.doesNotMatch(own, /The outage|The move/);
		// Retiring the story at the cursor retires no other.
		const at = document.positionAt(document.getText().indexOf('## The move') + 20);
		const editor = await vscode.window.showTextDocument(document);
		editor.selection = new vscode.Selection(at, at);
		await vscode.commands.executeCommand('starCoach.retireStory');
		await waitFor('the status', () => /status: retired\n-->\n## The move/.test(document.getText()));
		assert.equal(document.getText().match(/status:/g)?.length, 1);
		await vscode.commands.executeCommand('undo');
		await waitFor('the story back', () => !document.getText().includes('retired'));
	});

	it('go along when it moves to its own file', async () => {
		const body = story.replace(/^#.*\n+/, '');
		const text = `## The first\n\n${body}\n<!-- star-coach-story\nstatus: draft\n-->\n## The second move\n\n${body}`;
		const uri = await writeFile(`${folder}/two.md`, text);
		const { document } = await openFile(`${folder}/two.md`);
		const at = document.positionAt(text.indexOf('## The second'));
		const action = await waitFor('the action', async () => {
			const kind = vscode.CodeActionKind.RefactorRewrite.value;
			const range = new vscode.Range(at, at);
			const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				uri,
				range,
				kind,
			);
			return all.find(({ title }) => title === 'Move to Its Own File');
		});
		const { command } = action;
		assert.ok(command);
		await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
		const moved = workspaceFile('stories/the-second-move.md');
		const now = (await vscode.workspace.openTextDocument(moved)).getText();
		assert.match(now, /^---\nstatus: draft\ntype: star-story\n---\n\n# The second move\n/);
		assert.equal(document.getText().trimEnd(), `## The first\n\n${body}`.trimEnd());
		await vscode.workspace.fs.delete(moved);
	});

	it('are saved in a file that no editor shows', async () => {
		const uri = await writeFile(`${folder}/closed.md`, `---\nstatus: draft\n---\n\n${story}`);
		await vscode.commands.executeCommand('starCoach.markReady', uri);
		assert.match(await textOf(uri), /^---\nstatus: ready\n/);
	});

	it('are opened beside, and found in the Explorer, from the menu of a story', async () => {
		const uri = await writeFile(`${folder}/closed.md`, `\n\n${story}`);
		await openFile('README.md');
		const node = { uri, story: { uri, report: { line: 3 } } };
		await vscode.commands.executeCommand('starCoach.openStoryToSide', node);
		const editor = vscode.window.activeTextEditor;
		assert.equal(editor?.document.uri.toString(), uri.toString());
		assert.equal(editor.viewColumn, vscode.ViewColumn.Two);
		assert.equal(editor.selection.active.line, 2);
		await vscode.commands.executeCommand('starCoach.revealStoryFile', node);
	});

	it('show on the page of its question, as they are now', async () => {
		const page = vscode.Uri.from({ scheme: 'star-coach-guide', path: `/questions/${question}.md` });
		const own = async () => /## Your stories and practice\n\n([\s\S]*?)\n\n##/.exec(await textOf(page))?.[1];
		const path = `${folder}/page.md`;
		await writeFile(path, `---\nquestions: [${question}]\nstatus: draft\n---\n\n${story}`);
		await waitFor('the draft', async () => /- \*\*The move\*\* · Draft · \d:\d\d · /.test((await own()) ?? ''));
		const { document } = await openFile(path);
		await vscode.commands.executeCommand('starCoach.markReady', document.uri);
		await waitFor('the story', async () => /- \*\*The move\*\* · Ready · \d:\d\d · /.test((await own()) ?? ''));
		await closeEditors();
		await vscode.commands.executeCommand('starCoach.openStoryOfQuestion', question);
		await waitFor('the editor', () => vscode.window.activeTextEditor?.document.uri.path.endsWith('/page.md'));
	});

	it('can be changed from the lens of a finished draft, and of a story without a question', async () => {
		await writeFile(`${folder}/lens.md`, `---\nstatus: draft\n---\n\n${story}`);
		const { document } = await openFile(`${folder}/lens.md`);
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
			'vscode.executeCodeLensProvider',
			document.uri,
			20,
		);
		assert.deepEqual(
			lenses.map(({ command }) => command?.command).slice(-2),
			['starCoach.linkStory', 'starCoach.markReady'],
			JSON.stringify(lenses.map(({ command }) => command?.title)),
		);
	});
});
