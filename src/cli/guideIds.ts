import { dirname } from 'node:path';
import { Guide } from '../core/guide/guide.ts';
import { mayReferenceIds } from '../core/lint/mayReferenceIds.ts';
import { referencedIds } from '../core/lint/referencedIds.ts';
import type { KnownIds } from '../core/lint/rule.ts';
import { repositoryOf } from './files/paths.ts';
import { FileProblem } from './files/problem.ts';
import type { GuideFiles } from './guideFiles.ts';

const none = { questions: [], competencies: [] } as const;

/**
 * The ids that stories may name. The guide is read when the first story names an id; question banks are searched
 * when the guide does not have that id.
 */
export class GuideIds {
	readonly #guide: GuideFiles;
	/** Where to look for banks, by the folder of a file. */
	readonly #roots = new Map<string, string>();
	#builtIn: Promise<KnownIds> | undefined;

	constructor(guide: GuideFiles) {
		this.#guide = guide;
	}

	/**
	 * The ids that the facts in a file may name; undefined if they do not name any.
	 *
	 * @param path the absolute path of the file, in native format
	 * @param folder where to look for banks if the file is not in a repository
	 * @throws FileProblem when the guide cannot be read
	 */
	async of(text: string, path: string, folder: string): Promise<KnownIds | undefined> {
		const { questions, competencies } = mayReferenceIds(text) ? referencedIds(text) : none;
		if (questions.length === 0 && competencies.length === 0) {
			return undefined;
		}
		try {
			this.#builtIn ??= this.#guide.packed().then((packed) => new Guide(packed).ids);
			const builtIn = await this.#builtIn;
			return questions.every((id) => builtIn.questions.has(id))
				? builtIn
				: (await this.#guide.complete(this.#rootOf(path, folder))).ids;
		} catch (error) {
			throw error instanceof FileProblem
				? new FileProblem(`The ids of questions and competencies cannot be checked. ${error.message}`)
				: error;
		}
	}

	#rootOf(path: string, folder: string): string {
		const own = dirname(path);
		const root = this.#roots.get(own) ?? repositoryOf(path) ?? folder;
		this.#roots.set(own, root);
		return root;
	}
}
