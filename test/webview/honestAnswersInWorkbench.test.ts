// What practice says about a first answer, and what enters a mock interview: in VS Code, by clicks and keys.
import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';

describe('an answer in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	const page = () => workbench.webview('Practice');
	const button = (name: string | RegExp) => page().getByRole('button', { name });
	const heading = () => page().getByRole('heading', { level: 1 });
	const row = (text: string) => workbench.page.locator('.monaco-list-row:visible', { hasText: text }).first();
	const box = () => page().locator('[data-field=free]');
	/** Opens the page of a question and practices it from the palette. */
	const practice = async (title: string) => {
		const input = workbench.asking('Search questions, key points and chapters').locator('input[type=text]');
		// The editor revealed by a closed page may take the focus away from what asks.
		await eventually(async () => {
			await workbench.command('STAR Coach: Search the Guide');
			await input.fill(title, { timeout: 10_000 });
			await input.press('Enter', { timeout: 10_000 });
		});
		await workbench.page.locator('.tab.active', { hasNotText: /^Practice$/ }).waitFor();
		await workbench.webview().getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor();
		await workbench.command('STAR Coach: Practice Question');
		await heading().filter({ hasText: title }).waitFor();
	};
	const finish = async (answer: string) => {
		await page().getByRole('radio', { name: 'Write' }).check();
		await box().fill(answer);
		await box().press('Control+Enter');
	};

	before(async () => {
		workbench = await openWorkbench({ size: { width: 1280, height: 1100 } });
		await workbench.page.locator('.activitybar .action-item:has(a[aria-label^="STAR Coach"])').click();
	});
	after(() => workbench.close());

	it('is told honestly that it is too short, even if it is one letter or nothing', async () => {
		await practice('Tell me about a time you failed');
		await finish('Our server was down and we fixed it in the end, everybody was happy.');
		await page().locator('.findings', { hasText: 'There is not enough to check yet' }).waitFor();
		await page().locator('.self-check', { hasText: '0 of 8' }).waitFor();
		await page().locator('.self-check li', { hasText: 'Within the target time 0:06 / 2:00' }).waitFor();
		for (const answer of ['x', '']) {
			await button('Continue Answer').click();
			await finish(answer);
			const said = answer === '' ? 'There is no answer yet.' : 'There is not enough to check yet';
			await page().locator('main', { hasText: said }).waitFor();
			assert.equal(await page().getByText('Nothing to change').count(), 0);
		}
	});

	it('in a mock interview does not begin with an old draft', async () => {
		await workbench.command('STAR Coach: Start Mock Interview');
		await workbench.answerTo('Choose the length', '15 minutes · General');
		await page().getByText('Question 1 of 3').waitFor();
		await row('Continue Mock Interview').waitFor();
		const question = (await heading().textContent()) ?? '';
		await button('Leave Interview').click();
		await practice(question);
		await page().getByRole('radio', { name: 'Write' }).check();
		await box().fill('An old draft.');
		await page().getByText('Draft kept').waitFor();
		await row('Continue Mock Interview').click();
		await page().getByText('Question 1 of 3').waitFor();
		await heading().filter({ hasText: question }).waitFor();
		await page().getByRole('radio', { name: 'Write' }).check();
		assert.equal(await box().inputValue(), '');
		await box().fill('The answer given.');
		await page().getByText('Draft kept').waitFor();
		await practice(question);
		await eventually(async () => assert.equal(await box().inputValue(), 'An old draft.'));
		await row('Continue Mock Interview').click();
		await page().getByText('Question 1 of 3').waitFor();
		assert.equal(await box().inputValue(), 'The answer given.');
		await button('Leave Interview').click();
		await button('Leave Interview').waitFor({ state: 'detached' });
	});

	it('to a question that is not to be asked again leads to another one, and the question can be had back', async () => {
		await practice('Tell me about a time you failed');
		await page().locator('vscode-toolbar-button', { hasText: 'Don’t Ask This Again' }).click();
		await heading().filter({ hasNotText: 'Tell me about a time you failed' }).waitFor();
		const header = workbench.page.locator('.pane-header', { hasText: 'Practice' });
		if ((await header.getAttribute('aria-expanded')) === 'false') {
			await header.click();
		}
		const pane = workbench.page.locator('.pane', { has: header });
		const row = (text: string) => pane.locator('.monaco-list-row', { hasText: text });
		await row('Not Asked').waitFor();
		const notice = workbench.page.locator('.notification-list-item', { hasText: 'will not be asked again' });
		await notice.getByRole('button', { name: 'Undo' }).click();
		await row('Not Asked').waitFor({ state: 'detached' });

		await practice('Tell me about a time you failed');
		await page().locator('vscode-toolbar-button', { hasText: 'Don’t Ask This Again' }).click();
		await row('Not Asked').click();
		await row('Failure').hover();
		await row('Failure').getByRole('button', { name: 'Ask This Again' }).click();
		await row('Not Asked').waitFor({ state: 'detached' });
	});

	it('ends the day with the daily goal: with what comes back, and three more or none', async () => {
		for (const [index, rating] of ['again', 'good', 'good'].entries()) {
			await workbench.command('STAR Coach: Practice Question');
			await button('Start Answer').click();
			await page().locator(`[data-rating=${rating}]`).click();
			await page().locator('.next').waitFor();
			assert.equal(
				await page().locator('.said', { hasText: 'Done: 3 of 3. One comes back in 10 min.' }).count(),
				index === 2 ? 1 : 0,
			);
		}
		await button('Three More').click();
		await button('Start Answer').waitFor();
		await button('Start Answer').click();
		await page().locator('[data-rating=good]').click();
		await button('Next Question').waitFor();
		await workbench.reload();
		await button('Stop Here').click({ timeout: 60_000 });
		await workbench.page.locator('.tab', { hasText: /^Practice$/ }).waitFor({ state: 'detached' });
	});
});
