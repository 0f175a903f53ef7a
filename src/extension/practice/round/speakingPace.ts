import * as vscode from 'vscode';
import { ownPace, spokenPace } from '../../../core/practice/delivery.ts';
import type { Round } from '../../../core/practice/entry.ts';
import type { Services } from '../../services/services.ts';
import { configurationSection, settings } from '../../shared/ids.ts';
import { paceOf } from './checkAnswer.ts';

const key = `${settings.pace}.wordsPerMinute`;
/** In words per minute. A smaller difference changes the time of a story by mere seconds. */
const leastDifference = 10;

/**
 * The pace of the user's recent answers, to offer as the setting. Null if this answer was not dictated, the pace is
 * about that of the setting, or a configuration file sets it.
 */
export async function offeredPace(
	services: Pick<Services, 'practice' | 'configurations'>,
	round: Round,
): Promise<number | null> {
	if (spokenPace(round) === undefined) {
		return null;
	}
	const pace = ownPace((await services.practice.load()).rounds);
	const { wordsPerMinute } = await paceOf(services);
	const isBySetting = section().get<number>(key) === wordsPerMinute;
	return pace !== undefined && isBySetting && Math.abs(pace - wordsPerMinute) >= leastDifference ? pace : null;
}

/** Saves a pace in the settings: where one is already set in the workspace, or else in the user settings. */
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

/** The settings that apply to answers: those of the first workspace folder. */
function section(): vscode.WorkspaceConfiguration {
	return vscode.workspace.getConfiguration(configurationSection, vscode.workspace.workspaceFolders?.[0]?.uri);
}
