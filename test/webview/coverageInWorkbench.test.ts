// The story coverage at work in VS Code: by clicks and keys, from the matrix to the files and back.
import assert from 'node:assert/strict';
import { appendFileSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';

describe('the story coverage in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	const page = () => workbench.webview();
	const frontMatters = () => {
		const folder = join(workbench.folder, 'stories');
		const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
		return files.map((name) => readFileSync(join(folder, name), 'utf8').split('\n# ')[0]).join('\n');
	};

	before(async () => {
		workbench = await openWorkbench({ size: { width: 1500, height: 900 } });
		mkdirSync(join(workbench.folder, 'preparation'));
		await workbench.command('STAR Coach: My Stories');
		await page().getByRole('heading', { level: 1, name: 'My Stories' }).waitFor();
	});
	after(() => workbench.close());

	it('links a suggestion at one click, shows it as linked, and takes it back with Undo', async () => {
		await page().getByRole('combobox').selectOption('competency');
		await page().locator('tbody tr').nth(10).waitFor();
		const before = frontMatters();
		const button = page().locator('.connect').first();
		const [, story = '', subject = ''] =
			/^Link (.*?) to “(.*)”$/.exec((await button.getAttribute('aria-label')) ?? '') ?? [];
		await button.click();
		await page()
			.getByRole('button', { name: `${subject}, ${story}: Linked` })
			.waitFor();
		assert.notEqual(frontMatters(), before);
		await page()
			.locator('.linked', { hasText: `Linked to “${subject}”.` })
			.getByRole('button', { name: 'Undo' })
			.click();
		await page()
			.getByRole('button', { name: `${subject}, ${story}: Suggested` })
			.waitFor();
		assert.equal(frontMatters(), before);
	});

	it('shows the values that are pasted', async () => {
		await page().getByRole('combobox').selectOption('value');
		await page().getByRole('textbox', { name: 'The company’s values' }).fill('Customer first\nOwn it');
		await page().getByRole('button', { name: 'Show Values' }).click();
		await page().getByRole('rowheader', { name: 'Own it' }).waitFor();
	});

	it('shows the values of a list or a posting from the door for a job', async () => {
		writeFileSync(join(workbench.folder, 'values.md'), '- Bold moves\n- Frugality\n');
		await workbench.openFile('values.md');
		await workbench.command('STAR Coach: Prepare for a Job');
		await workbench.answerTo('Where is the job description', 'The Open File');
		// A browser that denies the clipboard would say so.
		assert.equal(await workbench.page.locator('.notification-list-item', { hasText: 'clipboard' }).count(), 0);
		await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'See Which of the Values' }).click();
		await page().getByRole('rowheader', { name: 'Bold moves' }).waitFor();
		assert.equal(await page().getByRole('rowheader', { name: 'Own it' }).count(), 0);
		assert.equal(await page().getByRole('combobox').inputValue(), 'value');
	});

	it('says when and to whom a story was told, as the log of interviews has it now', async () => {
		await page().getByRole('combobox').selectOption('must-prepare');
		const log = join(workbench.folder, 'preparation/interviews.md');
		const told = (date: string, company: string) =>
			`## ${date}: ${company}\n\n### What are you proud of?\n\n- Story told: Making invoice search fast enough to use\n\n`;
		writeFileSync(log, `# Interviews\n\n${told('2026-11-02', 'Acme')}`);
		await page().getByText('Ready · Told once, to Acme on 2026-11-02').waitFor();
		appendFileSync(log, told('2026-11-20', 'Umbrella'));
		await page().getByText('Ready · Told 2 times, last to Umbrella on 2026-11-20').waitFor();
	});

	it('shows all stories in the other tab, and opens one with Enter', async () => {
		await workbench.command('STAR Coach: My Stories');
		await page().getByRole('radio', { name: 'All Stories' }).check();
		await page().getByRole('textbox').fill('rewrite');
		await page().locator('tbody tr').nth(1).waitFor({ state: 'detached' });
		await page().locator('tbody .open').focus();
		await workbench.page.keyboard.press('Enter');
		await workbench.page.locator('.tab.active[data-resource-name="drafts.md"]').waitFor();
	});

	it('asks in a mock interview what the values make likely, and leaves no report where nothing is answered', async () => {
		writeFileSync(join(workbench.folder, 'likely.md'), '- Bold moves\n- Frugality\n');
		await workbench.openFile('likely.md');
		await workbench.command('STAR Coach: Prepare for a Job');
		await workbench.answerTo('Where is the job description', 'The Open File');
		const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
		await rows.filter({ hasText: 'Start a Mock Interview with Them' }).waitFor();
		const input = workbench.page.locator('.quick-input-widget:visible input[type=text]');
		const likely = Number.parseInt((await input.getAttribute('placeholder')) ?? '', 10);
		await rows.filter({ hasText: 'Start a Mock Interview with Them' }).click();
		await rows.filter({ hasText: 'the questions they are likely to ask' }).first().waitFor();
		const counts = (await rows.allTextContents()).flatMap(
			(text) => /(\d+) questions, \d+ minutes/.exec(text)?.[1] ?? [],
		);
		assert.ok(counts.length > 0 && counts.every((count) => Number(count) <= likely), `${counts} of ${likely}`);
		await workbench.page.keyboard.press('Escape');
		await workbench.page.locator('.activitybar a[aria-label^="STAR Coach"]').click();
		// With a filter, the view would have a row instead.
		await workbench.page.getByRole('button', { name: 'Practice a Question' }).waitFor();
		await workbench.command('STAR Coach: Prepare for a Job');
		await workbench.answerTo('Where is the job description', 'The Open File');
		await rows.filter({ hasText: 'Start a Mock Interview with Them' }).click();
		await rows.filter({ hasText: 'Short' }).click();
		await page()
			.getByText(/^Question 1 of 3 · /)
			.waitFor();
		await page().getByRole('heading', { level: 1, name: 'Tell me about yourself' }).waitFor();
		const unfinished = workbench.page.locator('.monaco-list-row', { hasText: 'Continue Mock Interview' });
		await unfinished.hover();
		await unfinished.getByRole('button', { name: 'Finish Mock Interview' }).click();
		await workbench.page.locator('.notification-list-item', { hasText: 'there is no report' }).waitFor();
		assert.deepEqual(globSync('preparation/mock-interview*', { cwd: workbench.folder }), []);
	});
});
