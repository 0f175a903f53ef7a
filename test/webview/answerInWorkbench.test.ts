// An answer in a text editor next to the round, in VS Code: both show the same text, and none of it is lost.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySampleStories } from '../../src/build/sampleStories.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { writeEntry } from '../../src/core/practice/entry.ts';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';

const spoken =
	'Our nightly export failed twice a week. It was mine to fix, so I read the logs of a whole month, and maybe more. ' +
	'I wrote a job that resumes where it stopped. Then I moved the heavy query to a replica, and had the team of the ' +
	'audit watch the numbers with me for two weeks. Failures fell from nine a month to none, and nobody has had to ' +
	'start the export by hand since then.';

for (const host of ['node', 'web'] as const) {
	describe(`an answer in an editor, ${host} host`, function () {
		this.timeout(240_000);
		let workbench: Workbench;
		const page = () => workbench.webview();
		const button = (name: string) => page().getByRole('button', { name, exact: true });
		const tab = () => workbench.page.locator('.tab[data-resource-name="answer.md"]');
		const editorShows = (text: string) =>
			workbench.page.locator('.editor-instance .view-line', { hasText: text }).first().waitFor();
		const pageShows = async (text: string) => {
			const box = page().locator('[data-field=free]');
			await eventually(async () => assert.equal(await box.inputValue(), text));
		};
		const focusEditor = () => workbench.page.locator('.editor-instance .view-lines').first().click();

		before(async () => {
			const folder = copySampleStories(join(temporaryFolder('workspace'), 'stories'));
			if (host === 'node') {
				mkdirSync(join(folder, '.star-coach/history'), { recursive: true });
				const lines = ['a', 'b'].map((id) =>
					writeEntry({
						v: 1,
						type: 'round',
						id,
						at: Date.now() - 1e9,
						question: 'must-prepare-why-company',
						rating: 'good',
						mode: 'write',
						words: 240,
						answerSeconds: 60,
					}),
				);
				writeFileSync(join(folder, '.star-coach/history/other-2026-01-01-a.jsonl'), lines.join(''));
			}
			const settings = host === 'node' ? { 'starCoach.practice.history': 'workspace' } : {};
			workbench = await openWorkbench({ host, folder, settings });
			await workbench.command('STAR Coach: Practice Question');
			const heading = page().getByRole('heading', { level: 1 });
			await heading.waitFor({ timeout: 60_000 });
			// The first two questions are answered with a pitch, which has no parts.
			for (let count = 0; count < 2; count++) {
				const before = (await heading.textContent()) ?? '';
				await button('Another Question').click();
				await heading.filter({ hasNotText: before }).waitFor();
			}
		});
		after(() => workbench.close());

		it('is opened beside the round and kept in step both ways', async () => {
			await button('Answer in an Editor').click();
			await tab().waitFor();
			await page().locator('[data-field=free]').waitFor();
			await button('Start Answer').waitFor();
			await focusEditor();
			await workbench.page.keyboard.type('It was mine.');
			await pageShows('It was mine.');
			await button('Finish Answer').waitFor();
			await page().locator('[data-field=free]').fill('It was mine. I fixed it.');
			await editorShows('It was mine. I fixed it.');
			await focusEditor();
			await workbench.page.keyboard.press('Control+End');
			await workbench.page.keyboard.type(' And more.');
			await pageShows('It was mine. I fixed it. And more.');
		});

		it('is closed without a question, and is there again, in the page as in a new editor', async () => {
			await focusEditor();
			await workbench.page.keyboard.press('Control+End');
			await workbench.page.keyboard.type(' Done.');
			await page().getByText('Draft kept').waitFor();
			await workbench.page.waitForTimeout(1_500);
			await workbench.command('View: Close Editor');
			await tab().waitFor({ state: 'detached' });
			assert.equal(await workbench.page.locator('.monaco-dialog-box').count(), 0);
			await pageShows('It was mine. I fixed it. And more. Done.');
			await button('Answer in an Editor').click();
			await editorShows('Done.');
		});

		it('is finished from the keyboard, checked, and gone with the next question', async () => {
			await focusEditor();
			await workbench.page.keyboard.press('Control+a');
			await workbench.page.keyboard.insertText(spoken);
			await pageShows(spoken);
			await page()
				.getByRole('timer')
				.getByText(/^0:(1[7-9]|[2-5]\d)$/)
				.waitFor({ timeout: 30_000 });
			await workbench.page.keyboard.press('Control+Enter');
			await page()
				.locator('.delivery li', { hasText: /^Words before the first “I”: 13$/ })
				.waitFor();
			await page()
				.locator('.delivery li', { hasText: /^Longest sentence, 24 words: Then I moved/ })
				.waitFor();
			await page().locator('.chips', { hasText: 'maybe' }).waitFor();
			await page().getByText('Your answer has no Task: say what you were asked to do, or took on yourself.').waitFor();
			assert.equal(await page().getByText('add a label').count(), 0);
			await page().locator('[data-rating=good]').click();
			if (host === 'node') {
				await page()
					.getByText(/^Judging by your last answers, you speak \d+ words a minute\.$/)
					.waitFor();
				await button('Use as My Pace').click();
				await page()
					.locator('.rating')
					.getByText(/^Speaking times now assume \d+ words a minute\.$/)
					.waitFor();
			}
			await button('Next Question').click();
			await tab().waitFor({ state: 'detached' });
			if (host === 'node') {
				await workbench.command('Preferences: Open User Settings (JSON)');
				await editorShows('"starCoach.pace.wordsPerMinute"');
			}
		});
	});
}
