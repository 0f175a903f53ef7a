import * as vscode from 'vscode';
import type { Story, StoryDocument } from '../../core/story/model.ts';
import { toWorkspaceEdit } from '../shared/convert.ts';
import { freeFile } from '../shared/files.ts';
import { ownFolder } from '../shared/ownFolder.ts';

/** The edit that moves a story, one of several, into a new file in the stories folder; null if it cannot be. */
export async function ownFileOf(
	uri: vscode.Uri,
	parsed: StoryDocument,
	story: Story,
): Promise<{ readonly file: vscode.Uri; readonly edit: vscode.WorkspaceEdit } | null> {
	const folder = ownFolder('stories');
	if (!folder || uri.scheme !== folder.scheme) {
		return null;
	}
	const [{ moveStory }, { storyFileName }] = await Promise.all([
		import('../../core/start/moveStory.ts'),
		import('../../core/start/writeNewStory.ts'),
	]);
	const file = await freeFile(vscode.Uri.joinPath(folder, storyFileName(story.title ?? '')));
	const moved = moveStory(parsed, story, uri.path, file.path);
	if (!moved) {
		return null;
	}
	const edit = toWorkspaceEdit(uri, parsed, [moved.edit]);
	edit.createFile(file);
	edit.insert(file, new vscode.Position(0, 0), moved.text);
	return { file, edit };
}
