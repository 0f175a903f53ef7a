import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultQuestionBanks, namesOfBank } from '../core/guide/bankPaths.ts';
import { type Bank, Guide } from '../core/guide/guide.ts';
import type { PackedGuide } from '../core/guide/model.ts';
import { readBank } from '../core/guide/readBank.ts';
import { defaultConfig } from '../core/lint/config.ts';
import { ResolvedConfig } from '../core/lint/configResolver.ts';
import { mayReferenceIds } from '../core/lint/mayReferenceIds.ts';
import { referencedIds } from '../core/lint/referencedIds.ts';
import type { KnownIds } from '../core/lint/rule.ts';
import { compileGlobs } from '../core/text/globs.ts';
import { relativePath } from '../core/text/posixPath.ts';
import { findMarkdown } from './files/findMarkdown.ts';
import { repositoryOf, toPosix } from './files/paths.ts';
import { Problem, reasonOf } from './files/problem.ts';
import { readText } from './files/readText.ts';

/** The built-in guide and the user's question banks. Nothing is read until it is needed. */
export class GuideFiles {
	readonly #file: string;
	#packed: Promise<PackedGuide> | undefined;
	#builtIn: Promise<KnownIds> | undefined;
	/** The guide with the banks below a folder, by folder. */
	readonly #complete = new Map<string, Promise<Guide>>();
	/** The question banks that cannot be read, each with a one-sentence message. */
	readonly problems: { readonly path: string; readonly message: string }[] = [];

	/** @param packageFolder where the built-in guide is */
	constructor(packageFolder: string) {
		this.#file = join(packageFolder, 'dist/guide.json');
	}

	/** @throws Problem when the guide cannot be read */
	packed(): Promise<PackedGuide> {
		this.#packed ??= readFile(this.#file, 'utf8').then(
			(text) => JSON.parse(text) as PackedGuide,
			(error) => {
				throw new Problem(`The guide cannot be read (${reasonOf(error)}); reinstall STAR Coach.`);
			},
		);
		return this.#packed;
	}

	/**
	 * The guide with the banks below a folder.
	 *
	 * @throws Problem when the guide cannot be read
	 */
	complete(root: string): Promise<Guide> {
		const complete = this.#complete.get(root) ?? this.#withBanks(root);
		this.#complete.set(root, complete);
		return complete;
	}

	/**
	 * The ids that the facts in a file may name; undefined if they do not name any. Question banks are searched only when
	 * the built-in guide does not have an id.
	 *
	 * @param path the absolute path of the file, in native format
	 * @param folder where to look for banks if the file is not in a repository
	 * @throws Problem when the guide cannot be read
	 */
	readonly idsIn = async (text: string, path: string, folder: string): Promise<KnownIds | undefined> => {
		if (!mayReferenceIds(text)) {
			return undefined;
		}
		const { questions, competencies } = referencedIds(text);
		if (questions.length === 0 && competencies.length === 0) {
			return undefined;
		}
		try {
			this.#builtIn ??= this.packed().then((packed) => new Guide(packed).ids);
			const builtIn = await this.#builtIn;
			return questions.every((id) => builtIn.questions.has(id))
				? builtIn
				: (await this.complete(repositoryOf(path) ?? folder)).ids;
		} catch (error) {
			throw error instanceof Problem
				? new Problem(`The ids of questions and competencies cannot be checked. ${error.message}`)
				: error;
		}
	};

	async #withBanks(root: string): Promise<Guide> {
		const isBank = compileGlobs(defaultQuestionBanks);
		const unconfigured = new ResolvedConfig(defaultConfig, null, toPosix(root), []);
		const { files } = await findMarkdown(root, ['.'], { followLinks: false, configOf: async () => unconfigured });
		const banks: Bank[] = [];
		for (const file of files.filter((file) => isBank(relativePath(toPosix(root), toPosix(file)))).sort()) {
			try {
				const { name, folder } = namesOfBank(toPosix(file));
				banks.push({ uri: file, file: readBank(readText(file).text, name, folder) });
			} catch (error) {
				if (!(error instanceof Problem)) {
					throw error;
				}
				this.problems.push({ path: file, message: error.message });
			}
		}
		return new Guide(await this.packed(), banks);
	}
}
