// Findings at work in VS Code: the Problems panel, quick fixes by keys, and fixes on save.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';

describe('findings in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	const row = (text: string | RegExp) => workbench.page.locator('.markers-panel .monaco-list-row', { hasText: text });

	before(async () => {
		workbench = await openWorkbench({
			settings: { 'editor.codeActionsOnSave': { 'source.fixAll.starCoach': 'explicit' } },
		});
		await workbench.openFile('stories/flaky-tests.md');
	});
	after(() => workbench.close());

	it('show in the Problems panel, which stays open however often all stories are linted', async () => {
		const summary = workbench.page.locator('.statusbar-item', { hasText: 'STAR Coach – stories: 11' });
		for (let run = 0; run < 2; run++) {
			// Not the one from the previous run.
			await summary.waitFor({ state: 'detached' });
			await workbench.command('STAR Coach: Lint All Stories');
			await summary.waitFor();
			await row('No part of this story is labeled Result').waitFor();
			await row('report-service.md').waitFor();
		}
	});

	it('leave the panel closed where no private detail is found, which is said with the number of stories', async () => {
		await workbench.command('View: Hide Panel');
		await workbench.command('STAR Coach: Check Privacy');
		const found = workbench.page.locator('.notification-list-item', { hasText: 'No private details were found' });
		await found.filter({ hasText: 'stories checked: 11.' }).waitFor();
		assert.equal(await workbench.page.locator('.markers-panel:visible').count(), 0);
		await workbench.command('Notifications: Clear All Notifications');
		await workbench.command('Problems: Focus on Problems View');
	});

	it('are fixed on save where that is asked for', async () => {
		await workbench.page.keyboard.press('Control+z');
		await row('No part of this story is labeled Result').waitFor();
		await workbench.page.keyboard.press('Control+s');
		await row('Result still contains only a placeholder').waitFor();
		const saved = readFileSync(join(workbench.folder, 'stories/flaky-tests.md'), 'utf8');
		assert.match(saved, /\n\n## Result\n\n\[What changed\?[^\]\n]+\]\n$/);
	});

	it('are not switched off by a rule that does not exist: the language status says what is wrong', async () => {
		const status = workbench.page.locator('.statusbar-item a[aria-label*="STAR Coach Settings"]');
		const settings = join(workbench.folder, '.vscode/settings.json');
		mkdirSync(dirname(settings));
		writeFileSync(settings, '{ "starCoach.rules": { "empty-sektion": "off" } }');
		await status.and(workbench.page.locator('[aria-label*="did you mean"]')).waitFor();
		await row('Result still contains only a placeholder').waitFor();
		writeFileSync(settings, '{ "starCoach.rules": { "empty-section": "off" } }');
		await status.waitFor({ state: 'detached' });
		await row('Result still contains only a placeholder').waitFor({ state: 'detached' });
	});

	it('all reach the window, however many there are', async () => {
		mkdirSync(join(workbench.folder, 'stories/many'));
		for (let index = 0; index < 600; index++) {
			const text = '---\nstatus: odd\n---\n# Late\n\n## Situation\n\nA queue.\n\n## Action\n\nI [what?] moved it.\n';
			writeFileSync(join(workbench.folder, `stories/many/${index}.md`), text);
		}
		await workbench.command('STAR Coach: Lint All Stories');
		const summary = workbench.page.locator('.statusbar-item', { hasText: 'STAR Coach – stories: 611' });
		await summary.waitFor();
		const found = Number(/problems: (\d+)/.exec((await summary.textContent()) ?? '')?.[1]);
		assert.ok(found > 1_100, String(found));
		// What is visible is “1K”.
		const counts = workbench.page.locator('[id="status.problems"] a');
		const shown = async () =>
			[...((await counts.getAttribute('aria-label')) ?? '').matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0);
		await eventually(async () => assert.equal(await shown(), found));
	});
});

describe('findings in a sample story, in VS Code', function () {
	this.timeout(120_000);

	it('are gone from Problems once the sample is closed', async () => {
		const workbench = await openWorkbench();
		try {
			const counts = workbench.page.locator('[id="status.problems"] a');
			await workbench.command('STAR Coach: Open Sample Stories');
			await counts.and(workbench.page.locator('[aria-label^="Warnings: 1"]')).waitFor();
			await workbench.command('View: Close All Editors');
			await counts.and(workbench.page.locator('[aria-label^="No Problems"]')).waitFor();
		} finally {
			await workbench.close();
		}
	});
});
