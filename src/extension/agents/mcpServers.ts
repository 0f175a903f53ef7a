import * as vscode from 'vscode';

/** An MCP server definition for VS Code to start. */
export interface McpServer {
	cwd?: vscode.Uri;
}

/** The class for MCP servers that run as a command, available if VS Code supports MCP. */
interface McpClasses {
	readonly McpStdioServerDefinition: new (
		label: string,
		command: string,
		args: readonly string[],
		env: Readonly<Record<string, string>>,
		version: string,
	) => McpServer;
}

/**
 * The `npx` arguments that start the server for the workspace folders on this machine; undefined if there are none. The
 * command line tool is too large to ship with the extension, so npx fetches the matching version of the package.
 */
export function mcpArguments(
	{ name, version }: { readonly name: string; readonly version: string },
	folders: readonly vscode.Uri[],
): readonly string[] | undefined {
	const paths = folders.filter(({ scheme }) => scheme === 'file').map(({ fsPath }) => fsPath);
	return paths.length > 0 ? ['-y', `${name}@${version}`, 'mcp', ...paths] : undefined;
}

/** The server for those workspace folders that are on this machine. */
export async function mcpServers({ extension, globalStorageUri }: vscode.ExtensionContext): Promise<McpServer[]> {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const args = mcpArguments(
		extension.packageJSON,
		folders.map(({ uri }) => uri),
	);
	if (!args) {
		return [];
	}
	const { McpStdioServerDefinition: Server } = vscode as unknown as McpClasses;
	const server = new Server('STAR Coach', 'npx', args, {}, extension.packageJSON.version);
	// npx runs packages installed in its folder and obeys that folder's settings: never start it in a user's workspace.
	await vscode.workspace.fs.createDirectory(globalStorageUri);
	server.cwd = globalStorageUri;
	return [server];
}
