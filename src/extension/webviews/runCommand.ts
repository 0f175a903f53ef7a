import * as vscode from 'vscode';
import type { RunRequest } from '../../protocol/run.ts';
import { commands } from '../shared/ids.ts';

/** Runs the command that a page asks for. */
export async function runCommand({ command, argument }: RunRequest): Promise<void> {
	await vscode.commands.executeCommand(commands[command], argument);
}
