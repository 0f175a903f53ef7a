import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigLayer } from '../core/lint/config.ts';
import { ConfigResolver, type ResolvedConfig } from '../core/lint/configResolver.ts';
import type { Rule } from '../core/lint/rule.ts';
import { rules as builtInRules } from '../core/lint/rules.ts';
import { configFiles } from './files/configFiles.ts';
import { shownPath, toPosix } from './files/paths.ts';
import { Problem } from './files/problem.ts';

/** The configurations of one run. */
export class Configs {
	/** Every configuration that was asked for. */
	readonly used = new Set<ResolvedConfig>();
	readonly #cwd: string;
	readonly #resolver: ConfigResolver;
	#only: ResolvedConfig | undefined;

	/**
	 * @param above what the command line sets, overriding every file
	 * @param rules the rules that can be configured
	 */
	constructor(cwd: string, above?: ConfigLayer, rules: readonly Rule[] = builtInRules) {
		this.#cwd = cwd;
		this.#resolver = new ConfigResolver({ files: configFiles, rules: async () => rules, ...(above && { above }) });
	}

	/** Uses one file for everything. @throws Problem when there is no such file. */
	async useOnly(file: string): Promise<void> {
		if (statSync(resolve(this.#cwd, file), { throwIfNoEntry: false })?.isDirectory()) {
			throw new Problem(`"${file}" is a folder; name the configuration file in it.`);
		}
		const config = await this.#resolver.fromFile(toPosix(resolve(this.#cwd, file)), this.#base);
		if (config.path === null) {
			throw new Problem(`There is no configuration file "${file}".`);
		}
		this.#only = config;
		this.used.add(config);
	}

	/** The configuration for a file, given its absolute path with forward slashes. */
	async of(path: string): Promise<ResolvedConfig> {
		const config = this.#only ?? (await this.#resolver.forFile(path, this.#base));
		this.used.add(config);
		return config;
	}

	/** The problems in configuration files, one line each. */
	get problems(): string[] {
		return [...this.used].flatMap(({ path, problems }) =>
			problems.map(({ message, range }) => {
				return `${shownPath(this.#cwd, path ?? '')}:${range.line}:${range.column}: error: ${message}`;
			}),
		);
	}

	get #base(): { folder: string } {
		return { folder: toPosix(this.#cwd) };
	}
}
