// The review at work in VS Code: by clicks and keys, from the text to the page and back.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';

describe('the review in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	const page = () => workbench.webview();
	const card = (name: string): Locator =>
		page().locator('.card', { has: page().getByRole('heading', { name, exact: true }) });
	const title = (name: string) => page().getByRole('heading', { level: 1, name }).waitFor();
	const focusEditor = () => workbench.command('View: Focus First Editor Group');
	/** Saves the active editor and waits until a file on disk contains a text. */
	const savedAs = async (name: string, expected: RegExp): Promise<void> => {
		await workbench.page.keyboard.press('Control+s');
		const read = () => readFileSync(join(workbench.folder, 'stories', name), 'utf8');
		await eventually(() => assert.match(read(), expected));
	};

	before(async () => {
		workbench = await openWorkbench({
			size: { width: 1500, height: 900 },
			settings: { 'editor.autoClosingBrackets': 'never' },
		});
		await workbench.openFile('stories/flaky-tests.md');
		await workbench.page.getByRole('button', { name: 'Review Story' }).first().click();
		await title('Getting the build green again');
	});
	after(() => workbench.close());

	it('turns a card when a fix is clicked, and takes what is typed into the text that is asked for', async () => {
		await card('Result').getByText('Missing', { exact: true }).waitFor();
		await card('Result').getByRole('button', { name: 'Add a Result section' }).click();
		await card('Result').getByText('Placeholder', { exact: true }).waitFor();
		await workbench.page.keyboard.type('Failures fell from 30% to 2% within four weeks.');
		await card('Result').getByText('from 30% to 2%').first().waitFor();
		await page().locator('.checks .open').filter({ hasText: 'Every part is written' }).waitFor({ state: 'detached' });
		await savedAs('flaky-tests.md', /## Result\n\nFailures fell from 30% to 2% within four weeks\.\n/);
	});

	for (const [fix, before, label, after] of [
		['Ask for the figure in the text', '- **Result:** Costs went down significantly.', 'significantly. ', ''],
		['Add a Result section', '', '- **Result:** ', ''],
	] as const) {
		for (const [name, lineBreak, delay, pause] of [
			['at once', '\n', 0, 0],
			['slowly', '\r\n', 120, 1_000],
		] as const) {
			it(`writes where the cursor is after "${fix}", typed ${name}`, async () => {
				const parts = [
					'# The AWS bill',
					'',
					'- **Situation:** In 2021 our bill at AWS had doubled within a year.',
					'- **Task:** I was asked to bring it down before the new budget.',
					'- **Action:** I looked at every service, wrote down its owner, and switched off what nobody used.',
					before,
				];
				const file = `aws-costs-${lineBreak.length}-${before.length}.md`;
				const text = parts.join(lineBreak).trimEnd() + lineBreak;
				writeFileSync(join(workbench.folder, 'stories', file), text);
				await workbench.openFile(`stories/${file}`);
				await title('The AWS bill');
				await page().locator('.file', { hasText: file }).waitFor();
				await card('Result').getByRole('button', { name: fix }).click();
				await page().getByText('Placeholder').first().waitFor();
				await workbench.page
					.locator('.monaco-editor.focused .inputarea, .monaco-editor.focused .native-edit-context')
					.first()
					.waitFor({ state: 'attached' });
				await workbench.page.waitForTimeout(pause);
				const sentence = 'Costs fell from 12,000 to 8,300 dollars a month.';
				await workbench.page.keyboard.type(sentence, { delay });
				await workbench.page.keyboard.press('Control+s');
				const read = () => readFileSync(join(workbench.folder, 'stories', file), 'utf8');
				const expected = text.trimEnd() + (before === '' ? lineBreak + label : ' ') + sentence + after + lineBreak;
				await eventually(() => assert.equal(read(), expected));
			});
		}
	}

	it('marks a story as ready once nothing else is missing, and says before that it is a draft', async () => {
		const sample = readFileSync(join(workbench.folder, 'stories/checkout-outage.md'), 'utf8');
		const told = sample.replace(/^---\n[\s\S]*?\n---\n/, '');
		const [start, result = ''] = told.split(/(?=## Result)/);
		writeFileSync(join(workbench.folder, 'stories/waits.md'), `---\nstatus: draft\n---\n${start}`);
		await workbench.openFile('stories/waits.md');
		await page().locator('.file', { hasText: 'waits.md' }).waitFor();
		const status = page().locator('.checks .open').filter({ hasText: 'Draft' });
		await status.getByText('Marked as ready').waitFor();
		const ready = status.getByRole('button', { name: 'Mark as Ready' });
		assert.equal(await ready.count(), 0);
		await workbench.page.keyboard.press('Control+End');
		await workbench.page.keyboard.insertText(result);
		await ready.click();
		await page().locator('.checks .met').filter({ hasText: 'Marked as ready' }).waitFor();
		await focusEditor();
		await savedAs('waits.md', /^---\nstatus: ready\n---\n/);
	});

	it('follows the active file, and the story of the cursor', async () => {
		await workbench.openFile('stories/drafts.md');
		await title('The data center move');
		await focusEditor();
		await workbench.page.keyboard.press('Control+End');
		await title('Saying no to a rewrite');
		await page().getByRole('combobox').selectOption({ index: 0 });
		await title('The data center move');
	});

	it('shows notes from the moment they become a story, by a command or as they are typed', async () => {
		writeFileSync(
			join(workbench.folder, 'brag.md'),
			'In 2021 our nightly export failed twice a week. My task was to fix it. I wrote a job that resumes. ' +
				'Failures fell from nine a month to none.\n',
		);
		await workbench.openFile('brag.md');
		await title('The data center move');
		await workbench.page.keyboard.press('Control+a');
		await workbench.command('STAR Coach: Make a Story of This');
		await page().locator('.file', { hasText: 'brag.md' }).waitFor();
		await workbench.openFile('stories/drafts.md');
		await title('The data center move');
		writeFileSync(join(workbench.folder, 'diary.md'), '# On call\n\n');
		await workbench.openFile('diary.md');
		await workbench.page.keyboard.press('Control+End');
		for (const line of ['Situation: In 2021 we moved.', 'Task: I had to lead it.', 'Action: I planned it.']) {
			await workbench.page.keyboard.type(line);
			await workbench.page.keyboard.press('Enter');
			await workbench.page.keyboard.press('Enter');
		}
		await workbench.page.keyboard.type('Result: It took 3 hours.');
		await title('On call');
		await workbench.openFile('stories/drafts.md');
		await title('The data center move');
	});

	it('is back after a reload of the window, with the story that it showed', async () => {
		await page().getByRole('combobox').selectOption({ index: 1 });
		await title('Saying no to a rewrite');
		await workbench.reload();
		const restored = page().getByRole('heading', { level: 1, name: 'Saying no to a rewrite' });
		// The extensions have to restart first.
		await restored.waitFor({ timeout: 60_000 });
		assert.equal(await card('Result').getByText('Empty', { exact: true }).count(), 1);
	});

	it('stays with its story when that is renamed with its folder, split and moved, and lets go of one that is deleted', async () => {
		const inExplorer = (name: string) =>
			workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: new RegExp(`^${name}$`) });
		const rename = async (from: string, to: string) => {
			const input = workbench.page.locator('.explorer-folders-view input');
			await inExplorer(from).click({ button: 'right' });
			await workbench.choose(/^Rename/);
			await input.fill(to);
			await workbench.page.keyboard.press('Enter');
			await inExplorer(to).waitFor();
		};
		/** Changes the title in the active editor. */
		const retitle = async (title: string) => {
			await workbench.page.keyboard.press('Control+Home');
			await workbench.page.keyboard.press('Shift+End');
			await workbench.page.keyboard.insertText(`# ${title}`);
		};
		await workbench.command('View: Show Explorer');
		await workbench.openFile('stories/flaky-tests.md');
		await title('Getting the build green again');
		await rename('flaky-tests.md', 'green.md');
		await rename('stories', 'tales');
		await workbench.page.locator('.tab[data-resource-name="green.md"]').waitFor();
		await page().getByText('green.md').first().waitFor();
		await focusEditor();
		await retitle('Renamed');
		await title('Renamed');
		await workbench.command('View: Split Editor Down');
		await retitle('Split');
		await title('Split');
		await workbench.command('View: Move Editor into Previous Group');
		await retitle('Moved');
		await title('Moved');
		await workbench.command('View: Close Other Editors in Group');
		await workbench.command('File: Save All');
		await inExplorer('green.md').click();
		await workbench.page.keyboard.press('Shift+Delete');
		await workbench.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Delete' }).click();
		await inExplorer('green.md').waitFor({ state: 'detached' });
		await title('No story to review');
	});
});
