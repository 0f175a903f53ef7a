// What happens in VS Code to text that looks like a story but is not checked: by clicks and keys.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';
import { sample } from './reviewPage.ts';

const lesson =
	'# Notes\n\n**Situation:** Describe the context.\n\n**Task:** What was your job?\n\n**Result:** Share the outcome.\n';

describe('what looks like a story in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	const page = () => workbench.webview();
	const path = (name: string) => join(workbench.folder, 'notes', name);
	const title = (name: string) => page().getByRole('heading', { level: 1, name }).waitFor();
	const lens = (text: string) => workbench.page.locator('.codelens-decoration', { hasText: text }).first();
	const message = (text: string) => workbench.page.locator('.notification-list-item', { hasText: text }).waitFor();
	/** Opens the language status and clicks the action of an entry. */
	const takeStatus = async (text: string, action: string): Promise<void> => {
		const entry = workbench.page.locator('.hover-language-status', { hasText: text });
		await workbench.page.locator('.statusbar-item[id="status.languageStatus"]').hover();
		await entry.waitFor();
		await entry.getByText(action).click();
	};
	const savedAs = async (name: string, expected: RegExp): Promise<void> => {
		await workbench.command('File: Save');
		await eventually(() => assert.match(readFileSync(path(name), 'utf8'), expected));
	};

	before(async () => {
		workbench = await openWorkbench({
			size: { width: 1500, height: 900 },
			settings: { 'files.readonlyInclude': { '**/read-only.md': true } },
		});
		mkdirSync(join(workbench.folder, 'notes'));
		for (const [name, text] of [
			['outside.md', sample('flaky-tests')],
			['skipped.md', lesson],
			['broken.md', `---\ntags: [\n---\n\n${sample('flaky-tests')}`],
			['read-only.md', sample('flaky-tests')],
		] as const) {
			writeFileSync(path(name), text);
		}
	});
	after(() => workbench.close());

	it('is reviewed where its file is none of the stories, with the way to have it checked', async () => {
		await workbench.openFile('outside.md');
		await lens('Looks like a story, but the file is not checked').waitFor();
		await workbench.page.locator('.statusbar-item[id="status.languageStatus"]').hover();
		const entry = workbench.page.locator('.hover-language-status', { hasText: 'but the file is not checked' });
		await entry.getByText('Check This File').waitFor();
		await workbench.command('STAR Coach: Review Story');
		await title('Getting the build green again');
		await page().getByText('not one of your story files').waitFor();
		await page().getByRole('button', { name: 'Check This File' }).click();
		await page().getByText('not one of your story files').waitFor({ state: 'detached' });
		await workbench.command('View: Focus First Editor Group');
		await savedAs('outside.md', /^---\ntype: star-story\n---\n\n# Getting the build green again\n/);
		await lens('1 finding').waitFor();
	});

	it('says in the review why it was not taken for one, once its file is active', async () => {
		await workbench.openFile('skipped.md');
		await title('Not recognized as a story');
		await page().getByText('seem to explain the method').waitFor();
	});

	it('says so in the language status, whose action makes it one', async () => {
		await takeStatus('Looks like a story, but explains the method', 'Check This File');
		await title('Notes');
		await savedAs('skipped.md', /^# Notes\n\n<!-- star-coach-story -->\n\n\*\*Situation:\*\* Describe/);
	});

	it('is left alone, with a sentence, where that cannot be written', async () => {
		await workbench.openFile('broken.md');
		await title('Getting the build green again');
		await workbench.command('STAR Coach: Make a Story of This');
		await message('The front matter of broken.md cannot be read; correct it, then check the file again.');
		await workbench.openFile('read-only.md');
		await page().getByText('read-only.md').waitFor();
		await page().getByRole('button', { name: 'Check This File' }).click();
		await message('read-only.md is read-only; save a copy of it under another name and check that.');
		// The next file is to be opened beside the review.
		await workbench.page.keyboard.press('Control+1');
		assert.equal(readFileSync(path('read-only.md'), 'utf8'), sample('flaky-tests'));
	});

	it('is reviewed beside its text, also after the review was moved over it', async () => {
		await workbench.openFile('report-service.md');
		await title('Splitting the report service');
		await page().getByRole('heading', { level: 1 }).click();
		await workbench.command('View: Move Editor into First Group');
		await workbench.openFile('report-service.md');
		await workbench.command('STAR Coach: Review Story');
		await title('Splitting the report service');
		await workbench.page.locator('.editor-instance .view-lines', { hasText: 'Our monthly' }).first().waitFor();
	});
});
