import { isDeepStrictEqual } from 'node:util';
import {
	type CodeAction,
	CodeActionKind,
	type CodeActionParams,
	CodeActionTriggerKind,
	type CodeLens,
	type CompletionItem,
	CompletionItemKind,
	type Diagnostic,
	type DocumentSymbol,
	type Hover,
	type Position,
	SymbolKind,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Completion, type Completions, factCompletions, labelCompletions } from '../../assist/completion.ts';
import { disableOffers, type OfferedEdit } from '../../assist/disableOffers.ts';
import { fixAllEdit } from '../../assist/fixAll.ts';
import { hoverAt } from '../../assist/hover.ts';
import { timeText } from '../../assist/timeText.ts';
import { factsAt } from '../../core/edit/factsAt.ts';
import { beginsLabel } from '../../core/edit/labelStart.ts';
import { readinessOf } from '../../core/lint/readiness.ts';
import type { Finding, LintResult } from '../../core/lint/result.ts';
import { readinessText } from '../../core/report/readinessText.ts';
import { LineIndex } from '../../core/text/lineIndex.ts';
import { sayInEnglish as say } from '../../core/text/translation.ts';
import type { Session } from './session.ts';
import { diagnosticSource, spanRange, toWorkspaceEdit } from './toProtocol.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.starCoach`;

/** Actions for the findings that the editor names, and the action that applies every fix. */
export async function codeActions(
	document: TextDocument,
	{ context }: CodeActionParams,
	session: Session,
	byVersion: boolean,
): Promise<CodeAction[]> {
	const { only, triggerKind } = context;
	const asksFor = (kind: string) => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) === true;
	const diagnostics = context.diagnostics.filter(({ source }) => source === diagnosticSource);
	const isInvoked = triggerKind === CodeActionTriggerKind.Invoked && diagnostics.length > 0;
	const result = await session.resultOf(document);
	if (!result) {
		return [];
	}
	const toAction = ({ title, edits }: OfferedEdit, kind: string, more: Partial<CodeAction> = {}): CodeAction => ({
		title,
		kind,
		edit: toWorkspaceEdit(document, result.document, edits, byVersion),
		...more,
	});
	const found = only && !asksFor(CodeActionKind.QuickFix) ? [] : named(diagnostics, result);
	const actions = [
		...found.flatMap(({ diagnostic, finding }) =>
			finding.fixes.map((fix, index) =>
				toAction(fix, CodeActionKind.QuickFix, { diagnostics: [diagnostic], isPreferred: index === 0 }),
			),
		),
		...found.flatMap(({ diagnostic, finding }) =>
			disableOffers(finding, result.document, say).map((offer) =>
				toAction(offer, CodeActionKind.QuickFix, { diagnostics: [diagnostic] }),
			),
		),
	];
	// Someone who opens the menu can wait for it; a request on every cursor move cannot.
	if (only ? asksFor(fixAllKind) : isInvoked) {
		const offer = fixAllEdit(result, await session.linterOf(document), say);
		return offer ? [...actions, toAction(offer, fixAllKind)] : actions;
	}
	return actions;
}

/** The findings that diagnostics were made from. */
function named(
	diagnostics: readonly Diagnostic[],
	{ document, findings }: LintResult,
): { readonly diagnostic: Diagnostic; readonly finding: Finding }[] {
	return diagnostics.flatMap((diagnostic) => {
		const finding = findings.find(
			({ rule, message, span }) =>
				rule === diagnostic.code &&
				message === diagnostic.message &&
				isDeepStrictEqual(spanRange(document.lines, span), diagnostic.range),
		);
		return finding ? [{ diagnostic, finding }] : [];
	});
}

/** What belongs in a part, what a figure counts as, and what an id stands for. */
export async function hover(document: TextDocument, position: Position, session: Session): Promise<Hover | null> {
	const result = await session.resultOf(document);
	if (!result || result.document.stories.length === 0) {
		return null;
	}
	const offset = document.offsetAt(position);
	const { lines } = result.document;
	const found = await hoverAt(result, offset, () => session.guideOf(document), say, 'en');
	return found && { contents: { kind: 'markdown', value: found.markdown }, range: spanRange(lines, found.span) };
}

/** The labels that a story lacks, or the keys and values of its front matter. */
export async function completion(
	document: TextDocument,
	position: Position,
	session: Session,
): Promise<CompletionItem[]> {
	const text = document.getText();
	const offset = document.offsetAt(position);
	const lines = new LineIndex(text);
	const before = text.slice(lines.startOf(lines.lineAt(offset)), offset);
	if (beginsLabel(before)) {
		const result = await session.resultOf(document);
		return itemsOf(result && labelCompletions(result.document, offset, say), lines);
	}
	const place = factsAt(text, lines, offset);
	if (!place || !(await session.resultOf(document))) {
		return [];
	}
	return itemsOf(await factCompletions(place, () => session.guideOf(document), say), lines);
}

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
	label: CompletionItemKind.Struct,
	key: CompletionItemKind.Property,
	value: CompletionItemKind.EnumMember,
	id: CompletionItemKind.Reference,
};

function itemsOf(completions: Completions | null, lines: LineIndex): CompletionItem[] {
	if (!completions) {
		return [];
	}
	const range = spanRange(lines, completions.span);
	return completions.items.map(({ kind, label, detail, filter, text }, index) => ({
		label,
		kind: kinds[kind],
		...(detail !== undefined && { detail }),
		filterText: filter ?? label,
		sortText: String(index).padStart(4, '0'),
		textEdit: { range, newText: text },
	}));
}

/** Above each story: what is left to do and how long it takes to tell. */
export async function codeLenses(document: TextDocument, session: Session): Promise<CodeLens[]> {
	const result = await session.resultOf(document);
	return (result?.document.stories ?? []).map((story) => {
		const { document: parsed } = result as LintResult;
		const line = parsed.lines.lineAt(story.span.start) - 1;
		const title = `${readinessText(readinessOf(result as LintResult, story), say)} · ${timeText(result as LintResult, story, say)}`;
		return {
			range: { start: { line, character: 0 }, end: { line, character: 0 } },
			command: { title, command: '' },
		};
	});
}

/** The stories of a document with their sections. */
export async function documentSymbols(document: TextDocument, session: Session): Promise<DocumentSymbol[]> {
	const result = await session.resultOf(document);
	if (!result) {
		return [];
	}
	const { lines, stories } = result.document;
	return stories.map((story) => ({
		name: story.title ?? say('Untitled story'),
		detail: timeText(result, story, say),
		kind: SymbolKind.Class,
		range: spanRange(lines, story.span),
		selectionRange: spanRange(lines, within(story.titleSpan, story.span)),
		children: story.sections.map((section) => ({
			name: section.label,
			kind: SymbolKind.Field,
			range: spanRange(lines, section.span),
			selectionRange: spanRange(lines, within(section.labelSpan, section.span)),
		})),
	}));
}

/** A title in the front matter is outside its story, which the protocol does not allow. */
function within<Place extends { readonly start: number; readonly end: number }>(place: Place, around: Place): Place {
	const isInside = around.start <= place.start && place.end <= around.end;
	return isInside ? place : { ...around, end: around.start };
}
