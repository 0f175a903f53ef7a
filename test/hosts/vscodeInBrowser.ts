#!/usr/bin/env node
// Stands in for VS Code's own executable: accepts its command line and runs it in VS Code's server and Chromium. That
// way, @vscode/test-electron can launch tests even if desktop VS Code cannot be downloaded or displayed.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../src/build/root.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { runTestsInBrowser } from './browser.ts';
import { startServer, testAddress } from './server.ts';

const { values, positionals } = parseArgs({
	options: {
		extensionDevelopmentPath: { type: 'string' },
		extensionTestsPath: { type: 'string' },
		// Our own: @vscode/test-electron always turns workspace trust off.
		'restricted-mode': { type: 'boolean', default: false },
	},
	allowPositionals: true,
	strict: false,
});

try {
	const extensionsFolder = temporaryFolder('extensions');
	cpSync(join(root, 'test/integration/fakeModel'), join(extensionsFolder, 'star-coach-test.fake-model-1.0.0'), {
		recursive: true,
	});
	const server = await startServer({
		dataFolder: temporaryFolder('server'),
		extensionsFolder,
		trust: !values['restricted-mode'],
		testing: true,
	});
	const { extensionDevelopmentPath, extensionTestsPath } = values;
	const address = testAddress(server, positionals[0] ?? '', `${extensionDevelopmentPath}`, `${extensionTestsPath}`);
	process.exit(await runTestsInBrowser(address));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
