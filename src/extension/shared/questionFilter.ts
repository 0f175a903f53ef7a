import * as vscode from 'vscode';
import { noFilter, type QuestionFilter } from '../../core/guide/filter.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { type Difficulty, difficulties, type TellerLevel, tellerLevels } from '../../core/guide/model.ts';

/** Asks which questions to include; undefined if the user cancels. */
export async function pickFilter(guide: Guide, current: QuestionFilter): Promise<QuestionFilter | undefined> {
	const picked = await vscode.window.showQuickPick(filterItems(guide, current), {
		canPickMany: true,
		matchOnDescription: true,
		title: vscode.l10n.t('Filter Questions'),
		placeHolder: vscode.l10n.t('Show only questions that are…'),
		// Do not lose checked items when the editor takes the focus.
		ignoreFocusOut: true,
	});
	return picked?.reduce<QuestionFilter>((filter, item) => item.add?.(filter) ?? filter, noFilter);
}

/** Describes a filter in words; empty if it does not restrict anything. */
export function describeFilter(guide: Guide, filter: QuestionFilter): string {
	return filterItems(guide, filter)
		.filter(({ picked }) => picked)
		.map(({ label }) => label)
		.join(', ');
}

/** The names of the difficulty levels. */
export function difficultyNames(): Readonly<Record<Difficulty, string>> {
	return { easy: vscode.l10n.t('Easy'), medium: vscode.l10n.t('Medium'), hard: vscode.l10n.t('Hard') };
}

/** The names of the levels of seniority. */
function levelNames(): Readonly<Record<TellerLevel, string>> {
	return {
		junior: vscode.l10n.t('Junior'),
		mid: vscode.l10n.t('Mid-level'),
		senior: vscode.l10n.t('Senior'),
		staff: vscode.l10n.t('Staff'),
	};
}

interface FilterItem extends vscode.QuickPickItem {
	/** Adds this item's condition to a filter; absent for separators. */
	add?(filter: QuestionFilter): QuestionFilter;
}

type Flag = 'withoutStory' | 'due' | 'favorite' | 'own' | 'hideDone';

function filterItems(guide: Guide, current: QuestionFilter): FilterItem[] {
	const flag = (name: Flag, label: string): FilterItem => ({
		label,
		picked: current[name],
		add: (filter) => ({ ...filter, [name]: true }),
	});
	const inList = (
		name: 'categories' | 'difficulties' | 'competencies' | 'levels',
		id: string,
		label: string,
		description = '',
	): FilterItem => ({
		label,
		description,
		picked: (current[name] as readonly string[]).includes(id),
		add: (filter) => ({ ...filter, [name]: [...filter[name], id] }),
	});
	const names = difficultyNames();
	const levels = levelNames();
	const { pack } = current;
	const likely = pack && {
		label: vscode.l10n.t('Likely for {0}', pack.title),
		description: vscode.l10n.t('{0} questions', pack.questions.length),
		picked: true,
		add: (filter: QuestionFilter) => ({ ...filter, pack }),
	};
	return [
		...(likely ? [likely] : []),
		separator(vscode.l10n.t('State')),
		flag('withoutStory', vscode.l10n.t('Without a story')),
		flag('due', vscode.l10n.t('Due for practice')),
		flag('favorite', vscode.l10n.t('Favorite')),
		flag('own', vscode.l10n.t('From my question banks')),
		flag('hideDone', vscode.l10n.t('Not done yet')),
		separator(vscode.l10n.t('Category')),
		...guide.categories.map(({ id, title }) => inList('categories', id, title)),
		separator(vscode.l10n.t('Difficulty')),
		...difficulties.map((id) => inList('difficulties', id, names[id])),
		separator(vscode.l10n.t('Sample answer')),
		...tellerLevels.map((id) => inList('levels', id, vscode.l10n.t('Sample answer: {0}', levels[id]))),
		separator(vscode.l10n.t('Competency')),
		...guide.competencies.map(({ id, title, meaning }) => inList('competencies', id, title, meaning)),
	];
}

function separator(label: string): FilterItem {
	return { label, kind: vscode.QuickPickItemKind.Separator };
}
