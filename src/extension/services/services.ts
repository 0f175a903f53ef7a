import type * as vscode from 'vscode';
import type { SyncedMarks } from '../shared/syncedMarks.ts';
import type { Configurations } from './configurations.ts';
import type { CurrentFilter } from './currentFilter.ts';
import type { GuideService } from './guideService.ts';
import type { PracticeService } from './practiceService.ts';
import type { QuestionStates } from './questionStates.ts';
import type { Reports } from './reports.ts';
import type { StoryIndex } from './storyIndex.ts';
import type { StoryMatches } from './storyMatches.ts';

/** The services that the extension's features share; created once in `activate`. */
export interface Services {
	readonly context: vscode.ExtensionContext;
	readonly log: vscode.LogOutputChannel;
	/** The configuration that governs a file. */
	readonly configurations: Configurations;
	/** The lint reports of open documents. */
	readonly reports: Reports;
	/** Every story of the workspace. */
	readonly stories: StoryIndex;
	/** Which stories answer which questions. */
	readonly matches: StoryMatches;
	/** Questions and chapters, with the user's banks. */
	readonly guide: GuideService;
	readonly favorites: SyncedMarks;
	/** The questions that the guide shows and practice asks. */
	readonly filter: CurrentFilter;
	/** Questions that practice does not ask any more. */
	readonly notAsked: SyncedMarks;
	/** The user's work on each question. */
	readonly questionStates: QuestionStates;
	/** Practice rounds and their schedule. */
	readonly practice: PracticeService;
}

/**
 * Registers a feature and returns a disposable for all of its resources.
 * Registering is immediate but loading is lazy: no parser, guide or YAML until the feature is used.
 */
export type Feature = (services: Services) => vscode.Disposable;
