import * as vscode from 'vscode';
import type { Texts } from '../../protocol/texts.ts';

/** Translates a table of texts into the editor's language; `npm run generate` extracts the tables for translators. */
export function translated<const Key extends string>(table: Texts<Key>): Texts<Key> {
	const entries = Object.entries<string>(table).map(([key, text]) => [key, vscode.l10n.t(text)]);
	return Object.fromEntries(entries) as Texts<Key>;
}
