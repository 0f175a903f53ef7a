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
			const [{ storyLenses }, { referencedIds }] = await Promise.all([
				import('./storyLenses.ts'),
				import('../../core/lint/referencedIds.ts'),
			]);
			const ids = referencedIds(file.result.document).questions;
			const guide = ids.length > 0 ? await services.guide.complete() : undefined;
			const question = ids.find((id) => guide?.question(id));
			return storyLenses(document.uri, file, question);
		},
	};
	return vscode.Disposable.from(
		changed,
		services.configurations.onDidChange(() => changed.fire()),
		vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider),
	);
}
