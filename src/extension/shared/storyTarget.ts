import * as vscode from 'vscode';

/** The story that a command was called for. */
export interface StoryTarget {
	readonly uri: vscode.Uri;
	/** The 1-based line of the story, if known. */
	readonly line?: number;
}

/**
 * The story that a command was called for: a URI and a line, as passed by a code lens, or an item of the stories view;
 * defaults to the story at the cursor of the active editor.
 */
export function storyTargetOf(target: unknown, line?: unknown): StoryTarget | undefined {
	const { uri, story } = (target instanceof vscode.Uri ? { uri: target } : (target ?? {})) as {
		uri?: unknown;
		story?: { report?: { line?: unknown } };
	};
	if (uri instanceof vscode.Uri) {
		const at = line ?? story?.report?.line;
		return { uri, ...(typeof at === 'number' && { line: at }) };
	}
	const editor = vscode.window.activeTextEditor;
	return editor && { uri: editor.document.uri, line: editor.selection.active.line + 1 };
}
