import * as vscode from 'vscode';
import type { Guide } from '../../core/guide/guide.ts';
import type { Readiness } from '../../core/lint/readiness.ts';
import { fileNameOf, folderOf } from '../../core/text/posixPath.ts';
import { clock } from '../../protocol/clock.ts';
import type { GuideService } from '../services/guideService.ts';
import { stateIcon, stateText } from '../services/readiness.ts';
import { type IndexedStory, isReady, type StoryIndex } from '../services/storyIndex.ts';
import { readTellings, tellingsText } from '../services/tellings.ts';
import { commands } from '../shared/ids.ts';
import { NodeTree, type TreeNode } from '../shared/nodeTree.ts';

export type Grouping = 'category' | 'folder';

/** A row of the view: a group or, with the way to it for commands, a story. */
export interface StoriesNode extends TreeNode<StoriesNode> {
	readonly story?: IndexedStory;
	readonly uri?: vscode.Uri;
}

export interface StoryNode extends StoriesNode {
	readonly story: IndexedStory;
	readonly uri: vscode.Uri;
}

const withoutCategory = '';
const groupingKey = 'storiesGrouping';
/** The theme before a title, as in the banks of career-ops; a narrow view would show nothing else. */
const theme = /^\[([^\]]+)\]\s+(?=\S)/;

/** The stories of the workspace and their readiness, by category or by folder. */
export class StoriesTree extends NodeTree<StoriesNode> {
	readonly #index: StoryIndex;
	readonly #guide: GuideService;
	readonly #state: vscode.Memento;
	#found = 0;
	#passages = 0;

	constructor(index: StoryIndex, guide: GuideService, state: vscode.Memento) {
		super([index, guide]);
		this.#index = index;
		this.#guide = guide;
		this.#state = state;
	}

	get grouping(): Grouping {
		return this.#state.get<Grouping>(groupingKey, 'category');
	}

	async groupBy(grouping: Grouping): Promise<void> {
		await this.#state.update(groupingKey, grouping);
		this.refresh();
	}

	/**
	 * @param count how many files have stories that are not checked
	 * @param passages how many passages without labels read like stories
	 */
	showFound(count: number, passages: number): void {
		this.#found = count;
		this.#passages = passages;
		this.refresh();
	}

	/** The row of a story, in the first group that contains it. */
	async nodeOf({ id }: IndexedStory): Promise<StoriesNode | undefined> {
		return this.find(({ story }) => story?.id === id);
	}

	protected async draw(): Promise<StoriesNode[]> {
		const [stories, guide] = await Promise.all([this.#index.first(), this.#guide.load()]);
		const groups = this.grouping === 'category' ? byCategory(stories, guide) : byFolder(stories, guide);
		const shared = new Set(stories.filter(({ index }) => index > 0).map(({ uri }) => uri.toString()));
		for (const { item, uri } of groups.flatMap(({ children }) => children)) {
			item.contextValue += uri && shared.has(uri.toString()) ? '+several' : '';
		}
		const found = [
			...(this.#found > 0 ? [foundItem(this.#found)] : []),
			...(this.#passages > 0 ? [passagesItem(this.#passages)] : []),
		];
		// Last, so that no row moves under the pointer. Without a story, the view's welcome text says it.
		return groups.length > 0 ? [...groups, ...found.map((item) => ({ item, children: [] }))] : groups;
	}

	/** Creates the tooltip when the user hovers over a story, because it requires reading where the story was told. */
	async resolveTreeItem(item: vscode.TreeItem, { story }: StoriesNode): Promise<vscode.TreeItem> {
		if (story) {
			const tellingsOf = await readTellings(this.#index);
			item.tooltip = `${item.accessibilityInformation?.label}\n${tooltipOf(story, tellingsText(tellingsOf(story)))}`;
		}
		return item;
	}
}

function byCategory(stories: readonly IndexedStory[], guide: Guide): StoriesNode[] {
	const inCategory = new Map<string, IndexedStory[]>();
	for (const story of stories) {
		const categories = new Set(story.questions.flatMap((id) => guide.question(id)?.category ?? []));
		for (const category of categories.size > 0 ? categories : [withoutCategory]) {
			add(inCategory, category, story);
		}
	}
	const known = guide.categories.filter(({ id }) => inCategory.has(id));
	const groups = known.map(({ id, title, icon }) =>
		toGroup(`category ${id}`, title, new vscode.ThemeIcon(icon), inCategory.get(id) ?? [], guide),
	);
	const others = inCategory.get(withoutCategory);
	if (others) {
		const title = vscode.l10n.t('Not linked yet');
		groups.push(toGroup('no category', title, new vscode.ThemeIcon('link'), others, guide));
	}
	return groups;
}

function byFolder(stories: readonly IndexedStory[], guide: Guide): StoriesNode[] {
	const inFolder = new Map<string, IndexedStory[]>();
	for (const story of stories) {
		add(inFolder, story.uri.with({ path: folderOf(story.uri.path) }).toString(), story);
	}
	return [...inFolder].map(([folder, inside]) => {
		const uri = vscode.Uri.parse(folder);
		const path = vscode.workspace.asRelativePath(uri);
		const isRoot = vscode.workspace.workspaceFolders?.some((root) => root.uri.toString() === folder) === true;
		const title = isRoot ? fileNameOf(uri.path) : path;
		return toGroup(`folder ${folder}`, title, vscode.ThemeIcon.Folder, inside, guide);
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

function toGroup(
	id: string,
	title: string,
	icon: vscode.ThemeIcon,
	stories: readonly IndexedStory[],
	guide: Guide,
): StoriesNode {
	const children = stories.map(
		(story): StoryNode => ({ item: storyItem(story, id, guide), children: [], story, uri: story.uri }),
	);
	const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
	const active = stories.filter(({ readiness }) => readiness.state !== 'retired');
	const ready = active.filter(isReady).length;
	item.id = id;
	item.iconPath = icon;
	item.description = active.length === 0 ? '' : vscode.l10n.t('{0} of {1} ready', ready, active.length);
	item.contextValue = 'storyGroup';
	item.accessibilityInformation = { label: [title, item.description].filter(Boolean).join(', ') };
	return { item, children };
}

/** @param group the id of the group that shows it; a story that answers questions from two categories is in both */
function storyItem(story: IndexedStory, group: string, guide: Guide): vscode.TreeItem {
	const { uri, title, report } = story;
	const item = new vscode.TreeItem(title.replace(theme, ''));
	item.id = `${group} ${story.id}`;
	item.iconPath = iconOf(story.readiness);
	const state = stateText(story.readiness);
	const time = clock(report.seconds);
	// Behind a title, there is room for one of them; that a story is ready is seen.
	item.description = [isReady(story) ? time : state, ...(theme.exec(title)?.slice(1) ?? [])].join(' · ');
	const shows = story.competencies.map((id) => guide.competencyName(id));
	const { state: flag } = story.readiness;
	const flags = [story.questions.length > 0 && 'linked', (flag === 'draft' || flag === 'retired') && flag];
	item.contextValue = ['story', ...flags].filter(Boolean).join('+');
	item.accessibilityInformation = { label: [title, state, time, ...shows].join(', ') };
	const line = report.line - 1;
	item.command = {
		command: 'vscode.open',
		title,
		arguments: [uri, { selection: new vscode.Range(line, 0, line, 0) }],
	};
	return item;
}

/** The way to files with stories that are not checked. */
function foundItem(count: number): vscode.TreeItem {
	const title = vscode.l10n.t('Find Stories in My Notes…');
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

/** The way to passages without labels. */
function passagesItem(count: number): vscode.TreeItem {
	const title = vscode.l10n.t('Notes without Labels…');
	const item = new vscode.TreeItem(vscode.l10n.t('Passages without labels that read like stories: {0}', count));
	item.id = 'passages';
	item.iconPath = new vscode.ThemeIcon('note');
	item.tooltip = title;
	item.command = { command: commands.findMyStories, title, arguments: ['passages'] };
	return item;
}

function iconOf(readiness: Readiness): vscode.ThemeIcon {
	const icon = stateIcon(readiness);
	const color = { pass: 'charts.green', warning: 'list.warningForeground' }[icon];
	return new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
}

function tooltipOf(story: IndexedStory, told: string | undefined): string {
	const { uri, report } = story;
	const facts = [
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
