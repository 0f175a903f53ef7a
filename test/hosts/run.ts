// Runs the integration tests in hosts, all or some: node test/hosts/run.ts HOST… [--test NAME]…
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { hasDisplay } from '../../src/build/display.ts';
import { root } from '../../src/build/root.ts';
import { copySampleStories } from '../../src/build/sampleStories.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { bundleTests } from './bundleTests.ts';
import { toolCache } from './tools.ts';
import { runTestsInWebHost } from './webHost.ts';

const vscodeInBrowser = join(
	import.meta.dirname,
	process.platform === 'win32' ? 'vscodeInBrowser.cmd' : 'vscodeInBrowser.ts',
);

const {
	positionals,
	values: { test: names },
} = parseArgs({ options: { test: { type: 'string', multiple: true, default: [] } }, allowPositionals: true });

const hosts: Record<string, (workspace: string) => Promise<unknown>> = {
	/** Node extension host of VS Code's server, in Chromium. */
	node: async (workspace) => launch(await bundleTests('suite', 'node', names), [workspace], vscodeInBrowser),
	/** The same, in a workspace that is not trusted. */
	restricted: async (workspace) =>
		launch(await bundleTests('restricted', 'node'), ['--restricted-mode', workspace], vscodeInBrowser),
	/** The same, but the tests activate the extension themselves, as often as they like. */
	lifecycle: async (workspace) => {
		const extension = withoutCode();
		const tests = await bundleTests('lifecycle', 'node');
		cpSync(dirname(tests), join(extension, 'tests'), { recursive: true });
		return launch(join(extension, 'tests', basename(tests)), [workspace], vscodeInBrowser, extension);
	},
	/** Desktop VS Code: the one that `VSCODE_EXECUTABLE` names, or else a downloaded one. */
	desktop: async (workspace) => {
		if (!hasDisplay) throw new Error('Desktop VS Code needs a display; run `xvfb-run npm run test:desktop`.');
		const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
		return launch(await bundleTests('suite', 'node', names), [...flags, workspace], process.env.VSCODE_EXECUTABLE);
	},
	/** Web worker extension host and virtual workspace. */
	web: async (workspace) => runTestsInWebHost(root, await bundleTests('suite', 'web', names), workspace),
};

/**
 * A folder with all the contributions of the extension, but code that does nothing when it is activated. Without any,
 * VS Code would not know whose modules are in the folder, and refuse what only the extension may provide.
 */
function withoutCode(): string {
	const folder = temporaryFolder('without-code');
	for (const name of readdirSync(root).filter((name) => name !== 'package.json' && !name.startsWith('.'))) {
		symlinkSync(join(root, name), join(folder, name), 'junction');
	}
	const { browser, activationEvents, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const main = './nothing.cjs';
	writeFileSync(join(folder, main), 'exports.activate = () => {};\n');
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, main, extensionKind: ['workspace'] }));
	return folder;
}

async function launch(
	tests: string,
	args: string[],
	executable: string | undefined,
	extension = root,
): Promise<number> {
	return runTests({
		...(executable ? { vscodeExecutablePath: executable } : { version: 'stable' }),
		cachePath: join(toolCache(), 'desktop'),
		extensionDevelopmentPath: extension,
		extensionTestsPath: tests,
		launchArgs: [
			...args,
			`--user-data-dir=${temporaryFolder('user')}`,
			`--extensions-dir=${temporaryFolder('extensions')}`,
		],
	});
}

const unknown = positionals.find((name) => hosts[name] === undefined);
if (unknown !== undefined || positionals.length === 0) {
	console.error(`Name the hosts to run the tests in: ${Object.keys(hosts).join(', ')}.`);
	process.exit(2);
}
for (const name of positionals) {
	try {
		const run = hosts[name] as (typeof hosts)[string];
		if ((await run(copySampleStories(temporaryFolder('workspace')))) !== 0) process.exitCode = 1;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
process.exit();
