import * as vscode from 'vscode';
import type { ResolvedConfig } from '../../core/lint/configResolver.ts';
import type { LintResult } from '../../core/lint/result.ts';
import type { Services } from '../services/services.ts';
import { configurationSection, settings } from '../shared/ids.ts';
import { addMarks, type MarkdownIt } from './markdownIt.ts';
import type { PreviewMark } from './markTokens.ts';

/** What is needed to mark the stories of a file synchronously. */
interface Reader {
	readonly configuration: ResolvedConfig;
	lint(text: string): LintResult;
	marksOf(result: LintResult): readonly PreviewMark[];
}

/**
 * Marks the parts and figures of stories in the Markdown preview. Rendering is synchronous, so marks appear from the
 * second rendering of a file on: the first one starts loading the parser and the configuration.
 */
export class StoryPreview implements vscode.Disposable {
	readonly #services: Services;
	readonly #subscriptions: vscode.Disposable;
	/** Keyed by URI; undefined while being created. */
	#readers = new Map<string, Reader | undefined>();

	constructor(services: Services) {
		this.#services = services;
		this.#subscriptions = services.configurations.onDidChange(() => {
			const isUsed = this.#readers.size > 0;
			this.#readers = new Map();
			if (isUsed) {
				refresh();
			}
		});
	}

	/** Called by the Markdown extension with its markdown-it, also for its outline, so nothing is loaded here. */
	extendMarkdownIt<Markdown extends MarkdownIt>(markdown: Markdown): Markdown {
		addMarks(
			markdown,
			(document, source) => (document instanceof vscode.Uri ? this.#marksOf(document, source) : []),
			(error) => this.#services.log.error('The preview of a story could not be marked.', error),
			vscode.l10n.t('Not every part and figure is marked, because that would take too long in this file.'),
		);
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
		const reader = this.#readers.get(key);
		if (!reader) {
			if (!this.#readers.has(key)) {
				this.#readers.set(key, undefined);
				void this.#load(uri, source);
			}
			return [];
		}
		const { configuration, lint, marksOf } = reader;
		if (configuration.isIgnored(uri.path)) {
			return [];
		}
		const result = lint(source);
		const isDeclared = result.document.frontMatter?.data.type === 'star-story';
		return isDeclared || configuration.matches(uri.path) ? marksOf(result) : [];
	}

	async #load(uri: vscode.Uri, source: string): Promise<void> {
		const readers = this.#readers;
		const { configurations, log } = this.#services;
		try {
			const [configuration, lint, { marksOf }] = await Promise.all([
				configurations.of(uri),
				configurations.linterOf(uri, source),
				import('./previewMarks.ts'),
			]);
			readers.set(uri.toString(), { configuration, lint, marksOf });
			refresh();
		} catch (error) {
			log.error(`The preview of ${uri.toString()} cannot be marked.`, error);
		}
	}
}

function refresh(): void {
	void vscode.commands.executeCommand('markdown.preview.refresh');
}
