import * as vscode from 'vscode';
import { convertNotation, type TargetNotation, targetNotations } from '../../core/edit/convertNotation.ts';
import { splitSection } from '../../core/edit/splitSection.ts';
import { storyAt } from '../../core/edit/storyAt.ts';
import { insertSection } from '../../core/lint/support/insertSection.ts';
import { reorderSections } from '../../core/lint/support/reorderSections.ts';
import type { Story, StoryDocument } from '../../core/story/model.ts';
import { applyEdits, type TextEdit } from '../../core/text/edit.ts';

/** One way to write a story otherwise. */
export interface Refactoring {
	readonly title: string;
	readonly edits: readonly TextEdit[];
}

/** Every refactoring of the story at a place; none outside of stories. */
export function refactorings(document: StoryDocument, offset: number): Refactoring[] {
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
		const fix = insertSection(document, story, 'reflection');
		found.push({ title: vscode.l10n.t('Add a reflection'), edits: fix && [...fix.edits] });
	}
	return found.flatMap(({ title, edits }) => (edits ? [{ title, edits }] : []));
}

function conversionTitle(target: TargetNotation): string {
	switch (target) {
		case 'heading':
			return vscode.l10n.t('Write the parts as headings');
		case 'emphasis':
			return vscode.l10n.t('Write the parts as bold labels');
		case 'list':
			return vscode.l10n.t('Write the parts as a list');
		case 'row':
			return vscode.l10n.t('Write the parts as a table');
	}
}

function reorder(document: StoryDocument, story: Story): TextEdit[] | null {
	const edits = reorderSections(document, story)?.edits;
	return edits && applyEdits(document.text, edits) !== document.text ? [...edits] : null;
}
