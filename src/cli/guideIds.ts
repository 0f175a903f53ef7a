import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultQuestionBanks, namesOfBank } from '../core/guide/bankFile.ts';
import { type Bank, Guide } from '../core/guide/guide.ts';
import type { PackedGuide } from '../core/guide/model.ts';
import { readBank } from '../core/guide/readBank.ts';
import { defaultConfig } from '../core/lint/config.ts';
import { ResolvedConfig } from '../core/lint/configResolver.ts';
import type { KnownIds } from '../core/lint/rule.ts';
import type { FrontMatter } from '../core/story/frontMatter.ts';
import { compileGlobs } from '../core/text/globs.ts';
import { relativePath } from '../core/text/posixPath.ts';
import { findMarkdown } from './files/findMarkdown.ts';
import { toPosix } from './files/paths.ts';
import { FileProblem, reasonOf } from './files/problem.ts';
import { readText } from './files/readText.ts';

/**
 * The ids that front matter may name. The guide is read when the first story names an id, and question banks are looked
 * for when the guide does not have it.
 */
export class GuideIds {
	readonly #file: string;
	#packed: Promise<PackedGuide> | undefined;
	#builtIn: Promise<KnownIds> | undefined;
	/** With the banks below a folder. */
	readonly #complete = new Map<string, Promise<KnownIds>>();

	/** @param packageFolder where the built-in guide lies */
	constructor(packageFolder: string) {
		this.#file = join(packageFolder, 'dist/guide.json');
	}

	/**
	 * The ids that the front matter of a file may name; undefined where it names none.
	 *
	 * @param frontMatter null where the file has none
	 * @param path the absolute path of the file, in the form of this system
	 * @param folder where banks are looked for when the file lies in no repository
	 * @throws FileProblem when the guide cannot be read
	 */
	async of(frontMatter: FrontMatter | null, path: string, folder: string): Promise<KnownIds | undefined> {
		const { questions, competencies } = frontMatter?.data ?? {};
		if (questions === undefined && competencies === undefined) {
			return undefined;
		}
		this.#builtIn ??= this.#read().then((packed) => new Guide(packed).ids);
		const builtIn = await this.#builtIn;
		if (!Array.isArray(questions) || questions.every((id) => builtIn.questions.has(id))) {
			return builtIn;
		}
		const root = repositoryOf(path) ?? folder;
		const complete = this.#complete.get(root) ?? this.#withBanks(root);
		this.#complete.set(root, complete);
		return complete;
	}

	async #withBanks(root: string): Promise<KnownIds> {
		const isBank = compileGlobs(defaultQuestionBanks);
		const unconfigured = new ResolvedConfig(defaultConfig, null, toPosix(root), []);
		const { files } = await findMarkdown(root, ['.'], { followLinks: false, configOf: async () => unconfigured });
		const banks: Bank[] = [];
		for (const file of files.filter((file) => isBank(relativePath(toPosix(root), toPosix(file)))).sort()) {
			try {
				const { name, folder } = namesOfBank(toPosix(file));
				banks.push({ uri: file, file: readBank(readText(file).text, name, folder) });
			} catch (error) {
				// A bank is nobody's concern here; the editor says what is wrong with it.
				if (!(error instanceof FileProblem)) {
					throw error;
				}
			}
		}
		return new Guide(await this.#read(), banks).ids;
	}

	#read(): Promise<PackedGuide> {
		this.#packed ??= readFile(this.#file, 'utf8').then(
			(text) => JSON.parse(text) as PackedGuide,
			(error) => {
				const reason = `the guide cannot be read (${reasonOf(error)}); install STAR Coach again`;
				throw new FileProblem(`The ids in the front matter cannot be checked, since ${reason}.`);
			},
		);
		return this.#packed;
	}
}

/** The nearest folder above a file that holds a repository. */
function repositoryOf(path: string): string | undefined {
	for (let folder = dirname(path); ; folder = dirname(folder)) {
		if (existsSync(join(folder, '.git'))) {
			return folder;
		}
		if (folder === dirname(folder)) {
			return undefined;
		}
	}
}
