import * as vscode from 'vscode';
import { type Config, defaultPace } from '../../core/lint/config.ts';
import type { FileReport } from '../../core/report/report.ts';
import { configurationSection } from '../shared/ids.ts';

/** The configuration that governs a file. */
export class Configurations implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable;
	/** Fires when the configuration of any file may have changed. */
	readonly onDidChange = this.#changed.event;

	constructor() {
		this.#subscriptions = vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(configurationSection)) {
				this.#changed.fire();
			}
		});
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#changed.dispose();
	}

	/** The report of a text that stands, or will stand, in a file; null when that is no story file. */
	async lintText(uri: vscode.Uri, text: string): Promise<FileReport | null> {
		if (!(await this.isStoryPath(uri)) && !/^type: *["']?star-story/m.test(text)) {
			return null;
		}
		const { lint } = await import('../../core/lint/lint.ts');
		return lint(text, { path: vscode.workspace.asRelativePath(uri, false), config: this.#of(uri) });
	}

	/** Whether the configuration names a file as a story, whatever it holds. */
	async isStoryPath(uri: vscode.Uri): Promise<boolean> {
		const { compileGlobs } = await import('../../core/text/globs.ts');
		const { stories, ignore } = this.#of(uri);
		const path = vscode.workspace.asRelativePath(uri, false);
		return compileGlobs(stories)(path) && !compileGlobs(ignore)(path);
	}

	/** The globs of story files, for a message. */
	async describeStories(): Promise<string> {
		return this.#of(undefined).stories.join(', ');
	}

	#of(uri: vscode.Uri | undefined): Config {
		const section = vscode.workspace.getConfiguration(configurationSection, uri ?? null);
		const globs = (key: string) => section.get<string[]>(key) ?? [];
		return { stories: globs('stories'), ignore: globs('ignore'), pace: defaultPace, rules: new Map() };
	}
}
