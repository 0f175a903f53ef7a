import type * as vscode from 'vscode';
import { activate as activateWith } from '../extension/main.ts';
import { disk } from './disk.ts';

/** The extension in Node's host, which reads files of this machine itself. */
export function activate(context: vscode.ExtensionContext): ReturnType<typeof activateWith> {
	return activateWith(context, disk);
}
