import { dirname, join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { copySampleStories } from '../../src/build/sampleStories.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { unpackExtension } from '../../src/build/unpackedExtension.ts';
import { startBrowser } from './browser.ts';
import { QUIET_SETTINGS, startServer } from './server.ts';
import { startWebServer } from './webHost.ts';

/** How long a command or file may take to become available, in ms. */
const PICK_LIMIT = 90_000;
/** How long the workbench may take to come up, in ms. */
const START_LIMIT = 90_000;
/** How long anything else may take on a busy machine, in ms. */
const ACTION_LIMIT = 60_000;

/** VS Code's own themes, one of each kind. */
export const THEMES = {
	dark: 'Dark Modern',
	light: 'Light Modern',
	highContrast: 'Default High Contrast',
	highContrastLight: 'Default High Contrast Light',
} as const;

export interface WorkbenchOptions {
	/**
	 * The extension host: `node` with files on disk, or `web`, a web worker with a virtual workspace, whose files stay in
	 * the page. Defaults to `node`.
	 */
	readonly host?: 'node' | 'web';
	/** Defaults to dark. */
	readonly theme?: keyof typeof THEMES;
	/** The extension's own folder among the installed ones; by default, it is built from source. */
	readonly extension?: string;
	/** The workspace; defaults to a fresh copy of the sample stories. Null opens no folder and needs the host `node`. */
	readonly folder?: string | null;
	/** User settings. */
	readonly settings?: Record<string, unknown>;
	/** Whether the folder is trusted from the start, which is the default; if not, the host must be `node`. */
	readonly trust?: boolean;
	/** Size of the window in CSS pixels; defaults to 1280 × 800. */
	readonly size?: { readonly width: number; readonly height: number };
}

/** A VS Code window with the extension, driven the way a person would: with keys and clicks. */
export interface Workbench {
	readonly page: Page;
	/** The workspace's folder on disk, if the window has one. */
	readonly folder: string;
	/** Runs a command from the palette, by its title with its category, such as `View: Toggle Output`. */
	command(title: string): Promise<void>;
	/** Opens a workspace file in an editor, by its path or name. */
	openFile(path: string): Promise<void>;
	/** Answers an open quick pick or input box: types a text, then presses Enter. */
	answer(text: string): Promise<void>;
	/** The quick pick or input box whose prompt begins with a text. */
	asking(prompt: string): Locator;
	/** Answers it, once it appears. */
	answerTo(prompt: string, text: string): Promise<void>;
	/** Moves the cursor in the active editor; line and column count from 1. */
	goTo(line: number, column: number): Promise<void>;
	/** Opens the quick fixes at the cursor until one has this title, and applies it. */
	quickFix(title: string): Promise<void>;
	/** Chooses an entry in the open menu. */
	choose(entry: string | RegExp): Promise<void>;
	/** Reloads the window, as a person would, and waits until it is loaded. */
	reload(): Promise<void>;
	/** The content of the visible webview whose page has this title, or of the only visible one. */
	webview(title?: string): FrameLocator;
	/** Writes a PNG, after a moment for everything to settle. */
	screenshot(path: string): Promise<void>;
	close(): Promise<void>;
}

let extension: Promise<string> | undefined;

/** Builds the extension once per process, into a separate folder that other builds do not disturb. */
function builtExtension(): Promise<string> {
	extension ??= unpackExtension(temporaryFolder('extensions'));
	return extension;
}

interface Served {
	readonly address: string;
	stop(): void;
}

async function serveNodeHost(
	extension: string,
	folder: string | null,
	settings: Record<string, unknown>,
	trust: boolean,
): Promise<Served> {
	const { port, token, stop } = await startServer({
		dataFolder: temporaryFolder('server'),
		extensionsFolder: dirname(extension),
		trust,
		testing: false,
		settings,
	});
	const shown = folder === null ? { ew: 'true' } : { folder };
	return { address: `http://127.0.0.1:${port}/?${new URLSearchParams({ tkn: token, ...shown })}`, stop };
}

/** The page has no settings file, so the settings become its defaults. */
async function serveWebHost(
	extension: string,
	folder: string,
	settings: Record<string, unknown>,
	page: Page,
): Promise<Served> {
	const server = await startWebServer(extension, folder);
	const defaults = JSON.stringify({ ...QUIET_SETTINGS, ...settings }).replaceAll('"', '&quot;');
	// A page that did not come over the network unchanged counts as coming from elsewhere.
	await page.context().grantPermissions(['local-network-access'], { origin: new URL(server.address).origin });
	await page.route(server.address, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const body = html.replace('data-settings="{', `data-settings="{&quot;configurationDefaults&quot;:${defaults},`);
		await route.fulfill({ response, body });
	});
	return server;
}

/**
 * Builds the extension and opens a workbench with it: VS Code's server in headless Chromium.
 *
 * @throws when the extension does not build or the workbench does not come up
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
	const { theme = 'dark', host = 'node', size = { width: 1280, height: 800 } } = options;
	const hasFolder = options.folder !== null;
	const folder = options.folder ?? copySampleStories(join(temporaryFolder('workspace'), 'stories'));
	const settings = { 'workbench.colorTheme': THEMES[theme], 'editor.cursorBlinking': 'solid', ...options.settings };
	const extension = options.extension ?? (await builtExtension());
	const context = await startBrowser();
	const page = context.pages()[0] ?? (await context.newPage());
	page.setDefaultTimeout(ACTION_LIMIT);
	await page.setViewportSize(size);
	const server = await (host === 'node'
		? serveNodeHost(extension, hasFolder ? folder : null, settings, options.trust ?? true)
		: serveWebHost(extension, folder, settings, page));
	const close = async () => {
		await context.close();
		server.stop();
	};
	const quickInput = page.locator('.quick-input-widget:visible input[type=text]');
	try {
		await page.goto(server.address, { timeout: START_LIMIT });
		await page.locator('.statusbar-item').first().waitFor({ timeout: START_LIMIT });
		if (hasFolder) {
			await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: START_LIMIT });
		}
		// Contributions from extensions appear a moment after the window.
		await page.locator('.activitybar a[aria-label^="STAR Coach"]').waitFor({ timeout: START_LIMIT });
	} catch (error) {
		// What was started would keep the process alive.
		await close();
		throw error;
	}

	/** Opens a quick pick by its keys and chooses the row that shows a text; retries until the row is there. */
	async function pick(keys: string, prefix: string, text: string): Promise<void> {
		const row = page.locator('.quick-input-list .monaco-list-row', { hasText: text.split('/').at(-1) ?? text }).first();
		const deadline = Date.now() + PICK_LIMIT;
		for (let patience = 1_000; ; patience = Math.min(2 * patience, 8_000)) {
			await page.keyboard.press(keys);
			// A page that has just been closed may swallow a key; an editor that takes the focus closes the input again.
			const ask = async () => {
				await quickInput.fill(prefix + text, { timeout: patience });
				await row.waitFor({ timeout: patience });
				// Long timeout: after a retry, a late click would be a second one.
				await row.click({ timeout: 20_000 });
			};
			const isTaken = await ask().then(
				() => true,
				() => false,
			);
			if (isTaken) break;
			await page.keyboard.press('Escape');
			if (Date.now() > deadline) throw new Error(`There is no "${text}" to pick.`);
		}
		// Nothing may stay under the pointer and show a tooltip.
		await page.mouse.move(1, 1);
	}

	const asking = (prompt: string) =>
		page.locator(`.quick-input-widget:visible:is(:has(input[placeholder^="${prompt}"]), :has-text("${prompt}"))`);

	async function answer(text: string): Promise<void> {
		await quickInput.waitFor();
		await quickInput.fill(text);
		await page.keyboard.press('Enter');
	}

	/** A menu ignores clicks at first, so this clicks until it is gone. */
	async function choose(name: string | RegExp): Promise<void> {
		const entry = page.getByRole('menuitem', { name });
		await entry.waitFor();
		const deadline = Date.now() + ACTION_LIMIT;
		while ((await entry.count()) > 0) {
			if (Date.now() > deadline) throw new Error(`The menu does not take "${name}".`);
			await entry.click({ timeout: 1_000 }).catch(() => {});
			await entry.waitFor({ state: 'detached', timeout: 1_000 }).catch(() => {});
		}
	}

	return {
		page,
		folder,
		choose,
		reload: async () => {
			const loaded = page.waitForEvent('load');
			await pick('F1', '>', 'Developer: Reload Window');
			await loaded;
		},
		command: (title) => pick('F1', '>', title),
		openFile: async (path) => {
			await pick('Control+p', '', path);
			const name = path.split('/').at(-1);
			await page.locator(`.tab[data-resource-name="${name}"]`).waitFor();
			// The tab appears before the editor, which accepts no keys until it has the focus.
			await page.locator(`.monaco-editor.focused[data-uri$="/${name}"]`).first().waitFor();
		},
		answer,
		goTo: async (line, column) => {
			await page.keyboard.press('Control+g');
			await answer(`:${line}:${column}`);
			await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
		},
		quickFix: async (title) => {
			const fix = page.locator('.action-widget').getByText(title);
			const deadline = Date.now() + PICK_LIMIT;
			for (;;) {
				await page.keyboard.press('Control+.');
				const isOffered = await fix.waitFor({ timeout: 3_000 }).then(
					() => true,
					() => false,
				);
				if (isOffered) break;
				if (Date.now() > deadline) throw new Error(`There is no quick fix "${title}".`);
				// A menu opened before the findings of the latest text lacks their fixes.
				await page.keyboard.press('Escape');
			}
			await fix.click();
		},
		asking,
		answerTo: async (prompt, text) => {
			await asking(prompt).waitFor();
			await answer(text);
		},
		webview: (title) =>
			page
				.frameLocator('iframe.webview.ready:visible')
				.frameLocator(title === undefined ? '#active-frame' : `#active-frame[title="${title}"]`),
		screenshot: async (path) => {
			await page.waitForTimeout(800);
			await page.screenshot({ path });
		},
		close,
	};
}
