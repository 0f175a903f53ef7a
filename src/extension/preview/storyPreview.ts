import * as vscode from 'vscode';
import type { ResolvedConfig } from '../../core/lint/configResolver.ts';
import type { Services } from '../services/services.ts';
import { configurationSection, settings } from '../shared/ids.ts';
import { addMarks, type MarkdownIt } from './markdownIt.ts';
import type { PreviewMark } from './markTokens.ts';

/**
 * Marks the parts and figures of stories in the Markdown preview. The preview renders at once, so it gets the marks of
 * a file from its second rendering on: the first one starts to load the parser and the configuration.
 */
export class StoryPreview implements vscode.Disposable {
	readonly #services: Services;
	readonly #subscriptions: vscode.Disposable;
	#read: ((source: string, isStory: (isDeclared: boolean) => boolean) => readonly PreviewMark[]) | undefined;
	/** By address; undefined while it is being read. */
	#configurations = new Map<string, ResolvedConfig | undefined>();

	constructor(services: Services) {
		this.#services = services;
		this.#subscriptions = services.configurations.onDidChange(() => {
			const isUsed = this.#configurations.size > 0;
			this.#configurations = new Map();
			if (isUsed) {
				refresh();
			}
		});
	}

	/** Called by the Markdown extension with its markdown-it, which also serves its outline: nothing is loaded here. */
	extendMarkdownIt<Markdown extends MarkdownIt>(markdown: Markdown): Markdown {
		addMarks(markdown, (document, source) => {
			try {
				return document instanceof vscode.Uri ? this.#marksOf(document, source) : [];
			} catch (error) {
				this.#services.log.error('The preview of a story could not be marked.', error);
				return [];
			}
		});
		return markdown;
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	#marksOf(uri: vscode.Uri, source: string): readonly PreviewMark[] {
		if (vscode.workspace.getConfiguration(configurationSection, uri).get(settings.previewMarks) !== true) {
			return [];
		}
		const key = uri.toString();
		const configuration = this.#configurations.get(key);
		if (!this.#read || !configuration) {
			if (!this.#configurations.has(key)) {
				this.#configurations.set(key, undefined);
				void this.#load(uri);
			}
			return [];
		}
		if (configuration.isIgnored(uri.path)) {
			return [];
		}
		return this.#read(source, (isDeclared) => isDeclared || configuration.matches(uri.path));
	}

	async #load(uri: vscode.Uri): Promise<void> {
		const known = this.#configurations;
		try {
			const { marksOf } = await import('./previewMarks.ts');
			known.set(uri.toString(), await this.#services.configurations.of(uri));
			this.#read = marksOf;
			refresh();
		} catch (error) {
			this.#services.log.error(`The preview of ${uri.toString()} cannot be marked.`, error);
		}
	}
}

function refresh(): void {
	void vscode.commands.executeCommand('markdown.preview.refresh');
}
