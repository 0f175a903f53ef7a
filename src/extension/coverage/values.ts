import type * as vscode from 'vscode';

const key = 'coverageValues';

/** The values of a company that the user asked about last, as pasted. */
export function keptValues({ workspaceState }: vscode.ExtensionContext): string {
	return workspaceState.get(key, '');
}

export function keepValues({ workspaceState }: vscode.ExtensionContext, values: string): Thenable<void> {
	return workspaceState.update(key, values);
}
