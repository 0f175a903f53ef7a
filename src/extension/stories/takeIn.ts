import * as vscode from 'vscode';
import { fileNameOf, relativePath } from '../../core/text/posixPath.ts';
import type { Services } from '../services/services.ts';
import { toWorkspaceEdit } from '../shared/convert.ts';
import { configurationSection, settings } from '../shared/ids.ts';
import { isExclusion } from '../shared/isExclusion.ts';
import type { FoundFile, FoundFolder } from './foundStories.ts';

/** What was written to have files checked. */
export interface TakenIn {
	/** Globs that were added to the settings. */
	readonly globs: readonly string[];
	/** How many files say it themselves. */
	readonly files: number;
}

/**
 * Has all Markdown files of a folder checked, by a glob in the workspace settings or, if those do not apply because a
 * configuration file sets globs, by a line in each file.
 */
export async function takeInFolder(
	{ configurations }: Pick<Services, 'configurations'>,
	{ uri, files }: FoundFolder,
): Promise<TakenIn> {
	const taken: TakenIn[] = [];
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	const path = folder ? relativePath(folder.uri.path, uri.path) : '';
	if (folder && path !== '') {
		taken.push(await addGlob(folder, path));
	}
	for (const file of files) {
		if (!(await configurations.of(file.uri)).matches(file.uri.path)) {
			taken.push(await takeInFile(file));
		}
	}
	return sumOf(taken);
}

export function sumOf(taken: readonly TakenIn[]): TakenIn {
	return {
		globs: taken.flatMap(({ globs }) => globs),
		files: taken.reduce((sum, { files }) => sum + files, 0),
	};
}

/** The file that takes the globs, as the user knows it. */
export function settingsFile(): string {
	const { workspaceFile, workspaceFolders } = vscode.workspace;
	return workspaceFile && workspaceFolders?.length === 1 ? fileNameOf(workspaceFile.path) : '.vscode/settings.json';
}

/** Has a file checked, by its front matter or, if that cannot be changed, by a glob. */
export async function takeInFile({ uri }: FoundFile): Promise<TakenIn> {
	const [document, { parseStories }, { setFrontMatter }] = await Promise.all([
		vscode.workspace.openTextDocument(uri),
		import('../../core/story/parse.ts'),
		import('../../core/edit/setFacts.ts'),
	]);
	const parsed = parseStories(document.getText());
	const edits = setFrontMatter(parsed, { type: 'star-story' });
	const isClean = !document.isDirty;
	if (edits && (await vscode.workspace.applyEdit(toWorkspaceEdit(uri, parsed, edits)))) {
		if (isClean) {
			await document.save();
		}
		return { globs: [], files: 1 };
	}
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	return folder ? addGlob(folder, relativePath(folder.uri.path, uri.path)) : { globs: [], files: 0 };
}

/** Adds a path to the story globs that apply to a workspace folder, in the workspace settings. */
async function addGlob(folder: vscode.WorkspaceFolder, path: string): Promise<TakenIn> {
	const section = vscode.workspace.getConfiguration(configurationSection, folder.uri);
	const known = section.get<unknown>(settings.stories);
	const own = Array.isArray(known) ? known : [];
	const isExclusive = own.length > 0 && own.every(isExclusion);
	const globs = [...((isExclusive && section.inspect<string[]>(settings.stories)?.defaultValue) || []), ...own];
	// In the glob, `?` stands in for special characters of the name.
	const glob = path.replace(/[\\*?[\]{}]|^!/g, '?');
	const { ConfigurationTarget } = vscode;
	const isSingle = vscode.workspace.workspaceFolders?.length === 1;
	const target = isSingle ? ConfigurationTarget.Workspace : ConfigurationTarget.WorkspaceFolder;
	await section.update(settings.stories, [...globs, glob], target);
	return { globs: [glob], files: 0 };
}
