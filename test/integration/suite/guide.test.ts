import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noFilter } from '../../../src/core/guide/filter.ts';
import type { Round } from '../../../src/core/practice/entry.ts';
import { type GuideNode, GuideTree } from '../../../src/extension/guide/guideTree.ts';
import { ownWork } from '../../../src/extension/guide/ownWork.ts';
import { CurrentFilter } from '../../../src/extension/services/currentFilter.ts';
import { GuideService } from '../../../src/extension/services/guideService.ts';
import { QuestionStates } from '../../../src/extension/services/questionStates.ts';
import type { IndexedStory, StoryIndex } from '../../../src/extension/services/storyIndex.ts';
import { SyncedMarks } from '../../../src/extension/shared/syncedMarks.ts';
import { memento } from '../services.ts';
import { activatedExtension, closeEditors, diagnosticsOf, waitFor, workspaceFile, writeFile } from '../workbench.ts';

const question = 'teamwork-disagree-with-supervisor';
const nothingFound = { findings: 0, errors: 0, remarks: 0, lacks: [], isTellable: true, isRemarked: false };
const bankFolder = 'question-banks';

function pageUri(id: string, folder = 'questions'): vscode.Uri {
	return vscode.Uri.from({ scheme: 'star-coach-guide', path: `/${folder}/${id}.md` });
}

async function pageText(id: string, folder?: string): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(pageUri(id, folder)));
}

/** The page in the active tab. */
function activePage(): string | undefined {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	return input instanceof vscode.TabInputCustom ? input.uri.path : undefined;
}

async function removeBanks(): Promise<void> {
	await vscode.workspace.fs.delete(workspaceFile(bankFolder), { recursive: true }).then(undefined, () => {});
}

describe('guide pages', () => {
	before(activatedExtension);
	afterEach(closeEditors);

	it('are read-only and know only their own', async () => {
		assert.equal(vscode.workspace.fs.isWritableFileSystem('star-coach-guide'), false);
		await assert.rejects(async () => pageText('nothing'));
		await assert.rejects(async () => vscode.workspace.fs.writeFile(pageUri(question), new Uint8Array()));
		await writeFile('preparation/mock-interview-links.md', `[Why](${pageUri(question)})`);
		const report = await vscode.workspace.fs.readFile(
			pageUri(question).with({ path: '/preparation/mock-interview-links.md' }),
		);
		assert.ok(new TextDecoder().decode(report).endsWith(`\n[Why](..${pageUri(question).path})`));
		await vscode.workspace.fs.delete(workspaceFile('preparation/mock-interview-links.md'));
		const chapters = await vscode.workspace.fs.readDirectory(pageUri(question).with({ path: '/chapters' }));
		assert.ok(chapters.some(([name]) => name === 'star-method.md'));
	});

	it('open in the Markdown preview, without a finding', async () => {
		await vscode.commands.executeCommand('starCoach.openGuidePage', question);
		await waitFor('the page', () => activePage() === `/questions/${question}.md`);
		assert.deepEqual(diagnosticsOf(pageUri(question)), []);
	});

	it('show the last rounds of practice, the newest first', () => {
		const rounds = [1, 2, 3, 4].map((day) => ({
			v: 1,
			type: 'round',
			id: `${day}`,
			at: Date.UTC(2026, 0, day, 12),
			question,
			rating: day === 4 ? 'again' : 'good',
			mode: 'speak',
			...(day === 3 && { answerSeconds: 92 }),
		})) as Round[];
		assert.deepEqual(ownWork([], rounds).split('\n').slice(2), [
			'- Practiced Jan 4, 2026: Again',
			'- Practiced Jan 3, 2026: Good, 1:32',
			'- Practiced Jan 2, 2026: Good',
		]);
		assert.equal(ownWork([], []), '');
	});

	it('are copied as Markdown', async () => {
		await vscode.commands.executeCommand('starCoach.copyAsMarkdown', question);
		const text = await vscode.env.clipboard.readText();
		assert.match(text, /^# .*disagree/);
		assert.ok(!text.includes('Next: ['));
	});
});

describe('guide tree', () => {
	const subscriptions: vscode.Disposable[] = [];
	const practice = new Map<string, { rounds: number; due: boolean }>();
	const stories = new Map<string, Partial<IndexedStory>[]>();
	const changed = new vscode.EventEmitter<void>();
	let reading: Promise<void>;
	let service: GuideService;
	let favorites: SyncedMarks;
	let filter: CurrentFilter;
	let tree: GuideTree;

	before(async () => {
		const { extensionUri } = await activatedExtension();
		const index = {
			onDidChange: changed.event,
			first: () => reading,
			ofQuestion: (id: string) => stories.get(id) ?? [],
		};
		const log = vscode.window.createOutputChannel('STAR Coach test', { log: true });
		service = new GuideService({ extensionUri }, log);
		favorites = new SyncedMarks(memento(), 'favorites');
		const states = new QuestionStates(favorites, index as unknown as StoryIndex, {
			onDidChange: changed.event,
			of: (id) => practice.get(id),
			loaded: async () => {},
		});
		filter = new CurrentFilter(memento(), service);
		tree = new GuideTree(service, states, filter);
		subscriptions.push(log, service, favorites, states, filter, tree);
	});

	after(() => vscode.Disposable.from(...subscriptions).dispose());

	beforeEach(() => {
		reading = Promise.resolve();
	});

	afterEach(async () => {
		practice.clear();
		stories.clear();
		await filter.set(noFilter);
		await removeBanks();
		await waitFor('the end of the banks', async () =>
			(await service.complete()).questions.every(({ origin }) => !origin),
		);
	});

	async function labels(node?: GuideNode): Promise<string[]> {
		const items = await Promise.all((await tree.getChildren(node)).map((child) => tree.getTreeItem(child)));
		return items.map(({ label }) => label as string);
	}

	it('is shown once the stories are read, and without them where that takes long', async () => {
		let end = () => {};
		reading = new Promise((resolve) => {
			end = resolve;
		});
		let isShown = false;
		const shown = tree.getChildren().then(() => {
			isShown = true;
		});
		await new Promise((resolve) => setTimeout(resolve, 50));
		assert.ok(!isShown);
		end();
		await shown;
		reading = new Promise(() => {});
		tree.refresh();
		assert.notDeepEqual(await tree.getChildren(), []);
	});

	async function itemOf(id: string): Promise<vscode.TreeItem> {
		const found = (await service.complete()).question(id);
		assert.ok(found, id);
		// As the editor does once it is told of a change.
		changed.fire();
		return (await tree.find((node) => node.question?.id === id))?.item ?? assert.fail(id);
	}

	async function categoryNode(title: string): Promise<GuideNode | undefined> {
		return tree.find(({ category }) => category?.title === title);
	}

	it('shows chapters, the five categories and interviews', async () => {
		const roots = [
			'Read First',
			'Must-Prepare',
			'Teamwork',
			'Problem-Solving',
			'Adaptability',
			'About You',
			'Whole Interviews',
		];
		assert.deepEqual(await labels(), roots);
		assert.equal((await tree.getChildren(await categoryNode('Must-Prepare'))).length, 5);
	});

	it('gives every item an id of its own, an icon and a parent that holds it', async () => {
		const ids = new Set<string>();
		let count = 0;
		for (const root of await tree.getChildren()) {
			for (const node of [root, ...(await tree.getChildren(root))]) {
				const item = await tree.getTreeItem(node);
				const parent = await tree.getParent(node);
				count++;
				ids.add(item.id ?? '');
				assert.ok(item.iconPath);
				assert.equal(
					parent && (await tree.getTreeItem(parent)).id,
					node === root ? undefined : (await tree.getTreeItem(root)).id,
				);
			}
		}
		assert.equal(ids.size, count);
		assert.ok(count > 70);
	});

	it('says in an item what was done about its question', async () => {
		assert.equal((await itemOf(question)).description, '');
		stories.set(question, [{ readiness: { ...nothingFound, state: 'ready' } }]);
		practice.set(question, { rounds: 3, due: true });
		await favorites.set(question, true);
		const item = await itemOf(question);
		assert.equal(item.description, 'due · 1 story · 3×');
		assert.equal(item.contextValue, 'question+favorite');
		assert.match(item.accessibilityInformation?.label ?? '', /, favorite, medium, due, 1 story, practiced 3×/);
		stories.set('teamwork-saying-no', [{ readiness: { ...nothingFound, state: 'draft' } }]);
		changed.fire();
		const category = await categoryNode('Teamwork');
		assert.ok(category);
		const { questions } = await service.complete();
		const all = questions.filter((each) => each.category === 'teamwork').length;
		assert.equal((await tree.getTreeItem(category)).description, `2 of ${all} with a story`);
		await favorites.set(question, false);
	});

	it('takes in the questions of banks, live', async () => {
		await service.load();
		await writeFile(
			`${bankFolder}/acme.md`,
			'## Teamwork\n\n- Who are you?\n\n## Databases\n\n- Why not a spreadsheet?\n',
		);
		await waitFor('the new category', async () => (await labels()).includes('Databases'));
		assert.ok((await labels(await categoryNode('Teamwork'))).includes('Who are you?'));
		const item = await itemOf('own-who-are-you');
		assert.equal(item.contextValue, 'question+own');
		assert.deepEqual(item.iconPath, new vscode.ThemeIcon('account'));

		await writeFile(`${bankFolder}/acme.md`, '## Data\n\n- Why not a spreadsheet?\n');
		await waitFor('the changed category', async () => (await labels()).includes('Data'));
		assert.ok(!(await labels()).includes('Databases'));
	});

	it('shows what is wrong with a bank at its place, and the rest all the same', async () => {
		await service.load();
		const uri = await writeFile(
			`${bankFolder}/broken.md`,
			'---\ntype: star-question\ndifficulty: nasty\n---\n\n# Why?\n\n## Key point\n\n- a\n',
		);
		await waitFor('the question', async () => (await labels()).includes(bankFolder));
		const found = await waitFor('the findings', () => {
			const all = diagnosticsOf(uri).filter(({ code }) => code === 'question-bank');
			return all.length > 0 && all;
		});
		// The extension and this test's service have each reported them.
		const lines = [...new Set(found.map(({ range }) => range.start.line))].sort();
		assert.deepEqual(lines, [2, 7]);
		await removeBanks();
		await waitFor('the end of the findings', () => diagnosticsOf(uri).length === 0);
	});
});

describe('guide commands', () => {
	before(activatedExtension);
	afterEach(async () => {
		await closeEditors();
		await removeBanks();
	});

	it('open a question of a bank where it is written', async () => {
		const uri = await writeFile(`${bankFolder}/acme.md`, '## Databases\n\n- Why not Excel?\n');
		await waitFor('the page of the question', () => pageText('own-why-not-excel').then(Boolean, () => false));
		await vscode.commands.executeCommand('starCoach.goToQuestionSource', 'own-why-not-excel');
		const editor = await waitFor('the editor', () => vscode.window.activeTextEditor);
		assert.equal(editor.document.uri.toString(), uri.toString());
		assert.equal(editor.selection.start.line, 2);
	});

	it('open a worksheet that is there, and never write over it', async () => {
		const uri = await writeFile('preparation/swot.md', '# Mine\n');
		await vscode.commands.executeCommand('starCoach.openWorksheet', 'swot');
		const editor = await waitFor('the worksheet', () => vscode.window.activeTextEditor);
		assert.equal(editor.document.uri.toString(), uri.toString());
		assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), '# Mine\n');
		await vscode.workspace.fs.delete(workspaceFile('preparation'), { recursive: true });
	});
});
