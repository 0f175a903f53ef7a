import * as vscode from 'vscode';
import { CoachError } from '../../core/agents/coachData.ts';
import { confirmation, readInput, runTool } from '../../core/agents/runTool.ts';
import { type ToolInput, type ToolName, tools } from '../../core/agents/tools.ts';
import type { Services } from '../services/services.ts';
import { EditorCoach } from './editorCoach.ts';

/** The confirmation that the editor shows before running a tool that writes; empty for other tools. */
export async function prepareTool(
	services: Services,
	name: ToolName,
	input: unknown,
): Promise<vscode.PreparedToolInvocation> {
	if (!tools[name].writes) {
		return {};
	}
	const message = confirmation(readInput(name, input) as ToolInput<'log_round'>, await services.guide.complete());
	const confirmationMessages = {
		title: vscode.l10n.t('Log Practice Round'),
		// Questions in a bank are user text, not markup.
		message: new vscode.MarkdownString().appendText(message),
	};
	return { confirmationMessages };
}

/**
 * @param isInChat whether the editor has already asked the user to confirm a tool that writes; otherwise this does
 * @throws CoachError, whose message goes to the model
 */
export async function invokeTool(
	services: Services,
	name: ToolName,
	input: unknown,
	isInChat: boolean,
): Promise<vscode.LanguageModelToolResult> {
	const checked = readInput(name, input);
	if (tools[name].writes && !isInChat) {
		const message = confirmation(checked as ToolInput<'log_round'>, await services.guide.complete());
		const log = vscode.l10n.t('Log Practice Round');
		if ((await vscode.window.showWarningMessage(message, { modal: true }, log)) !== log) {
			throw new CoachError('The user declined to log the round; nothing was written.');
		}
	}
	const result = await runTool(name, checked, new EditorCoach(services));
	return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(result))]);
}
