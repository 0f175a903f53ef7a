// Whole practice rounds in VS Code, by clicks and keys, in both extension hosts.
import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';

const answer =
	'In 2021 our nightly export had begun to fail twice a week. My task was to make it reliable before the audit. ' +
	'I read the logs of a month and wrote a job that resumes. Then I moved the heavy query to a replica, maybe late. ' +
	'As a result, failures fell from nine a month to none.';

for (const host of ['node', 'web'] as const) {
	describe(`practice rounds in VS Code, ${host} host`, function () {
		this.timeout(240_000);
		let workbench: Workbench;
		const page = () => workbench.webview();
		const button = (name: string | RegExp) => page().getByRole('button', { name });
		const heading = () => page().getByRole('heading', { level: 1 });
		const title = async () => (await heading().textContent()) ?? '';
		const otherThan = (title: string) => heading().filter({ hasNotText: title }).waitFor();
		/** Runs a command until it asks; the editor revealed by a closed page may take the focus away from it. */
		const runUntilAsked = (title: string, prompt: string) =>
			eventually(async () => {
				await workbench.command(title);
				await workbench.asking(prompt).waitFor({ timeout: 10_000 });
			});
		/** Answers the workbench's own file dialog, once it has proposed a path. */
		const chooseFile = async (dialog: string, path: string) => {
			const widget = workbench.page.locator('.quick-input-widget:visible', { hasText: dialog });
			const input = widget.locator('input[type=text]');
			await widget.locator('.monaco-list-row').first().waitFor();
			do {
				// It proposes a path itself, some time later.
				await input.fill(path);
				await workbench.page.waitForTimeout(500);
			} while ((await input.inputValue()) !== path);
			await workbench.page.keyboard.press('Enter');
			await widget.waitFor({ state: 'hidden' });
		};
		const practice = async () => {
			await workbench.command('STAR Coach: Practice Question');
			await heading().waitFor({ timeout: 60_000 });
		};
		/** Waits until the open editor shows a text. */
		const editorShows = (text: string) =>
			workbench.page.locator('.editor-instance .view-line', { hasText: text }).first().waitFor();
		/** Clicks on rows of the explorer, one after the other. */
		const openInExplorer = async (...names: readonly string[]) => {
			await workbench.command('View: Show Explorer');
			for (const name of names) {
				await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().click();
			}
		};
		const notification = (text: string | RegExp) =>
			workbench.page.locator('.notification-list-item', { hasText: text });

		/** As a person does it; the whole workbench restarts. */
		async function reload(): Promise<void> {
			await workbench.reload();
			await workbench.page.locator('iframe.webview.ready:visible').waitFor({ timeout: 60_000 });
			await heading().waitFor({ timeout: 60_000 });
		}

		/** The window ends without notifying anyone. */
		async function crash(): Promise<void> {
			const reloaded = workbench.page.waitForEvent('load');
			await workbench.page.evaluate(() => {
				for (const type of ['beforeunload', 'unload', 'pagehide', 'visibilitychange']) {
					window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
				}
				window.location.reload();
			});
			await reloaded;
			await workbench.page.locator('.statusbar-item').first().waitFor({ timeout: 60_000 });
		}

		before(async () => {
			workbench = await openWorkbench({
				host,
				settings: host === 'node' ? { 'starCoach.practice.history': 'workspace' } : {},
			});
		});
		after(() => workbench.close());

		it('begin at once with a must-prepare question, say why, and write nothing', async () => {
			await practice();
			await page().getByText('Must-prepare question, not practiced yet').waitFor();
			await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'stories' }).first().waitFor();
			assert.equal(existsSync(join(workbench.folder, '.star-coach')), false);
			assert.equal(await workbench.page.getByText('.star-coach', { exact: true }).count(), 0);
		});

		it('ask for a pitch first, which has neither four parts nor the findings of a story', async () => {
			await page().getByRole('radio', { name: 'Write' }).check();
			assert.equal(await page().getByRole('radio', { name: 'Four Parts' }).count(), 0);
			await page().locator('textarea').fill('I run the order service, 900 requests a second.');
			await page().locator('textarea').press('Control+Enter');
			await page().getByText('This pitch takes only').waitFor();
			assert.equal(await page().getByText('The parts are a guess').count(), 0);
			assert.equal(await page().getByText('of 8').count(), 0);
			// The question after this one is answered with a pitch as well.
			for (let count = 0; count < 2; count++) {
				const before = await title();
				await button('Another Question').click();
				await otherThan(before);
			}
		});

		it('check a written answer, and save it as a story of its own file', async () => {
			await page().getByRole('radio', { name: 'Write' }).check();
			await page().locator('textarea').fill(answer);
			await button('Finish Answer').waitFor();
			await page().locator('textarea').press('Control+Enter');
			await page().getByText('The parts are a guess').waitFor();
			await page().getByText('from nine a month to none').first().waitFor();
			await page().locator('.chips', { hasText: 'maybe' }).waitFor();
			await page()
				.getByText(/^Words: \d+, spoken 0:\d\d of 2:00$/)
				.waitFor();
			await button('Save as Story').click();
			await page().locator('.kept', { hasText: 'Saved as stories' }).waitFor();
			for (const line of ['type: star-story', 'status: draft', '## Task', 'My task was']) {
				await editorShows(line);
			}
			await workbench.page.locator('.tab', { hasText: /^Practice$/ }).click();
			await button('Save as Story').click();
			await workbench.page.locator('.tab[data-resource-name$="-2.md"]').waitFor();
			await workbench.page.locator('.tab', { hasText: /^Practice$/ }).click();
		});

		it('check an answer in four parts, and save each of them', async () => {
			await button('Continue Answer').click();
			await page().getByRole('radio', { name: 'Four Parts' }).check();
			const parts = {
				situation: 'Our payouts ran at night and nobody watched them.',
				task: 'I had to find out why every tenth one was late.',
				action: 'I measured each step and moved the slow one to the afternoon.',
				result: 'Late payouts fell from 40 to 2 a week.',
			};
			for (const [part, text] of Object.entries(parts)) {
				await page().locator(`[data-field=${part}]`).fill(text);
			}
			await page().getByText('Words: 41, spoken').waitFor();
			await page().locator('[data-field=result]').press('Control+Enter');
			await page().getByText('from 40 to 2 a week').first().waitFor();
			await button('Save as Story').click();
			await workbench.page.locator('.tab[data-resource-name$="-3.md"]').waitFor();
			for (const text of Object.values(parts)) {
				// Beside the page, lines are wrapped.
				await editorShows(text.slice(0, 20));
			}
			await workbench.page.locator('.tab', { hasText: /^Practice$/ }).click();
			await button('Continue Answer').click();
			for (const part of Object.keys(parts)) {
				await page().locator(`[data-field=${part}]`).fill('');
			}
			await page().getByRole('radio', { name: 'Free Text' }).check();
			await page().locator('textarea').press('Control+Enter');
		});

		it('show what helps step by step: key points, own stories with the reason, a sample, follow-ups', async () => {
			await button('Key points').click();
			await page().locator('#keyPoints-content li').first().waitFor();
			await button('My stories').click();
			await page().getByText('Linked to this question').first().waitFor();
			await button('Sample answer').click();
			await page().locator('#sample-content p').first().waitFor();
			const asked = page().locator('.follow-ups li');
			for (const count of [1, 2]) {
				await button('Ask Me a Follow-up').click();
				await asked.nth(count - 1).waitFor();
				assert.equal(await asked.count(), count);
			}
		});

		it('keep draft, time and reason over a reload of the window, and stand still meanwhile', async () => {
			const before = await title();
			await button('Continue Answer').click();
			await page().getByRole('radio', { name: 'Four Parts' }).check();
			await page().locator('[data-field=task]').fill('It was mine to fix.');
			await page().getByRole('radio', { name: 'Free Text' }).check();
			await page().locator('textarea').fill(`${answer} And so on.`);
			await page().getByText('Draft kept').waitFor();
			await reload();
			await page().getByText('Paused').waitFor();
			assert.equal(await title(), before);
			await page().getByText('Must-prepare question, not practiced yet').waitFor();
			assert.equal(await page().locator('textarea').inputValue(), `${answer} And so on.`);
			await page().locator('#keyPoints-content li').first().waitFor();
			assert.equal(await page().locator('.follow-ups li').count(), 2);
			await page().getByRole('radio', { name: 'Four Parts' }).check();
			assert.equal(await page().locator('[data-field=task]').inputValue(), 'It was mine to fix.');
			await page().getByRole('radio', { name: 'Free Text' }).check();
		});

		it('are rated, come back as the button says, and can be taken back, after a reload as well', async () => {
			const before = await title();
			const when = (await page().locator('[data-rating=good] .when').textContent()) ?? '';
			assert.match(when, /^in \d+ days$/);
			await page().locator('[data-rating=good]').click();
			const said = page().locator('.said', { hasText: `Good; the question comes back ${when}.` });
			await said.waitFor();
			await reload();
			await said.waitFor();
			await button('Undo Rating').click();
			await page().locator('[data-rating=hard]').click();
			await button('Next Question').click();
			await otherThan(before);
			assert.equal(await page().locator('[data-rating]').count(), 4);
			await button('Undo Last Rating').click();
			await heading().filter({ hasText: before }).waitFor();
			assert.equal(await page().locator('textarea').inputValue(), `${answer} And so on.`);
		});

		it('keep a draft over a crash', async () => {
			const rated = await title();
			await button('Another Question').click();
			await otherThan(rated);
			const before = await title();
			await page().getByRole('radio', { name: 'Write' }).check();
			await page().locator('textarea').fill('It was a dark and stormy night.');
			await page().getByText('Draft kept').waitFor();
			// The window stores state immediately, but writing it takes time.
			await workbench.page.waitForTimeout(1_000);
			await crash();
			await practice();
			for (let count = 0; (await title()) !== before; count++) {
				assert.ok(count < 20, `"${before}" does not come again.`);
				const other = await title();
				await button('Another Question').click();
				await otherThan(other);
			}
			assert.equal(await page().locator('textarea').inputValue(), 'It was a dark and stormy night.');
		});

		it('ask what a filter lets through, and remember it', async () => {
			await button('Filter Questions').click();
			const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Teamwork' }).first();
			await row.waitFor();
			await row.click();
			await workbench.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
			await page().getByText('Showing: Teamwork').waitFor();
			await page().locator('.question .facts', { hasText: 'Teamwork' }).waitFor();
			await reload();
			await page().getByText('Showing: Teamwork').waitFor();
			const before = await title();
			await button('Another Question').click();
			await otherThan(before);
			await page().locator('.question .facts', { hasText: 'Teamwork' }).waitFor();
		});

		it('stay in one page, and come back to a question that is still to be rated', async () => {
			const before = await title();
			await button('Start Answer').click();
			await openInExplorer('README.md');
			await practice();
			assert.equal(await title(), before);
			await button('Finish Answer').waitFor();
			assert.equal(await workbench.page.locator('.tab', { hasText: /^Practice$/ }).count(), 1);
		});

		it('make an interview, which is left and continued and ends with a report', async () => {
			const reports = () => globSync('preparation/mock-interview-*.md', { cwd: workbench.folder }).length;
			const before = reports();
			await workbench.command('STAR Coach: Start Mock Interview');
			await workbench.asking('Choose the length').waitFor();
			await workbench.page
				.locator('.quick-input-list .monaco-list-row', { hasText: 'Other…' })
				.filter({ hasText: 'Leadership Principles' })
				.click();
			await workbench.answerTo('How many questions?', '2');
			await workbench.answerTo('How many minutes at most?', '10');
			await page()
				.getByText(/^Question 1 of 2 · 10 min left · /)
				.waitFor();
			await button('Leave Interview').click();
			await runUntilAsked('STAR Coach: Start Mock Interview', 'You have an unfinished mock interview');
			await workbench.answer('Continue');
			await page()
				.getByText(/^Question 1 of 2 · /)
				.waitFor();
			const first = await title();
			await page().getByRole('radio', { name: 'Write' }).check();
			await page().locator('textarea').fill(answer);
			await page().getByText('Draft kept').waitFor();
			await button('Ask Me a Follow-up').click();
			const followUp = (await page().locator('.follow-ups li').first().textContent()) ?? '';
			await page().locator('[data-rating=good]').click();
			await button('Next Question').waitFor();
			await reload();
			await button('Next Question').click();
			await page()
				.getByText(/^Question 2 of 2 · /)
				.waitFor();
			const second = await title();
			await button('Start Answer').click();
			await page().locator('[data-rating=again]').click();
			await button('Finish Interview').click();
			const report = workbench.webview();
			await report.getByRole('heading', { name: 'Mock interview' }).waitFor();
			await report.getByRole('heading', { name: 'What to work on next' }).waitFor();
			await report.getByText('2 of 2 questions').waitFor();
			await report.getByText('rated “Again”').waitFor();
			await report.locator('blockquote', { hasText: answer.slice(0, 60) }).waitFor();
			await report.getByText(/^Filler and hedge words: .*maybe 1×/).waitFor();
			await report.getByText('Follow-up questions asked:').waitFor();
			await report.getByRole('listitem').filter({ hasText: followUp }).first().waitFor();
			assert.equal(await report.getByText('add a label').count(), 0);
			await workbench.page.locator('.breadcrumbs-control', { hasText: /^preparation/ }).waitFor();
			const kept = report.getByRole('link', { name: /^preparation\/mock-interview-[\d-]+\.md$/ });
			await report.getByText('Kept in').waitFor();
			await kept.click();
			// The file itself does not say where it is.
			await workbench.webview().getByRole('heading', { name: 'Mock interview' }).waitFor();
			await report.getByText('Kept in').waitFor({ state: 'detached' });
			// The explorer has shown where the open file is.
			await openInExplorer('mock-interview-');
			// The first link in the page is not always that of the first line.
			const link = workbench.page.locator('.editor-instance .detected-link').first();
			const shown = heading()
				.filter({ hasText: first })
				.or(heading().filter({ hasText: second }));
			for (let count = 0; count < 8 && !(await shown.isVisible()); count++) {
				// The editor may not have the link yet, even though it shows it.
				// The middle of a long one may be under the minimap.
				await link.click({ modifiers: ['ControlOrMeta'], position: { x: 8, y: 8 }, timeout: 5_000 }).catch(() => {});
				await shown.waitFor({ timeout: 10_000 }).catch(() => {});
			}
			await shown.waitFor();
			if (host === 'node') {
				assert.equal(reports(), before + 1);
			}
		});

		it('are exported, reset with a copy, and imported', async () => {
			const root = host === 'node' ? `${workbench.folder}/` : '/';
			const progress = async (text: string | RegExp) => {
				await workbench.command('STAR Coach: Show Practice Progress');
				await workbench.webview().getByText(text).waitFor();
			};
			const history = async (what: string) => {
				await workbench.command('STAR Coach: Practice History');
				await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: what }).click();
			};
			await workbench.command('View: Close All Editors');
			for (const [name, start] of [
				['mine.csv', 'date,question,title,rating,mode'],
				['mine.json', '"rounds": ['],
			] as const) {
				await history('Export');
				await chooseFile('Export Practice History', `${root}${name}`);
				await openInExplorer(name);
				await editorShows(start);
			}

			await history('Reset');
			const dialog = workbench.page.locator('.monaco-dialog-box');
			const question = await dialog.getByText(/^Reset practice history\? \d+ rounds will be cleared/).textContent();
			const rounds = /\d+ rounds/.exec(question ?? '')?.[0];
			await dialog.getByRole('button', { name: 'Cancel' }).click();
			await progress(new RegExp(`^${rounds} so far`));
			await history('Reset');
			await dialog.getByRole('button', { name: 'Reset' }).click();
			await notification('Practice history was reset').getByRole('button', { name: 'Show Copy' }).click();
			await editorShows('"rounds": [');
			await workbench.command('STAR Coach: Show Practice Progress');
			const wayOn = notification('There is no progress to show yet').getByRole('button', {
				name: 'Practice a Question',
			});
			await wayOn.waitFor();

			for (const said of [`${rounds} were added.`, 'You already have every round in this file.']) {
				await history('Import');
				await chooseFile('Import Practice History', `${root}mine.json`);
				await notification(said).waitFor();
			}
			await progress(new RegExp(`^${rounds} so far`));
			await history('Import');
			await chooseFile('Import Practice History', `${root}README.md`);
			await notification('This file isn’t a practice history').waitFor();
		});
	});
}
