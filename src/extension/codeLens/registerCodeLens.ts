import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { configurationSection, settings } from '../shared/ids.ts';

/** Shows findings, time and practice above the title of each story. */
export function registerCodeLens(services: Services): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	const provider: vscode.CodeLensProvider = {
		onDidChangeCodeLenses: changed.event,
		async provideCodeLenses(document, token) {
			if (!vscode.workspace.getConfiguration(configurationSection, document.uri).get(settings.codeLens)) {
				return [];
			}
			const file = await services.reports.look(document);
			if (!file || file.unchecked === 'ignored' || token.isCancellationRequested) {
				return [];
			}
			const [{ storyLenses }, { factsOf }] = await Promise.all([
				import('./storyLenses.ts'),
				import('../../core/story/facts.ts'),
			]);
			const { document: parsed } = file.result;
			const ids = new Map(parsed.stories.map((story) => [story, factsOf(parsed, story).questions]));
			const isLinked = [...ids.values()].some((each) => each.length > 0);
			const guide = isLinked ? await services.guide.complete() : undefined;
			return storyLenses(document.uri, file, (story) => ids.get(story)?.find((id) => guide?.question(id)));
		},
	};
	return vscode.Disposable.from(
		changed,
		services.configurations.onDidChange(() => changed.fire()),
		vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider),
	);
}
