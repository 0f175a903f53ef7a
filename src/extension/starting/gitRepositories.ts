import * as vscode from 'vscode';
import { type Commit, subjectOf } from '../../core/remember/commit.ts';
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
	toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

interface GitRepository {
	readonly rootUri: vscode.Uri;
	getConfig(key: string): Promise<string>;
	status(): Promise<void>;
	readonly state: { readonly HEAD: { readonly commit?: string } | undefined };
	getRefs(query: {
		readonly pattern: string;
	}): Promise<readonly { readonly name?: string; readonly commit?: string }[]>;
	log(options: Readonly<Record<string, string | number | boolean | readonly string[]>>): Promise<readonly GitCommit[]>;
	diffBetween(from: string, to: string): Promise<readonly GitChange[]>;
}

interface GitChange {
	readonly uri: vscode.Uri;
	readonly originalUri: vscode.Uri;
	readonly status: number;
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
	/** The name and address that git is configured with. */
	user(): Promise<string[]>;
	/** Shows what a commit changed. */
	show(commit: Commit): Promise<void>;
}

/** The newest are read. */
const mostCommits = 50_000;
/** Values of the API's `Status`. */
const [added, deleted] = [1, 6];
/** What git has before the first commit. */
const nothing = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

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
		return found.map((repository) => toRepository(git, repository));
	} catch {
		return vscode.l10n.t('Your commits cannot be read, because Git is turned off or not installed.');
	}
}

function toRepository(git: Git, repository: GitRepository): OpenRepository {
	return {
		name: fileNameOf(repository.rootUri.path),
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
				return {
					...{ hash, parents, message, name: authorName, email: authorEmail },
					...{ at: authorDate.getTime(), committed: commitDate.getTime() },
					// The API does not tell the author's time zone; one's own is one's clock.
					offset: -authorDate.getTimezoneOffset(),
					tags: (tags.get(hash) ?? []).flatMap(({ name }) => name ?? []),
				};
			});
		},
		async stats(hashes, paths) {
			// The names of refs are handed to git as its input, which may have paths, too, and a range as an argument.
			const refNames = [...hashes, '--', ...paths];
			const log = await repository.log({ range: '--no-walk=unsorted', refNames, shortStats: true });
			// Paths may match nothing.
			if (log.length === 0 && paths.length === 0) {
				throw new Error('Git cannot read all of these commits.');
			}
			return log.map(({ hash, shortStat }) => {
				const { files = 0, insertions = 0, deletions = 0 } = shortStat ?? {};
				return [hash, [files, insertions, deletions]] as const;
			});
		},
		async show(commit) {
			const [before = nothing] = commit.parents;
			const changes = await repository.diffBetween(before, commit.hash);
			const title = `${commit.hash.slice(0, 8)} ${subjectOf(commit)}`;
			const resources = changes.map(({ uri, originalUri, status }) => [
				uri,
				status === added ? undefined : git.toGitUri(originalUri, before),
				status === deleted ? undefined : git.toGitUri(uri, commit.hash),
			]);
			await vscode.commands.executeCommand('vscode.changes', title, resources);
		},
	};
}
