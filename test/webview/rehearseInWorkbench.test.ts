// A story told with its cue cards, in VS Code: started where it is written, read and listed, rated and brought back.
import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { copySampleStories } from '../../src/build/sampleStories.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { writeEntry } from '../../src/core/practice/entry.ts';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';

const story = 'The checkout outage on a sale day';
const other = 'The queue migration that I had to roll back';

describe('a story that is rehearsed in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	const page = () => workbench.webview();
	const button = (name: string) => page().getByRole('button', { name });
	const asks = (title: string) => page().getByRole('heading', { level: 1, name: title }).waitFor({ timeout: 60_000 });
	/** Waits for a round that is next to another page. */
	const isAsked = async (title: string) => {
		const isShown = async () => {
			const heading = (frame: Frame) => frame.locator('#question', { hasText: title }).count();
			const counts = await Promise.all(workbench.page.frames().map((frame) => heading(frame).catch(() => 0)));
			return counts.some((count) => count > 0);
		};
		await eventually(async () => assert.ok(await isShown(), title));
	};
	/** A row of a view, which is opened if it is closed. */
	const row = async (view: string, text: string) => {
		const pane = workbench.page.locator('.pane', {
			has: workbench.page.locator('.pane-header', { hasText: new RegExp(`^${view}`) }),
		});
		const header = pane.locator('.pane-header');
		await header.waitFor();
		if ((await header.getAttribute('aria-expanded')) === 'false') {
			await header.click();
		}
		return pane.locator('.monaco-list-row', { hasText: text }).first();
	};

	before(async () => {
		const folder = copySampleStories(join(temporaryFolder('workspace'), 'stories'));
		mkdirSync(join(folder, '.star-coach/history'), { recursive: true });
		const line = writeEntry({
			v: 1,
			type: 'round',
			id: 'a',
			at: Date.now() - 2e9,
			question: `story/${other}`,
			rating: 'hard',
			mode: 'speak',
		});
		writeFileSync(join(folder, '.star-coach/history/other-2026-01-01-a.jsonl'), line);
		workbench = await openWorkbench({
			folder,
			size: { width: 1280, height: 1000 },
			settings: { 'starCoach.practice.history': 'workspace' },
		});
	});
	after(() => workbench.close());

	it('begins at its code lens with the title, and shows a card at a time', async () => {
		await workbench.openFile('stories/checkout-outage.md');
		await workbench.page.locator('.codelens-decoration a', { hasText: 'Rehearse' }).first().click();
		await asks(story);
		await page().getByText('Rehearsal').waitFor();
		assert.equal(await page().locator('.card').count(), 0);
		await button('Next Card').click();
		await page().locator('.card', { hasText: 'Situation' }).waitFor();
		await page().locator('.card li').first().waitFor();
		await button('Next Card').click();
		await page().locator('.card', { hasText: 'Task' }).getByRole('button', { name: 'Show Text: Task' }).click();
		await page().locator('.card .content:visible').waitFor();
	});

	it('goes on after a reload, is rated like a question, and can be told again at once', async () => {
		await button('Finish Answer').click();
		await workbench.reload();
		await asks(story);
		assert.equal(await page().locator('.card').count(), 2);
		await page().locator('[data-rating=again]').click();
		await button('Try Again Now').click();
		await page().locator('.card').first().waitFor({ state: 'detached' });
		await asks(story);
		const rounds = globSync('.star-coach/history/*.jsonl', { cwd: workbench.folder })
			.map((file) => readFileSync(join(workbench.folder, file), 'utf8'))
			.join('');
		assert.ok(rounds.includes(`"question":"story/${story}","rating":"again","mode":"speak"`), rounds);
	});

	it('comes back when it is due, in the Practice view and by itself', async () => {
		await workbench.page.locator('.activitybar .action-item:has(a[aria-label^="STAR Coach"])').click();
		const due = await row('Practice', other);
		await due.waitFor();
		await workbench.page.locator('.statusbar-item:visible', { hasText: '1 due' }).waitFor();
		await due.click();
		await asks(other);
	});

	it('begins in the sidebar, in the review and on the page of its question', async () => {
		await (await row('Stories', story)).click({ button: 'right' });
		await workbench.choose('Rehearse Story');
		await asks(story);
		await workbench.command('View: Close All Editors');
		await workbench.openFile('stories/queue-migration.md');
		await workbench.command('STAR Coach: Review Story');
		await workbench.webview().locator('vscode-toolbar-button[label="Rehearse Story"]').click();
		await isAsked(other);
		await workbench.command('View: Close All Editors');
		await workbench.command('STAR Coach: Search the Guide');
		await workbench.answer('production incident');
		await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
		await workbench.page.locator('.editor-actions a[aria-label^="More Actions"]').first().click();
		await workbench.choose('Rehearse Story');
		await isAsked(story);
	});
});
