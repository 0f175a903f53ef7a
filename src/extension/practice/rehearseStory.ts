import * as vscode from 'vscode';
import { storyRoundId } from '../../core/practice/storyRounds.ts';
import type { Services } from '../services/services.ts';
import { pickStory } from '../services/showStory.ts';
import type { IndexedStory } from '../services/storyIndex.ts';
import { commands, schemes } from '../shared/ids.ts';
import { pageIdOf } from '../shared/pageAddress.ts';
import { storyTargetOf } from '../shared/storyTarget.ts';

/**
 * The id under which practice stores the story to rehearse: the one that the command was called for, one that answers
 * the question whose page it was called from, or one that the user picks.
 *
 * @param target a page of the guide, or any target that `storyTargetOf` accepts
 * @returns undefined if there is no story (the user sees a message) or none was picked
 */
export async function storyToRehearse(
	{ stories }: Pick<Services, 'stories'>,
	target?: unknown,
	line?: unknown,
): Promise<string | undefined> {
	const all = await stories.all();
	if (all.length === 0) {
		await offerNewStory();
		return undefined;
	}
	const isPage = target instanceof vscode.Uri && target.scheme === schemes.guide;
	const meant = isPage ? stories.ofQuestion(pageIdOf(target) ?? '') : storiesAt(stories, target, line);
	const placeHolder = vscode.l10n.t('Choose a story to rehearse');
	const story = meant.length === 1 ? meant[0] : await pickStory(meant.length > 1 ? meant : all, placeHolder);
	return story && storyRoundId(story.title);
}

/** The story at a line of a file, or all of the file's stories if the line is unknown. */
function storiesAt(stories: Services['stories'], target: unknown, line: unknown): readonly IndexedStory[] {
	const place = storyTargetOf(target, line);
	const inFile = place ? stories.ofFile(place.uri) : [];
	const at = inFile.findLast(({ report }) => place?.line !== undefined && report.line <= place.line);
	return at ? [at] : inFile;
}

async function offerNewStory(): Promise<void> {
	const create = vscode.l10n.t('New Story');
	const message = vscode.l10n.t('There is no story to rehearse yet.');
	if ((await vscode.window.showInformationMessage(message, create)) === create) {
		await vscode.commands.executeCommand(commands.newStory);
	}
}
