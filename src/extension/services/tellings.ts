import * as vscode from 'vscode';
import { interviewLogName } from '../../core/interviews/logName.ts';
import type { Telling } from '../../core/interviews/tellings.ts';
import { relativeLink } from '../../core/text/posixPath.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { readShownText } from '../shared/readText.ts';
import type { IndexedStory, StoryIndex } from './storyIndex.ts';

/** Reads the interview log and returns a lookup of when each story was told, latest first. */
export async function readTellings(
	stories: Pick<StoryIndex, 'ofFile'>,
): Promise<(story: Pick<IndexedStory, 'title' | 'uri'>) => readonly Telling[]> {
	const folder = ownFolder('preparation');
	const read = folder && (await readShownText(vscode.Uri.joinPath(folder, interviewLogName)));
	if (!read || read.error !== undefined) {
		return () => [];
	}
	const [{ readInterviews }, { Tellings }] = await Promise.all([
		import('../../core/interviews/interviewLog.ts'),
		import('../../core/interviews/tellings.ts'),
	]);
	const tellings = new Tellings(readInterviews(read.text));
	return ({ title, uri }) =>
		tellings.of({ title, path: relativeLink(folder.path, uri.path), isAlone: stories.ofFile(uri).length === 1 });
}

/** `Told once, to Acme on 2026-11-30`, `Told 3 times, last to Acme on 2026-11-30`; undefined for a story never told. */
export function tellingsText(tellings: readonly Telling[]): string | undefined {
	const [last] = tellings;
	if (!last) {
		return undefined;
	}
	const { date, company } = last;
	if (tellings.length === 1) {
		return company === ''
			? vscode.l10n.t('Told once, on {0}', date)
			: vscode.l10n.t('Told once, to {0} on {1}', company, date);
	}
	return company === ''
		? vscode.l10n.t('Told {0} times, last on {1}', tellings.length, date)
		: vscode.l10n.t('Told {0} times, last to {1} on {2}', tellings.length, company, date);
}
