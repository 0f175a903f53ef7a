import * as vscode from 'vscode';
import type { Round } from '../../../core/practice/entry.ts';
import type { Services } from '../../services/services.ts';
import { configurationSection, settings } from '../../shared/ids.ts';
import { paceOf } from './checkAnswer.ts';

const key = `${settings.pace}.wordsPerMinute`;
/** A smaller difference, in words per minute, changes the time of a story by seconds. */
const leastDifference = 10;

/**
 * The pace of the user's last answers, where this one was spoken into a text as well, and the setting is another; null
 * where it is not, or where a configuration file has decided.
 */
export async function offeredPace(
	services: Pick<Services, 'practice' | 'configurations'>,
	{ words = 0, answerSeconds = 0 }: Round,
): Promise<number | null> {
	const { ownPace, spokenPace } = await import('../../../core/practice/delivery.ts');
	if (spokenPace(words, answerSeconds) === undefined) {
		return null;
	}
	const pace = ownPace(await services.practice.rounds());
	const { wordsPerMinute } = await paceOf(services);
	const isBySetting = section().get<number>(key) === wordsPerMinute;
	return pace !== undefined && isBySetting && Math.abs(pace - wordsPerMinute) >= leastDifference ? pace : null;
}

/** Makes a pace the setting: where one is set already, in the workspace or else for the user. */
export async function usePace(wordsPerMinute: number): Promise<void> {
	const { ConfigurationTarget } = vscode;
	const { workspaceFolderValue, workspaceValue } = section().inspect(key) ?? {};
	const target =
		workspaceFolderValue !== undefined
			? ConfigurationTarget.WorkspaceFolder
			: workspaceValue !== undefined
				? ConfigurationTarget.Workspace
				: ConfigurationTarget.Global;
	await section().update(key, wordsPerMinute, target);
}

/** The settings that govern an answer: those of the first workspace folder. */
function section(): vscode.WorkspaceConfiguration {
	return vscode.workspace.getConfiguration(configurationSection, vscode.workspace.workspaceFolders?.[0]?.uri);
}
