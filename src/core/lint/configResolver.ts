import { compileGlobs } from '../text/globs.ts';
import { folderOf, relativePath, resolvedPath } from '../text/posixPath.ts';
import { type Say, sayInEnglish, toSay } from '../text/translation.ts';
import { alwaysIgnored, type Config, type ConfigLayer, toConfig } from './config.ts';
import { configFileNames } from './configFileNames.ts';
import { type Extended, maxExtended } from './extended.ts';
import type { ConfigProblem } from './readConfig.ts';
import type { Rule } from './rule.ts';

/** The files of a host. Paths are absolute, with forward slashes. */
export interface FileSource {
	/** The text of a file; undefined if there is none. @throws Error if it exists but cannot be read. */
	read(path: string): Promise<string | undefined>;
}

/** The surroundings of configuration files. */
export interface ConfigSurroundings {
	readonly files: FileSource;
	/** Every rule that can be configured. Called only if something is configured, so it may load them lazily. */
	readonly rules: () => Promise<readonly Rule[]>;
	/** Takes precedence over every file. */
	readonly above?: ConfigLayer;
	/** Returns messages in the user's language; English if absent. */
	readonly say?: Say;
}

/** What applies if no file configures it. */
export interface ConfigBase {
	/**
	 * The folder that globs are relative to if there is no configuration file: the workspace folder, the working
	 * directory.
	 */
	readonly folder: string;
	/** Overridden by the file: the editor's settings. */
	readonly below?: ConfigLayer;
}

/** The configuration that governs a file. */
export class ResolvedConfig {
	readonly config: Config;
	/** The configuration file; null if there is none. */
	readonly path: string | null;
	/** The folder that globs are relative to. */
	readonly folder: string;
	readonly problems: readonly ConfigProblem[];
	readonly #isStory: (path: string) => boolean;
	readonly #isIgnored: (path: string) => boolean;

	constructor(config: Config, path: string | null, folder: string, problems: readonly ConfigProblem[]) {
		this.config = config;
		this.path = path;
		this.folder = folder;
		this.problems = problems;
		this.#isStory = compileGlobs(config.stories);
		this.#isIgnored = compileGlobs([...alwaysIgnored, ...config.ignore]);
	}

	/** Whether a file or folder is ignored. */
	isIgnored(path: string): boolean {
		return this.#isIgnored(relativePath(this.folder, path));
	}

	/** Whether a path matches the story globs. */
	matches(path: string): boolean {
		return this.#isStory(relativePath(this.folder, path));
	}

	/**
	 * Whether a Markdown file is linted without being named: it is not ignored, and it matches the story globs or
	 * declares that it contains a story.
	 */
	async isStoryFile(path: string, text: string): Promise<boolean> {
		return !this.isIgnored(path) && (this.matches(path) || (await saysStory(text)));
	}
}

/** Reads only texts that mention the type or the comment, and loads the reader only for them. */
async function saysStory(text: string): Promise<boolean> {
	const mayNameType = /^\uFEFF?(?:---|\+\+\+)/.test(text) && text.slice(0, 10_000).includes('star-story');
	if (!mayNameType && !text.includes('star-coach-story')) {
		return false;
	}
	const { isDeclared } = await import('../story/declared.ts');
	return isDeclared(text);
}

interface ConfigFile {
	readonly path: string;
	/** Its own layer comes after those of the files it extends, so that it takes precedence. */
	readonly layers: readonly ConfigLayer[];
	readonly problems: readonly ConfigProblem[];
}

/**
 * Finds the configuration that governs a file: the nearest configuration file going up. Caches what it reads, so a
 * change calls for a new resolver.
 */
export class ConfigResolver {
	readonly #surroundings: ConfigSurroundings;
	readonly #say: Say;
	readonly #files = new Map<string, Promise<ConfigFile | null>>();
	readonly #resolved = new Map<string, Promise<ResolvedConfig>>();

	constructor(surroundings: ConfigSurroundings) {
		this.#surroundings = surroundings;
		this.#say = surroundings.say ?? sayInEnglish;
	}

	/** The configuration of a file at an absolute path with forward slashes. */
	async forFile(path: string, base: ConfigBase): Promise<ResolvedConfig> {
		const file = await this.#nearest(folderOf(path));
		const key = `${file?.path ?? ''}\n${base.folder}`;
		const known = this.#resolved.get(key) ?? this.#resolve(file, base);
		this.#resolved.set(key, known);
		return known;
	}

	/** The configuration from a specific configuration file, regardless of its location. */
	async fromFile(path: string, base: ConfigBase): Promise<ResolvedConfig> {
		return this.#resolve(await this.#read(path), base);
	}

	#nearest(folder: string): Promise<ConfigFile | null> {
		const known = this.#files.get(folder) ?? this.#look(folder);
		this.#files.set(folder, known);
		return known;
	}

	async #look(folder: string): Promise<ConfigFile | null> {
		for (const name of configFileNames) {
			const file = await this.#read(`${folder}/${name}`);
			if (file) {
				return file;
			}
		}
		return folder === '' ? null : this.#nearest(folderOf(folder));
	}

	/**
	 * @param above the files that extend this one, the nearest last
	 * @param left how many more files may be read on behalf of the first of them
	 */
	async #read(path: string, above: readonly string[] = [], left = { files: maxExtended }): Promise<ConfigFile | null> {
		try {
			const text = await this.#surroundings.files.read(path);
			if (text === undefined) {
				return null;
			}
			const [{ readConfigFile }, rules] = await Promise.all([import('./readConfig.ts'), this.#surroundings.rules()]);
			const { layer, extended, problems } = readConfigFile(text, rules, this.#say);
			const below: Pick<ConfigFile, 'layers' | 'problems'>[] = [];
			for (const each of extended) {
				below.push(await this.#readExtended(each, [...above, path], left));
			}
			return {
				path,
				layers: [...below.flatMap(({ layers }) => layers), layer],
				problems: [...below.flatMap(({ problems }) => problems), ...problems],
			};
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			const message = this.#say(toSay('The configuration file cannot be read: {0}'), reason);
			return { path, layers: [], problems: [{ message, range: { line: 1, column: 1, endLine: 1, endColumn: 1 } }] };
		}
	}

	/** A file that another one extends. Its problems are reported in one sentence, at the place that names it. */
	async #readExtended(
		{ path: written, range }: Extended,
		above: readonly string[],
		left: { files: number },
	): Promise<Pick<ConfigFile, 'layers' | 'problems'>> {
		const wrong = (text: string) => ({
			layers: [],
			problems: [{ message: this.#say(text, written, maxExtended), range }],
		});
		const path = resolvedPath(folderOf(above.at(-1) as string), written);
		if (path !== null && above.includes(path)) {
			return wrong(toSay('"{0}" makes "extends" circular; remove one of the two "extends".'));
		}
		if (left.files-- <= 0) {
			return wrong(toSay('"{0}" is ignored because "extends" combines more than {1} files; merge some of them.'));
		}
		const file = path === null ? null : await this.#read(path, above, left);
		if (!file) {
			return wrong(toSay('"{0}" does not exist; correct the path, which is relative to the folder of this file.'));
		}
		return {
			layers: file.layers,
			problems: file.problems.length > 0 ? wrong(toSay('"{0}" has errors; fix them in that file.')).problems : [],
		};
	}

	async #resolve(file: ConfigFile | null, base: ConfigBase): Promise<ResolvedConfig> {
		const { above, rules } = this.#surroundings;
		const layers = [base.below, ...(file?.layers ?? []), above].filter((layer) => layer !== undefined);
		const config = toConfig(layers, layers.some((layer) => layer.rules) ? await rules() : []);
		const folder = file ? folderOf(file.path) : base.folder;
		return new ResolvedConfig(config, file?.path ?? null, folder, file?.problems ?? []);
	}
}
