import * as vscode from 'vscode';

/** The story that a command was called for. */
export interface StoryTarget {
	readonly uri: vscode.Uri;
	/** The 1-based line of the story, if known. */
	readonly line?: number;
}

/**
 * The story that a command was called for: a URI and a line, as passed by a code lens, or an item of the stories view;
 * defaults to the story at the cursor of the active editor, if it shows the file.
 */
export function storyTargetOf(target: unknown, line?: unknown): StoryTarget | undefined {
	const { uri, story } = (target instanceof vscode.Uri ? { uri: target } : (target ?? {})) as {
		uri?: unknown;
		story?: { report?: { line?: unknown } };
	};
	const editor = vscode.window.activeTextEditor;
	const cursor = editor && editor.selection.active.line + 1;
	if (uri instanceof vscode.Uri) {
		const at = line ?? story?.report?.line ?? (isSameUri(editor?.document.uri, uri) ? cursor : undefined);
		return { uri, ...(typeof at === 'number' && { line: at }) };
	}
	return editor && { uri: editor.document.uri, line: editor.selection.active.line + 1 };
}

/** Whether two addresses are one. */
export function isSameUri(one: vscode.Uri | undefined, other: vscode.Uri): boolean {
	return one?.toString() === other.toString();
}
