import * as vscode from 'vscode';
import type { Say } from '../../core/text/say.ts';

/** Gives a text in the language of the editor. */
export const say: Say = (message, ...values) => vscode.l10n.t(message, ...values);
