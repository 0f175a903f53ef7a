import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installFromDebian, onPath, run } from './installed.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Flags for a browser that makes no requests on its own and can run in a container. */
export const CHROMIUM_FLAGS = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-gpu',
	'--disable-site-isolation-trials',
	'--disable-sync',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Finds a Chromium, or installs one: with apt on Debian as root, elsewhere Playwright's own.
 *
 * @returns the path of the executable
 * @throws when it cannot be found or installed; the message says what to do
 */
export function ensureChromium(): string {
	const found = findChromium();
	if (found !== undefined) return found;
	installFromDebian('chromium');
	if (findChromium() === undefined) {
		console.log('Installing Chromium (Playwright) …');
		run(process.execPath, [
			join(import.meta.dirname, '../../../node_modules/playwright-core/cli.js'),
			'install',
			'chromium',
		]);
	}
	const installed = findChromium();
	if (installed === undefined) {
		throw new Error('No Chromium could be found or installed; install one and name it in CHROMIUM_PATH.');
	}
	return installed;
}

function findChromium(): string | undefined {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
		return named;
	}
	return onPath(NAMES) ?? [MAC_CHROME, chromium.executablePath()].find((file) => existsSync(file));
}
