import * as vscode from 'vscode';
import type { ResolvedConfig } from '../../core/lint/configResolver.ts';
import type { Readiness } from '../../core/lint/readiness.ts';
import type { LintResult } from '../../core/lint/result.ts';
import type { BankStory } from '../../core/matching/match.ts';
import type { ReportStory } from '../../core/report/report.ts';
import { folderOf, stemOf } from '../../core/text/posixPath.ts';
import { WatchedFiles } from '../shared/watchedFiles.ts';
import { markdownGlob, withoutPackages } from '../shared/watchMarkdown.ts';
import type { Configurations } from './configurations.ts';
import type { Reports } from './reports.ts';

/** A story in the workspace. */
export interface IndexedStory extends BankStory {
	readonly uri: vscode.Uri;
	/** Its index among the stories of its file, from 0. */
	readonly index: number;
	readonly readiness: Readiness;
	readonly report: ReportStory;
	/** What the author must not claim or say; shown in practice, never exported. */
	readonly notToClaim: readonly string[];
}

/** What finds and reads stories. */
interface StorySources {
	readonly configurations: Configurations;
	readonly reports: Reports;
	readonly log: vscode.LogOutputChannel;
}

/**
 * Every story in the workspace. The first query starts reading all files; after that, a change only means reading the
 * changed file.
 */
export class StoryIndex implements vscode.Disposable {
	readonly #configurations: Configurations;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #files: WatchedFiles<readonly IndexedStory[]>;
	readonly #subscriptions: vscode.Disposable;
	#byQuestion: ReadonlyMap<string, readonly IndexedStory[]> | undefined;
	#withRetired: readonly IndexedStory[] | undefined;
	#all: readonly IndexedStory[] | undefined;

	/** Fires when any story changes. */
	readonly onDidChange = this.#changed.event;

	constructor({ configurations, reports, log }: StorySources) {
		this.#configurations = configurations;
		const read = async (uri: vscode.Uri) => toStories(uri, await reports.shown(uri));
		this.#files = new WatchedFiles({ find: () => this.#find(), read, isSame: areSame }, log);
		this.#subscriptions = vscode.Disposable.from(
			this.#files,
			this.#files.onDidChange(() => this.#change()),
			configurations.onDidChange(() => this.#files.reload()),
		);
	}

	/** All stories except retired ones, sorted by URI and line, once every file has been read. */
	async all(): Promise<readonly IndexedStory[]> {
		await this.#files.load();
		return this.known();
	}

	/** Like {@link all}, but with retired stories. */
	async withRetired(): Promise<readonly IndexedStory[]> {
		await this.#files.load();
		return this.#every();
	}

	/** The stories, with retired ones, of files that match the globs; all stories if there are none. */
	async first(): Promise<readonly IndexedStory[]> {
		await this.#files.loadFirst();
		return this.#every().length > 0 ? this.#every() : this.withRetired();
	}

	/** The stories read so far, except retired ones. */
	known(): readonly IndexedStory[] {
		this.#all ??= this.#every().filter(({ readiness }) => readiness.state !== 'retired');
		return this.#all;
	}

	#every(): readonly IndexedStory[] {
		void this.#files.load();
		this.#withRetired ??= [...this.#files.values]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([, stories]) => stories);
		return this.#withRetired;
	}

	/** The stories read so far that are linked to a question. */
	ofQuestion(id: string): readonly IndexedStory[] {
		this.#byQuestion ??= byQuestion(this.known());
		return this.#byQuestion.get(id) ?? [];
	}

	/** The stories of a file, including retired ones. */
	ofFile(uri: vscode.Uri): readonly IndexedStory[] {
		return this.#files.values.get(uri.toString()) ?? [];
	}

	/** The story of a file at a line, counted from 1, or the first of the file. */
	at(uri: vscode.Uri, line = 1): IndexedStory | undefined {
		const inFile = this.ofFile(uri);
		return inFile.findLast(({ report }) => report.line <= line) ?? inFile[0];
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#changed.dispose();
	}

	/** All Markdown files: those that match the story globs, then others, whose front matter may declare stories. */
	async #find(): Promise<vscode.Uri[][]> {
		const likely: vscode.Uri[] = [];
		const others: vscode.Uri[] = [];
		// All files of a folder share one configuration.
		const byFolder = new Map<string, ResolvedConfig>();
		for (const uri of await vscode.workspace.findFiles(markdownGlob, withoutPackages)) {
			const folder = folderOf(uri.toString());
			const configuration = byFolder.get(folder) ?? (await this.#configurations.of(uri));
			byFolder.set(folder, configuration);
			(configuration.matches(uri.path) ? likely : others).push(uri);
		}
		return [likely, others];
	}

	#change(): void {
		this.#withRetired = undefined;
		this.#all = undefined;
		this.#byQuestion = undefined;
		this.#changed.fire();
	}
}

/** Ignores URIs: they do not differ, but cache more properties the more they are used. */
function areSame(before: readonly IndexedStory[], after: readonly IndexedStory[]): boolean {
	const text = (stories: readonly IndexedStory[]) =>
		JSON.stringify(stories, (key, value) => (key === 'uri' ? undefined : value));
	return text(before) === text(after);
}

function byQuestion(stories: readonly IndexedStory[]): ReadonlyMap<string, readonly IndexedStory[]> {
	const found = new Map<string, IndexedStory[]>();
	for (const story of stories) {
		for (const question of new Set(story.questions)) {
			const others = found.get(question);
			if (others) {
				others.push(story);
			} else {
				found.set(question, [story]);
			}
		}
	}
	return found;
}

/** Null if there are no stories. */
async function toStories(uri: vscode.Uri, result: LintResult | null): Promise<IndexedStory[] | null> {
	if (!result || result.document.stories.length === 0) {
		return null;
	}
	const [{ toBankStory }, { notToClaim }, { toReportStory }, { readinessOf }] = await Promise.all([
		import('../../core/matching/bankStory.ts'),
		import('../../core/story/notToClaim.ts'),
		import('../../core/report/fileReport.ts'),
		import('../../core/lint/readiness.ts'),
	]);
	return result.document.stories.map((story, index) => ({
		// The id is stable as long as the file has the same number of stories.
		...toBankStory(result, story, `${uri.toString()}#${index}`, stemOf(uri.path)),
		notToClaim: notToClaim(result.document, story),
		uri,
		index,
		readiness: readinessOf(result, story),
		report: toReportStory(result, story),
	}));
}

/** Whether a story is ready to tell. */
export function isReady({ readiness }: IndexedStory): boolean {
	return readiness.state === 'ready';
}
