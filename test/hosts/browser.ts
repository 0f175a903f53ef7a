import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { extensionId } from '../../src/build/root.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { ensurePrograms, findProgram } from './system.ts';

/** For a browser that makes no requests on its own and can run in a container. */
const FLAGS = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-gpu',
	'--disable-site-isolation-trials',
	'--disable-sync',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Webviews load in a frame from another site, whose service worker Chromium blocks along with third-party cookies. */
const PREFERENCES = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/** Starts headless Chromium with a fresh profile in which webviews work. It ends with this process. */
export async function startBrowser(): Promise<BrowserContext> {
	await ensurePrograms(['chromium']);
	const profile = temporaryFolder('chromium');
	mkdirSync(join(profile, 'Default'));
	writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
	return chromium.launchPersistentContext(profile, {
		executablePath: findProgram('chromium') as string,
		args: FLAGS,
		viewport: { width: 1280, height: 800 },
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
	});
}

/** What `test/integration/runMocha.ts` puts in front of every line of its report. */
const SIGN = '\u200b';

/** An error from the extension or the test bundle. */
const OURS = new RegExp(String.raw`${extensionId.replace('.', '\\.')}|[\\/]out[\\/]test[\\/]`);

/**
 * Passes on the tests' report; the workbench's own messages only if they are errors in our code or `STAR_COACH_VERBOSE`
 * is set.
 */
function forward(type: string, [first, ...rest]: unknown[]): void {
	if (typeof first === 'string' && first.startsWith(SIGN)) console.log(first.slice(SIGN.length), ...rest);
	else if (process.env.STAR_COACH_VERBOSE || (type === 'error' && OURS.test(String(first)))) {
		console.error(first, ...rest);
	}
}

/**
 * Opens a workbench that is set up to run extension tests, and waits for them to end. What the tests write to the
 * console goes to this process's console.
 *
 * @param address of the workbench
 * @param limit time in ms after which the run counts as failed
 * @returns the exit code of the tests
 */
export async function runTestsInBrowser(address: string, limit = 900_000): Promise<number> {
	const context = await startBrowser();
	const page = context.pages()[0] ?? (await context.newPage());
	try {
		return await new Promise((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error(`The tests did not end within ${limit / 1000} s.`)), limit);
			context.on('close', () => reject(new Error('The browser closed before the tests ended.')));
			page.on('crash', () => reject(new Error('The browser’s page crashed before the tests ended.')));
			const open = async () => {
				await page.exposeFunction('codeAutomationLog', forward);
				await page.exposeFunction('codeAutomationExit', (code: number) => {
					clearTimeout(timer);
					resolve(code);
				});
				await page.goto(address);
			};
			open().catch(reject);
		});
	} finally {
		await context.close();
	}
}
