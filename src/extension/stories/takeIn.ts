import * as vscode from 'vscode';
import { relativePath } from '../../core/text/posixPath.ts';
import type { Services } from '../services/services.ts';
import { toWorkspaceEdit } from '../shared/convert.ts';
import { configurationSection, settings } from '../shared/ids.ts';
import type { FoundFile, FoundFolder } from './foundStories.ts';

/**
 * Has every Markdown file of a folder checked, by a glob in the settings of the workspace; where those do not count, as
 * beside a configuration file with globs, by a line in each file.
 */
export async function takeInFolder(
	{ configurations }: Pick<Services, 'configurations'>,
	{ uri, files }: FoundFolder,
): Promise<void> {
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	const path = folder ? relativePath(folder.uri.path, uri.path) : '';
	if (folder && path !== '') {
		await addGlob(folder, path);
	}
	for (const file of files) {
		if (!(await configurations.of(file.uri)).matches(file.uri.path)) {
			await takeInFile(file);
		}
	}
}

/** Has a file checked: it says itself that it holds stories, or a glob does where it cannot. */
export async function takeInFile({ uri }: FoundFile): Promise<void> {
	const [document, { parseStories }, { setFrontMatter }] = await Promise.all([
		vscode.workspace.openTextDocument(uri),
		import('../../core/story/parse.ts'),
		import('../../core/edit/setFrontMatter.ts'),
	]);
	const parsed = parseStories(document.getText());
	const edits = setFrontMatter(parsed, { type: 'star-story' });
	const isClean = !document.isDirty;
	if (edits && (await vscode.workspace.applyEdit(toWorkspaceEdit(uri, parsed.lines, edits)))) {
		if (isClean) {
			await document.save();
		}
		return;
	}
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	if (folder) {
		await addGlob(folder, relativePath(folder.uri.path, uri.path));
	}
}

/** Adds to the globs of stories that count in a workspace folder, in the settings of the workspace. */
async function addGlob(folder: vscode.WorkspaceFolder, path: string): Promise<void> {
	const section = vscode.workspace.getConfiguration(configurationSection, folder.uri);
	const known = section.get<unknown>(settings.stories);
	const globs = Array.isArray(known) ? known : [];
	// A sign of globs in a name is any character there.
	const glob = path.replace(/[\\*?[\]{}]|^!/g, '?');
	const { ConfigurationTarget } = vscode;
	const isSingle = vscode.workspace.workspaceFolders?.length === 1;
	const target = isSingle ? ConfigurationTarget.Workspace : ConfigurationTarget.WorkspaceFolder;
	await section.update(settings.stories, [...globs, glob], target);
}
