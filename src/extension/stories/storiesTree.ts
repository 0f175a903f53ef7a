import * as vscode from 'vscode';
import type { Guide } from '../../core/guide/guide.ts';
import { folderOf } from '../../core/text/posixPath.ts';
import { clock } from '../../protocol/clock.ts';
import type { GuideService } from '../guide/guideService.ts';
import type { IndexedStory, Readiness, StoryIndex } from './storyIndex.ts';

export type Grouping = 'category' | 'folder';

export interface GroupNode {
	readonly kind: 'group';
	readonly id: string;
	readonly title: string;
	readonly icon: vscode.ThemeIcon;
	readonly stories: readonly IndexedStory[];
}

export interface StoryNode {
	readonly kind: 'story';
	readonly story: IndexedStory;
	/** The id of the group it is shown in; a story that answers questions of two categories is in both. */
	readonly group: string;
	/** So that commands may be called with a story. */
	readonly uri: vscode.Uri;
}

export type StoriesNode = GroupNode | StoryNode;

const withoutCategory = '';
const groupingKey = 'storiesGrouping';

/** The stories of the workspace with their readiness, by category or by folder. */
export class StoriesTree implements vscode.TreeDataProvider<StoriesNode>, vscode.Disposable {
	readonly #index: StoryIndex;
	readonly #guide: GuideService;
	readonly #state: vscode.Memento;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable;

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(index: StoryIndex, guide: GuideService, state: vscode.Memento) {
		this.#index = index;
		this.#guide = guide;
		this.#state = state;
		this.#subscriptions = vscode.Disposable.from(
			index.onDidChange(() => this.#changed.fire()),
			guide.onDidChange(() => this.#changed.fire()),
		);
	}

	get grouping(): Grouping {
		return this.#state.get<Grouping>(groupingKey, 'category');
	}

	async groupBy(grouping: Grouping): Promise<void> {
		await this.#state.update(groupingKey, grouping);
		this.#changed.fire();
	}

	async getChildren(node?: StoriesNode): Promise<StoriesNode[]> {
		if (node?.kind === 'story') {
			return [];
		}
		if (node) {
			return node.stories.map((story) => ({ kind: 'story', story, group: node.id, uri: story.uri }));
		}
		return this.#groups();
	}

	async getParent(node: StoriesNode): Promise<StoriesNode | undefined> {
		return node.kind === 'group' ? undefined : (await this.#groups()).find(({ id }) => id === node.group);
	}

	/** The item of a story, in the first group that holds it. */
	async nodeOf(story: IndexedStory): Promise<StoryNode | undefined> {
		const group = (await this.#groups()).find(({ stories }) => stories.some(({ id }) => id === story.id));
		return group && { kind: 'story', story, group: group.id, uri: story.uri };
	}

	getTreeItem(node: StoriesNode): vscode.TreeItem {
		return node.kind === 'group' ? groupItem(node) : storyItem(node);
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#changed.dispose();
	}

	async #groups(): Promise<GroupNode[]> {
		const [stories, guide] = await Promise.all([this.#index.first(), this.#guide.load()]);
		return this.grouping === 'category' ? byCategory(stories, guide) : byFolder(stories);
	}
}

function byCategory(stories: readonly IndexedStory[], guide: Guide): GroupNode[] {
	const groups = new Map<string, IndexedStory[]>();
	for (const story of stories) {
		const categories = new Set(story.questions.flatMap((id) => guide.question(id)?.category ?? []));
		for (const category of categories.size > 0 ? categories : [withoutCategory]) {
			groups.set(category, [...(groups.get(category) ?? []), story]);
		}
	}
	const known = guide.categories.filter(({ id }) => groups.has(id));
	const nodes = known.map(
		({ id, title, icon }): GroupNode => ({
			kind: 'group',
			id: `category ${id}`,
			title,
			icon: new vscode.ThemeIcon(icon),
			stories: groups.get(id) ?? [],
		}),
	);
	const others = groups.get(withoutCategory);
	if (others) {
		const title = vscode.l10n.t('Not linked to a question');
		nodes.push({ kind: 'group', id: 'no category', title, icon: new vscode.ThemeIcon('link'), stories: others });
	}
	return nodes;
}

function byFolder(stories: readonly IndexedStory[]): GroupNode[] {
	const groups = new Map<string, IndexedStory[]>();
	for (const story of stories) {
		const folder = story.uri.with({ path: folderOf(story.uri.path) }).toString();
		const group = groups.get(folder);
		if (group) {
			group.push(story);
		} else {
			groups.set(folder, [story]);
		}
	}
	return [...groups].map(([folder, inside]) => {
		const uri = vscode.Uri.parse(folder);
		const path = vscode.workspace.asRelativePath(uri);
		const isRoot = vscode.workspace.workspaceFolders?.some((root) => root.uri.toString() === folder) === true;
		const title = isRoot ? uri.path.slice(uri.path.lastIndexOf('/') + 1) : path;
		return { kind: 'group', id: `folder ${folder}`, title, icon: vscode.ThemeIcon.Folder, stories: inside };
	});
}

function groupItem({ id, title, icon, stories }: GroupNode): vscode.TreeItem {
	const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
	const ready = stories.filter(({ readiness }) => readiness === 'ready').length;
	item.id = id;
	item.iconPath = icon;
	item.description = vscode.l10n.t('{0} of {1} ready', ready, stories.length);
	item.contextValue = 'storyGroup';
	item.accessibilityInformation = { label: `${title}, ${item.description}` };
	return item;
}

function storyItem({ story, group }: StoryNode): vscode.TreeItem {
	const { uri, title, report } = story;
	const item = new vscode.TreeItem(title);
	item.id = `${group} ${story.id}`;
	item.iconPath = iconOf(story.readiness);
	item.description = `${stateOf(story)} · ${clock(report.seconds)}`;
	item.tooltip = tooltipOf(story);
	item.contextValue = story.questions.length > 0 ? 'story+linked' : 'story';
	item.accessibilityInformation = { label: `${title}, ${item.description}` };
	const line = report.line - 1;
	item.command = {
		command: 'vscode.open',
		title: vscode.l10n.t('Open'),
		arguments: [uri, { selection: new vscode.Range(line, 0, line, 0) }],
	};
	return item;
}

function iconOf(readiness: Readiness): vscode.ThemeIcon {
	switch (readiness) {
		case 'ready':
			return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
		case 'incomplete':
			return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
		case 'draft':
			return new vscode.ThemeIcon('edit');
	}
}

function stateOf({ readiness, findings }: IndexedStory): string {
	const count = findings.error + findings.warning;
	if (readiness === 'draft') {
		return vscode.l10n.t('draft');
	}
	if (readiness === 'ready') {
		return vscode.l10n.t('ready');
	}
	return count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
}

function tooltipOf(story: IndexedStory): string {
	const { uri, title, report } = story;
	const facts = [
		title,
		vscode.workspace.asRelativePath(uri),
		vscode.l10n.t(
			'{0} words, {1} min spoken, {2} figures',
			report.words,
			clock(report.seconds),
			report.measures.length,
		),
		report.missing.length > 0 && vscode.l10n.t('Missing: {0}', report.missing.join(', ')),
	];
	return facts.filter(Boolean).join('\n');
}
