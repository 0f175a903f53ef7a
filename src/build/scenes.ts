import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Workbench } from '../../test/hosts/openWorkbench.ts';
import { writeEntry } from '../core/practice/entry.ts';

/** Takes the workbench, opened on the sample stories, to the state that a picture shows; by the picture's name. */
export const scenes: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
	async findings(workbench) {
		await openStory(workbench, 'report-service');
		await workbench.command('STAR Coach: Lint All Stories');
		await workbench.page.locator('.markers-panel .monaco-list-row').nth(5).waitFor();
	},
	async guide(workbench) {
		await openViews(workbench);
		await workbench.page.locator('.monaco-list-row', { hasText: 'Conflict with a colleague' }).first().click();
		const sample = workbench.webview().locator('h4', { hasText: 'What the interviewer writes down' }).first();
		await sample.evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
	},
	async search(workbench) {
		await openViews(workbench);
		await workbench.command('STAR Coach: Search the Guide');
		await workbench.page.locator('.quick-input-title', { hasText: 'Search the Guide' }).waitFor();
		await workbench.page.keyboard.type('incident');
		await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'incident' }).first().waitFor();
	},
	async review(workbench) {
		await openStory(workbench, 'report-service');
		await workbench.command('STAR Coach: Review Story');
		await workbench.webview().locator('.cards').waitFor();
	},
	async 'all-stories'(workbench) {
		await workbench.command('STAR Coach: My Stories');
		await workbench.webview().getByRole('radio', { name: 'All Stories' }).check();
		await workbench.webview().locator('tbody tr').nth(5).waitFor();
	},
	async coverage(workbench) {
		await workbench.command('STAR Coach: My Stories');
		await workbench.webview().getByRole('combobox').selectOption('competency');
		await workbench.webview().locator('tbody tr').nth(10).waitFor();
	},
	async completion(workbench) {
		await openStory(workbench, 'flaky-tests');
		await workbench.page.keyboard.press('Control+End');
		await workbench.page.keyboard.type('\n## ', { delay: 50 });
		await workbench.page.locator('.suggest-widget.visible').waitFor();
	},
	async hover(workbench) {
		await openStory(workbench, 'flaky-tests');
		await workbench.page.keyboard.press('Control+f');
		await workbench.page.keyboard.type('Action');
		await workbench.page.keyboard.press('Escape');
		await workbench.command('Show or Focus Hover');
		await workbench.page.locator('.monaco-hover-content').first().waitFor();
	},
	async progress(workbench) {
		writePracticeHistory(workbench.folder);
		await openViews(workbench);
		await workbench.page.locator('.monaco-list-row', { hasText: 'Due Now' }).first().waitFor();
		await workbench.command('STAR Coach: Show Practice Progress');
		await workbench.webview().locator('h2').first().waitFor();
	},
	async practice(workbench) {
		const page = workbench.webview();
		await workbench.command('STAR Coach: Practice Question');
		// The first questions are answered with a pitch.
		for (const question of ['Tell me about yourself', 'role']) {
			await page.getByRole('heading', { level: 1, name: question }).waitFor();
			await page.getByRole('button', { name: 'Another Question' }).click();
		}
		await page.getByRole('heading', { level: 1, name: 'achievement' }).waitFor();
		await page.getByRole('radio', { name: 'Write' }).check();
		await page
			.locator('textarea')
			.fill(
				'Last year our nightly export failed twice a week, and 300 customers waited for it. My task was to make it ' +
					'reliable before the audit. I read the logs of a month and wrote a job that resumes where it stopped. Then ' +
					'I moved the heavy query to a replica. As a result, failures fell from nine a month to none.',
			);
		// Typing has started the clock.
		await page.getByRole('button', { name: 'Finish Answer' }).click();
		await page.getByRole('button', { name: 'Key points' }).click();
		await page.getByText('The parts are a guess').waitFor();
	},
	async job(workbench) {
		writeFileSync(join(workbench.folder, 'posting.md'), posting);
		await workbench.openFile('posting.md');
		await workbench.page.keyboard.press('Control+a');
		await workbench.command('STAR Coach: Prepare for a Job');
		await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Write the Worksheet' }).click();
		await workbench.page.locator('.tab[data-resource-name="northgear.md"]').waitFor();
		await workbench.command('Markdown: Open Preview');
		await workbench.webview().locator('h1').waitFor();
	},
	async 'cheat-sheet'(workbench) {
		await workbench.command('STAR Coach: Export Cheat Sheet');
		const { page } = workbench;
		await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Ready' }).first().waitFor();
		await page.keyboard.press('Enter');
		// Only the dialog that asks for a file has it.
		await page.locator('.quick-input-widget:visible', { hasText: 'Show Local' }).waitFor();
		const input = page.locator('.quick-input-widget:visible input[type=text]');
		const file = join(workbench.folder, 'cheat-sheet.html');
		do {
			// It proposes a path itself, some time later.
			await input.fill(file);
			await page.waitForTimeout(500);
		} while ((await input.inputValue()) !== file);
		// It takes Enter only once it has read the folder.
		await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'README.md' }).waitFor();
		await page.keyboard.press('Enter');
		await page.locator('.tab', { hasText: 'cheat-sheet.html' }).waitFor();
		await page.goto(pathToFileURL(file).href);
	},
	async rehearse(workbench) {
		const page = workbench.webview();
		await openStory(workbench, 'checkout-outage');
		await workbench.page.locator('.codelens-decoration a', { hasText: 'Rehearse' }).first().click();
		for (const part of ['Situation', 'Task', 'Action']) {
			await page.getByRole('button', { name: 'Next Card' }).click();
			await page.locator('.card', { hasText: part }).waitFor();
		}
		await page.getByRole('button', { name: 'Show Text: Task' }).click();
	},
};

/** What is asked for in the picture of a worksheet. */
const posting = `# Backend Engineer, Payments at Northgear

## What you'll do

- Lead migrations of old systems without downtime
- Handle production incidents calmly when you are on call
- Work closely with product, finance and two other teams

## What you bring

- Five years of backend development in Go or Java
- You disagree openly about design decisions, and commit to the result
- You give and take honest feedback in code review

Our values: Own it, Customers first.
`;

async function openViews({ page }: Workbench): Promise<void> {
	await page.locator('.activitybar a[aria-label^="STAR Coach"]').click();
	await page.locator('.monaco-list-row', { hasText: 'Teamwork' }).first().waitFor();
}

async function openStory(workbench: Workbench, name: string): Promise<void> {
	await workbench.openFile(`stories/${name}.md`);
	await workbench.page.locator('.codelens-decoration a').first().waitFor();
}

/** Writes six weeks of practice of two questions. */
function writePracticeHistory(folder: string): void {
	const lines = Array.from({ length: 60 }, (_, index) =>
		writeEntry({
			...{ v: 1, type: 'round', id: `scene-${index}`, mode: 'speak', thinkSeconds: 20, targetSeconds: 120 },
			at: Date.now() - Math.round((60 - index) * 0.7 * 24 * 60 * 60 * 1000),
			question: index % 3 === 0 ? 'must-prepare-failure' : 'must-prepare-conflict',
			rating: index % 4 === 0 ? 'hard' : 'good',
			answerSeconds: 80 + ((index * 37) % 90),
		}),
	);
	const history = join(folder, '.star-coach', 'history');
	mkdirSync(history, { recursive: true });
	writeFileSync(join(history, 'scene-2026-01-01-a.jsonl'), lines.join(''));
}
