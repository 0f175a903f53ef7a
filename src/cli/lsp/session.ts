import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Guide } from '../../core/guide/guide.ts';
import type { ConfigLayer } from '../../core/lint/config.ts';
import { ConfigResolver, type ResolvedConfig } from '../../core/lint/configResolver.ts';
import { lint } from '../../core/lint/lint.ts';
import type { LintResult } from '../../core/lint/result.ts';
import { rules } from '../../core/lint/rules.ts';
import { configFiles } from '../files/configFiles.ts';
import { isMarkdown, repositoryOf, toPosix } from '../files/paths.ts';
import { GuideFiles } from '../guideFiles.ts';

/** The lint result for a version of a document, computed once. */
interface Made {
	readonly version: number;
	readonly result: Promise<LintResult | null>;
}

/** What the server knows during one run: folders, settings, and the results for open documents. */
export class Session {
	/** Absolute paths with forward slashes, longest first. */
	#roots: readonly string[] = [];
	#settings: ConfigLayer = {};
	#resolver = makeResolver();
	#guide: GuideFiles;
	#made = new WeakMap<TextDocument, Made>();
	readonly #packageFolder: string;
	readonly #log: (message: string) => void;

	constructor(packageFolder: string, log: (message: string) => void) {
		this.#packageFolder = packageFolder;
		this.#log = log;
		this.#guide = new GuideFiles(packageFolder);
	}

	set folders(uris: readonly string[]) {
		this.#roots = uris
			.flatMap((uri) => pathOf(uri) ?? [])
			.map(toPosix)
			.sort((a, b) => b.length - a.length);
		this.forget();
	}

	set settings(layer: ConfigLayer) {
		this.#settings = layer;
		this.forget();
	}

	/** Forgets what was read from files and everything computed from it. */
	forget(): void {
		this.#resolver = makeResolver();
		this.#guide = new GuideFiles(this.#packageFolder);
		this.#made = new WeakMap();
	}

	/** The lint result for the current text of a document; null if it is not a story file. */
	resultOf(document: TextDocument): Promise<LintResult | null> {
		const { version } = document;
		const known = this.#made.get(document);
		if (known?.version === version) {
			return known.result;
		}
		const result = this.#lint(document);
		this.#made.set(document, { version, result });
		return result;
	}

	/** The configuration of a document; a story without a configuration file is linted as in the VS Code extension. */
	configOf({ uri }: TextDocument): Promise<ResolvedConfig> {
		const path = toPosix(this.#placeOf(uri));
		const below: ConfigLayer = { draftSeverity: 'hint', ...this.#settings };
		return this.#resolver.forFile(path, { folder: this.#rootOf(path), below });
	}

	/** Returns a function that lints texts with a document's configuration. */
	async linterOf(document: TextDocument): Promise<(text: string) => LintResult> {
		const resolved = await this.configOf(document);
		const { config, folder } = resolved;
		const text = document.getText();
		const knownIds = await this.#guide.idsIn(text, this.#placeOf(document.uri), folder).catch((error) => {
			this.#log(String(error.message));
			return undefined;
		});
		const isStoryFile = resolved.matches(toPosix(this.#placeOf(document.uri)));
		return (text) => lint(text, { config, isStoryFile, ...(knownIds && { knownIds }) });
	}

	/** The guide with the question banks around a document. */
	async guideOf(document: TextDocument): Promise<Guide> {
		const { folder } = await this.configOf(document);
		return this.#guide.complete(repositoryOf(this.#placeOf(document.uri)) ?? folder);
	}

	async #lint(document: TextDocument): Promise<LintResult | null> {
		const text = document.getText();
		const config = await this.configOf(document);
		const isStory = await config.isStoryFile(toPosix(this.#placeOf(document.uri)), text);
		return isStory ? (await this.linterOf(document))(text) : null;
	}

	/** Where a document is, or would be once it is saved. */
	#placeOf(uri: string): string {
		return pathOf(uri) ?? `${this.#roots.at(-1) ?? ''}/${basename(uri)}`;
	}

	#rootOf(path: string): string {
		return this.#roots.find((root) => path.startsWith(`${root}/`)) ?? toPosix(dirname(path));
	}
}

/** The path of a file in native format; undefined for a document without a file. */
export function pathOf(uri: string): string | undefined {
	try {
		return fileURLToPath(uri);
	} catch {
		return undefined;
	}
}

/** Whether a document is Markdown, by its language or its name; false without a URI, which a broken editor omits. */
export function isMarkdownDocument({ languageId, uri }: Partial<TextDocument>): boolean {
	return typeof uri === 'string' && (languageId === 'markdown' || isMarkdown(uri));
}

function makeResolver(): ConfigResolver {
	return new ConfigResolver({ files: configFiles, rules: async () => rules });
}
