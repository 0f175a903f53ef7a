import * as vscode from 'vscode';
import type { Guide, GuideQuestion } from '../../core/guide/guide.ts';
import type { Hit } from '../../core/guide/search.ts';
import type { Match } from '../../core/matching/match.ts';
import { say } from '../shared/editorLanguage.ts';
import type { GuideService } from './guideService.ts';

/** A picker item: a question, or some other choice. */
export interface QuestionItem extends vscode.QuickPickItem {
	readonly question?: GuideQuestion;
}

/** The icon and name of a question's category, for a picker item. */
export function categoryOf(
	guide: Guide,
	{ category }: GuideQuestion,
): Pick<vscode.QuickPickItem, 'iconPath' | 'description'> {
	const { icon = 'comment', title = '' } = guide.category(category) ?? {};
	return { iconPath: new vscode.ThemeIcon(icon), description: title };
}

/**
 * Searches as the user types into a picker, and accepts an item. Fast typists press Enter before the list is updated or
 * even loaded; they get the best item for what they typed.
 *
 * @param load returns the items for a typed text, best first; the editor shows all of them in this order; gets what to
 *   call when they have changed
 * @param take called with the chosen item
 */
export async function searchAsTyped<Item extends vscode.QuickPickItem>(
	picker: vscode.QuickPick<Item>,
	load: (update: () => void) => Promise<(typed: string) => readonly Item[]>,
	take: (item: Item) => void,
): Promise<void> {
	// Not in the API yet. Without it, the editor sorts items alphabetically as soon as the user types.
	Object.assign(picker, { sortByLabel: false });
	let itemsFor: ((typed: string) => readonly Item[]) | undefined;
	let isShown = false;
	let isNothing = false;
	let isWaiting = false;
	const typed = () => picker.value.trim();
	const update = () => {
		isShown = false;
		isWaiting = false;
		const found = itemsFor?.(typed()) ?? [];
		isNothing = itemsFor !== undefined && found.length === 0;
		const shown = isNothing ? [{ label: vscode.l10n.t('Nothing found') } as Item] : found;
		// The items already match; without this, the picker would look for the typed letters in their titles.
		picker.items = shown.map((item) => ({ ...item, alwaysShow: true }));
	};
	const accept = () => {
		const [item] = isShown ? picker.selectedItems : typed() === '' ? [] : picker.items;
		if (item && !isNothing) {
			take(item);
		}
	};
	picker.onDidChangeActive(() => {
		isShown = true;
	});
	picker.onDidChangeValue(update);
	picker.onDidAccept(() => {
		accept();
		isWaiting = itemsFor === undefined;
	});
	picker.busy = true;
	itemsFor = await load(update);
	const wasWaiting = isWaiting;
	update();
	picker.busy = false;
	if (wasWaiting) {
		accept();
	}
}

/** What is said and listed besides the questions of the guide. */
export interface MoreItems {
	readonly placeholder?: string;
	/** Listed first while nothing is typed, and after the results otherwise. */
	readonly others?: readonly QuestionItem[];
	/** The questions that fit best, listed with the reason while nothing is typed. */
	readonly suggested?: () => Promise<readonly Match[]>;
}

/**
 * Fills a picker with the questions of the guide: those that are suggested, then by category, the must-prepare ones
 * first; once the user types, with the results of *Search the Guide*.
 *
 * @param take called with the choice
 */
export function searchQuestions(
	picker: vscode.QuickPick<QuestionItem>,
	service: GuideService,
	take: (item: QuestionItem) => void,
	{ others = [], suggested = async () => [] }: MoreItems = {},
): Promise<void> {
	const load = async () => {
		const [guide, search, matches, { reasonText }] = await Promise.all([
			service.complete(),
			service.search(),
			suggested(),
			import('../../core/matching/reasonText.ts'),
		]);
		const toItem = (question: GuideQuestion): QuestionItem => ({
			label: question.title,
			question,
			...categoryOf(guide, question),
		});
		const byCategory = guide.categories.flatMap(({ title, questions }): QuestionItem[] => [
			{ label: title, kind: vscode.QuickPickItemKind.Separator },
			...questions.map((question) => ({ ...toItem(question), description: '' })),
		]);
		const best = matches.flatMap(({ id, reasons: [reason] }): QuestionItem[] => {
			const question = guide.question(id);
			return question && reason ? [{ ...toItem(question), detail: reasonText(reason, guide, say) }] : [];
		});
		const first: QuestionItem[] =
			best.length === 0
				? []
				: [{ label: vscode.l10n.t('Suggested'), kind: vscode.QuickPickItemKind.Separator }, ...best];
		const questionsOf = (hits: readonly Hit[]) => hits.flatMap((hit) => (hit.kind === 'question' ? hit.question : []));
		return (typed: string) =>
			typed === '' ? [...others, ...first, ...byCategory] : [...questionsOf(search.find(typed)).map(toItem), ...others];
	};
	return searchAsTyped(picker, load, take);
}

/** Asks for a question from the guide, or another item; undefined if the user does not choose one. */
export async function pickQuestion(
	service: GuideService,
	title?: string,
	more: MoreItems = {},
): Promise<QuestionItem | undefined> {
	const picker = vscode.window.createQuickPick<QuestionItem>();
	picker.title = title;
	picker.placeholder = more.placeholder ?? vscode.l10n.t('Choose a question, or type to search');
	picker.ignoreFocusOut = title !== undefined;
	picker.show();
	try {
		return await new Promise<QuestionItem | undefined>((resolve, reject) => {
			picker.onDidHide(() => resolve(undefined));
			searchQuestions(picker, service, resolve, more).catch(reject);
		});
	} finally {
		picker.dispose();
	}
}
