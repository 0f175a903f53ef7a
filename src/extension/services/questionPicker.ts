import * as vscode from 'vscode';
import type { Guide, GuideQuestion } from '../../core/guide/guide.ts';
import type { Hit } from '../../core/guide/search.ts';
import type { GuideService } from './guideService.ts';

/** An item of a picker that shows questions: one of them, or another choice beside them. */
export interface QuestionItem extends vscode.QuickPickItem {
	readonly question?: GuideQuestion;
}

/** The icon of a question's category and its name, for an item of a picker. */
export function categoryOf(
	guide: Guide,
	{ category }: GuideQuestion,
): Pick<vscode.QuickPickItem, 'iconPath' | 'description'> {
	const { icon = 'comment', title = '' } = guide.category(category) ?? {};
	return { iconPath: new vscode.ThemeIcon(icon), description: title };
}

/**
 * Searches as someone types into a picker, and takes what they choose. Who types fast presses Enter before the list
 * has followed, or before there is one: then it is the best item for what was typed.
 *
 * @param load gives the items for what was typed, best first; the editor shows all of them in this order
 * @param take is called with the item that was chosen
 */
export async function searchAsTyped<Item extends vscode.QuickPickItem>(
	picker: vscode.QuickPick<Item>,
	load: () => Promise<(typed: string) => readonly Item[]>,
	take: (item: Item) => void,
): Promise<void> {
	// Not in the API yet, and without it the editor puts items in the order of the alphabet as soon as one types.
	Object.assign(picker, { sortByLabel: false });
	let itemsFor: ((typed: string) => readonly Item[]) | undefined;
	let isShown = false;
	let isWaiting = false;
	const typed = () => picker.value.trim();
	const update = () => {
		isShown = false;
		isWaiting = false;
		// The search has decided already; the picker would only look for the letters in the title.
		picker.items = (itemsFor?.(typed()) ?? []).map((item) => ({ ...item, alwaysShow: true }));
	};
	const accept = () => {
		const [item] = isShown ? picker.selectedItems : typed() === '' ? [] : picker.items;
		if (item) {
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
	itemsFor = await load();
	const wasWaiting = isWaiting;
	update();
	picker.busy = false;
	if (wasWaiting) {
		accept();
	}
}

/**
 * Fills a picker with the questions of the guide: by category, the must-prepare ones first, and as soon as something
 * is typed those that *Search the Guide* finds.
 *
 * @param take is called with what was chosen
 * @param others choices that come first while nothing is typed, and last behind what is found
 */
export function searchQuestions(
	picker: vscode.QuickPick<QuestionItem>,
	service: GuideService,
	take: (item: QuestionItem) => void,
	others: readonly QuestionItem[] = [],
): Promise<void> {
	const load = async () => {
		const [guide, search] = await Promise.all([service.complete(), service.search()]);
		const toItem = (question: GuideQuestion): QuestionItem => ({
			label: question.title,
			question,
			...categoryOf(guide, question),
		});
		const byCategory = guide.categories.flatMap(({ title, questions }): QuestionItem[] => [
			{ label: title, kind: vscode.QuickPickItemKind.Separator },
			...questions.map((question) => ({ ...toItem(question), description: '' })),
		]);
		const questionsOf = (hits: readonly Hit[]) => hits.flatMap((hit) => (hit.kind === 'question' ? hit.question : []));
		return (typed: string) =>
			typed === '' ? [...others, ...byCategory] : [...questionsOf(search.find(typed)).map(toItem), ...others];
	};
	return searchAsTyped(picker, load, take);
}

/** Asks for a question of the guide; undefined when nothing is chosen. */
export async function pickQuestion(service: GuideService, title?: string): Promise<GuideQuestion | undefined> {
	const picker = vscode.window.createQuickPick<QuestionItem>();
	picker.title = title;
	picker.placeholder = vscode.l10n.t('Choose a question, or type to search');
	picker.show();
	try {
		return await new Promise<GuideQuestion | undefined>((resolve, reject) => {
			picker.onDidHide(() => resolve(undefined));
			searchQuestions(picker, service, ({ question }) => resolve(question)).catch(reject);
		});
	} finally {
		picker.dispose();
	}
}
