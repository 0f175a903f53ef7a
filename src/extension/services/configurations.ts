import * as vscode from 'vscode';
import type { ConfigLayer } from '../../core/lint/config.ts';
import { configFileNames } from '../../core/lint/configFileNames.ts';
import type { ConfigResolver, ResolvedConfig } from '../../core/lint/configResolver.ts';
import { mayReferenceIds } from '../../core/lint/mayReferenceIds.ts';
import type { ConfigProblem } from '../../core/lint/readConfig.ts';
import type { LintResult } from '../../core/lint/result.ts';
import type { KnownIds } from '../../core/lint/rule.ts';
import { fileNameOf } from '../../core/text/posixPath.ts';
import { say } from '../shared/editorLanguage.ts';
import { configurationSection, formerSettings, settings } from '../shared/ids.ts';
import { isExclusion } from '../shared/isExclusion.ts';
import { readText } from '../shared/readText.ts';
import type { GuideService } from './guideService.ts';

/** Whether a file is a configuration file, judging by its name. */
export function isConfigurationFile({ path }: vscode.Uri): boolean {
	return configFileNames.some((name) => path.endsWith(`/${name}`));
}

/** A glob for the configuration files of a workspace. */
const configurationGlob = `**/{${configFileNames.join(',')}}`;

/** The configuration of a file: the nearest configuration file up the folder tree, on top of the settings. */
export class Configurations implements vscode.Disposable {
	readonly #log: vscode.LogOutputChannel;
	readonly #ids: Pick<GuideService, 'onDidChange' | 'knownIds'>;
	#core: Promise<typeof import('../../core/lint/lint.ts')> | undefined;
	/** Whether any report depends on the ids. */
	#usesIds = false;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #used = new vscode.EventEmitter<vscode.Uri>();
	readonly #subscriptions: vscode.Disposable;
	/** Keyed by scheme and authority, because paths are unique only within those. */
	#resolvers = new Map<string, Promise<ConfigResolver>>();
	/** Keyed by workspace folder. */
	#settings = new Map<string, Promise<Settings>>();

	/** Fires when the configuration of any file may have changed. */
	readonly onDidChange = this.#changed.event;
	/** Fires with a configuration file whenever it governs a file whose configuration is requested. */
	readonly onDidUse = this.#used.event;

	constructor(log: vscode.LogOutputChannel, ids: Pick<GuideService, 'onDidChange' | 'knownIds'>) {
		this.#log = log;
		this.#ids = ids;
		const { workspace } = vscode;
		const files = workspace.createFileSystemWatcher(configurationGlob);
		const change = () => this.#change();
		this.#subscriptions = vscode.Disposable.from(
			files,
			files.onDidCreate(change),
			files.onDidChange(change),
			files.onDidDelete(change),
			// Configuration files above the workspace are not watched.
			workspace.onDidSaveTextDocument(({ uri }) => {
				if (isConfigurationFile(uri) && !workspace.getWorkspaceFolder(uri)) {
					change();
				}
			}),
			workspace.onDidChangeWorkspaceFolders(change),
			ids.onDidChange(() => {
				if (this.#usesIds) {
					change();
				}
			}),
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(configurationSection)) {
					change();
				}
			}),
		);
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#changed.dispose();
		this.#used.dispose();
	}

	/** The configuration of a file. Untitled documents use that of a file in the first workspace folder. */
	async of(uri: vscode.Uri): Promise<ResolvedConfig> {
		const file = placeOf(uri);
		const folder = vscode.workspace.getWorkspaceFolder(file);
		const resolver = await this.#resolverOf(file);
		const { layer: below } = await this.#settingsOf(folder?.uri);
		const resolved = await resolver.forFile(file.path, { folder: folder?.uri.path ?? '', below });
		if (resolved.path !== null) {
			this.#used.fire(file.with({ path: resolved.path }));
		}
		return resolved;
	}

	/** The stored configuration file that governs a file; null if there is none. */
	async fileOf(uri: vscode.Uri): Promise<vscode.Uri | null> {
		const place = placeOf(uri);
		const { path } = await (await this.#makeResolver(place)).forFile(place.path, { folder: '' });
		return path === null ? null : place.with({ path });
	}

	/** The problems in the text of a configuration file; the text need not be saved yet. */
	async problemsIn(uri: vscode.Uri, text: string): Promise<readonly ConfigProblem[]> {
		const resolver = await this.#makeResolver(uri, new Map([[uri.path, text]]));
		return (await resolver.fromFile(uri.path, { folder: '' })).problems;
	}

	/** The problems in the settings that apply to a file, one sentence each. */
	async settingProblems(uri: vscode.Uri): Promise<readonly string[]> {
		return (await this.#settingsOf(vscode.workspace.getWorkspaceFolder(placeOf(uri))?.uri)).problems;
	}

	/**
	 * Returns a linter for a file, based on its text; it also works for the text after fixes.
	 *
	 * @param isStoryFile whether it contains stories; by default, if the configuration says so
	 */
	async linterOf(uri: vscode.Uri, text: string, isStoryFile?: boolean): Promise<(text: string) => LintResult> {
		const configuration = await this.of(uri);
		return this.#linter(configuration, text, isStoryFile ?? configuration.matches(placeOf(uri).path));
	}

	/**
	 * Lints the text of a file that need not exist yet; null if it is not a story file.
	 *
	 * @param known the configuration of the file, if already known
	 */
	async lintText(uri: vscode.Uri, text: string, known?: ResolvedConfig): Promise<LintResult | null> {
		const configuration = known ?? (await this.of(uri));
		const isStory = await configuration.isStoryFile(placeOf(uri).path, text);
		return isStory ? (await this.#linter(configuration, text, configuration.matches(placeOf(uri).path)))(text) : null;
	}

	/** Whether the configuration excludes a file. */
	async isIgnored(uri: vscode.Uri): Promise<boolean> {
		return (await this.of(uri)).isIgnored(placeOf(uri).path);
	}

	/** The story globs of the first workspace folder, for use in a message. */
	async describeStories(): Promise<string> {
		const resolved = await this.of(vscode.Uri.from({ scheme: 'untitled', path: 'stories' }));
		return resolved.config.stories.join(', ');
	}

	#change(): void {
		this.#resolvers = new Map();
		this.#settings = new Map();
		this.#changed.fire();
	}

	#resolverOf(uri: vscode.Uri): Promise<ConfigResolver> {
		const key = uri.with({ path: '', query: '', fragment: '' }).toString();
		const known = this.#resolvers.get(key) ?? this.#makeResolver(uri);
		this.#resolvers.set(key, known);
		return known;
	}

	async #linter({ config }: ResolvedConfig, text: string, isStoryFile: boolean): Promise<(text: string) => LintResult> {
		// Cache the promise: each import() creates a new module object, which takes as long as linting a small file.
		this.#core ??= import('../../core/lint/lint.ts');
		const [knownIds, { lint }] = await Promise.all([this.#knownIds(text), this.#core]);
		return (text) => lint(text, { config, isStoryFile, say, ...(knownIds && { knownIds }) });
	}

	/** @param unsaved texts that replace stored ones, by path */
	async #makeResolver(root: vscode.Uri, unsaved?: ReadonlyMap<string, string>): Promise<ConfigResolver> {
		const { ConfigResolver } = await import('../../core/lint/configResolver.ts');
		const read = async (path: string): Promise<string | undefined> => {
			const known = unsaved?.get(path);
			if (known !== undefined) {
				return known;
			}
			const uri = root.with({ path });
			const file = vscode.workspace.fs.isWritableFileSystem(uri.scheme) === undefined ? null : await readText(uri);
			if (file?.error === undefined) {
				return file?.text;
			}
			// Unreadable folders above the workspace are not our concern.
			if (vscode.workspace.getWorkspaceFolder(uri)) {
				throw new Error(file.error);
			}
			return undefined;
		};
		const rules = async () => (await import('../../core/lint/rules.ts')).rules;
		return new ConfigResolver({ files: { read }, rules, say });
	}

	/** Reads the guide only if the text may reference ids. */
	async #knownIds(text: string): Promise<KnownIds | undefined> {
		if (!mayReferenceIds(text)) {
			return undefined;
		}
		this.#usesIds = true;
		try {
			return await this.#ids.knownIds();
		} catch (error) {
			this.#log.error('The ids of the guide cannot be read.', error);
			return undefined;
		}
	}

	#settingsOf(folder: vscode.Uri | undefined): Promise<Settings> {
		const key = folder?.toString() ?? '';
		const known = this.#settings.get(key) ?? readSettings(folder, this.#log);
		this.#settings.set(key, known);
		return known;
	}
}

/** The user's explicit settings, without defaults, and how to show drafts. */
interface Settings {
	readonly layer: ConfigLayer;
	readonly problems: readonly string[];
}

async function readSettings(folder: vscode.Uri | undefined, log: vscode.LogOutputChannel): Promise<Settings> {
	const section = vscode.workspace.getConfiguration(configurationSection, folder ?? null);
	const keys = [settings.stories, formerSettings.ignore, settings.pace, settings.rules].filter((key) =>
		isSet(section, key),
	);
	const hasBanks = isSet(section, settings.questionBanks);
	const draftSeverity = section.get(settings.lintDrafts) === 'usual' ? 'usual' : 'hint';
	if (keys.length === 0 && !hasBanks) {
		return { layer: { draftSeverity }, problems: [] };
	}
	const [{ validateConfig, validateGlobs }, { rules }] = await Promise.all([
		import('../../core/lint/readConfig.ts'),
		import('../../core/lint/rules.ts'),
	]);
	const data = withoutExclusions(Object.fromEntries(keys.map((key) => [key, section.get(key)])));
	const { layer, problems: layerProblems } = validateConfig(data, rules, say);
	const banks = hasBanks ? validateGlobs(settings.questionBanks, section.get(settings.questionBanks), say) : [];
	const problems = [...layerProblems, ...banks].map(({ message }) => message);
	for (const message of problems) {
		log.warn(`Settings "${configurationSection}": ${message}`);
	}
	return { layer: { draftSeverity, ...layer }, problems };
}

/**
 * Moves the globs after a `!` from the stories to what is ignored. If nothing else is left, the default globs apply.
 */
function withoutExclusions({ stories, ...data }: Readonly<Record<string, unknown>>): Record<string, unknown> {
	if (!Array.isArray(stories)) {
		return { ...data, ...(stories !== undefined && { stories }) };
	}
	const included = stories.filter((glob) => !isExclusion(glob));
	const excluded = stories.filter(isExclusion).map((glob) => glob.slice(1));
	return {
		...data,
		...((included.length > 0 || excluded.length === 0) && { stories: included }),
		...(excluded.length > 0 && { ignore: [...excluded, ...(Array.isArray(data.ignore) ? data.ignore : [])] }),
	};
}

function isSet(section: vscode.WorkspaceConfiguration, key: string): boolean {
	const values = section.inspect(key) ?? {};
	return Object.entries(values).some(
		([scope, value]) => scope.endsWith('Value') && scope !== 'defaultValue' && value !== undefined,
	);
}

/** The location of a document, or where it would be once saved. */
function placeOf(uri: vscode.Uri): vscode.Uri {
	if (uri.scheme !== 'untitled') {
		return uri;
	}
	const folder = vscode.workspace.workspaceFolders?.[0];
	const name = fileNameOf(uri.path);
	return folder ? vscode.Uri.joinPath(folder.uri, name) : uri.with({ path: `/${name}` });
}
