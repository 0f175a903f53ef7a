// The width that VS Code leaves, and the way to paper where no browser can open the file.
import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';

describe('what has to fit and to be printed, in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ size: { width: 1280, height: 800 } });
	});
	after(() => workbench.close());

	it('shows every lens of a story whole at 1280 × 800 beside its review', async () => {
		const { page } = workbench;
		await workbench.openFile('stories/flaky-tests.md');
		await page.getByRole('button', { name: 'Review Story' }).first().click();
		await workbench.webview().getByRole('heading', { level: 1, name: 'Getting the build green again' }).waitFor();
		const editor = page.locator('.editor-instance .monaco-editor').first();
		await editor.locator('.codelens-decoration a').first().waitFor();
		await eventually(async () => {
			const edge = await editor.locator('.overflow-guard').first().boundingBox();
			const links = await editor.locator('.codelens-decoration a').all();
			const boxes = await Promise.all(links.map((link) => link.boundingBox()));
			const ends = boxes.map((box) => (box ? box.x + box.width : Number.POSITIVE_INFINITY));
			assert.ok(ends.length > 1 && edge && Math.max(...ends) < edge.x + edge.width, `${ends} of ${edge?.width}`);
		});
	});

	it('shows the page of a cheat sheet where no browser finds it, and says how to print it', async () => {
		const { page } = workbench;
		await workbench.command('View: Close All Editors');
		await workbench.command('STAR Coach: Export Cheat Sheet…');
		await workbench.asking('Choose the stories').waitFor();
		await page.keyboard.press('Enter');
		const dialog = page.locator('.quick-input-widget:visible');
		const path = dialog.locator('input[type=text]');
		await eventually(async () => assert.match(await path.inputValue(), /\/preparation\/cheat-sheet\.html$/));
		await dialog.getByRole('button', { name: 'OK' }).click();
		await dialog.getByText('Would you like to create it?').waitFor();
		await dialog.getByRole('button', { name: 'OK' }).click();
		await workbench.webview().getByRole('heading', { name: 'The checkout outage on a sale day' }).waitFor();
		await page
			.locator('.notifications-toasts')
			.getByText(/^To print .*cheat-sheet\.html, download it from the Explorer/)
			.waitFor();
		await page.locator('.notifications-toasts').getByRole('button', { name: 'Show in Explorer' }).click();
		await page.locator('.explorer-folders-view .monaco-list-row.selected', { hasText: 'cheat-sheet.html' }).waitFor();
	});
});
