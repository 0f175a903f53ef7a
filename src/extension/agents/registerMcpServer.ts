import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { mcpServer } from '../shared/ids.ts';
import type { McpServer } from './mcpServers.ts';

/** The parts of VS Code's MCP API used here; the oldest supported VS Code does not have it. */
interface McpApi {
	registerMcpServerDefinitionProvider?(
		id: string,
		provider: {
			readonly onDidChangeMcpServerDefinitions: vscode.Event<unknown>;
			provideMcpServerDefinitions(): Promise<McpServer[]>;
			resolveMcpServerDefinition(server: McpServer): McpServer | undefined;
		},
	): vscode.Disposable;
}

/**
 * Adds `star-coach mcp` to VS Code's list of MCP servers, if it has one. VS Code asks the user before it starts a
 * server.
 */
export function registerMcpServer({ context }: Services): vscode.Disposable {
	const { lm, workspace } = vscode;
	const registered = (lm as McpApi | undefined)?.registerMcpServerDefinitionProvider?.(mcpServer, {
		onDidChangeMcpServerDefinitions: workspace.onDidChangeWorkspaceFolders,
		provideMcpServerDefinitions: async () => (await import('./mcpServers.ts')).mcpServers(context),
		resolveMcpServerDefinition: (server) => (workspace.isTrusted ? server : undefined),
	});
	return vscode.Disposable.from(...(registered ? [registered] : []));
}
