import * as vscode from 'vscode';
import type { ConfigLayer } from '../../core/lint/config.ts';
import { configFileNames } from '../../core/lint/configFileNames.ts';
import type { ConfigResolver, ResolvedConfig } from '../../core/lint/configResolver.ts';
import type { ConfigProblem } from '../../core/lint/readConfig.ts';
import { mayReferenceIds } from '../../core/lint/referencedIds.ts';
import type { LintResult } from '../../core/lint/result.ts';
import type { KnownIds } from '../../core/lint/rule.ts';
import { configurationSection, settings } from '../shared/ids.ts';
import { type Disk, readText } from '../shared/readText.ts';
import { say } from '../shared/say.ts';

/** Where the ids of questions and competencies come from that front matter may name. */
export interface IdSource {
	readonly onDidChange: vscode.Event<void>;
	knownIds(): Promise<KnownIds>;
}

/** Whether a file configures the stories around it, by its name. */
export function isConfigurationFile({ path }: vscode.Uri): boolean {
	return configFileNames.some((name) => path.endsWith(`/${name}`));
}

/** Glob of the configuration files of a workspace. */
export const configurationGlob = `**/{${configFileNames.join(',')}}`;

/** The configuration that governs a file: the nearest configuration file upwards, laid over the settings. */
export class Configurations implements vscode.Disposable {
	readonly #log: vscode.LogOutputChannel;
	readonly #ids: IdSource;
	readonly #disk: Disk | undefined;
	#core: Promise<typeof import('../../core/lint/lint.ts')> | undefined;
	/** Whether a report depends on the ids. */
	#usesIds = false;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #used = new vscode.EventEmitter<vscode.Uri>();
	readonly #subscriptions: vscode.Disposable;
	/** By scheme and authority: paths are unique only below those. */
	#resolvers = new Map<string, Promise<ConfigResolver>>();
	/** By workspace folder. */
	#settings = new Map<string, Promise<Settings>>();

	/** Fires when the configuration of any file may have changed. */
	readonly onDidChange = this.#changed.event;
	/** Fires with a configuration file whenever it governs a file that is asked about. */
	readonly onDidUse = this.#used.event;

	/** @param disk absent where files are read by the editor alone */
	constructor(log: vscode.LogOutputChannel, ids: IdSource, disk?: Disk) {
		this.#log = log;
		this.#ids = ids;
		this.#disk = disk;
		const { workspace } = vscode;
		const files = workspace.createFileSystemWatcher(configurationGlob);
		const change = () => this.#change();
		this.#subscriptions = vscode.Disposable.from(
			files,
			files.onDidCreate(change),
			files.onDidChange(change),
			files.onDidDelete(change),
			// A configuration file above the workspace is not watched.
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

	/** The configuration of a file. A document without a file has that of a file in the first workspace folder. */
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

	/** The configuration file that governs a file, as it is stored now; null where there is none. */
	async fileOf(uri: vscode.Uri): Promise<vscode.Uri | null> {
		const place = placeOf(uri);
		const { path } = await (await this.#makeResolver(place)).forFile(place.path, { folder: '' });
		return path === null ? null : place.with({ path });
	}

	/** What is wrong with a configuration file that has a text, which need not be stored yet. */
	async problemsIn(uri: vscode.Uri, text: string): Promise<readonly ConfigProblem[]> {
		const resolver = await this.#makeResolver(uri, new Map([[uri.path, text]]));
		return (await resolver.fromFile(uri.path, { folder: '' })).problems;
	}

	/** What is wrong with the settings that hold for a file, one sentence each. */
	async settingProblems(uri: vscode.Uri): Promise<readonly string[]> {
		return (await this.#settingsOf(vscode.workspace.getWorkspaceFolder(placeOf(uri))?.uri)).problems;
	}

	/** Lints a text that is, or will be, in a file, and what becomes of the text by fixes. */
	async linterOf(uri: vscode.Uri, text: string): Promise<(text: string) => LintResult> {
		return this.#linter(await this.of(uri), text);
	}

	/**
	 * Lints a text that is, or will be, in a file; null when that is not a story file.
	 *
	 * @param known the configuration of the file where that is known already
	 */
	async lintText(uri: vscode.Uri, text: string, known?: ResolvedConfig): Promise<LintResult | null> {
		const configuration = known ?? (await this.of(uri));
		const isStory = await configuration.isStoryFile(placeOf(uri).path, text);
		return isStory ? (await this.#linter(configuration, text))(text) : null;
	}

	/** Whether a file is left out by the configuration. */
	async isIgnored(uri: vscode.Uri): Promise<boolean> {
		return (await this.of(uri)).isIgnored(placeOf(uri).path);
	}

	/** The globs of story files in the first workspace folder, for a message. */
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

	async #linter({ config }: ResolvedConfig, text: string): Promise<(text: string) => LintResult> {
		// Each import() makes a module anew of what it loads, which takes as long as to lint a small file.
		this.#core ??= import('../../core/lint/lint.ts');
		const [knownIds, { lint }] = await Promise.all([this.#knownIds(text), this.#core]);
		return (text) => lint(text, { config, say, ...(knownIds && { knownIds }) });
	}

	/** @param unsaved texts that take the place of stored ones, by path */
	async #makeResolver(root: vscode.Uri, unsaved?: ReadonlyMap<string, string>): Promise<ConfigResolver> {
		const { ConfigResolver } = await import('../../core/lint/configResolver.ts');
		const read = async (path: string): Promise<string | undefined> => {
			const known = unsaved?.get(path);
			if (known !== undefined) {
				return known;
			}
			const uri = root.with({ path });
			const file =
				vscode.workspace.fs.isWritableFileSystem(uri.scheme) === undefined ? null : await readText(uri, this.#disk);
			if (file?.error === undefined) {
				return file?.text;
			}
			// Folders above the workspace are none of ours when they cannot be read.
			if (vscode.workspace.getWorkspaceFolder(uri)) {
				throw new Error(file.error);
			}
			return undefined;
		};
		const rules = async () => (await import('../../core/lint/rules.ts')).rules;
		return new ConfigResolver({ files: { read }, rules, say });
	}

	/** The guide is read only for texts that name something in it. */
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

/** What the user has set, without the defaults, and how drafts are shown. */
interface Settings {
	readonly layer: ConfigLayer;
	readonly problems: readonly string[];
}

async function readSettings(folder: vscode.Uri | undefined, log: vscode.LogOutputChannel): Promise<Settings> {
	const section = vscode.workspace.getConfiguration(configurationSection, folder ?? null);
	const keys = [settings.stories, settings.ignore, settings.pace, settings.rules].filter((key) => isSet(section, key));
	const hasBanks = isSet(section, settings.questionBanks);
	const draftSeverity = section.get(settings.lintDrafts) === 'usual' ? 'usual' : 'hint';
	if (keys.length === 0 && !hasBanks) {
		return { layer: { draftSeverity }, problems: [] };
	}
	const [{ validateConfig, validateGlobs }, { rules }] = await Promise.all([
		import('../../core/lint/readConfig.ts'),
		import('../../core/lint/rules.ts'),
	]);
	const data = Object.fromEntries(keys.map((key) => [key, section.get(key)]));
	const { layer, problems: layerProblems } = validateConfig(data, rules, say);
	const banks = hasBanks ? validateGlobs(settings.questionBanks, section.get(settings.questionBanks), say) : [];
	const problems = [...layerProblems, ...banks].map(({ message }) => message);
	for (const message of problems) {
		log.warn(`Settings "${configurationSection}": ${message}`);
	}
	return { layer: { draftSeverity, ...layer }, problems };
}

function isSet(section: vscode.WorkspaceConfiguration, key: string): boolean {
	const values = section.inspect(key) ?? {};
	return Object.entries(values).some(
		([scope, value]) => scope.endsWith('Value') && scope !== 'defaultValue' && value !== undefined,
	);
}

/** Where a document is, or would be once saved. */
function placeOf(uri: vscode.Uri): vscode.Uri {
	if (uri.scheme !== 'untitled') {
		return uri;
	}
	const folder = vscode.workspace.workspaceFolders?.[0];
	const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
	return folder ? vscode.Uri.joinPath(folder.uri, name) : uri.with({ path: `/${name}` });
}
