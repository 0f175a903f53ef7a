import * as vscode from 'vscode';
import type { Hit } from '../../core/guide/search.ts';
import type { GuideService } from '../services/guideService.ts';
import { categoryOf, searchAsTyped } from '../services/questionPicker.ts';
import { openPage } from './guidePages.ts';

interface HitItem extends vscode.QuickPickItem {
	readonly hit: Hit;
}

/** *Search the Guide*: full-text search of questions, other wordings, key points and chapters as the user types. */
export async function searchGuide(service: GuideService): Promise<void> {
	const picker = vscode.window.createQuickPick<HitItem>();
	picker.placeholder = vscode.l10n.t('Search questions, key points and chapters, such as “conflict” or “deadline”');
	picker.title = vscode.l10n.t('Search the Guide');
	picker.show();
	const closed = new Promise<void>((resolve) => picker.onDidHide(resolve));
	const load = async () => {
		const [guide, { contextText }] = await Promise.all([service.complete(), import('../../core/guide/search.ts')]);
		const search = await service.search();
		const toItem = (hit: Hit): HitItem =>
			hit.kind === 'question'
				? { hit, label: hit.question.title, ...categoryOf(guide, hit.question), detail: contextText(hit) }
				: {
						hit,
						label: hit.chapter.title,
						iconPath: new vscode.ThemeIcon('book'),
						description: vscode.l10n.t('Chapter'),
						detail: contextText(hit),
					};
		const everything = guide.questions.map((question) => toItem({ kind: 'question', question, context: '' }));
		return (typed: string) => (typed === '' ? everything : search.find(typed).map(toItem));
	};
	try {
		await searchAsTyped(picker, load, ({ hit }) => {
			picker.hide();
			void openPage(hit.kind === 'question' ? hit.question : hit.chapter);
		});
		await closed;
	} finally {
		picker.dispose();
	}
}
