import * as vscode from 'vscode';
import type { ToolName } from '../../core/agents/tools.ts';
import type { Services } from '../services/services.ts';
import { chatParticipant, languageModelTools } from '../shared/ids.ts';

/** Registers the language model tools and the chat participant if the host supports them; loads them on first use. */
export function registerAgents(services: Services): vscode.Disposable {
	// Hosts without chat, such as some web hosts, lack one or both of these.
	const lm = vscode.lm as typeof vscode.lm | undefined;
	const chat = vscode.chat as typeof vscode.chat | undefined;
	const disposables: vscode.Disposable[] = [];
	if (typeof lm?.registerTool === 'function') {
		for (const [tool, id] of Object.entries(languageModelTools) as [ToolName, string][]) {
			disposables.push(
				lm.registerTool<unknown>(id, {
					prepareInvocation: async ({ input }) => (await import('./editorTools.ts')).prepareTool(services, tool, input),
					invoke: async ({ input, toolInvocationToken }) =>
						(await import('./editorTools.ts')).invokeTool(services, tool, input, toolInvocationToken !== undefined),
				}),
			);
		}
	}
	if (typeof chat?.createChatParticipant === 'function') {
		const participant = chat.createChatParticipant(chatParticipant, async (request, context, stream, token) =>
			(await import('./chat.ts')).answerChat(request, context, stream, token),
		);
		participant.iconPath = vscode.Uri.joinPath(services.context.extensionUri, 'media', 'icon.png');
		disposables.push(participant);
	}
	return vscode.Disposable.from(...disposables);
}
