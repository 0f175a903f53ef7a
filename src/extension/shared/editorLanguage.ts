import * as vscode from 'vscode';
import type { Say } from '../../core/text/translation.ts';

/** Translates a text into the language of the editor. */
export const say: Say = (message, ...values) => vscode.l10n.t(message, ...values);
