import * as vscode from 'vscode';
import type { Texts } from '../../protocol/texts.ts';

/** A table of texts in the language of the editor; translators find them, as `npm run generate` reads the tables too. */
export function translated<const Key extends string>(table: Texts<Key>): Texts<Key> {
	const entries = Object.entries<string>(table).map(([key, text]) => [key, vscode.l10n.t(text)]);
	return Object.fromEntries(entries) as Texts<Key>;
}
