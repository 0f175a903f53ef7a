import * as vscode from 'vscode';

/** An MCP server as VS Code starts it. */
export interface McpServer {
	cwd?: vscode.Uri;
}

/** The class of a server that is a command, in a VS Code that has MCP servers. */
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
 * The arguments with which npx starts the server for the folders of this machine in the workspace; undefined without
 * any. The command line tool is not part of the extension, which it would take far over its limit of size: npx fetches
 * the package of the same version.
 */
export function mcpArguments(
	{ name, version }: { readonly name: string; readonly version: string },
	folders: readonly vscode.Uri[],
): readonly string[] | undefined {
	const paths = folders.filter(({ scheme }) => scheme === 'file').map(({ fsPath }) => fsPath);
	return paths.length > 0 ? ['-y', `${name}@${version}`, 'mcp', ...paths] : undefined;
}

/** The server for the folders of the workspace, if they are on this machine. */
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
	// npx runs what the folder has installed, and obeys its settings: it must not begin in someone's workspace.
	await vscode.workspace.fs.createDirectory(globalStorageUri);
	server.cwd = globalStorageUri;
	return [server];
}
