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
 * Keeps the items of a picker in step with what is typed into it.
 *
 * @param itemsFor what was typed, best first; the editor shows all of them in this order
 */
export function searchAsTyped<Item extends vscode.QuickPickItem>(
	picker: vscode.QuickPick<Item>,
	itemsFor: (typed: string) => readonly Item[],
): void {
	// Not in the API yet, and without it the editor puts items in the order of the alphabet as soon as one types.
	Object.assign(picker, { sortByLabel: false });
	const update = () => {
		// The search has decided already; the picker would only look for the letters in the title.
		picker.items = itemsFor(picker.value.trim()).map((item) => ({ ...item, alwaysShow: true }));
	};
	picker.onDidChangeValue(update);
	update();
}

/**
 * Fills a picker with the questions of the guide: by category, the must-prepare ones first, and as soon as something
 * is typed those that *Search the Guide* finds.
 *
 * @param others choices that come first while nothing is typed, and last behind what is found
 */
export async function fillWithQuestions(
	picker: vscode.QuickPick<QuestionItem>,
	service: GuideService,
	others: readonly QuestionItem[] = [],
): Promise<void> {
	picker.busy = true;
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
	searchAsTyped(picker, (typed) =>
		typed === '' ? [...others, ...byCategory] : [...questionsOf(search.find(typed)).map(toItem), ...others],
	);
	picker.busy = false;
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
			picker.onDidAccept(() => resolve(picker.selectedItems[0]?.question));
			fillWithQuestions(picker, service).catch(reject);
		});
	} finally {
		picker.dispose();
	}
}
