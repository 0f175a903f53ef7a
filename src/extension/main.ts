import * as vscode from 'vscode';
import { registerDiagnostics } from './diagnostics/registerDiagnostics.ts';
import { registerFixes } from './fixes/registerFixes.ts';
import { Favourites } from './guide/favourites.ts';
import { GuideService } from './guide/guideService.ts';
import { QuestionStates } from './guide/questionStates.ts';
import { registerGuide } from './guide/registerGuide.ts';
import { PracticeService } from './practice/practiceService.ts';
import { registerPractice } from './practice/registerPractice.ts';
import { registerPreparation } from './preparation/registerPreparation.ts';
import { registerReview } from './review/registerReview.ts';
import { registerRulePages } from './rulePages/registerRulePages.ts';
import { Reports } from './shared/reports.ts';
import type { Feature, Services } from './shared/services.ts';
import { registerStarting } from './starting/registerStarting.ts';
import { registerStories } from './stories/registerStories.ts';
import { StoryIndex } from './stories/storyIndex.ts';
import { Configurations } from './workspace/configurations.ts';

const features: readonly Feature[] = [
	registerDiagnostics,
	registerFixes,
	registerRulePages,
	registerGuide,
	registerStories,
	registerPreparation,
	registerPractice,
	registerReview,
	registerStarting,
];

export function activate(context: vscode.ExtensionContext): void {
	const log = vscode.window.createOutputChannel('STAR Coach', { log: true });
	const guide = new GuideService(context, log);
	const configurations = new Configurations(log, guide);
	const reports = new Reports(configurations);
	const stories = new StoryIndex({ configurations, reports, log });
	const favourites = new Favourites(context.globalState);
	const questionStates = new QuestionStates(favourites, stories);
	const known = { context, log, configurations, reports, stories, guide, favourites, questionStates };
	const practice = new PracticeService(known);
	const services: Services = { ...known, practice };
	context.subscriptions.push(
		log,
		configurations,
		stories,
		guide,
		favourites,
		questionStates,
		practice,
		...features.map((register) => register(services)),
	);
}
