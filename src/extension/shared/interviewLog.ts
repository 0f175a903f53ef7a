import * as vscode from 'vscode';
import type { TellableStory, Tellings } from '../../core/interviews/tellings.ts';
import { relativeLink } from '../../core/text/posixPath.ts';
import { folderSetting } from './folderSetting.ts';
import { settings } from './ids.ts';
import { readShownText } from './readText.ts';

/** The log that *Log an Interview* writes; undefined where no folder is open. */
export function interviewLogUri(): vscode.Uri | undefined {
	const folder = folderSetting(settings.preparationFolder, 'preparation');
	return folder && vscode.Uri.joinPath(folder, 'interviews.md');
}

/** Where stories were told, as the log says now; nowhere where there is no log or it cannot be read. */
export async function readTellings(): Promise<Tellings> {
	const uri = interviewLogUri();
	const [read, { readInterviews }, { Tellings }] = await Promise.all([
		uri && readShownText(uri),
		import('../../core/interviews/interviewLog.ts'),
		import('../../core/interviews/tellings.ts'),
	]);
	return new Tellings(read && read.error === undefined ? readInterviews(read.text) : []);
}

/** Stories as the log knows them. */
export function tellable<Story extends { readonly title: string; readonly uri: vscode.Uri }>(
	stories: readonly Story[],
): Map<Story, TellableStory> {
	const folder = interviewLogUri()?.path.replace(/\/[^/]*$/, '') ?? '';
	const counts = new Map<string, number>();
	for (const { uri } of stories) {
		counts.set(uri.path, (counts.get(uri.path) ?? 0) + 1);
	}
	return new Map(
		stories.map((story) => {
			const { title, uri } = story;
			return [story, { title, path: relativeLink(folder, uri.path), isAlone: counts.get(uri.path) === 1 }];
		}),
	);
}
