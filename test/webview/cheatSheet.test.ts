// The HTML page of the cheat sheet in Chromium: what it requests, how it looks, and how it prints.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import type { CheatSheet } from '../../src/core/export/cheatSheet.ts';
import { exportText } from '../../src/core/export/formats.ts';
import { startBrowser } from '../hosts/browser.ts';
import { hostile, sheetOf } from '../unit/core/export/sheets.ts';

/** Paper sizes, in points; Chromium rounds them. */
const papers = { A4: [595, 842], Letter: [612, 792] } as const;

describe('the page of the cheat sheet', () => {
	let browser: BrowserContext;
	let page: Page;
	let requests: string[];
	let errors: string[];

	before(async () => {
		browser = await startBrowser();
	});
	after(() => browser.close());
	afterEach(() => page.close());

	async function open(sheet: CheatSheet): Promise<void> {
		const file = join(temporaryFolder('sheet'), 'cheat-sheet.html');
		writeFileSync(file, exportText(sheet, 'html'));
		page = await browser.newPage();
		requests = [];
		errors = [];
		page.on('request', (request) => requests.push(request.url()));
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => errors.push(message.text()));
		page.on('dialog', (dialog) => {
			errors.push(dialog.message());
			void dialog.dismiss();
		});
		await page.goto(pathToFileURL(file).href);
	}

	async function accessibilityProblems(): Promise<string[]> {
		await page.evaluate(readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
		return page.evaluate(async () => {
			const { axe } = globalThis as unknown as {
				axe: { run(): Promise<{ violations: { id: string; help: string }[] }> };
			};
			const { violations } = await axe.run();
			return violations.map(({ id, help }) => `${id}: ${help}`);
		});
	}

	it('asks for nothing but itself, and can be used by everybody, in light and dark', async () => {
		await open(sheetOf());
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
			assert.equal(background, colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(22, 27, 34)');
			assert.deepEqual(await accessibilityProblems(), []);
		}
		await page.getByRole('link', { name: '2. The report that nobody read' }).click();
		assert.ok(page.url().endsWith('#story-2'));
		assert.ok(requests.every((url) => url.startsWith('file:') && url.includes('cheat-sheet.html')));
		assert.deepEqual(errors, []);
	});

	it('follows the theme of VS Code, not the system, in a webview', async () => {
		await open(sheetOf());
		for (const [theme, color] of [
			['vscode-light', 'rgb(255, 255, 255)'],
			['vscode-dark', 'rgb(22, 27, 34)'],
			['vscode-high-contrast', 'rgb(22, 27, 34)'],
			['vscode-high-contrast vscode-high-contrast-light', 'rgb(255, 255, 255)'],
		] as const) {
			await page.emulateMedia({ colorScheme: color === 'rgb(255, 255, 255)' ? 'dark' : 'light' });
			const background = await page.evaluate((theme) => {
				document.body.className = theme;
				return getComputedStyle(document.body).backgroundColor;
			}, theme);
			assert.equal(background, color, theme);
		}
	});

	it('makes nothing of hostile texts', async () => {
		await open(hostile());
		assert.equal(await page.locator('img, script, iframe').count(), 0);
		assert.ok((await page.locator('#story-1 h3').textContent())?.includes('<img src=x onerror=alert(1)>'));
		assert.equal(requests.length, 1);
		assert.deepEqual(errors, []);
	});

	for (const [format, [width, height]] of Object.entries(papers)) {
		it(`fits on one page of ${format} with two stories, and takes more for many`, async () => {
			await open(sheetOf());
			const [first, ...others] = pagesOf(await page.pdf({ format }));
			assert.deepEqual(others, []);
			assert.ok(first && Math.abs(first[0] - width) <= 1 && Math.abs(first[1] - height) <= 1, String(first));
			await page.close();
			const sheet = sheetOf();
			await open({ ...sheet, stories: Array.from({ length: 14 }, () => sheet.stories).flat() });
			const pages = pagesOf(await page.pdf({ format }));
			assert.ok(pages.length >= 3 && pages.length <= 8, `${pages.length} pages`);
		});
	}

	it('cuts no story in two on paper, and prints dark text on white in dark mode too', async () => {
		await open(sheetOf());
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const root = await page.evaluate(() => {
			const { backgroundColor, color } = getComputedStyle(document.documentElement);
			return [backgroundColor, color, getComputedStyle(document.querySelector('article') as Element).breakInside];
		});
		assert.deepEqual(root, ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'avoid']);
	});
});

/** The page sizes of a PDF, in whole points. */
function pagesOf(pdf: Buffer): [number, number][] {
	const text = pdf.toString('latin1');
	const boxes = [...text.matchAll(/\/Type \/Page\n[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
	return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
}
