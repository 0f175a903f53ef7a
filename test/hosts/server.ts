import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { atExit, temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { installTool } from './tools.ts';

const START_LIMIT = 60_000;

/** Settings for a quiet workbench: nothing over or next to the editor unless asked for. */
export const QUIET_SETTINGS = {
	'chat.disableAIFeatures': true,
	'extensions.ignoreRecommendations': true,
	'git.openRepositoryInParentFolders': 'never',
	'security.workspace.trust.banner': 'never',
	'security.workspace.trust.startupPrompt': 'never',
	'telemetry.telemetryLevel': 'off',
	'update.showReleaseNotes': false,
	'window.commandCenter': false,
	'workbench.editor.empty.hint': 'hidden',
	'workbench.layoutControl.enabled': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Settings that work only as machine settings. The search for ports keeps listing what every process has open. */
const MACHINE_SETTINGS = { 'remote.autoForwardPorts': false };

/** VS Code's own extensions that tests and pictures need; the others would slow down the start of each window. */
const BUILT_IN = [
	'configuration-editing',
	'git',
	'git-base',
	'json',
	'markdown-basics',
	'markdown-language-features',
	'theme-defaults',
	'theme-seti',
	'yaml',
];

export interface ServerOptions {
	/** Folder for user data, settings and logs. */
	readonly dataFolder: string;
	/** Folder of installed extensions, each unpacked in its own folder. */
	readonly extensionsFolder: string;
	/** Opens folders as trusted; otherwise they open in Restricted Mode. */
	readonly trust: boolean;
	/** Starts all of VS Code's own extensions, for use by a person. */
	readonly complete?: boolean;
	/** Lets the page load an extension under development and its tests from the URL. */
	readonly testing: boolean;
	/** User settings in addition to those for a quiet workbench. */
	readonly settings?: Record<string, unknown>;
}

export interface Server {
	readonly port: number;
	/** Secret that every request must carry, so that nobody else on the machine can use the server. */
	readonly token: string;
	/** Ends the server before this process ends. */
	stop(): void;
	/** Settles when the server has ended. */
	readonly ended: Promise<void>;
}

/**
 * Starts VS Code's server, with its Node extension host, on a free local port. It ends with this process.
 *
 * @throws when the server does not come up; the message contains its output
 */
export async function startServer(options: ServerOptions): Promise<Server> {
	const program = await serverProgram();
	mkdirSync(options.extensionsFolder, { recursive: true });
	writeSettings(options.dataFolder, 'User', { ...QUIET_SETTINGS, ...options.settings });
	writeSettings(options.dataFolder, 'Machine', MACHINE_SETTINGS);

	const token = randomBytes(16).toString('hex');
	const flags = [
		'--host=127.0.0.1',
		'--port=0',
		`--connection-token=${token}`,
		'--accept-server-license-terms',
		`--server-data-dir=${options.dataFolder}`,
		`--extensions-dir=${options.extensionsFolder}`,
		'--telemetry-level=off',
		'--disable-telemetry',
		...(options.complete ? [] : [`--builtin-extensions-dir=${neededExtensions(program)}`]),
		...(options.trust ? ['--disable-workspace-trust'] : []),
		...(options.testing ? ['--enable-smoke-test-driver'] : []),
	];
	const server = spawn(process.execPath, [program, ...flags], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	atExit(() => server.kill('SIGKILL'));

	let log = '';
	const port = await new Promise<number>((resolve, reject) => {
		const giveUp = (reason: string) => reject(new Error(`VS Code's server ${reason}. It wrote:\n${log}`));
		const timer = setTimeout(() => giveUp('did not start within a minute'), START_LIMIT);
		server.on('error', (error) => giveUp(`does not start (${error.message})`));
		server.on('exit', (code) => giveUp(`ended with code ${code}`));
		for (const stream of [server.stdout, server.stderr]) {
			stream.on('data', (chunk) => {
				log += chunk;
				const listening = /Extension host agent listening on (\d+)/.exec(log);
				if (listening === null) return;
				clearTimeout(timer);
				resolve(Number(listening[1]));
				log = '';
			});
		}
	});
	return {
		port,
		token,
		stop: () => server.kill('SIGKILL'),
		ended: new Promise((resolve) => server.on('exit', () => resolve())),
	};
}

/** The URL of a workbench that runs the tests of an extension; the server must have been started for testing. */
export function testAddress({ port, token }: Server, folder: string, extension: string, tests: string): string {
	const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
	const payload = [
		['extensionDevelopmentPath', remote(extension)],
		['extensionTestsPath', remote(tests)],
	];
	const query = new URLSearchParams({ tkn: token, folder, payload: JSON.stringify(payload) });
	return `http://127.0.0.1:${port}/?${query}`;
}

function writeSettings(dataFolder: string, kind: 'User' | 'Machine', settings: Record<string, unknown>): void {
	const folder = join(dataFolder, 'data', kind);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, null, '\t'));
}

function neededExtensions(program: string): string {
	const folder = temporaryFolder('built-in');
	for (const name of BUILT_IN) symlinkSync(join(program, '../../extensions', name), join(folder, name), 'junction');
	return folder;
}

/**
 * Installs an extension from a VSIX, as a person would on the command line.
 *
 * @param dataFolder for user data and logs
 * @param extensionsFolder of installed extensions
 * @returns the server's output
 * @throws when the server refuses the VSIX
 */
export async function installExtension(vsix: string, dataFolder: string, extensionsFolder: string): Promise<string> {
	const { stdout } = await promisify(execFile)(process.execPath, [
		await serverProgram(),
		`--install-extension=${vsix}`,
		'--accept-server-license-terms',
		`--server-data-dir=${dataFolder}`,
		`--extensions-dir=${extensionsFolder}`,
	]);
	return stdout;
}

async function serverProgram(): Promise<string> {
	return join(await installTool('server'), 'node_modules/code-server/lib/vscode/out/server-main.js');
}
