// Whole practice rounds in VS Code, by clicks and keys.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../../src/build/hosts/openWorkbench.ts';

const answer =
	'In 2021 our nightly export had begun to fail twice a week. My task was to make it reliable before the audit. ' +
	'I read the logs of a month and wrote a job that resumes. Then I moved the heavy query to a replica, maybe late. ' +
	'As a result, failures fell from nine a month to none.';

describe('practice rounds in VS Code', function () {
	this.timeout(120_000);
	let workbench: Workbench;
	const page = () => workbench.webview();
	const button = (name: string | RegExp) => page().getByRole('button', { name });
	const heading = () => page().getByRole('heading', { level: 1 });
	/** Answers the quick input that asks for something. */
	const answerTo = async (prompt: string, text: string) => {
		const asking = `:is(:has(input[placeholder^="${prompt}"]), :has-text("${prompt}"))`;
		await workbench.page.locator(`.quick-input-widget:visible${asking}`).waitFor();
		await workbench.answer(text);
	};
	const files = () => globSync('stories/*.md', { cwd: workbench.folder });

	before(async () => {
		workbench = await openWorkbench();
	});
	after(() => workbench.close());

	it('begin at once with a must-prepare question, and say why', async () => {
		await workbench.command('STAR Coach: Practice Question');
		await page().getByText('Must-prepare question, not practised yet').waitFor();
	});

	it('check a written answer, and save it as a story of its own file', async () => {
		await page().getByRole('radio', { name: 'Write' }).check();
		await page().locator('textarea').fill(answer);
		await button('Start Answer').click();
		await page().locator('textarea').press('Control+Enter');
		await page().getByText('The parts are a guess').waitFor();
		await page().getByText('from nine a month to none').first().waitFor();
		await page().locator('.chips', { hasText: 'maybe' }).waitFor();
		const before = files();
		await button('Save as Story').click();
		await page().locator('.kept', { hasText: 'Saved as stories' }).waitFor();
		await button('Save as Story').click();
		await workbench.page.locator('.tab[data-resource-name$="-2.md"]').waitFor();
		const added = files().filter((file) => !before.includes(file));
		assert.equal(added.length, 2);
		const text = readFileSync(join(workbench.folder, added[0] as string), 'utf8');
		assert.match(text, /^---\ntype: star-story\n[\s\S]*status: draft\n[\s\S]*## Task\n\nMy task was/);
	});

	it('show the own stories that fit, with the reason', async () => {
		await button('My stories').click();
		await page().getByText('Linked to this question').first().waitFor();
	});

	it('keep draft and time over a reload of the window, and stand still meanwhile', async () => {
		const title = await heading().textContent();
		await button('Continue Answer').click();
		await page().locator('textarea').fill(`${answer} And so on.`);
		await page().getByText('Draft kept').waitFor();
		const reloaded = workbench.page.waitForEvent('load');
		await workbench.command('Developer: Reload Window');
		await reloaded;
		// The whole workbench starts anew.
		await workbench.page.locator('iframe.webview.ready:visible').waitFor({ timeout: 60_000 });
		await heading().waitFor({ timeout: 60_000 });
		await page().getByText('Paused').waitFor();
		assert.equal(await heading().textContent(), title);
		assert.equal(await page().locator('textarea').inputValue(), `${answer} And so on.`);
	});

	it('are rated, come back as the button says, and can be taken back', async () => {
		const title = await heading().textContent();
		await page().locator('[data-rating=good]').click();
		await page()
			.locator('.said', { hasText: /Good; the question comes back in \d+ days\.$/ })
			.waitFor();
		await button('Undo Rating').click();
		await page().locator('[data-rating=hard]').click();
		await button('Next Question').click();
		await heading()
			.filter({ hasNotText: title ?? '' })
			.waitFor();
		assert.equal(await page().locator('[data-rating]').count(), 4);
		await button('Undo Last Rating').click();
		await heading()
			.filter({ hasText: title ?? '' })
			.waitFor();
	});

	it('pass a question over', async () => {
		const title = await heading().textContent();
		await button('Another Question').click();
		await heading()
			.filter({ hasNotText: title ?? '' })
			.waitFor();
	});

	it('stay in one page when they are begun again', async () => {
		const title = await heading().textContent();
		await workbench.command('STAR Coach: Practice Question');
		await heading()
			.filter({ hasNotText: title ?? '' })
			.waitFor();
		assert.equal(await workbench.page.locator('.tab', { hasText: /^Practice$/ }).count(), 1);
	});

	it('make an interview, which is left and continued and ends with a report', async () => {
		await workbench.command('STAR Coach: Start Mock Interview');
		await answerTo('Choose the length', 'Other');
		await answerTo('How many questions?', '2');
		await answerTo('How many minutes at most?', '10');
		await answerTo('Choose the style', 'General');
		await page().getByText('Question 1 of 2').waitFor();
		await button('Leave Interview').click();
		await workbench.command('STAR Coach: Start Mock Interview');
		await answerTo('You have left a mock interview', 'Continue');
		await page().getByText('Question 1 of 2').waitFor();
		await page().locator('[data-rating=good]').click();
		await button('Next Question').click();
		await page().getByText('Question 2 of 2').waitFor();
		await page().locator('[data-rating=again]').click();
		await button('Finish Interview').click();
		for (const end = Date.now() + 10_000; Date.now() < end; ) {
			if (globSync('preparation/mock-interview-*.md', { cwd: workbench.folder }).length > 0) {
				return;
			}
			await workbench.page.waitForTimeout(100);
		}
		assert.fail('There is no report.');
	});
});
