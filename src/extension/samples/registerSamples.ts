import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands, schemes } from '../shared/ids.ts';
import type { SampleFiles } from './sampleFiles.ts';

/** Sample stories to look at and experiment with, in any window. */
export function registerSamples({ context }: Services): vscode.Disposable {
	const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	let loading: Promise<SampleFiles> | undefined;
	const files = () => {
		loading ??= import('./sampleFiles.ts').then(
			({ SampleFiles }) => new SampleFiles(context.extensionUri, (change) => changed.fire([change])),
		);
		return loading;
	};
	const provider: vscode.FileSystemProvider = {
		onDidChangeFile: changed.event,
		watch: () => new vscode.Disposable(() => {}),
		stat: async (uri) => (await files()).stat(uri),
		readFile: async (uri) => (await files()).read(uri),
		readDirectory: async (uri) => (await files()).list(uri),
		writeFile: async (uri, bytes) => (await files()).write(uri, bytes),
		createDirectory: refuse,
		delete: refuse,
		rename: refuse,
	};
	return vscode.Disposable.from(
		changed,
		vscode.workspace.registerFileSystemProvider(schemes.sample, provider, { isCaseSensitive: true }),
		vscode.commands.registerCommand(commands.openSampleStories, async (argument: unknown) =>
			(await import('./openSampleStory.ts')).openSampleStory(argument === 'pick'),
		),
	);
}

function refuse(uri: vscode.Uri): never {
	throw vscode.FileSystemError.NoPermissions(uri);
}
