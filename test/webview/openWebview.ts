// Opens a webview's script in a separate browser page, with what VS Code gives a webview: theme, policy, message API.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { root } from '../../src/build/root.ts';
import { startBrowser } from '../hosts/browser.ts';

const ORIGIN = 'http://webview.test';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf' };

const BODY_CLASSES = {
	dark: 'vscode-dark',
	light: 'vscode-light',
	highContrast: 'vscode-high-contrast',
	highContrastLight: 'vscode-high-contrast-light vscode-high-contrast',
} as const;

/** Every kind of theme that VS Code has. */
export const themeNames = Object.keys(BODY_CLASSES) as (keyof typeof BODY_CLASSES)[];

/** The colors and fonts that VS Code gives webviews, by theme. */
const themes: Record<keyof typeof BODY_CLASSES, Record<string, string>> = JSON.parse(
	readFileSync(join(import.meta.dirname, 'themes.json'), 'utf8'),
);

export interface WebviewOptions {
	/** Dark unless named. */
	readonly theme?: keyof typeof BODY_CLASSES;
	/** What the body contains before the script runs. */
	readonly body?: string;
	/** Size in CSS pixels; 800 × 600 unless named. */
	readonly size?: { readonly width: number; readonly height: number };
}

export interface Webview {
	readonly page: Page;
	/** Errors and policy violations that the page has reported so far. */
	readonly errors: readonly string[];
	/** Sends a message as the extension does. */
	post(message: unknown): Promise<void>;
	/** What the page has sent to the extension so far, oldest first. */
	sent(): Promise<unknown[]>;
	/** Waits for a message to the extension that passes the test, and returns the first one. */
	waitForSent<T>(test: (message: T) => boolean): Promise<T>;
	/** The problems that axe finds with the current page, one line each. */
	accessibilityProblems(): Promise<string[]>;
	close(): Promise<void>;
}

let browser: Promise<BrowserContext> | undefined;

/**
 * Opens the built webview `dist/webview/NAME.js`.
 *
 * Call {@link closeBrowser} in an `after` hook, or mocha does not exit.
 */
export async function openWebview(name: string, options: WebviewOptions = {}): Promise<Webview> {
	browser ??= startBrowser();
	const page = await (await browser).newPage();
	await page.setViewportSize(options.size ?? { width: 800, height: 600 });
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	await page.route(`${ORIGIN}/**`, async (route) => {
		const path = new URL(route.request().url()).pathname;
		if (path === '/') return route.fulfill({ contentType: 'text/html', body: html(name, options) });
		if (path === '/theme.css')
			return route.fulfill({ contentType: 'text/css', body: themeCss(options.theme ?? 'dark') });
		const file = join(root, 'dist/webview', path);
		if (!existsSync(file)) return route.fulfill({ status: 404 });
		const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
		return route.fulfill({ contentType, body: readFileSync(file) });
	});
	// Before any policy of the page, as VS Code does.
	await page.addInitScript(() => {
		let state: unknown;
		const sent: unknown[] = [];
		Object.assign(globalThis, {
			sentToExtension: sent,
			acquireVsCodeApi: () => ({
				postMessage: (message: unknown) => sent.push(structuredClone(message)),
				getState: () => state,
				setState: (next: unknown) => {
					state = next;
				},
			}),
		});
	});
	await page.goto(`${ORIGIN}/`);

	const sent = () => page.evaluate(() => (globalThis as unknown as { sentToExtension: unknown[] }).sentToExtension);
	return {
		page,
		errors,
		post: (message) => page.evaluate((data) => globalThis.postMessage(data, '*'), message),
		sent,
		async waitForSent<T>(test: (message: T) => boolean): Promise<T> {
			for (const deadline = Date.now() + 5_000; Date.now() < deadline; ) {
				const message = ((await sent()) as T[]).find(test);
				if (message !== undefined) return message;
				await page.waitForTimeout(20);
			}
			throw new Error(`The page has not sent the message; it sent ${JSON.stringify(await sent())}.`);
		},
		async accessibilityProblems() {
			const errorsSoFar = errors.length;
			await page.evaluate(readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
			const { violations } = await page.evaluate(() =>
				(globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run(),
			);
			// Axe itself sets styles, which the page's policy blocks.
			errors.length = errorsSoFar;
			return violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ''}`),
			);
		},
		close: () => page.close(),
	};
}

/** The part of axe's result that is used. */
interface Violation {
	readonly id: string;
	readonly help: string;
	readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Closes the browser that the tests in this process share. */
export async function closeBrowser(): Promise<void> {
	await (await browser)?.close();
	browser = undefined;
}

/** As written by the extension's `webviewHtml`, with VS Code's own styles before it. */
function html(name: string, { theme = 'dark', body = '' }: WebviewOptions): string {
	const policy = `default-src 'none'; script-src 'nonce-test'; style-src ${ORIGIN}; font-src ${ORIGIN}`;
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${name}</title>
<link rel="stylesheet" href="${ORIGIN}/theme.css">
<link rel="stylesheet" href="${ORIGIN}/codicons/codicon.css" id="vscode-codicon-stylesheet" nonce="test">
<link rel="stylesheet" href="${ORIGIN}/${name}.css">
</head>
<body role="document" class="${BODY_CLASSES[theme]}" data-vscode-theme-kind="${BODY_CLASSES[theme].split(' ')[0]}">
${body}
<script type="module" nonce="test" src="${ORIGIN}/${name}.js"></script>
</body>
</html>`;
}

/** The variables of a theme, and VS Code's defaults for webviews. */
function themeCss(theme: keyof typeof BODY_CLASSES): string {
	const variables = Object.entries(themes[theme]).map(([key, value]) => `${key}: ${value};`);
	return `html { ${variables.join(' ')} }
body {
	background: var(--vscode-editor-background); color: var(--vscode-editor-foreground); margin: 0; padding: 0 20px;
	font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); font-weight: var(--vscode-font-weight);
}`;
}
