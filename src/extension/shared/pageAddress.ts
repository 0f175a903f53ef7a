import * as vscode from 'vscode';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import type { Chapter } from '../../core/guide/model.ts';
import { pagePath } from '../../core/guide/pagePath.ts';
import { fileNameOf } from '../../core/text/posixPath.ts';
import { schemes } from './ids.ts';

/** The URI of a guide page. */
export function pageUri(page: Chapter | GuideQuestion): vscode.Uri {
	return vscode.Uri.from({ scheme: schemes.guide, path: pagePath(page) });
}

/** The URI of the page for a report in the preparation folder. */
export function reportPageUri(name: string): vscode.Uri {
	return vscode.Uri.from({ scheme: schemes.guide, path: `/preparation/${name}` });
}

/** The page that the active editor shows, as a preview or as text. */
export function activePageUri(): vscode.Uri | undefined {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	const isPage =
		(input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText) &&
		input.uri.scheme === schemes.guide;
	return isPage ? input.uri : undefined;
}

/** The id of the page that a command was called for, or without an argument, as from the palette, of the one shown. */
export function askedPageId(argument: unknown): string | undefined {
	return pageIdOf(argument === undefined ? activePageUri() : argument);
}

/**
 * The id of the question or chapter that a command was called for. Accepts an id, an item of the guide view, a story
 * that answers a question, or a page's URI, which is what editor title bars pass. Undefined for anything else.
 */
export function pageIdOf(argument: unknown): string | undefined {
	if (typeof argument === 'string') {
		return argument;
	}
	if (typeof argument !== 'object' || argument === null) {
		return undefined;
	}
	if (argument instanceof vscode.Uri) {
		const name = fileNameOf(argument.path);
		return argument.scheme === schemes.guide ? name.replace(/\.md$/, '') : undefined;
	}
	const { question, chapter, story } = argument as {
		question?: { id?: unknown };
		chapter?: { id?: unknown };
		story?: { questions?: readonly unknown[] };
	};
	const id = question?.id ?? chapter?.id ?? story?.questions?.[0];
	return typeof id === 'string' ? id : undefined;
}
