import * as vscode from 'vscode';
import { foreignFigures } from '../../core/measure/figures.ts';

/** The maximum length of an answer, in UTF-16 units; anything beyond it is cut off. */
const longestAnswer = 10_000;

/** One of the user's chat models; undefined if there are none. Looking it up sends nothing. */
export async function chatModel(): Promise<vscode.LanguageModelChat | undefined> {
	// Some hosts, such as some web hosts, lack the namespace.
	const lm = vscode.lm as typeof vscode.lm | undefined;
	const models = typeof lm?.selectChatModels === 'function' ? await lm.selectChatModels() : [];
	return models[0];
}

/**
 * A model's answer, with figures that are not the user's marked as such. The editor asks the user for consent.
 *
 * @param own the user's own words
 * @throws vscode.LanguageModelError if the model cannot be used
 */
export async function askModel(
	model: vscode.LanguageModelChat,
	parts: readonly string[],
	own: string,
	token?: vscode.CancellationToken,
): Promise<string> {
	const message = vscode.LanguageModelChatMessage.User(parts.join('\n\n'));
	const justification = vscode.l10n.t('STAR Coach asks the model about your answer because you requested it.');
	const response = await model.sendRequest([message], { justification }, token);
	let text = '';
	for await (const piece of response.text) {
		text += piece;
		if (text.length > longestAnswer) {
			break;
		}
	}
	return markFigures(own, text.slice(0, longestAnswer).trim());
}

/** Marks every figure in a model's text that the user has not given. */
export function markFigures(own: string, text: string): string {
	const mark = ` (${vscode.l10n.t('not your figure')})`;
	return foreignFigures(own, text).reduceRight(
		(marked, { end }) => marked.slice(0, end) + mark + marked.slice(end),
		text,
	);
}

/** Why a model gave no answer, in one sentence that also suggests what to do. */
export function modelProblem(error: unknown): string {
	if (error instanceof vscode.LanguageModelError && error.code === vscode.LanguageModelError.NoPermissions.name) {
		return vscode.l10n.t('STAR Coach is not allowed to use the model; allow it, or use the guide’s questions.');
	}
	return vscode.l10n.t('The model didn’t answer; try again later, or use the guide’s questions.');
}
