import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands, schemes } from '../shared/ids.ts';
import { SampleFiles } from './sampleFiles.ts';

/** Sample stories to look at and experiment with, in any window. */
export function registerSamples({ context }: Services): vscode.Disposable {
	const files = new SampleFiles(context.extensionUri);
	return vscode.Disposable.from(
		files,
		vscode.workspace.registerFileSystemProvider(schemes.sample, files, { isCaseSensitive: true }),
		vscode.commands.registerCommand(commands.openSampleStories, async (argument: unknown) =>
			(await import('./openSampleStory.ts')).openSampleStory(argument === 'pick'),
		),
	);
}
