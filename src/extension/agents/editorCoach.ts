import * as vscode from 'vscode';
import type { CoachData, CoachPractice, CoachStory } from '../../core/agents/coachData.ts';
import type { Guide } from '../../core/guide/guide.ts';
import type { LintResult } from '../../core/lint/result.ts';
import type { Services } from '../services/services.ts';
import { say } from '../shared/editorLanguage.ts';

/** The URI that decides which configuration applies to a text without a file. */
const textUri = vscode.Uri.from({ scheme: 'untitled', path: 'text.md' });

/** The workspace as the agent tools see it: its stories, the guide with its banks, and the practice history. */
export class EditorCoach implements CoachData {
	readonly say = say;
	readonly #services: Services;

	constructor(services: Services) {
		this.#services = services;
	}

	guide(): Promise<Guide> {
		return this.#services.guide.complete();
	}

	async stories(): Promise<readonly CoachStory[]> {
		return (await this.#byId()).map(([story]) => story);
	}

	async lintStory({ id }: CoachStory): Promise<LintResult | undefined> {
		const [, uri] = (await this.#byId()).find(([story]) => story.id === id) ?? [];
		return (uri && (await this.#services.reports.shown(uri))) ?? undefined;
	}

	async lintText(text: string): Promise<LintResult> {
		return (await this.#services.configurations.linterOf(textUri, text, true))(text);
	}

	async practice(): Promise<CoachPractice> {
		const { practice } = this.#services;
		const known = await practice.load();
		return {
			memoryOf: (question) => known.memoryOf(question),
			rate: (question, rating, details) => practice.rate(question, rating, details),
		};
	}

	now(): number {
		return Date.now();
	}

	random(): number {
		return Math.random();
	}

	/** Keyed by readable ids: a model has no need for URIs. */
	async #byId(): Promise<(readonly [CoachStory, vscode.Uri])[]> {
		const counts = new Map<string, number>();
		return (await this.#services.stories.all()).map((story) => {
			const path = vscode.workspace.asRelativePath(story.uri);
			const count = (counts.get(path) ?? 0) + 1;
			counts.set(path, count);
			return [{ ...story, id: `${path}#${count}`, path, line: story.report.line }, story.uri];
		});
	}
}
