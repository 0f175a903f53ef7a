import * as vscode from 'vscode';
import type { Hit } from '../../core/guide/search.ts';
import type { GuideService } from '../services/guideService.ts';
import { openPage } from './guidePages.ts';

interface HitItem extends vscode.QuickPickItem {
	readonly hit: Hit;
}

/** *Search the Guide*: full text over questions, other wordings, key points and chapters, as one types. */
export async function searchGuide(service: GuideService): Promise<void> {
	const picker = vscode.window.createQuickPick<HitItem>();
	picker.placeholder = vscode.l10n.t('Search questions, key points and chapters, such as “conflict” or “deadline”');
	picker.title = vscode.l10n.t('Search the Guide');
	picker.busy = true;
	picker.show();
	const closed = new Promise<void>((resolve) => picker.onDidHide(resolve));
	try {
		const [guide, { contextText }] = await Promise.all([service.complete(), import('../../core/guide/search.ts')]);
		const search = await service.search();
		const toItem = (hit: Hit): HitItem => {
			const isQuestion = hit.kind === 'question';
			const icon = isQuestion ? guide.category(hit.question.category)?.icon : 'book';
			return {
				hit,
				label: isQuestion ? hit.question.title : hit.chapter.title,
				description: isQuestion ? (guide.category(hit.question.category)?.title ?? '') : vscode.l10n.t('Chapter'),
				iconPath: new vscode.ThemeIcon(icon ?? 'comment'),
				detail: contextText(hit),
				// The search has decided already; the picker would only look for the letters in the title.
				alwaysShow: true,
			};
		};
		const everything = guide.questions.map((question) => toItem({ kind: 'question', question, context: '' }));
		const update = () => {
			picker.items = picker.value.trim() === '' ? everything : search.find(picker.value).map(toItem);
		};
		picker.onDidChangeValue(update);
		picker.onDidAccept(() => {
			const [item] = picker.selectedItems;
			if (item) {
				picker.hide();
				void openPage(item.hit.kind === 'question' ? item.hit.question : item.hit.chapter);
			}
		});
		update();
		picker.busy = false;
		await closed;
	} finally {
		picker.dispose();
	}
}
