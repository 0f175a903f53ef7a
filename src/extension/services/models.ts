import * as vscode from 'vscode';
import { foreignFigures } from '../../core/measure/figures.ts';

/** No answer that is asked for here is longer, in UTF-16 units; whatever a model goes on with is left out. */
const longestAnswer = 10_000;

/** A chat model of the user's; undefined where the host or the user has none. Nothing is sent by asking for it. */
export async function chatModel(): Promise<vscode.LanguageModelChat | undefined> {
	// A host may lack the namespace, as some web hosts do.
	const lm = vscode.lm as typeof vscode.lm | undefined;
	const models = typeof lm?.selectChatModels === 'function' ? await lm.selectChatModels() : [];
	return models[0];
}

/**
 * What a model answers, with every figure marked that is not the user's. The editor asks the user for consent.
 *
 * @param own what the user has said
 * @throws vscode.LanguageModelError when the model cannot be used
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

/** A model's text in which every figure says so that the user has not given. */
export function markFigures(own: string, text: string): string {
	const mark = ` (${vscode.l10n.t('not your figure')})`;
	return foreignFigures(own, text).reduceRight(
		(marked, { end }) => marked.slice(0, end) + mark + marked.slice(end),
		text,
	);
}

/** Why a model gave no answer, in one sentence that says what to do. */
export function modelProblem(error: unknown): string {
	if (error instanceof vscode.LanguageModelError && error.code === vscode.LanguageModelError.NoPermissions.name) {
		return vscode.l10n.t('STAR Coach is not allowed to use the model; allow it, or use the guide’s questions.');
	}
	return vscode.l10n.t('The model didn’t answer; try again later, or use the guide’s questions.');
}
