/**
 * Compares the time of `activate()` with that of other extensions in VS Code's Node host:
 *
 *     npm run bench -- activate ~/.vscode/extensions/davidanson.vscode-markdownlint-*
 *
 * Each folder is that of an installed extension.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { unpackExtension } from '../../src/build/unpackedExtension.ts';
import { runTestsInBrowser } from '../hosts/browser.ts';
import { startServer, testAddress } from '../hosts/server.ts';

/** Even, so that each extension is activated first equally often. */
const windows = 10;

const extensionsFolder = temporaryFolder('extensions');

/** Installs an extension without its activation events, so that only a call activates it; returns its id. */
function installed(folder: string): string {
	const { activationEvents, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const id = `${manifest.publisher}.${manifest.name}`;
	const to = join(extensionsFolder, `${id}-${manifest.version}`.toLowerCase());
	// A copy, not links: VS Code uses a module’s real path to determine which extension it belongs to.
	cpSync(folder, to, { recursive: true });
	writeFileSync(join(to, 'package.json'), JSON.stringify({ ...manifest, extensionKind: ['workspace'] }));
	return id;
}

/** An empty extension, since VS Code runs tests only for an extension under development. */
function emptyExtension(): string {
	const folder = temporaryFolder('empty');
	const manifest = { name: 'empty', publisher: 'star-coach', version: '1.0.0', engines: { vscode: '*' } };
	writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
	return folder;
}

const own = await unpackExtension(temporaryFolder('own'));
const ids = [own, ...process.argv.slice(3)].map(installed);
const workspace = temporaryFolder('workspace');
const server = await startServer({
	dataFolder: temporaryFolder('server'),
	extensionsFolder,
	trust: true,
	testing: true,
});
const address = testAddress(server, workspace, emptyExtension(), join(import.meta.dirname, 'activations.cjs'));

const times = new Map<string, number[]>(ids.map((id) => [id, []]));
for (let window = 0; window < windows; window++) {
	writeFileSync(join(workspace, 'order.json'), JSON.stringify(window % 2 === 0 ? ids : ids.toReversed()));
	if ((await runTestsInBrowser(address)) !== 0) {
		throw new Error('An extension could not be activated; set STAR_COACH_VERBOSE=1 to see why.');
	}
	const measured = JSON.parse(readFileSync(join(workspace, 'times.json'), 'utf8')) as Record<string, number>;
	for (const [id, time] of Object.entries(measured)) {
		times.get(id)?.push(time);
	}
}
console.log(`activate(), in ms: the median of ${windows} windows, the least and the most\n`);
for (const [id, all] of times) {
	all.sort((a, b) => a - b);
	const shown = [all[windows / 2], all[0], all.at(-1)].map((time = 0) => time.toFixed(0).padStart(6));
	console.log(`${id.padEnd(40)}${shown.join('')}`);
}
