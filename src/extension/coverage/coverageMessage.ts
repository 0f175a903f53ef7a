import * as vscode from 'vscode';
import type { Coverage } from '../../core/coverage/coverage.ts';
import { CoverageWords } from '../../core/coverage/coverageWords.ts';
import type { Lens } from '../../core/coverage/lens.ts';
import type { Cell, CoverageRow } from '../../core/coverage/model.ts';
import { aim } from '../../core/coverage/plan.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { reasonText } from '../../core/matching/reasonText.ts';
import type { CoverageContent } from '../../protocol/coverage.ts';
import { stateIcon, stateText } from '../services/readiness.ts';
import type { IndexedStory } from '../services/storyIndex.ts';
import { say } from '../shared/editorLanguage.ts';
import { gitExtension } from '../shared/ids.ts';

/** A matrix with more columns is unreadable; use the filter to see other stories. */
const mostColumns = 12;
const mostNotes = 10;
const mostReasons = 2;

/** What the page requests: the lens, the filter and the values. */
export interface CoverageRequested {
	readonly by: Lens;
	readonly filter: string;
	/** The values as pasted. */
	readonly values: string;
}

/**
 * The message that shows a coverage on the page.
 *
 * @param toldText returns when and to whom a story was told
 * @param noted achievements that were noted, oldest first
 */
export function coverageMessage(
	coverage: Coverage,
	stories: readonly IndexedStory[],
	guide: Guide,
	{ by, filter, values }: CoverageRequested,
	toldText: (story: IndexedStory) => string | undefined,
	noted: readonly string[],
): CoverageContent {
	const byId = new Map(stories.map((story) => [story.id, story]));
	const facts = new Map(coverage.stories.map((story) => [story.id, story]));
	const rows = coverage.rows[by];
	const shown = columnsOf(coverage, byId, filter);
	const place = new Map(shown.map((id, index) => [id, index]));
	const titleOf = (id: string) => byId.get(id)?.title ?? '';
	const words = new CoverageWords(guide, say, vscode.env.language);
	const { plan, habits } = coverage;
	// From commits, which a browser cannot read, or from what was noted.
	const canRemember = noted.length > 0 || vscode.extensions.getExtension(gitExtension) !== undefined;
	return {
		type: 'coverage',
		by,
		filter,
		values,
		rows: rows.map((row) => ({
			id: row.subject.id,
			title: row.subject.title,
			gap: words.gap(row),
			cells: row.cells.flatMap((cell) => {
				const column = place.get(cell.story);
				const kind = cell.isLinked ? ('linked' as const) : ('suggested' as const);
				return column === undefined
					? []
					: [{ column, kind, why: whyText(cell, guide), link: cell.isLinked ? '' : linkName(row, cell, guide) }];
			}),
		})),
		columns: shown.flatMap((id) => {
			const story = byId.get(id);
			const { practicedAt = null } = facts.get(id) ?? {};
			return story
				? {
						id,
						title: story.title,
						path: vscode.workspace.asRelativePath(story.uri),
						readiness: story.readiness.state,
						icon: stateIcon(story.readiness),
						status: [
							[stateText(story.readiness), practicedAt !== null && vscode.l10n.t('practiced {0}', dayText(practicedAt))]
								.filter(Boolean)
								.join(', '),
							toldText(story),
						]
							.filter(Boolean)
							.join(' · '),
					}
				: [];
		}),
		total: coverage.stories.length,
		ready: plan.ready,
		aim,
		next: plan.next.map((step) => ({
			text: words.step(step, titleOf),
			isToWrite: canRemember && step.kind === 'write' && guide.question(step.question)?.scheme !== 'pitch',
		})),
		noted: noted
			.slice(-mostNotes)
			.reverse()
			.map((text) => ({ story: null, text })),
		chosen: plan.chosen.map(({ story, adds }) => ({
			story,
			text: `${titleOf(story)}: ${words.covered(adds, 'conjunction')}`,
		})),
		overused: habits.overused.slice(0, mostNotes).map(({ story, questions }) => ({
			story,
			text: vscode.l10n.t('{0}: {1} questions', titleOf(story), questions),
		})),
		stale: habits.stale.slice(0, mostNotes).map(({ story, lastAt }) => ({
			story,
			text: vscode.l10n.t('{0}: last practiced {1}', titleOf(story), dayText(lastAt)),
		})),
	};
}

/**
 * Stories whose title or path contains every word of a filter: first those in the plan, then those that cover most,
 * whatever the page shows, so that each stays in its place.
 */
function columnsOf(
	{ plan, stories, rows }: Coverage,
	byId: ReadonlyMap<string, IndexedStory>,
	filter: string,
): string[] {
	const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	const worth = new Map<string, number>();
	const add = (id: string, value: number) => worth.set(id, (worth.get(id) ?? 0) + value);
	const all = Object.values(rows).flat();
	for (const { story } of plan.chosen) {
		add(story, all.length);
	}
	for (const { cells } of all) {
		for (const { story, isLinked } of cells) {
			add(story, isLinked ? 1 : 0.1);
		}
	}
	return stories
		.map(({ id }) => id)
		.filter((id) => {
			const story = byId.get(id);
			const text = story ? `${story.title}\n${vscode.workspace.asRelativePath(story.uri)}`.toLocaleLowerCase() : '';
			return words.every((word) => text.includes(word));
		})
		.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))
		.slice(0, mostColumns);
}

function whyText({ isLinked, question, reasons }: Cell, guide: Guide): string {
	if (!isLinked) {
		return reasons
			.slice(0, mostReasons)
			.map((reason) => reasonText(reason, guide, say))
			.join('; ');
	}
	return question === null
		? vscode.l10n.t('Named in the story')
		: vscode.l10n.t('Through the question “{0}”', guide.questionName(question));
}

/** What linking the story of a cell names in it: a question, or the competency or value of the row. */
export function linkName({ subject }: CoverageRow, { question }: Cell, guide: Guide): string {
	const isQuestion = question !== null && subject.by !== 'competency' && subject.by !== 'value';
	return isQuestion ? guide.questionName(question) : subject.title;
}

function dayText(at: number): string {
	return new Intl.DateTimeFormat(vscode.env.language, { month: 'short', day: 'numeric', year: 'numeric' }).format(at);
}
