import * as vscode from 'vscode';
import { type Coverage, coverageOf } from '../../core/coverage/coverage.ts';
import type { Lens } from '../../core/coverage/lens.ts';
import type { Cell, CoverageRow } from '../../core/coverage/model.ts';
import type { NextStep } from '../../core/coverage/plan.ts';
import { type Value, valuesOf } from '../../core/coverage/subject.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { interviewLogName } from '../../core/interviews/logName.ts';
import { valuesNamed } from '../../core/jobs/readValues.ts';
import { readDate } from '../../core/practice/interviewDate.ts';
import { storyRoundId } from '../../core/practice/storyRounds.ts';
import { achievementsName } from '../../core/remember/bragFile.ts';
import {
	type CoverageMessage,
	type CoverageRequest,
	coverageRequestSchema,
	type View,
} from '../../protocol/coverage.ts';
import { notedAchievements } from '../services/noted.ts';
import type { Services } from '../services/services.ts';
import { showStory } from '../services/showStory.ts';
import type { IndexedStory } from '../services/storyIndex.ts';
import { readTellings, tellingsText } from '../services/tellings.ts';
import { commands } from '../shared/ids.ts';
import { Latest } from '../shared/latest.ts';
import { Page, pageTexts } from '../webviews/page.ts';
import { runCommand } from '../webviews/runCommand.ts';
import { type CoverageRequested, coverageMessage, linkName } from './coverageMessage.ts';
import { overviewRows } from './overviewRows.ts';
import { type Change, changeOf, undoChange } from './undoChange.ts';
import { keepValues, keptValues } from './values.ts';

/** Long enough for a change of many files to settle. */
const restMs = 200;

interface Shown {
	readonly coverage: Coverage;
	readonly stories: readonly IndexedStory[];
	readonly guide: Guide;
	readonly values: readonly Value[];
	/** When and to whom a story was told; undefined if never. */
	readonly toldText: (story: IndexedStory) => string | undefined;
	/** Achievements, each with the question that it may answer. */
	readonly noted: readonly string[];
}

/** The page with all stories and what they cover, kept up to date as they change. */
export class CoveragePanel extends Page<CoverageRequest, CoverageMessage> {
	readonly #updates = new Latest<'coverage', Shown>();
	#requested: Omit<CoverageRequested, 'values'> = { by: 'must-prepare', filter: '' };
	/** The tab to show; undefined to show the one that the page showed last. */
	#view: View | undefined;
	/** What to look at stories by when the page is ready; undefined for what it showed last. */
	#by: Lens | undefined;
	#shown: Shown | undefined;
	/** The last link made from the page. */
	#linked: Change | undefined;
	#timer: TimerHandle | undefined;

	constructor(panel: vscode.WebviewPanel, services: Services, view: View | undefined, by: Lens | undefined) {
		super(panel, services, 'coverage', coverageRequestSchema, vscode.l10n.t('Reading your stories…'));
		this.#view = view;
		this.#by = by;
		const log = vscode.workspace.createFileSystemWatcher(`**/{${interviewLogName},${achievementsName}}`);
		this.own(
			log,
			log.onDidCreate(() => this.#schedule()),
			log.onDidChange(() => this.#schedule()),
			log.onDidDelete(() => this.#schedule()),
			services.stories.onDidChange(() => this.#schedule()),
			services.guide.onDidChange(() => this.#schedule()),
			services.practice.onDidChange(() => this.#schedule()),
		);
	}

	show(view: View, by?: Lens): void {
		this.#view = view;
		this.#by = by;
		this.#requested = { ...this.#requested, ...(by && { by }) };
		this.panel.reveal();
		void this.#introduce().then(() => this.#update());
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		this.#updates.drop();
		super.dispose();
	}

	get #values(): string {
		return keptValues(this.services.context);
	}

	protected async answer(request: CoverageRequest): Promise<void> {
		const { executeCommand } = vscode.commands;
		switch (request.type) {
			case 'ready':
				this.#view ??= request.view;
				this.#requested = { by: this.#by ?? request.by, filter: request.filter };
				this.#by = undefined;
				await this.#introduce();
				return this.#update();
			case 'show':
				this.#view = request.view;
				this.#requested = { by: request.by, filter: request.filter };
				return this.#shown && request.view === 'coverage' ? this.#send(this.#shown) : this.#update();
			case 'values':
				await keepValues(this.services.context, request.values);
				return this.#update();
			case 'openStory':
				return this.#openStory(request.id);
			case 'link':
				return this.#link(request.row, request.story);
			case 'undo':
				return this.#undo();
			case 'write':
				return this.#write(request.row);
			case 'step':
				return this.#take(this.#shown?.coverage.plan.next[request.index]);
			case 'remember': {
				const step = this.#shown?.coverage.plan.next[request.index];
				await executeCommand(commands.whatDidIDo, step?.kind === 'write' ? step.question : undefined);
				return;
			}
			case 'run':
				return runCommand(request);
		}
	}

	#schedule(): void {
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#update().catch((error) => this.services.log.error('The story coverage could not be updated.', error));
		}, restMs);
	}

	/** Gives the page its texts, and says which tab to show. */
	#introduce(): Promise<void> {
		return this.post({ ...pageTexts(), view: this.#view ?? 'coverage', by: this.#requested.by });
	}

	async #update(): Promise<void> {
		if (this.#view === 'overview') {
			this.#shown = undefined;
			const { stories, guide } = this.services;
			const [all, known] = await Promise.all([stories.all(), guide.load()]);
			return this.post({ type: 'overview', rows: overviewRows(all, known) });
		}
		await this.#updates.run(
			'coverage',
			() => this.#make(),
			(shown) => {
				this.#shown = shown;
				void this.#send(shown);
			},
		);
	}

	async #make(): Promise<Shown> {
		const { stories: index, guide: guideService, matches, practice } = this.services;
		const guide = await guideService.complete();
		const values = valuesOf(valuesNamed(this.#values, guide), guide);
		const [bank, stories, memories, tellingsOf] = await Promise.all([
			matches.bank(values),
			index.all(),
			practice.memories(),
			readTellings(index),
		]);
		const practicedAt = ({ title, questions }: IndexedStory) => {
			const last = Math.max(...[storyRoundId(title), ...questions].map((id) => memories.get(id)?.lastAt ?? 0));
			return last === 0 ? null : last;
		};
		const toldAt = (story: IndexedStory) => readDate(tellingsOf(story)[0]?.date ?? '') ?? null;
		const covering = stories.map((story) => ({ ...story, practicedAt: practicedAt(story), toldAt: toldAt(story) }));
		const coverage = coverageOf({ stories: covering, bank, guide, values, now: Date.now() });
		const noted = (await notedAchievements()).map(async ({ title }) => {
			const [match] = await matches.suggestionsFor(title);
			return match ? vscode.l10n.t('{0}: “{1}”', title, guide.questionName(match.id)) : title;
		});
		const toldText = (story: IndexedStory) => tellingsText(tellingsOf(story));
		return { coverage, stories, guide, values, toldText, noted: await Promise.all(noted) };
	}

	async #send({ coverage, stories, guide, toldText, noted }: Shown): Promise<void> {
		const requested = { ...this.#requested, values: this.#values };
		await this.post(coverageMessage(coverage, stories, guide, requested, toldText, noted));
	}

	#row(id: string): CoverageRow | undefined {
		return this.#shown?.coverage.rows[this.#requested.by].find(({ subject }) => subject.id === id);
	}

	async #openStory(id: string): Promise<void> {
		const story = this.services.stories.known().find((each) => each.id === id);
		if (story) {
			const { all, activeTabGroup } = vscode.window.tabGroups;
			const { viewColumn } = all.find((group) => group.viewColumn !== this.panel.viewColumn) ?? activeTabGroup;
			await showStory(story, viewColumn);
		}
	}

	/** Writes the link that a suggestion proposes into the facts of the story. */
	async #link(rowId: string, storyId: string): Promise<void> {
		const row = this.#row(rowId);
		const cell = row?.cells.find(({ story }) => story === storyId);
		if (row && cell && !cell.isLinked) {
			const guide = this.#shown?.guide;
			await this.#linkStory(storyId, this.#factsOf(row, cell), guide ? linkName(row, cell, guide) : '');
		}
	}

	#factsOf({ subject: { by, id } }: CoverageRow, { question }: Cell): Readonly<Record<string, string>> {
		if (by === 'competency') {
			return { competencies: id };
		}
		const tag = this.#shown?.values.find((value) => value.id === id)?.tag;
		return tag === undefined ? { questions: question ?? id } : { tags: tag };
	}

	/** @param to the name of what it is linked to */
	async #linkStory(storyId: string, facts: Readonly<Record<string, string>>, to: string): Promise<void> {
		const story = this.#shown?.stories.find((each) => each.id === storyId);
		if (story) {
			const link = () => vscode.commands.executeCommand(commands.linkStory, { uri: story.uri, story }, facts);
			this.#linked = await changeOf(story.uri, link);
			await this.post({ type: 'linked', to: this.#linked ? to : null });
		}
	}

	async #undo(): Promise<void> {
		const linked = this.#linked;
		this.#linked = undefined;
		if (linked && !(await undoChange(linked))) {
			void vscode.window.showInformationMessage(
				vscode.l10n.t('The file has changed since then; undo the link in its editor.'),
			);
		}
		await this.post({ type: 'linked', to: null });
	}

	/** Starts a story for the first question of a row that no story answers yet, or for its first question. */
	async #write(rowId: string): Promise<void> {
		const { guide, stories } = this.#shown ?? {};
		const asking = guide?.questions.filter(({ id }) => this.#row(rowId)?.subject.questions.has(id)) ?? [];
		const isOpen = (id: string) => !stories?.some(({ questions }) => questions.includes(id));
		const question = asking.find(({ id }) => isOpen(id)) ?? asking[0];
		await vscode.commands.executeCommand(commands.newStory, question?.id);
	}

	async #take(step: NextStep | undefined): Promise<void> {
		switch (step?.kind) {
			case 'link':
				return this.#linkStory(
					step.story,
					{ questions: step.question },
					this.#shown?.guide.questionName(step.question) ?? '',
				);
			case 'finish':
				return this.#openStory(step.story);
			case 'write':
				await vscode.commands.executeCommand(commands.newStory, step.question);
		}
	}
}
