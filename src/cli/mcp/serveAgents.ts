import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Problem } from '../files/problem.ts';
import type { Host } from '../host.ts';
import { Folders } from './folders.ts';
import { createServer, type McpOptions } from './server.ts';

/** No message is longer, in bytes. */
const longestLine = 10_000_000;

/**
 * Serves agents over standard input and output until the client closes them.
 *
 * @param folders where the user's stories are; if empty, the working directory
 * @throws Problem when one of them is not a folder, or a line is longer than any message
 */
export async function serveMcp(folders: readonly string[], host: Host, options: McpOptions): Promise<void> {
	const data = new Folders(host.cwd, folders, host.packageFolder);
	await data.check();
	const server = createServer(data, options);
	const closed = new Promise<void>((resolve, reject) => {
		// The transport closes by itself only when it would have to collect too much.
		server.onclose = () =>
			reject(new Problem('The agent sent a line of more than 10 MB; the server is shutting down.'));
		process.stdin.once('end', () => {
			server.onclose = resolve;
			void server.close();
		});
	});
	await server.connect(new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: longestLine }));
	await closed;
}
