import * as vscode from 'vscode';
import type { Choice } from '../../../core/practice/choose.ts';
import { ratings } from '../../../core/practice/entry.ts';
import { openPage } from '../../guide/guidePages.ts';
import type { Services } from '../../shared/services.ts';
import { dateText, ratingMeaning, ratingName, reasonText, whenText } from '../wording.ts';

/** One round: the page of the question, and a list to say how the answer went. */
export async function startRound(services: Services, choice: Choice): Promise<void> {
	const { guide: service, practice } = services;
	const { question, reason } = choice;
	const guide = await service.load();
	await openPage(question);
	const now = Date.now();
	const dates = await practice.dates(question.id);
	const items = ratings.map((rating) => ({
		rating,
		label: ratingName(rating),
		description: vscode.l10n.t(
			'{0}; again {1} ({2})',
			ratingMeaning(rating),
			whenText(dates[rating], now),
			dateText(dates[rating]),
		),
	}));
	const picked = await vscode.window.showQuickPick(items, {
		title: question.title,
		placeHolder: [reasonText(reason, guide), vscode.l10n.t('Answer aloud, then say how it went')]
			.filter(Boolean)
			.join(' · '),
		ignoreFocusOut: true,
	});
	if (picked) {
		await practice.rate(question.id, picked.rating, { mode: 'speak' });
	}
}
