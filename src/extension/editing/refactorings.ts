import * as vscode from 'vscode';
import { convertNotation } from '../../core/edit/convertNotation.ts';
import { draftVersions } from '../../core/edit/draftVersion.ts';
import { splitSection } from '../../core/edit/splitSection.ts';
import { storyAt } from '../../core/edit/storyAt.ts';
import type { LintResult } from '../../core/lint/result.ts';
import type { Story, StoryDocument } from '../../core/story/model.ts';
import { applyEdits, type TextEdit } from '../../core/text/edit.ts';
import { insertSection } from '../../core/write/insertSection.ts';
import { type TargetNotation, targetNotations } from '../../core/write/notation.ts';
import { reorderSections } from '../../core/write/reorderSections.ts';

/** A way to rewrite a story. */
export interface Refactoring {
	readonly title: string;
	readonly edits: readonly TextEdit[];
}

/** All refactorings of the story at a position; empty outside of stories. */
export function refactorings(result: LintResult, offset: number): Refactoring[] {
	const { document } = result;
	const story = storyAt(document, offset);
	if (!story || story.scheme === 'PITCH') {
		return [];
	}
	const found = targetNotations.map((target) => ({
		title: conversionTitle(target),
		edits: convertNotation(document, story, target),
	}));
	found.push({ title: vscode.l10n.t('Put the parts in order'), edits: reorder(document, story) });
	const section = story.sections.find(
		({ span, parts }) => parts.length > 1 && span.start <= offset && offset <= span.end,
	);
	if (section) {
		const title = vscode.l10n.t('Split “{0}”', section.label);
		found.push({ title, edits: splitSection(document, story, section, offset) });
	}
	if (!story.sections.some(({ parts }) => parts.includes('reflection'))) {
		found.push({ title: vscode.l10n.t('Add a reflection'), edits: insertSection(document, story, 'reflection') });
	}
	for (const { name, edits } of draftVersions(result, story)) {
		found.push({ title: vscode.l10n.t('Draft a version: {0}', name), edits: [...edits] });
	}
	return found.flatMap(({ title, edits }) => (edits ? [{ title, edits }] : []));
}

function conversionTitle(target: TargetNotation): string {
	const titles: Readonly<Record<TargetNotation, string>> = {
		heading: vscode.l10n.t('Write the parts as headings'),
		emphasis: vscode.l10n.t('Write the parts as bold labels'),
		list: vscode.l10n.t('Write the parts as a list'),
		row: vscode.l10n.t('Write the parts as a table'),
	};
	return titles[target];
}

function reorder(document: StoryDocument, story: Story): TextEdit[] | null {
	const edits = reorderSections(document, story);
	return edits && applyEdits(document.text, edits) !== document.text ? edits : null;
}
