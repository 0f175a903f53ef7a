// An interview of the guide, replayed by clicks and keys in VS Code, in both extension hosts.
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';

for (const host of ['node', 'web'] as const) {
	describe(`an interview of the guide in VS Code, ${host} host`, function () {
		this.timeout(240_000);
		let workbench: Workbench;
		const page = () => workbench.webview();
		const button = (name: string | RegExp) => page().getByRole('button', { name });
		const asked = (text: string) => page().getByRole('heading', { level: 1, name: text }).waitFor();
		const row = (text: string) =>
			workbench.page.locator('.monaco-list-row[role="treeitem"]:visible', { hasText: text }).first();
		const answer = async (text: string) => {
			await page().getByRole('radio', { name: 'Write' }).check();
			await page().locator('textarea').fill(text);
			await page().locator('textarea').press('Control+Enter');
			await page().locator('[data-rating=good]').waitFor();
		};

		before(async () => {
			workbench = await openWorkbench({ host, size: { width: 1280, height: 1000 } });
		});
		after(() => workbench.close());

		it('is a page to read, below the questions', async () => {
			await workbench.page.locator('.activitybar a[aria-label^="STAR Coach"]').click();
			// Wait for what is found in the stories: a row that changes in the meantime ignores clicks.
			await row('Failure').filter({ hasText: '1 story' }).waitFor();
			await row('Whole Interviews').click();
			await row('About Yourself, Junior').click();
			await page().getByRole('heading', { level: 1, name: 'About Yourself, Junior' }).waitFor();
			await page().getByText('A waitlist with bread. Okay.').waitFor();
			await page().getByRole('heading', { name: 'What the interviewer writes down' }).waitFor();
		});

		it('asks what the interviewer asks, and shows what the candidate said only when it is asked for', async () => {
			await row('About Yourself, Junior').hover();
			await row('About Yourself, Junior').getByRole('button', { name: 'Practice Question' }).click();
			await asked('Thanks for coming in. So, tell me a bit about yourself.');
			await page()
				.getByText(/^Question 1 of 10 · /)
				.waitFor();
			await answer('I run the order service, 900 requests a second.');
			await page().getByText('and the table was gone').waitFor({ state: 'detached' });
			await button('Sample answer').click();
			await page().getByText('and the table was gone').waitFor();
			await page().locator('[data-rating=good]').click();
			await button('Next Question').click();
			await asked('A waitlist with bread. Okay. Tell me how you fixed the double table.');
		});

		it('does not want the parts or the length of a story in answer to a follow-up, and goes on after a reload', async () => {
			await answer('With one statement that checks and writes.');
			await page().getByText('takes only about').waitFor({ state: 'detached' });
			await page().locator('[data-rating=good]').click();
			await button('Next Question').waitFor();
			await workbench.reload();
			await workbench.page.locator('iframe.webview.ready:visible').waitFor({ timeout: 60_000 });
			await asked('A waitlist with bread. Okay. Tell me how you fixed the double table.');
			await button('Next Question').click();
			await asked('Why not simply lock the row first?');
		});

		it('ends with both answers side by side, and with the notes and marks of the interviewer', async () => {
			await row('Continue Mock Interview').hover();
			await row('Continue Mock Interview').getByRole('button', { name: 'Finish Mock Interview' }).click();
			await page().getByRole('heading', { name: 'Mock interview' }).waitFor();
			await page().getByText('2 of 10 questions').waitFor();
			await page().locator('blockquote', { hasText: 'With one statement that checks and writes.' }).waitFor();
			await page().locator('blockquote', { hasText: 'What I did is I made it one statement.' }).waitFor();
			await page().getByRole('heading', { name: 'What the interviewer writes down' }).waitFor();
			await page().getByText('Growth and resilience:').waitFor();
		});
	});
}
