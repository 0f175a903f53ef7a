import * as vscode from 'vscode';
import type { Story, StoryDocument } from '../../core/story/model.ts';
import type { Services } from '../services/services.ts';
import { configurationSection, settings } from '../shared/ids.ts';

/** Shows findings, time and practice above the title of each story. */
export function registerCodeLens(services: Services): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	/** Whether all stories were read and matched once, for which no lens waits. */
	let isMatched = false;
	let isMatching = false;

	async function match(): Promise<void> {
		isMatching = true;
		try {
			await services.matches.bank();
			isMatched = true;
			changed.fire();
		} catch (error) {
			services.log.error('The stories could not be matched with questions.', error);
		}
		isMatching = false;
	}

	/** Whether a story is worth linking: the only one of its file always, one of several if it surely fits a question. */
	async function fitsIn(uri: vscode.Uri, { stories }: StoryDocument): Promise<(story: Story) => boolean> {
		const isOnly = stories.length === 1;
		if (!isOnly && !isMatched && !isMatching) {
			void match();
		}
		if (isOnly || !isMatched) {
			return () => isOnly;
		}
		const [bank, { isSureOfOne }] = await Promise.all([
			services.matches.bank(),
			import('../../core/matching/suggestions.ts'),
		]);
		const ids = services.stories.ofFile(uri).map(({ id }) => id);
		return (story) => isSureOfOne(bank.questionsFor(ids[stories.indexOf(story)] ?? ''));
	}

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
			const fits = await fitsIn(document.uri, parsed);
			return storyLenses(document.uri, file, (story) => ids.get(story)?.find((id) => guide?.question(id)), fits);
		},
	};
	return vscode.Disposable.from(
		changed,
		services.configurations.onDidChange(() => changed.fire()),
		services.stories.onDidChange(() => isMatched && changed.fire()),
		vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider),
	);
}
