import type * as vscode from 'vscode';
import { registerMcpServer } from '../extension/agents/registerMcpServer.ts';
import { activate as activateWith } from '../extension/main.ts';
import { HostDisk } from './disk.ts';

/** The extension in Node's host, which can read local files directly and start a server. */
export function activate(context: vscode.ExtensionContext): ReturnType<typeof activateWith> {
	context.subscriptions.push(registerMcpServer(context));
	return activateWith(context, new HostDisk());
}
