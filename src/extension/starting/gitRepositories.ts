import * as vscode from 'vscode';
import type { Commit } from '../../core/remember/commit.ts';
import type { Repository } from '../../core/remember/history.ts';
import { groupBy } from '../../core/text/groupBy.ts';
import { fileNameOf } from '../../core/text/posixPath.ts';
import { gitExtension } from '../shared/ids.ts';

/** What is used of the API of VS Code's Git extension, version 1. */
interface Git {
	readonly state: 'uninitialized' | 'initialized';
	readonly onDidChangeState: vscode.Event<unknown>;
	readonly repositories: readonly GitRepository[];
	openRepository(folder: vscode.Uri): Promise<GitRepository | null>;
}

interface GitRepository {
	readonly rootUri: vscode.Uri;
	readonly state: { readonly HEAD: { readonly commit?: string } | undefined };
	status(): Promise<void>;
	getConfig(key: string): Promise<string>;
	getRefs(query: object): Promise<readonly { readonly name?: string; readonly commit?: string }[]>;
	log(options: object): Promise<readonly GitCommit[]>;
}

interface GitCommit extends Pick<Commit, 'hash' | 'message' | 'parents'> {
	readonly authorName?: string;
	readonly authorEmail?: string;
	readonly authorDate?: Date;
	readonly commitDate?: Date;
	readonly shortStat?: { readonly files: number; readonly insertions: number; readonly deletions: number };
}

/** A repository that is open in the editor. */
export interface OpenRepository extends Repository {
	readonly root: vscode.Uri;
	/** The name and address that git is configured with. */
	user(): Promise<string[]>;
}

/** The newest are read. */
const mostCommits = 50_000;

/**
 * The repositories of the workspace, or the one that contains a folder.
 *
 * @returns a sentence that says why they cannot be read
 */
export async function openRepositories(folder?: vscode.Uri): Promise<readonly OpenRepository[] | string> {
	const { extensions, workspace } = vscode;
	if (!workspace.isTrusted) {
		return vscode.l10n.t('Your commits can be read once you trust this workspace.');
	}
	try {
		const extension = extensions.getExtension<{ getAPI(version: 1): Git }>(gitExtension);
		const git = (await extension?.activate())?.getAPI(1);
		if (!git) {
			return vscode.l10n.t('Your commits cannot be read here, because VS Code’s Git extension is not available.');
		}
		while (git.state !== 'initialized') {
			await new Promise((resolve) => git.onDidChangeState(resolve));
		}
		const found = folder ? [await git.openRepository(folder)].filter((each) => each !== null) : git.repositories;
		return found.map(toRepository);
	} catch {
		return vscode.l10n.t('Your commits cannot be read, because Git is turned off or not installed.');
	}
}

function toRepository(repository: GitRepository): OpenRepository {
	return {
		...{ name: fileNameOf(repository.rootUri.path), root: repository.rootUri },
		user: () => Promise.all(['user.name', 'user.email'].map((key) => repository.getConfig(key).catch(() => ''))),
		async isShallow() {
			const boundary = vscode.Uri.joinPath(repository.rootUri, '.git', 'shallow');
			return (await vscode.workspace.fs.readFile(boundary).then(null, () => '')).length > 0;
		},
		async commits() {
			if (!repository.state.HEAD) {
				// One that was just opened has not read where its HEAD is.
				await repository.status();
			}
			const refs = await repository.getRefs({ pattern: 'refs/tags' });
			const tags = groupBy(refs, ({ commit }) => commit);
			// A repository without commits has no log.
			const refNames = ['HEAD', ...refs.flatMap(({ commit }) => commit ?? [])];
			const log = repository.state.HEAD?.commit ? await repository.log({ refNames, maxEntries: mostCommits }) : [];
			return log.map(({ hash, parents, message, authorName = '', authorEmail = '', ...dates }) => {
				const { authorDate = new Date(0), commitDate = authorDate } = dates;
				const at = authorDate.getTime();
				return {
					...{ hash, parents, message, name: authorName, email: authorEmail },
					...{ at, committed: commitDate.getTime() },
					// The API does not tell the author's time zone; one's own is one's clock.
					clock: at - authorDate.getTimezoneOffset() * 60 * 1000,
					tags: (tags.get(hash) ?? []).flatMap(({ name }) => name ?? []),
				};
			});
		},
		async stats(hashes, paths) {
			// The names of refs are handed to git as its input, which may have paths, too, and a range as an argument.
			const refNames = [...hashes, '--', ...paths];
			const log = await repository.log({ range: '--no-walk=unsorted', refNames, shortStats: true });
			return log.map(({ hash, shortStat }) => {
				const { files = 0, insertions = 0, deletions = 0 } = shortStat ?? {};
				return [hash, [files, insertions, deletions]] as const;
			});
		},
	};
}
