// Ten journeys in VS Code by keyboard alone: no test here uses a pointer.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';

/** A story that is linked to no question, and plainly about a conflict with a colleague. */
const argued = `# Disagreement about microservices

## Situation

Our architect wanted to split the shop into 11 services, and I thought that three would do. We argued for two weeks.

## Task

I had to settle it before the release.

## Action

I measured which modules changed together, showed him the figures and paired with him for a day.

## Result

We agreed on four services, and the release took 3 weeks instead of 9.
`;

describe('by keyboard alone, somebody in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	const page = () => workbench.webview();
	const press = async (...keys: string[]) => {
		for (const key of keys) {
			await workbench.page.keyboard.press(key);
		}
	};
	const type = (text: string) => workbench.page.keyboard.type(text);
	const input = () => workbench.page.locator('.quick-input-widget:visible');
	/** Waits for the focus: a key pressed earlier goes elsewhere. */
	async function pageHasFocus(): Promise<void> {
		const hasFocus = () => workbench.page.evaluate(() => document.activeElement?.matches('iframe.webview') === true);
		await eventually(async () => assert.ok(await hasFocus(), 'The page has no focus.'));
	}
	const heading = (name: string | RegExp) => page().getByRole('heading', { level: 1, name }).waitFor();

	/** Types a text into an open quick pick, and accepts the row that shows it. */
	async function pick(text: string, shown = text): Promise<void> {
		await input().locator('input').and(workbench.page.locator(':focus')).waitFor();
		await type(text);
		await input().locator('.monaco-list-row.focused', { hasText: shown }).waitFor();
		await press('Enter');
	}

	/** Opens a quick pick with its keys, and accepts the row of a text; the first rows come a moment after the window. */
	async function take(keys: string, text: string): Promise<void> {
		const rows = input().locator('.monaco-list-row', { hasText: text });
		const focused = rows.and(workbench.page.locator('.focused'));
		for (let attempts = 0; ; attempts++) {
			await press(keys);
			// A page that has just been closed takes a key with it.
			const find = async () => {
				await input().locator('input').and(workbench.page.locator(':focus')).waitFor({ timeout: 5_000 });
				await type(text);
				await rows.first().waitFor({ timeout: 5_000 });
				// Another command may contain the same words and come first.
				for (let count = 0; count < 5 && (await focused.count()) === 0; count++) {
					await press('ArrowDown');
				}
				await focused.waitFor({ timeout: 1_000 });
			};
			const isThere = await find().then(
				() => true,
				() => false,
			);
			if (isThere) break;
			assert.ok(attempts < 10, text);
			await press('Escape');
		}
		await press('Enter');
	}

	const command = (title: string) => take('F1', `STAR Coach: ${title}`);

	async function open(path: string): Promise<void> {
		await take('Control+p', path);
		await workbench.page.locator(`.tab.active[data-resource-name="${path}"]`).waitFor();
		await workbench.page.locator('.editor-instance .view-line').first().waitFor();
	}

	/** Presses Tab until what a selector names has the focus in the focused page. */
	async function tabTo(selector: string): Promise<void> {
		const isThere = async () => (await page().locator(`${selector}:focus`).count()) > 0;
		for (let presses = 0; !(await isThere()); presses++) {
			assert.ok(presses < 100, `Tab does not lead to ${selector}.`);
			await press('Tab');
		}
	}

	before(async () => {
		workbench = await openWorkbench({ size: { width: 1500, height: 1000 } });
	});
	after(() => workbench.close());
	afterEach(() => press('Escape', 'Control+k', 'Control+w'));

	it('reads a question of the guide', async () => {
		await command('Search the Guide');
		await pick('yourself', 'Tell me about yourself');
		await heading('Tell me about yourself');
	});

	it('practices a question, and rates the answer', async () => {
		await command('Practice Question');
		await page().getByRole('button', { name: 'Start Answer' }).waitFor();
		await pageHasFocus();
		await press('m');
		await page().locator('textarea:focus').waitFor();
		await type('Our shop was down. I moved the queue. Failures fell by 90% in 3 days.');
		await press('Control+Enter');
		await page().locator('.check').waitFor();
		await tabTo('[data-rating=good]');
		await press('Enter');
		await page().getByRole('button', { name: 'Undo Rating' }).waitFor();
	});

	it('looks at a sample story with its review', async () => {
		await command('Open Sample Stories');
		await workbench.page.locator('.tab[data-resource-name="report-service.md"]').waitFor();
		await page().locator('.cards').waitFor();
	});

	it('writes a new story from part to part', async () => {
		await command('New Story…');
		await input().getByText('A working title').first().waitFor();
		await type('The move');
		await press('Enter');
		await input().getByPlaceholder('Choose the question').waitFor();
		await pick('failed', 'Tell me about a time you failed');
		await workbench.page.locator('.editor-instance .snippet-placeholder').first().waitFor();
		for (const text of ['It had to move.', 'I was asked to lead it.', 'I wrote the plan.', 'It took 3 days.']) {
			await type(text);
			await press('Tab');
		}
		await press('Control+s');
		const isWritten = () =>
			/## Result\n\nIt took 3 days\./.test(readFileSync(join(workbench.folder, 'stories/the-move.md'), 'utf8'));
		await eventually(() => assert.ok(isWritten(), 'The story is not written.'));
	});

	it('fixes a finding at the cursor', async () => {
		await open('flaky-tests.md');
		await workbench.page.locator('.squiggly-error').first().waitFor();
		await press('Control+Home', 'F8');
		const finding = workbench.page.locator('.marker-widget').first();
		await finding.waitFor();
		await press('Escape');
		await finding.waitFor({ state: 'detached' });
		await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
		await press('Control+.');
		await workbench.page.locator('.action-widget .monaco-list-row', { hasText: 'Add a Result section' }).waitFor();
		await press('Enter');
		await workbench.page.locator('.view-line', { hasText: 'What changed?' }).waitFor();
		await press('Control+z', 'Control+s');
	});

	it('goes from the review to a figure in the text', async () => {
		await open('flaky-tests.md');
		await press('Control+Home');
		await command('Review Story');
		await page().locator('.cards').waitFor();
		await press('F6');
		await tabTo('.card .chip');
		await press('Enter');
		await workbench.page.getByRole('button', { name: /\(\d+ selected\)/ }).waitFor();
	});

	it('rehearses a story card by card', async () => {
		await open('checkout-outage.md');
		await command('Rehearse Story');
		await page().getByRole('button', { name: 'Next Card' }).waitFor();
		await pageHasFocus();
		await press('c');
		await page().locator('.card', { hasText: 'Situation' }).waitFor();
	});

	it('links a story in the coverage', async () => {
		const folder = join(workbench.folder, 'stories');
		writeFileSync(join(folder, 'architect.md'), argued);
		const texts = () =>
			readdirSync(folder)
				.map((name) => readFileSync(join(folder, name), 'utf8'))
				.join('\n');
		await command('My Stories');
		await heading('My Stories');
		await page().locator('.connect').first().waitFor({ state: 'attached' });
		const before = texts();
		await tabTo('[role=grid] button');
		const isOnSuggestion = async () => (await page().locator('.connect:focus').count()) > 0;
		for (let row = 0; row < 60 && !(await isOnSuggestion()); row++) {
			await press('Home', 'ArrowDown');
			for (let column = 0; column < 30 && !(await isOnSuggestion()); column++) {
				await press('ArrowRight');
			}
		}
		await press('Enter');
		await eventually(() => assert.ok(texts() !== before, 'No story was linked.'));
	});

	it('begins a mock interview', async () => {
		await command('Start Mock Interview');
		await input().waitFor();
		for (const limit = Date.now() + 60_000; (await input().count()) > 0; ) {
			assert.ok(Date.now() < limit);
			await press('Enter');
			await workbench.page.waitForTimeout(500);
		}
		await page()
			.getByText(/Question 1 of \d/)
			.waitFor();
	});

	it('lints all stories, and opens the file of a finding', async () => {
		await command('Lint All Stories');
		const row = workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'report-service.md' });
		await row.first().waitFor();
		const finding = workbench.page.locator('.markers-panel .monaco-list-row.focused[aria-level="2"]');
		// The list loses the focus as it fills, and a key is lost with it.
		for (let attempts = 0; (await finding.count()) === 0; attempts++) {
			assert.ok(attempts < 20, 'No finding has the focus.');
			await take('F1', 'Problems: Focus on Problems View');
			await workbench.page.locator('.markers-panel :focus').waitFor();
			await press('Home', 'ArrowDown');
			await workbench.page.waitForTimeout(500);
		}
		await press('Enter');
		await workbench.page.locator('.tab.active[data-resource-name$=".md"]').waitFor();
	});
});
