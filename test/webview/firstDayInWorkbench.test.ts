// The first day with the extension in VS Code: how many clicks it takes to get the first benefit, and what a window
// without a folder can do.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';

const note = (title: string) =>
	`# ${title}\n\n## Situation\n\nOur old data center was to be closed.\n\n## Task\n\nI was asked to lead the move.\n\n` +
	'## Action\n\nI wrote the plan and moved one service after the other.\n';

describe('the first day in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	/** Since the window was opened. */
	let clicks: number;
	const click = async (place: Locator) => {
		clicks++;
		await place.click();
	};
	const icon = () => workbench.page.locator('.activitybar .action-item:has(a[aria-label^="STAR Coach"])');
	const row = (text: string) =>
		workbench.page.locator('.monaco-list-row[role="treeitem"]:visible', { hasText: text }).first();
	const pane = (name: string) =>
		workbench.page.locator('.pane', {
			has: workbench.page.locator('.pane-header', { hasText: new RegExp(`^${name}`) }),
		});
	const shows = (text: string) =>
		workbench.page.locator('.editor-instance .view-line', { hasText: text }).first().waitFor();
	const finding = () => workbench.page.locator('.editor-instance .squiggly-error, .editor-instance .squiggly-warning');

	const hint = () => workbench.page.locator('.editor-instance :is(.squiggly-hint, .squiggly-info, .squiggly-warning)');

	const accept = () => workbench.page.locator('.quick-input-widget:visible').getByRole('button', { name: 'OK' });

	async function open(folder: string | null): Promise<void> {
		workbench = await openWorkbench({ folder });
		clicks = 0;
	}

	describe('with a folder that holds no story', () => {
		before(() => open(temporaryFolderWith({ 'README.md': '# Mine\n' })));
		after(() => workbench.close());
		afterEach(async () => {
			await workbench.command('View: Close All Editors');
			await workbench.command('View: Show Explorer');
			await workbench.page.locator('.explorer-folders-view:visible').waitFor();
			clicks = 0;
		});

		it('has a question read after 2 clicks', async () => {
			await click(icon());
			await click(row('Tell me about yourself'));
			await workbench.webview().getByRole('heading', { level: 1, name: 'Tell me about yourself' }).waitFor();
			assert.equal(clicks, 2);
		});

		it('has a first round of practice after 2 clicks', async () => {
			await click(icon());
			await click(pane('Practice').getByRole('button', { name: 'Practice a Question' }));
			await workbench.webview().getByRole('button', { name: 'Start Answer' }).waitFor();
			assert.equal(clicks, 2);
		});

		it('has a mock interview after 3 clicks', async () => {
			await click(icon());
			await click(pane('Practice').locator('a', { hasText: 'mock interview' }));
			await click(workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Usual' }).first());
			await workbench.webview().getByText('Question 1 of 5').waitFor();
			assert.equal(clicks, 3);
		});

		it('has the coverage after 2 clicks, by the one icon that shows stories', async () => {
			await click(icon());
			const header = pane('Stories').locator('.pane-header');
			await header.hover();
			await click(header.getByRole('button', { name: 'My Stories' }));
			await workbench.webview().getByRole('radio', { name: 'Coverage' }).waitFor();
			assert.equal(await header.getByRole('button', { name: /Coverage|All Stories/ }).count(), 0);
			assert.equal(clicks, 2);
		});

		it('has a sample story with its review after 2 clicks', async () => {
			await click(icon());
			await click(pane('Stories').locator('a', { hasText: 'sample story' }));
			await workbench.page.locator('.tab[data-resource-name="report-service.md"]').waitFor();
			await workbench.webview().locator('.cards').waitFor();
			assert.equal(clicks, 2);
		});
	});

	describe('with notes, or without a folder', () => {
		afterEach(() => workbench.close());

		it('finds old notes quietly when the sidebar is opened, and has their first finding after 3 clicks', async () => {
			const folder = temporaryFolderWith({
				'old notes/move.md': note('The move'),
				'old notes/second.md': note('Another'),
			});
			await open(folder);
			await click(icon());
			const find = pane('Stories').getByRole('button', { name: 'Find Stories in My Notes' });
			await find.waitFor();
			assert.equal(await workbench.page.locator('.notification-list-item').count(), 0);
			assert.equal(await workbench.page.locator('.quick-input-widget:visible').count(), 0);
			// One button, and whole in a window of 1280 × 800.
			assert.equal(await pane('Stories').locator('.monaco-button:visible').count(), 1);
			const [box, around] = await Promise.all([find.boundingBox(), pane('Stories').boundingBox()]);
			assert.ok(box && around && box.y + box.height <= around.y + around.height);
			assert.equal(readFileSync(join(folder, 'old notes/move.md'), 'utf8'), note('The move'));
			await click(find);
			await click(accept());
			await finding().first().waitFor();
			// In the view, where it stays and is read whole.
			const written = pane('Stories').getByText('Added to .vscode/settings.json: starCoach.stories: old notes');
			await written.waitFor();
			assert.ok(await written.evaluate((text) => text.scrollWidth <= text.clientWidth));
			assert.equal(clicks, 3);
		});

		it('writes into no file that somebody only looked for, and finds “my stories” as what shows them', async () => {
			const folder = temporaryFolderWith({ 'bank.md': note('The move') });
			const text = () => readFileSync(join(folder, 'bank.md'), 'utf8');
			await open(folder);
			await workbench.page.keyboard.press('F1');
			await workbench.page.locator('.quick-input-widget:visible input').first().fill('>my stories');
			const found = workbench.page.locator('.quick-input-list .monaco-list-row[data-index="0"]');
			await found.getByText('STAR Coach: My Stories').waitFor();
			await workbench.page.keyboard.press('Escape');
			await workbench.command('STAR Coach: Find Stories in My Notes…');
			await accept().waitFor();
			await workbench.page.keyboard.press('Escape');
			await accept().waitFor({ state: 'detached' });
			assert.equal(text(), note('The move'));
			await workbench.command('STAR Coach: Find Stories in My Notes…');
			await click(accept());
			await finding().first().waitFor();
			assert.equal(text(), `---\ntype: star-story\n---\n\n${note('The move')}`);
		});

		it('has the first finding after 3 clicks among ten old files in several places', async () => {
			const others = [1, 2, 3, 4, 5, 6, 7].map((each) => [`journal/${each}.md`, `# Day ${each}\n\nMilk.\n`] as const);
			await open(
				temporaryFolderWith({
					'move.md': note('The move'),
					'old/second.md': note('Another'),
					'2024/notes/third.md': note('A third'),
					...Object.fromEntries(others),
				}),
			);
			await click(icon());
			await click(pane('Stories').getByRole('button', { name: 'Find Stories in My Notes' }));
			await click(accept());
			await finding().first().waitFor();
			assert.equal(clicks, 3);
		});

		it('has the first finding about what one writes after 3 clicks in an empty folder', async () => {
			await open(temporaryFolderWith({ 'README.md': '# Mine\n' }));
			await click(icon());
			await click(pane('Stories').getByRole('button', { name: 'New Story' }));
			await workbench.answerTo('A working title', 'The shop');
			await workbench.asking('Choose the question').waitFor();
			await click(workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'No Question Yet' }));
			await workbench.page.locator('.editor-instance .snippet-placeholder').first().waitFor();
			for (const part of ['Our shop was down.', 'I was on call.', 'I moved the queue.', 'It went down less often.']) {
				await workbench.page.keyboard.type(part);
				await workbench.page.keyboard.press('Tab');
			}
			// About the text, once every placeholder is written over: it is short, and its Result has no figure.
			await workbench.page.locator('.codelens-decoration', { hasText: 'Draft, 2 hints' }).first().waitFor();
			await hint().first().waitFor();
			assert.equal(clicks, 3);
		});

		it('has the first finding after 3 clicks in ten old files without labels', async () => {
			const told =
				'Last spring our checkout was failing every evening. I looked at the logs and moved the tax service behind a queue. Customers were happy again as a result.';
			const others = [2, 3, 4, 5, 6, 7, 8, 9, 10].map(
				(each) => [`journal/${each}.md`, `# Day ${each}\n\nRead about queues. Bought milk.\n`] as const,
			);
			await open(
				temporaryFolderWith({
					'notes.md': `# Notes\n\n${told}\n\n## Shopping\n\nMilk.\n`,
					...Object.fromEntries(others),
				}),
			);
			await click(icon());
			// The first button that the view has is the one that stays.
			const first = pane('Stories').locator('.monaco-button:visible');
			assert.equal(await first.first().textContent(), 'Find Stories in My Notes…');
			await click(first);
			const passage = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Last spring' });
			await click(passage);
			// The story is a draft, so its findings are hints.
			await workbench.page.locator('.editor-instance .view-line', { hasText: 'Result' }).first().waitFor();
			await hint().first().waitFor();
			assert.equal(clicks, 3);
		});

		it('says quietly that there are more stories than those that are checked, once', async () => {
			await open(temporaryFolderWith({ 'stories/one.md': note('One'), 'old notes/move.md': note('The move') }));
			await click(icon());
			const found = pane('Stories').locator('.monaco-list-row', { hasText: '1 more file looks like a story' });
			await found.waitFor();
			for (const text of ['Not linked yet', '1 finding', '1 more file']) {
				const label = pane('Stories')
					.locator('.monaco-list-row', { hasText: text })
					.locator('.monaco-icon-label-container');
				assert.ok(await label.evaluate((each) => each.scrollWidth <= each.clientWidth), `${text} is cut`);
			}
			assert.equal(await workbench.page.locator('.notification-list-item').count(), 0);
			await workbench.reload();
			await pane('Stories').locator('.monaco-list-row', { hasText: 'One' }).waitFor({ timeout: 60_000 });
			assert.equal(await found.count(), 0);
		});

		it('leads from the row about them to more stories, which the list then has ticked', async () => {
			const notes = { 'old notes/move.md': note('The move'), 'older/queue.md': note('The queue') };
			await open(temporaryFolderWith({ 'stories/one.md': note('One'), ...notes }));
			await click(icon());
			await click(pane('Stories').locator('.monaco-list-row', { hasText: '2 more files look like stories' }));
			const list = workbench.page.locator('.quick-input-widget:visible');
			await list.locator('.monaco-list-row', { hasText: 'move.md' }).waitFor();
			await list.getByRole('button', { name: 'OK' }).click();
			await pane('Stories').locator('.monaco-list-row', { hasText: 'The move' }).waitFor();
			await pane('Stories').getByText('like stories').waitFor({ state: 'detached' });
		});

		it('can read, practice, look at a sample, begin a story and finish an interview without a folder', async () => {
			await open(null);
			await icon().click();
			await pane('Stories').getByRole('button', { name: 'Open Folder' }).waitFor();
			await row('Tell me about yourself').click();
			await workbench.webview().getByRole('heading', { level: 1, name: 'Tell me about yourself' }).waitFor();
			await workbench.command('View: Close All Editors');

			await pane('Practice').getByRole('button', { name: 'Practice a Question' }).click();
			await workbench.webview().getByRole('radio', { name: 'Write' }).check();
			await workbench.webview().locator('textarea').fill('It broke. I fixed it in 3 days.');
			await workbench.webview().locator('textarea').press('Control+Enter');
			await workbench.webview().getByRole('button', { name: 'Save as Story' }).click();
			await workbench.page.locator('.tab.dirty').waitFor();
			await workbench.webview().locator('[data-rating=good]').click();
			await workbench.webview().getByRole('button', { name: 'Undo Rating' }).waitFor();
			await workbench.webview().getByRole('button', { name: 'Next Question' }).click();

			await workbench.command('STAR Coach: Start Mock Interview');
			await workbench.answerTo('Choose the length', '15 minutes · General');
			await workbench
				.webview()
				.getByText(/^Question 1 of 3/)
				.waitFor();
			const round = workbench.webview();
			await round.getByRole('button', { name: 'Start Answer' }).click();
			await round.locator('[data-rating=good]').click();
			await round.getByRole('button', { name: 'Next Question' }).waitFor();
			await workbench.command('STAR Coach: Start Mock Interview');
			await workbench.answerTo('You have an unfinished mock interview', 'Finish and Write Report');
			await shows('# Mock interview');

			await workbench.command('STAR Coach: Show Practice Progress');
			const progress = workbench.page.locator('.tab', { hasText: 'progress.md' });
			await progress.waitFor();

			await pane('Stories').locator('a', { hasText: 'sample story' }).click();
			await workbench.page.locator('.tab[data-resource-name="report-service.md"]').waitFor();
			await workbench.page.locator('.editor-instance .view-lines', { hasText: 'Our monthly' }).first().click();
			// Its preview does not follow the text that is opened.
			assert.equal(await progress.count(), 1);
			await workbench.page.keyboard.type('x');

			await workbench.command('STAR Coach: New Story…');
			await workbench.answerTo('A working title', 'R&D outage');
			await workbench.answerTo('Choose the question', 'No Question Yet');
			await shows('title: R&D outage');
			// A sample is not one of the user's stories, even if it was changed.
			await pane('Stories').getByRole('button', { name: 'Open Folder' }).waitFor();
			assert.equal(await pane('Stories').locator('.monaco-list-row').count(), 0);
		});
	});
});

/** A workspace with files. */
function temporaryFolderWith(files: Readonly<Record<string, string>>): string {
	const folder = temporaryFolder('workspace');
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}
