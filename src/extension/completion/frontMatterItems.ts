import * as vscode from 'vscode';
import type { FrontMatterPlace } from '../../core/edit/frontMatterAt.ts';
import { frontMatterKeys, statuses } from '../../core/lint/rules/invalid-front-matter.ts';
import { schemes } from '../../core/story/schemes.ts';
import type { GuideService } from '../services/guideService.ts';

/** Keys that are not there yet, or values for a key. */
export async function frontMatterItems(
	document: vscode.TextDocument,
	place: FrontMatterPlace,
	guide: GuideService,
): Promise<vscode.CompletionItem[]> {
	const { span, used } = place;
	const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
	const items = place.kind === 'key' ? keyItems() : await valueItems(place.key, place.inList, guide);
	const free = items.filter(({ value }) => !used.includes(value)).map(({ item }) => item);
	for (const [index, item] of free.entries()) {
		item.range = range;
		item.sortText = String(index).padStart(4, '0');
	}
	return free;
}

/** An item with the word that it puts there. */
interface WordItem {
	readonly value: string;
	readonly item: vscode.CompletionItem;
}

function keyItems(): WordItem[] {
	const meanings: Readonly<Record<string, string>> = {
		type: vscode.l10n.t('marks a file of stories'),
		title: vscode.l10n.t('the title of the story'),
		questions: vscode.l10n.t('the questions that the story answers'),
		competencies: vscode.l10n.t('the competencies that the story shows'),
		status: vscode.l10n.t('draft or ready'),
		date: vscode.l10n.t('when it was'),
		scheme: vscode.l10n.t('the scheme of the labels, such as SAR'),
		measurable: vscode.l10n.t('whether the result can be measured'),
		reason: vscode.l10n.t('why the result cannot be measured'),
	};
	return frontMatterKeys.map((key) => {
		const item = new vscode.CompletionItem(
			{ label: key, description: meanings[key] ?? '' },
			vscode.CompletionItemKind.Property,
		);
		item.insertText = `${key}: `;
		item.command = { command: 'editor.action.triggerSuggest', title: '' };
		return { value: key, item };
	});
}

async function valueItems(key: string, inList: boolean, guide: GuideService): Promise<WordItem[]> {
	switch (key) {
		case 'type':
			return ['star-story'].map(valueItem);
		case 'status':
			return statuses.map(valueItem);
		case 'scheme':
			return schemes.map(valueItem);
		case 'measurable':
			return ['false', 'true'].map(valueItem);
		case 'questions':
			return (await guide.complete()).questions.map(({ id, title }) => idItem(id, title, inList));
		case 'competencies':
			return (await guide.complete()).competencies.map(({ id, title }) => idItem(id, title, inList));
		default:
			return [];
	}
}

function valueItem(value: string): WordItem {
	return { value, item: new vscode.CompletionItem(value, vscode.CompletionItemKind.EnumMember) };
}

/** What is shown is the title, which says more than an id; it is found by the words of both. */
function idItem(id: string, title: string, inList: boolean): WordItem {
	const item = new vscode.CompletionItem(title, vscode.CompletionItemKind.Reference);
	item.detail = id;
	item.documentation = title;
	item.filterText = `${id} ${title}`;
	item.insertText = inList ? id : `[${id}]`;
	return { value: id, item };
}
