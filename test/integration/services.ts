// The extension's services, made anew for a test, with what the editor keeps for the extension in memory.
import * as vscode from 'vscode';
import { Configurations } from '../../src/extension/services/configurations.ts';
import { GuideService } from '../../src/extension/services/guideService.ts';
import { Reports } from '../../src/extension/services/reports.ts';
import { StoryIndex } from '../../src/extension/services/storyIndex.ts';
import { StoryMatches } from '../../src/extension/services/storyMatches.ts';
import { activatedExtension, workspaceFile } from './workbench.ts';

/** A state that lasts as long as its values. */
export function memento(values = new Map<string, unknown>()): vscode.ExtensionContext['globalState'] {
	return {
		keys: () => [...values.keys()],
		get: (key: string, otherwise?: unknown) => values.get(key) ?? otherwise,
		update: async (key: string, value: unknown) =>
			void (value === undefined ? values.delete(key) : values.set(key, value)),
		setKeysForSync: () => {},
	} as vscode.ExtensionContext['globalState'];
}

/** A context like the editor's, with its state in memory and its files in a folder of the workspace. */
export function contextOf(extension: vscode.Extension<unknown>, state = memento()): vscode.ExtensionContext {
	return {
		subscriptions: [],
		extension,
		extensionUri: extension.extensionUri,
		extensionMode: vscode.ExtensionMode.Test,
		globalState: state,
		workspaceState: state,
		globalStorageUri: workspaceFile('.storage'),
	} as unknown as vscode.ExtensionContext;
}

/**
 * What reads the guide and the stories of the workspace.
 *
 * @param Kind of configurations, such as one that counts
 * @returns with `dispose`, for when the tests are over
 */
export async function readingServices<Of extends Configurations = Configurations>(
	state = memento(),
	Kind: new (...args: ConstructorParameters<typeof Configurations>) => Of = Configurations as never,
) {
	const context = contextOf(await activatedExtension(), state);
	const log = vscode.window.createOutputChannel('STAR Coach test', { log: true });
	const guide = new GuideService(context, log);
	const configurations = new Kind(log, guide);
	const reports = new Reports(configurations);
	const stories = new StoryIndex({ configurations, reports, log });
	const matches = new StoryMatches({ guide, stories });
	const dispose = () => vscode.Disposable.from(log, guide, configurations, stories).dispose();
	return { context, log, guide, configurations, reports, stories, matches, dispose };
}
