import * as vscode from 'vscode';
import type { Guide } from '../../core/guide/guide.ts';
import type { Readiness } from '../../core/lint/readiness.ts';
import { fileNameOf, folderOf } from '../../core/text/posixPath.ts';
import { clock } from '../../protocol/clock.ts';
import type { GuideService } from '../services/guideService.ts';
import { stateText } from '../services/readiness.ts';
import { type IndexedStory, isReady, type StoryChange, type StoryIndex } from '../services/storyIndex.ts';
import { readTellings, tellingsText } from '../services/tellings.ts';
import { commands } from '../shared/ids.ts';

export type Grouping = 'category' | 'folder';

export interface GroupNode {
	readonly kind: 'group';
	readonly id: string;
	readonly title: string;
	readonly icon: vscode.ThemeIcon;
	readonly nodes: readonly StoryNode[];
}

export interface StoryNode {
	readonly kind: 'story';
	/** The current story; the node stays the same when the story's text changes. */
	story: IndexedStory;
	/** The id of the group that shows it; a story that answers questions from two categories is in both. */
	readonly group: string;
	/** Allows the node to be passed to commands that expect a story. */
	readonly uri: vscode.Uri;
}

/** The way to files with stories that are not checked. */
export interface FoundNode {
	readonly kind: 'found';
	/** How many files there are. */
	readonly count: number;
}

export type StoriesNode = GroupNode | StoryNode | FoundNode;

const withoutCategory = '';
const groupingKey = 'storiesGrouping';

/** The stories of the workspace and their readiness, by category or by folder. */
export class StoriesTree implements vscode.TreeDataProvider<StoriesNode>, vscode.Disposable {
	readonly #index: StoryIndex;
	readonly #guide: GuideService;
	readonly #state: vscode.Memento;
	readonly #changed = new vscode.EventEmitter<StoriesNode[] | undefined>();
	readonly #subscriptions: vscode.Disposable;
	/** The guide from which the groups were made. */
	#known: Guide | undefined;
	/** The groups as shown, until stories are added or removed. */
	#groups: Promise<readonly GroupNode[]> | undefined;
	#found = 0;

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(index: StoryIndex, guide: GuideService, state: vscode.Memento) {
		this.#index = index;
		this.#guide = guide;
		this.#state = state;
		this.#subscriptions = vscode.Disposable.from(
			index.onDidChange((change) => void this.#follow(change)),
			guide.onDidChange(() => this.#regroup()),
		);
	}

	get grouping(): Grouping {
		return this.#state.get<Grouping>(groupingKey, 'category');
	}

	async groupBy(grouping: Grouping): Promise<void> {
		await this.#state.update(groupingKey, grouping);
		this.#regroup();
	}

	/** @param count how many files have stories that are not checked */
	showFound(count: number): void {
		this.#found = count;
		this.#changed.fire(undefined);
	}

	async getChildren(node?: StoriesNode): Promise<StoriesNode[]> {
		if (node) {
			return node.kind === 'group' ? [...node.nodes] : [];
		}
		const groups = await this.#grouped();
		// Last, so that no row moves under the pointer. Without a story, the view's welcome text says it.
		const found: FoundNode[] = this.#found > 0 && groups.length > 0 ? [{ kind: 'found', count: this.#found }] : [];
		return [...groups, ...found];
	}

	async getParent(node: StoriesNode): Promise<StoriesNode | undefined> {
		return node.kind === 'story' ? (await this.#grouped()).find(({ id }) => id === node.group) : undefined;
	}

	/** The node of a story, in the first group that contains it. */
	async nodeOf(story: IndexedStory): Promise<StoryNode | undefined> {
		for (const { nodes } of await this.#grouped()) {
			const node = nodes.find((each) => each.story.id === story.id);
			if (node) {
				return node;
			}
		}
		return undefined;
	}

	getTreeItem(node: StoriesNode): vscode.TreeItem {
		switch (node.kind) {
			case 'group':
				return groupItem(node);
			case 'story':
				return storyItem(node, this.#known);
			case 'found':
				return foundItem(node);
		}
	}

	/** Creates the tooltip when the user hovers over a story, because it requires reading where the story was told. */
	async resolveTreeItem(item: vscode.TreeItem, node: StoriesNode): Promise<vscode.TreeItem> {
		if (node.kind === 'story') {
			const tellingsOf = await readTellings(this.#index);
			item.tooltip = tooltipOf(node.story, tellingsText(tellingsOf(node.story)));
		}
		return item;
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#changed.dispose();
	}

	#grouped(): Promise<readonly GroupNode[]> {
		this.#groups ??= Promise.all([this.#index.first(), this.#guide.load()]).then(([stories, guide]) => {
			this.#known = guide;
			return this.grouping === 'category' ? byCategory(stories, guide) : byFolder(stories);
		});
		return this.#groups;
	}

	#regroup(): void {
		this.#groups = undefined;
		this.#changed.fire(undefined);
	}

	/** Updates only what changed, so that writing one story does not rebuild a view of thousands. */
	async #follow({ files, readiness }: StoryChange): Promise<void> {
		const shown = this.#groups;
		if (!shown || !files) {
			this.#regroup();
			return;
		}
		const changed = new Map(files.flatMap((uri) => this.#index.ofFile(uri)).map((story) => [story.id, story]));
		const nodes: StoriesNode[] = [];
		for (const group of await shown) {
			const inGroup = group.nodes.filter(({ story }) => changed.has(story.id));
			for (const node of inGroup) {
				node.story = changed.get(node.story.id) ?? node.story;
			}
			// Groups show how many of their stories are ready.
			nodes.push(...(readiness && inGroup.length > 0 ? [group] : inGroup));
		}
		if (this.#groups === shown) {
			this.#changed.fire(nodes);
		}
	}
}

function byCategory(stories: readonly IndexedStory[], guide: Guide): GroupNode[] {
	const inCategory = new Map<string, IndexedStory[]>();
	for (const story of stories) {
		const categories = new Set(story.questions.flatMap((id) => guide.question(id)?.category ?? []));
		for (const category of categories.size > 0 ? categories : [withoutCategory]) {
			add(inCategory, category, story);
		}
	}
	const known = guide.categories.filter(({ id }) => inCategory.has(id));
	const groups = known.map(({ id, title, icon }) =>
		toGroup(`category ${id}`, title, new vscode.ThemeIcon(icon), inCategory.get(id) ?? []),
	);
	const others = inCategory.get(withoutCategory);
	if (others) {
		const title = vscode.l10n.t('Not linked yet');
		groups.push(toGroup('no category', title, new vscode.ThemeIcon('link'), others));
	}
	return groups;
}

function byFolder(stories: readonly IndexedStory[]): GroupNode[] {
	const inFolder = new Map<string, IndexedStory[]>();
	for (const story of stories) {
		add(inFolder, story.uri.with({ path: folderOf(story.uri.path) }).toString(), story);
	}
	return [...inFolder].map(([folder, inside]) => {
		const uri = vscode.Uri.parse(folder);
		const path = vscode.workspace.asRelativePath(uri);
		const isRoot = vscode.workspace.workspaceFolders?.some((root) => root.uri.toString() === folder) === true;
		const title = isRoot ? fileNameOf(uri.path) : path;
		return toGroup(`folder ${folder}`, title, vscode.ThemeIcon.Folder, inside);
	});
}

function add(groups: Map<string, IndexedStory[]>, key: string, story: IndexedStory): void {
	const group = groups.get(key);
	if (group) {
		group.push(story);
	} else {
		groups.set(key, [story]);
	}
}

function toGroup(id: string, title: string, icon: vscode.ThemeIcon, stories: readonly IndexedStory[]): GroupNode {
	const nodes = stories.map((story): StoryNode => ({ kind: 'story', story, group: id, uri: story.uri }));
	return { kind: 'group', id, title, icon, nodes };
}

function groupItem({ id, title, icon, nodes }: GroupNode): vscode.TreeItem {
	const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
	const told = nodes.filter(({ story }) => story.readiness.state !== 'retired');
	const ready = told.filter(({ story }) => isReady(story)).length;
	item.id = id;
	item.iconPath = icon;
	item.description = told.length === 0 ? '' : vscode.l10n.t('{0} of {1} ready', ready, told.length);
	item.contextValue = 'storyGroup';
	item.accessibilityInformation = { label: [title, item.description].filter(Boolean).join(', ') };
	return item;
}

function storyItem({ story, group }: StoryNode, guide: Guide | undefined): vscode.TreeItem {
	const { uri, title, report } = story;
	const item = new vscode.TreeItem(title);
	item.id = `${group} ${story.id}`;
	item.iconPath = iconOf(story.readiness.state);
	const shows = story.competencies.map((id) => guide?.competencyName(id) ?? id);
	item.description = [stateText(story.readiness), clock(report.seconds), shows.join(', ')].filter(Boolean).join(' · ');
	const { state } = story.readiness;
	const flags = [story.questions.length > 0 && 'linked', (state === 'draft' || state === 'retired') && state];
	item.contextValue = ['story', ...flags].filter(Boolean).join('+');
	item.accessibilityInformation = { label: `${title}, ${item.description}` };
	const line = report.line - 1;
	item.command = {
		command: 'vscode.open',
		title,
		arguments: [uri, { selection: new vscode.Range(line, 0, line, 0) }],
	};
	return item;
}

function foundItem({ count }: FoundNode): vscode.TreeItem {
	const title = vscode.l10n.t('Find My Stories');
	const item = new vscode.TreeItem(
		count === 1
			? vscode.l10n.t('1 more file looks like a story')
			: vscode.l10n.t('{0} more files look like stories', count),
	);
	item.id = 'found';
	item.iconPath = new vscode.ThemeIcon('search');
	item.tooltip = title;
	item.command = { command: commands.findMyStories, title };
	return item;
}

function iconOf(state: Readiness['state']): vscode.ThemeIcon {
	switch (state) {
		case 'ready':
			return new vscode.ThemeIcon('pass', new vscode.ThemeColor('charts.green'));
		case 'incomplete':
			return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
		case 'outline':
			return new vscode.ThemeIcon('list-flat');
		case 'draft':
			return new vscode.ThemeIcon('edit');
		case 'retired':
			return new vscode.ThemeIcon('archive');
	}
}

function tooltipOf(story: IndexedStory, told: string | undefined): string {
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
		told,
		report.missing.length > 0 && vscode.l10n.t('Missing: {0}', report.missing.join(', ')),
	];
	return facts.filter(Boolean).join('\n');
}
