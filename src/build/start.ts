// Opens the extension on a copy of the sample stories: node src/build/start.ts [--browser]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from '../../test/hosts/server.ts';
import { bundleExtension } from './bundle.ts';
import { hasDisplay } from './display.ts';
import { root } from './root.ts';
import { copySampleStories } from './sampleStories.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { unpackExtension } from './unpackedExtension.ts';

const EDITORS = ['code', 'codium', 'cursor'];
const windows = process.platform === 'win32';

function onPath(program: string): boolean {
	const names = windows ? [`${program}.cmd`, `${program}.exe`] : [program];
	return (process.env.PATH ?? '')
		.split(delimiter)
		.some((folder) => names.some((name) => existsSync(join(folder, name))));
}

/**
 * Opens a window of a desktop editor.
 *
 * @returns whether it opened
 */
async function startDesktop(editor: string): Promise<boolean> {
	console.log('Building STAR Coach …');
	await bundleExtension();
	// The window outlives this process, so its folder must, too.
	const stories = copySampleStories(join(mkdtempSync(join(tmpdir(), 'star-coach-')), 'stories'));
	const isRoot = process.getuid?.() === 0;
	const flags = isRoot ? ['--no-sandbox', `--user-data-dir=${mkdtempSync(join(tmpdir(), 'star-coach-user-'))}`] : [];
	console.log(`Opening ${stories} in ${editor} …`);
	const quoted = (text: string) => (windows ? `"${text}"` : text);
	const args = ['--new-window', `--extensionDevelopmentPath=${root}`, ...flags, stories];
	const { status } = spawnSync(editor, args.map(quoted), { stdio: 'inherit', shell: windows });
	if (status !== 0) console.log(`${editor} opened no window, so the browser has to do.`);
	else if (!hasDisplay) console.log('If no window opens, since there is no display, run `npm start -- --browser`.');
	return status === 0;
}

/** Serves VS Code to the browser until this process is stopped. */
async function startInBrowser(): Promise<void> {
	console.log('Building STAR Coach …');
	const extensionsFolder = temporaryFolder('extensions');
	await unpackExtension(extensionsFolder);
	const stories = copySampleStories(join(temporaryFolder('workspace'), 'stories'));
	console.log('Starting VS Code for the browser …');
	const { port, token, ended } = await startServer({
		dataFolder: temporaryFolder('server'),
		extensionsFolder,
		trust: true,
		complete: true,
		testing: false,
		settings: { 'workbench.startupEditor': 'readme' },
	});
	const address = new URL(`http://127.0.0.1:${port}/`);
	address.search = new URLSearchParams({ tkn: token, folder: stories }).toString();
	console.log(`\nSTAR Coach is open at\n\n    ${address.href}\n\nPress Ctrl+C to end it.`);
	openAddress(address.href);
	await ended;
	throw new Error('VS Code’s server ended unexpectedly; run `npm start` again.');
}

/** Opens a URL in the user's browser if there is one. */
function openAddress(address: string): void {
	const openers: Partial<Record<NodeJS.Platform, string[]>> = {
		darwin: ['open', address],
		win32: ['cmd', '/c', 'start', '""', `"${address}"`],
		linux: ['xdg-open', address],
	};
	const [program, ...args] = openers[process.platform] ?? [];
	if (program === undefined || !hasDisplay) return;
	const opener = spawn(program, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
	// The URL is on the terminal as well.
	opener.on('error', () => {});
	opener.unref();
}

const { values } = parseArgs({ options: { browser: { type: 'boolean', default: false } } });
try {
	const editor = values.browser ? undefined : EDITORS.find(onPath);
	const opened = editor !== undefined && (await startDesktop(editor));
	if (!opened) await startInBrowser();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
