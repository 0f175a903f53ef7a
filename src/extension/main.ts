import * as vscode from 'vscode';
import { registerAgents } from './agents/registerAgents.ts';
import { registerMcpServer } from './agents/registerMcpServer.ts';
import { registerCodeLens } from './codeLens/registerCodeLens.ts';
import { registerCompletion } from './completion/registerCompletion.ts';
import { registerCoverage } from './coverage/registerCoverage.ts';
import { registerDiagnostics } from './diagnostics/registerDiagnostics.ts';
import { registerEditing } from './editing/registerEditing.ts';
import { registerExport } from './export/registerExport.ts';
import { registerFixes } from './fixes/registerFixes.ts';
import { registerGuide } from './guide/registerGuide.ts';
import { registerHover } from './hover/registerHover.ts';
import { registerPractice } from './practice/registerPractice.ts';
import { registerPreparation } from './preparation/registerPreparation.ts';
import { StoryPreview } from './preview/storyPreview.ts';
import { registerPrivacy } from './privacy/registerPrivacy.ts';
import { registerReview } from './review/registerReview.ts';
import { registerRulePages } from './rulePages/registerRulePages.ts';
import { registerSamples } from './samples/registerSamples.ts';
import { Configurations } from './services/configurations.ts';
import { CurrentFilter } from './services/currentFilter.ts';
import { GuideService } from './services/guideService.ts';
import { PracticeService } from './services/practiceService.ts';
import { QuestionStates } from './services/questionStates.ts';
import { Reports } from './services/reports.ts';
import type { Feature, Services } from './services/services.ts';
import { StoryIndex } from './services/storyIndex.ts';
import { StoryMatches } from './services/storyMatches.ts';
import { formerCommands, syncedState } from './shared/ids.ts';
import { SyncedMarks } from './shared/syncedMarks.ts';
import { registerStarting } from './starting/registerStarting.ts';
import { registerStatus } from './status/registerStatus.ts';
import { registerStories } from './stories/registerStories.ts';

const features: readonly Feature[] = [
	registerDiagnostics,
	registerFixes,
	registerEditing,
	registerHover,
	registerCompletion,
	registerCodeLens,
	registerStatus,
	registerRulePages,
	registerGuide,
	registerStories,
	registerPreparation,
	registerSamples,
	registerPractice,
	registerReview,
	registerCoverage,
	registerStarting,
	registerPrivacy,
	registerExport,
	registerAgents,
	registerMcpServer,
];

/** @returns the API that the Markdown extension expects from a `markdown.markdownItPlugins` contribution */
export function activate(context: vscode.ExtensionContext): Pick<StoryPreview, 'extendMarkdownIt'> {
	const log = vscode.window.createOutputChannel('STAR Coach', { log: true });
	const guide = new GuideService(context, log);
	const configurations = new Configurations(log, guide);
	const reports = new Reports(configurations);
	const stories = new StoryIndex({ configurations, reports, log });
	context.globalState.setKeysForSync(Object.values(syncedState));
	const favorites = new SyncedMarks(context.globalState, syncedState.favorites);
	const notAsked = new SyncedMarks(context.globalState, syncedState.notAsked);
	const practice = new PracticeService(context, log);
	const questionStates = new QuestionStates(favorites, stories, practice);
	const filter = new CurrentFilter(context.workspaceState, guide);
	const matches = new StoryMatches({ guide, stories });
	const services: Services = {
		context,
		log,
		configurations,
		reports,
		stories,
		matches,
		guide,
		favorites,
		filter,
		notAsked,
		questionStates,
		practice,
	};
	const preview = new StoryPreview(services);
	context.subscriptions.push(
		preview,
		log,
		configurations,
		stories,
		guide,
		favorites,
		filter,
		notAsked,
		questionStates,
		practice,
		...features.map((register) => register(services)),
		...Object.entries(formerCommands).map(([id, [now, ...how]]) =>
			vscode.commands.registerCommand(id, () => vscode.commands.executeCommand(now, ...how)),
		),
	);
	return { extendMarkdownIt: (markdown) => preview.extendMarkdownIt(markdown) };
}
