import * as vscode from 'vscode';
import type { ResolvedConfig } from '../../core/lint/configResolver.ts';
import type { ReportStory, Severity } from '../../core/report/report.ts';
import { folderOf } from '../../core/text/posixPath.ts';
import { documentOf, isAtOrBelow } from '../shared/files.ts';
import { FileTimers } from '../shared/fileTimers.ts';
import { inParallel } from '../shared/inParallel.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import { readText } from '../shared/readText.ts';
import { markdownGlob, watchMarkdown, withoutPackages } from '../shared/watchMarkdown.ts';
import type { StoryFile } from './reports.ts';
import type { Services } from './services.ts';

const filesAtOnce = 16;
const debounceMilliseconds = 250;

/** `ready` has neither errors nor warnings, `draft` says so itself in its front matter. */
export type Readiness = 'ready' | 'incomplete' | 'draft';

/** One story of the workspace. */
export interface IndexedStory {
	/** Stays the same while the file has the same number of stories. */
	readonly id: string;
	readonly uri: vscode.Uri;
	readonly title: string;
	readonly readiness: Readiness;
	readonly findings: Readonly<Record<Severity, number>>;
	/** Ids as the front matter names them; they belong to every story of the file. */
	readonly questions: readonly string[];
	readonly competencies: readonly string[];
	readonly report: ReportStory;
}

/** What has changed in the index. */
export interface StoryChange {
	/** The files in which the same stories read differently now; null where stories came, went or answer other questions. */
	readonly files: readonly vscode.Uri[] | null;
	/** Whether any story may be ready, or a draft, that was not before, or the other way round. */
	readonly readiness: boolean;
}

const anything: StoryChange = { files: null, readiness: true };

/**
 * Every story of the workspace. The first question about them starts the reading of all files; from then on a change
 * costs the reading of the file that has changed.
 */
export class StoryIndex implements vscode.Disposable {
	readonly #services: Pick<Services, 'configurations' | 'reports' | 'log'>;
	readonly #changed = new vscode.EventEmitter<StoryChange>();
	readonly #files = new Map<string, readonly IndexedStory[]>();
	readonly #timers = new FileTimers(debounceMilliseconds);
	/** The latest reading under way of each file: what an older one brings, or one of a file that is gone, is dropped. */
	readonly #reads = new Map<string, symbol>();
	#byQuestion: Map<string, IndexedStory[]> | undefined;
	#all: readonly IndexedStory[] | undefined;
	#watching: vscode.Disposable | undefined;
	#loading: Promise<void> | undefined;
	/** Ends when the files are read whose place says that they hold stories. */
	#likely: Promise<void> | undefined;
	#generation = 0;

	/** Fires when any story has changed. */
	readonly onDidChange = this.#changed.event;

	constructor(services: Pick<Services, 'configurations' | 'reports' | 'log'>) {
		this.#services = services;
	}

	/** All stories, by address and line, once every file was read. */
	async all(): Promise<readonly IndexedStory[]> {
		await this.#start();
		return this.known();
	}

	/** The stories of files whose place says that they hold some; all where there are none of those. */
	async first(): Promise<readonly IndexedStory[]> {
		void this.#start();
		await this.#likely;
		return this.known().length > 0 ? this.known() : this.all();
	}

	/** The stories that have been read so far. */
	known(): readonly IndexedStory[] {
		void this.#start();
		this.#all ??= [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, stories]) => stories);
		return this.#all;
	}

	/** The stories read so far that name a question. */
	ofQuestion(id: string): readonly IndexedStory[] {
		if (!this.#byQuestion) {
			this.#byQuestion = new Map();
			for (const story of this.known()) {
				for (const question of new Set(story.questions)) {
					const others = this.#byQuestion.get(question);
					if (others) {
						others.push(story);
					} else {
						this.#byQuestion.set(question, [story]);
					}
				}
			}
		}
		return this.#byQuestion.get(id) ?? [];
	}

	/** The stories of a file. */
	ofFile(uri: vscode.Uri): readonly IndexedStory[] {
		return this.#files.get(uri.toString()) ?? [];
	}

	dispose(): void {
		this.#generation++;
		this.#timers.dispose();
		this.#watching?.dispose();
		this.#changed.dispose();
	}

	#start(): Promise<void> {
		this.#watching ??= this.#watch();
		if (!this.#loading) {
			const generation = ++this.#generation;
			const isStale = () => this.#generation !== generation;
			const found = this.#find();
			this.#likely = found.then(({ likely }) => this.#readAll(likely, isStale));
			this.#loading = Promise.all([found, this.#likely]).then(([{ others }]) => this.#readAll(others, isStale));
		}
		return this.#loading;
	}

	async #readAll(uris: readonly vscode.Uri[], isStale: () => boolean): Promise<void> {
		await inParallel(uris, filesAtOnce, isStale, (uri) => this.#read(uri));
		if (!isStale()) {
			this.#change(anything);
		}
	}

	/** Every Markdown file: those that the globs of stories match, and the others, whose front matter may say so. */
	async #find(): Promise<{ likely: vscode.Uri[]; others: vscode.Uri[] }> {
		const likely: vscode.Uri[] = [];
		const others: vscode.Uri[] = [];
		try {
			const uris = await vscode.workspace.findFiles(markdownGlob, withoutPackages);
			const found = new Set(uris.map((uri) => uri.toString()));
			for (const key of [...this.#files.keys()].filter((key) => !found.has(key))) {
				this.#files.delete(key);
			}
			// One configuration governs all files of a folder.
			const byFolder = new Map<string, ResolvedConfig>();
			for (const uri of uris) {
				const folder = folderOf(uri.toString());
				const configuration = byFolder.get(folder) ?? (await this.#services.configurations.of(uri));
				byFolder.set(folder, configuration);
				(configuration.matches(uri.path) ? likely : others).push(uri);
			}
		} catch (error) {
			this.#services.log.error('The workspace could not be searched for stories.', error);
		}
		return { likely, others };
	}

	async #read(uri: vscode.Uri): Promise<void> {
		const key = uri.toString();
		const read = Symbol();
		this.#reads.set(key, read);
		try {
			const stories = await this.#storiesOf(uri);
			if (this.#reads.get(key) !== read) {
				return;
			}
			if (stories.length > 0) {
				this.#files.set(key, stories);
			} else {
				this.#files.delete(key);
			}
		} catch (error) {
			this.#services.log.error(`The stories of ${key} could not be read.`, error);
		}
		this.#reads.delete(key);
	}

	async #storiesOf(uri: vscode.Uri): Promise<IndexedStory[]> {
		const { configurations, reports } = this.#services;
		const open = documentOf(uri);
		if (open && isMarkdownFile(open)) {
			return toStories(uri, await reports.read(open));
		}
		if ((await configurations.of(uri)).isIgnored(uri.path)) {
			return [];
		}
		const read = await readText(uri);
		if (read === null || read.error !== undefined) {
			return [];
		}
		return toStories(uri, await configurations.readStories(uri, read.text));
	}

	#watch(): vscode.Disposable {
		const { workspace } = vscode;
		const reload = () => {
			this.#loading = undefined;
			void this.#start();
		};
		return vscode.Disposable.from(
			watchMarkdown(
				(uri) => this.#schedule(uri),
				(uri) => this.#forget(uri),
			),
			workspace.onDidChangeTextDocument(({ document }) => {
				if (isMarkdownFile(document) && workspace.getWorkspaceFolder(document.uri)) {
					this.#schedule(document.uri);
				}
			}),
			workspace.onDidCloseTextDocument((document) => {
				if (this.#files.has(document.uri.toString())) {
					this.#schedule(document.uri);
				}
			}),
			workspace.onDidChangeWorkspaceFolders(reload),
			this.#services.configurations.onDidChange(reload),
		);
	}

	#schedule(uri: vscode.Uri): void {
		this.#timers.schedule(uri, async () => {
			const key = uri.toString();
			const before = this.#files.get(key);
			await this.#read(uri);
			const after = this.#files.get(key);
			if (before !== after) {
				this.#change(before && after && answerTheSame(before, after) ? inFile(uri, before, after) : anything);
			}
		});
	}

	#forget(gone: vscode.Uri): void {
		const isGone = (file: string) => isAtOrBelow(file, gone);
		for (const file of [...this.#reads.keys()].filter(isGone)) {
			this.#reads.delete(file);
		}
		const keys = [...this.#files.keys()].filter(isGone);
		for (const file of keys) {
			this.#files.delete(file);
		}
		if (keys.length > 0) {
			this.#change(anything);
		}
	}

	#change(change: StoryChange): void {
		this.#all = undefined;
		this.#byQuestion = undefined;
		this.#changed.fire(change);
	}
}

/** Whether a file has as many stories as before, for the same questions. */
function answerTheSame(before: readonly IndexedStory[], after: readonly IndexedStory[]): boolean {
	const questions = (stories: readonly IndexedStory[]) => JSON.stringify(stories.map((story) => story.questions));
	return questions(before) === questions(after);
}

function inFile(uri: vscode.Uri, before: readonly IndexedStory[], after: readonly IndexedStory[]): StoryChange {
	const readiness = after.some((story, index) => story.readiness !== before[index]?.readiness);
	return { files: [uri], readiness };
}

function toStories(uri: vscode.Uri, file: StoryFile | null): IndexedStory[] {
	if (!file) {
		return [];
	}
	const { parsed, report } = file;
	const data = parsed.frontMatter?.data ?? {};
	const questions = texts(data.questions);
	const competencies = texts(data.competencies);
	return report.stories.map((story, index) => {
		const findings = { error: 0, warning: 0, info: 0, hint: 0 };
		for (const { severity } of report.diagnostics.filter((diagnostic) => (diagnostic.story ?? 0) === index)) {
			findings[severity]++;
		}
		const isIncomplete = findings.error + findings.warning > 0;
		return {
			id: `${uri.toString()}#${index}`,
			uri,
			title: story.title ?? nameOf(uri),
			readiness: data.status === 'draft' ? 'draft' : isIncomplete ? 'incomplete' : 'ready',
			findings,
			questions,
			competencies,
			report: story,
		};
	});
}

/** Front matter is the user's: a single text stands for a list of one, anything else for none. */
function texts(value: unknown): string[] {
	return [value].flat().filter((entry) => typeof entry === 'string');
}

function nameOf(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
