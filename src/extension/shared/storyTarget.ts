import * as vscode from 'vscode';

/** The story that a command was called for. */
export interface StoryTarget {
	readonly uri: vscode.Uri;
	/** 1-based line of the story, where it is known. */
	readonly line?: number;
}

/**
 * The story that a command was called for: an address and a line as a code lens hands them over, or an item of the
 * stories view; else the story at the cursor of the active editor.
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
