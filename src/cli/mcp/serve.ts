import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Host } from '../host.ts';
import { Folders } from './folders.ts';
import { createServer, type McpOptions } from './server.ts';

/**
 * Serves agents over standard input and output until the client closes them.
 *
 * @param folders where the user's stories are; if empty, the working directory
 * @throws UsageError when one of them is not a folder
 */
export async function serveMcp(folders: readonly string[], host: Host, options: McpOptions): Promise<void> {
	const data = new Folders(host.cwd, folders, host.packageFolder);
	await data.check();
	const server = createServer(data, options);
	const closed = new Promise<void>((resolve) => {
		server.onclose = resolve;
		process.stdin.once('end', () => void server.close());
	});
	await server.connect(new StdioServerTransport());
	await closed;
}
