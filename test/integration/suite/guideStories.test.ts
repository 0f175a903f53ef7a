import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { overviewRows } from '../../../src/extension/coverage/overviewRows.ts';
import { PreparationTree, type StepNode } from '../../../src/extension/preparation/preparationTree.ts';
import { worksheetTemplate } from '../../../src/extension/preparation/worksheetFiles.ts';
import type { Configurations } from '../../../src/extension/services/configurations.ts';
import type { GuideService } from '../../../src/extension/services/guideService.ts';
import type { StoryIndex } from '../../../src/extension/services/storyIndex.ts';
import type { StoryMatches } from '../../../src/extension/services/storyMatches.ts';
import { syncedState } from '../../../src/extension/shared/ids.ts';
import type { Marks } from '../../../src/extension/shared/marks.ts';
import { findStories } from '../../../src/extension/stories/foundStories.ts';
import { type StoriesNode, StoriesTree } from '../../../src/extension/stories/storiesTree.ts';
import { memento, readingServices } from '../services.ts';
import { closeEditors, waitFor, workspaceFile, writeFile } from '../workbench.ts';

const folder = 'stories/indexed';
const ready = `# Searches that answer

**Situation:** Searches in our web shop timed out every evening, and support got 30 complaints a week about it.

**Task:** I owned the search service and had six weeks to bring the timeouts down.

**Action:** I logged each query slower than 500 ms for two days. I found that three of them made up nine tenths of the
load. I added the two missing indexes on a copy of production first, because I wanted to know how long the lock would
last. I rewrote the third query so that it read one page, and I compared its output with the old one on 10,000 orders.

**Result:** The page loads in 300 ms instead of 4 s, and complaints fell from 30 a week to 2.
`;
const linked = (id: string) => `---\nquestions: [${id}]\n---\n\n${ready}`;

describe('story index and its trees', () => {
	const subscriptions: vscode.Disposable[] = [];
	const values = new Map<string, unknown>();
	const state = memento(values);
	let extensionUri: vscode.Uri;
	let index: StoryIndex;
	let tree: StoriesTree;
	let preparation: PreparationTree;
	let guide: GuideService;
	let configurations: Configurations;
	let matches: StoryMatches;

	before(async () => {
		const reading = await readingServices(state);
		({ guide, configurations, matches, stories: index } = reading);
		({ extensionUri } = reading.context);
		tree = new StoriesTree(index, guide, state);
		preparation = new PreparationTree({ context: reading.context, stories: index });
		subscriptions.push(tree, preparation, reading);
		await index.all();
	});

	after(() => vscode.Disposable.from(...subscriptions).dispose());

	afterEach(async () => {
		values.clear();
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile(folder), { recursive: true }).then(undefined, () => {});
		await waitFor('the end of the stories', () => index.known().every(({ uri }) => !uri.path.includes(folder)));
	});

	async function step(id: string): Promise<StepNode> {
		const found = await preparation.find(({ step }) => step.id === id);
		assert.ok(found, id);
		return found;
	}

	it('is shown by All Stories with its status and competencies', async () => {
		const uri = await writeFile(`${folder}/search.md`, `---\ncompetencies: [ownership]\n---\n\n${ready}`);
		const story = await waitFor('the story', () => index.ofFile(uri)[0]);
		const [row] = overviewRows([story], await guide.load());
		assert.deepEqual([row?.readiness, row?.status, row?.competencies], ['ready', 'Ready', ['Ownership']]);
		await writeFile(`${folder}/search.md`, ready.replace(/\*\*Result[\s\S]*/, ''));
		const now = await waitFor('the change', () => index.ofFile(uri).find(({ report }) => report.missing.length > 0));
		const [changed] = overviewRows([now], await guide.load());
		assert.deepEqual([changed?.readiness, changed?.errors, changed?.competencies], ['incomplete', 1, []]);
	});

	it('shows the title of a story before the theme that a bank writes in front of it', async () => {
		const uri = await writeFile(`${folder}/bank.md`, ready.replace(/^# .*/m, '# [Design Org Building] The search'));
		const story = await waitFor('the story', () => index.ofFile(uri)[0]);
		const node = await tree.nodeOf(story);
		assert.ok(node);
		const { label, description } = tree.getTreeItem(node);
		assert.deepEqual([label, story.title], ['The search', '[Design Org Building] The search']);
		assert.match(String(description), / · Design Org Building$/);
	});

	it('keeps a story that is retired in its tree, and neither counts nor suggests it', async () => {
		const question = 'must-prepare-why-this-role';
		const notes = '\n## Do not claim\n\n- The indexes were Ana’s idea.\n';
		const uri = await writeFile(`${folder}/search.md`, linked(question) + notes);
		const [story] = await waitFor('the story', () => {
			const found = index.ofQuestion(question);
			return found.length > 0 && found;
		});
		assert.deepEqual(story?.notToClaim, ['The indexes were Ana’s idea.']);
		assert.ok(!story?.text.includes('Ana'));
		await vscode.commands.executeCommand('starCoach.retireStory', uri);
		await waitFor('the end of the story', () => index.ofQuestion(question).length === 0);
		assert.ok(index.known().every(({ id }) => id !== story?.id));
		const [retired] = index.ofFile(uri);
		assert.equal(retired?.readiness.state, 'retired');
		const node = retired && (await tree.nodeOf(retired));
		assert.ok(node);
		const item = tree.getTreeItem(node);
		assert.match(String(item.description), /^Retired/);
		assert.match(String(item.contextValue), /retired/);
		await tree.groupBy('folder');
		const groups = (await tree.getChildren()).map((group) => tree.getTreeItem(group));
		assert.equal(groups.find(({ label }) => label === folder)?.description, '', 'of retired stories, none is counted');
		await tree.groupBy('category');
		const text = await vscode.workspace.fs.readFile(uri);
		assert.match(new TextDecoder().decode(text), /^---\nquestions: \[[\w-]+\]\nstatus: retired\n---\n/);
		await vscode.commands.executeCommand('starCoach.markReady', uri);
		await waitFor('the story', () => index.ofQuestion(question).length === 1);
	});

	it('counts no sample story as one of the user’s, neither opened nor changed', async () => {
		const question = 'must-prepare-why-this-role';
		const sample = vscode.Uri.from({ scheme: 'star-coach-sample', path: '/stories/report-service.md' });
		const isSample = ({ uri }: { readonly uri: vscode.Uri }) => uri.scheme === sample.scheme;
		const counted = async () => String((await step('story-plan')).item.description);
		const before = await counted();
		await vscode.commands.executeCommand('starCoach.openSampleStories');
		const editor = await waitFor('the sample', () =>
			vscode.window.visibleTextEditors.find(({ document }) => isSample(document)),
		);
		const { document } = editor;
		const original = await vscode.workspace.fs.readFile(sample);
		const whole = new vscode.Range(0, 0, document.lineCount, 0);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(sample, whole, linked(question));
		assert.ok(await vscode.workspace.applyEdit(edit));
		await document.save();
		// Events arrive in order: the sample's come before those of this file.
		await writeFile(`${folder}/own.md`, linked(question));
		const [own, ...others] = await waitFor('the own story', () => {
			const found = index.ofQuestion(question);
			return found.some((each) => !isSample(each)) && found;
		});
		assert.ok(own && !isSample(own) && others.length === 0);
		assert.ok(!(await index.withRetired()).some(isSample));
		const groups = await tree.getChildren();
		const nodes = (await Promise.all(groups.map((group) => tree.getChildren(group)))).flat();
		assert.ok(nodes.length > 8 && !nodes.some(({ uri }) => uri && isSample({ uri })));
		const bank = await matches.bank();
		assert.ok(!bank.storiesFor(question).some(({ id }) => id.startsWith(sample.scheme)));
		assert.ok(!(await findStories({ configurations, guide })).some(isSample));
		assert.equal(
			await counted(),
			before.replace(/\d+/, (count) => String(Number(count) + 1)),
		);
		await vscode.workspace.fs.writeFile(sample, original);
	});

	it('follows files that come, change and go', async () => {
		await writeFile(`${folder}/search.md`, linked('must-prepare-why-this-role'));
		const [story] = await waitFor('the story', () => {
			const found = index.ofQuestion('must-prepare-why-this-role');
			return found.length === 1 && found;
		});
		assert.equal(story?.readiness.state, 'ready');
		assert.equal(story?.title, 'Searches that answer');

		await writeFile(`${folder}/search.md`, linked('must-prepare-introduce-yourself').replace(/\*\*Result:.*/, ''));
		await waitFor(
			'the change',
			() => index.ofQuestion('must-prepare-introduce-yourself')[0]?.readiness.state === 'incomplete',
		);
		assert.deepEqual(index.ofQuestion('must-prepare-why-this-role'), []);
	});

	it('forgets a file that is gone, while the editor still has its document', async () => {
		const uri = await writeFile(`${folder}/gone.md`, linked('must-prepare-why-this-role'));
		const document = await vscode.workspace.openTextDocument(uri);
		await waitFor('the story', () => index.ofQuestion('must-prepare-why-this-role').length === 1);
		await vscode.workspace.fs.delete(uri);
		await waitFor('the end of the story', () => index.ofQuestion('must-prepare-why-this-role').length === 0);
		// An event of the document causes the file to be read again; another story shows when that is done.
		await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
		await vscode.languages.setTextDocumentLanguage(document, 'markdown');
		await writeFile(`${folder}/other.md`, linked('must-prepare-introduce-yourself'));
		await waitFor('the other story', () => index.ofQuestion('must-prepare-introduce-yourself').length === 1);
		assert.deepEqual(index.ofFile(uri), []);
	});

	it('groups stories by category or folder, with their readiness and competencies', async () => {
		const text = linked('must-prepare-why-this-role').replace('questions:', 'competencies: [planning]\nquestions:');
		// The view may still show the previous test's story, from a file of the same name.
		const isOurs = ({ uri, story }: StoriesNode) =>
			uri?.path.includes(folder) === true && story?.competencies.includes('planning') === true;
		await writeFile(`${folder}/search.md`, text);
		// The index has a story as soon as it is read; its views follow once everything that changed with it is read.
		const category = await waitFor('the group of the story', async () =>
			(await tree.getChildren()).find(({ children }) => children.some(isOurs)),
		);
		assert.equal(tree.getTreeItem(category).label, 'Must-Prepare');
		assert.match(String(tree.getTreeItem(category).description), /^\d of \d ready$/);
		const inside = await tree.getChildren(category);
		const story = inside.find(isOurs);
		assert.ok(story);
		const item = tree.getTreeItem(story);
		assert.equal(item.label, 'Searches that answer');
		assert.match(String(item.description), /^\d:\d\d$/);
		assert.match(item.accessibilityInformation?.label ?? '', /, Ready, \d:\d\d, Planning$/);
		assert.equal(item.contextValue, 'story+linked');
		assert.equal(await tree.getParent(story), category);

		await tree.groupBy('folder');
		const folders = (await tree.getChildren()).map((node) => tree.getTreeItem(node).label);
		assert.ok(folders.includes(folder), folders.join());
	});

	it('ticks a worksheet that is filled in', async () => {
		const template = await worksheetTemplate(extensionUri, 'swot');
		const uri = await writeFile('preparation/swot.md', template);
		assert.equal((await step('swot')).isDone, false);
		await writeFile(
			'preparation/swot.md',
			template.replace(/^-(?: .*:)?[ \t]*$/gm, (line) => `${line.trimEnd()} this`),
		);
		await waitFor('the tick', async () => (await step('swot')).isDone);
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, '..'), { recursive: true });
		await waitFor('no tick', async () => !(await step('swot')).isDone);
	});

	it('ticks the pitch by itself, and keeps what the user ticks', async () => {
		assert.equal((await step('pitch')).isDone, false);
		await writeFile(`${folder}/pitch.md`, linked('must-prepare-introduce-yourself'));
		await waitFor('the tick', async () => (await step('pitch')).isDone);
		assert.equal((await step('swot')).isDone, false);
		await preparation.check(await step('swot'), true);
		assert.equal((await step('swot')).isDone, true);
		await preparation.check(await step('swot'), false);
		assert.equal((await step('swot')).isDone, false);
		// What the worksheet itself says does not count as the user's mark.
		const marks = values.get(syncedState.checks) as Marks;
		assert.equal(marks.swot?.[0], null);
	});
});
