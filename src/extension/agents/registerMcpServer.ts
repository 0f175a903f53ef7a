import * as vscode from 'vscode';
import { mcpServer } from '../shared/ids.ts';
import type { McpServer } from './mcpServers.ts';

/** What of VS Code's API for MCP servers is used here; it is newer than the oldest VS Code that is supported. */
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
 * Offers `star-coach mcp` to VS Code's own list of MCP servers, where it has one. VS Code asks the user before it starts
 * a server.
 */
export function registerMcpServer(context: vscode.ExtensionContext): vscode.Disposable {
	const { lm, workspace } = vscode;
	const registered = (lm as McpApi | undefined)?.registerMcpServerDefinitionProvider?.(mcpServer, {
		onDidChangeMcpServerDefinitions: workspace.onDidChangeWorkspaceFolders,
		provideMcpServerDefinitions: async () => (await import('./mcpServers.ts')).mcpServers(context),
		resolveMcpServerDefinition: (server) => (workspace.isTrusted ? server : undefined),
	});
	return vscode.Disposable.from(...(registered ? [registered] : []));
}
