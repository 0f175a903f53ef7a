import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { THEMES, Workbench } from '../../test/hosts/openWorkbench.ts';
import { ratings, writeEntry } from '../core/practice/entry.ts';
import { readGuide } from './packGuide.ts';

/** A picture of the extension in use. */
export interface Scene {
	/** The start of the picture's file name. */
	readonly name: string;
	/** The kinds of themes to show it in; each one gets its own picture. */
	readonly themes: readonly (keyof typeof THEMES)[];
	readonly settings?: Record<string, unknown>;
	/** Takes the workbench, opened on the sample stories, to the state that the picture shows. */
	set(workbench: Workbench): Promise<void>;
}

const everyTheme = ['light', 'dark', 'highContrast'] as const;

export const scenes: readonly Scene[] = [
	{
		name: 'findings',
		themes: everyTheme,
		async set(workbench) {
			await workbench.openFile('stories/report-service.md');
			await workbench.command('STAR Coach: Lint All Stories');
			await workbench.page.locator('.markers-panel .monaco-list-row').nth(5).waitFor();
		},
	},
	{
		name: 'guide',
		themes: everyTheme,
		async set({ page, webview }) {
			await page.locator('.activitybar a[aria-label^="STAR Coach"]').click();
			await page.locator('.monaco-list-row', { hasText: 'Conflict with a colleague' }).first().click();
			await webview().locator('h1').waitFor();
		},
	},
	{
		name: 'search',
		themes: everyTheme,
		async set(workbench) {
			await workbench.page.locator('.activitybar a[aria-label^="STAR Coach"]').click();
			await workbench.page.locator('.monaco-list-row', { hasText: 'Teamwork' }).first().waitFor();
			await workbench.command('STAR Coach: Search the Guide');
			await workbench.page.locator('.quick-input-title', { hasText: 'Search the Guide' }).waitFor();
			await workbench.page.keyboard.type('incident');
			await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'incident' }).first().waitFor();
		},
	},
	{
		name: 'gaps',
		themes: everyTheme,
		async set(workbench) {
			await workbench.page.setViewportSize({ width: 1500, height: 800 });
			await workbench.command('Welcome: Open Walkthrough...');
			await workbench.answer('Get Started with STAR Coach');
			await workbench.page.locator('.getting-started-step', { hasText: 'See the gaps' }).click();
			await workbench.page.locator('.getting-started-step a', { hasText: 'Show Questions without a Story' }).click();
			await workbench.page.getByText('Showing: Without a story').first().waitFor();
		},
	},
	{
		name: 'review',
		themes: everyTheme,
		async set(workbench) {
			await workbench.openFile('stories/report-service.md');
			await workbench.command('STAR Coach: Review Story');
			await workbench.webview().locator('.cards').waitFor();
		},
	},
	{
		name: 'review-narrow',
		themes: everyTheme,
		async set(workbench) {
			await workbench.page.setViewportSize({ width: 700, height: 1200 });
			await workbench.command('View: Close Primary Side Bar');
			await workbench.openFile('stories/flaky-tests.md');
			await workbench.command('STAR Coach: Review Story');
			await workbench.webview().locator('.cards').waitFor();
		},
	},
	{
		name: 'all-stories',
		themes: everyTheme,
		async set(workbench) {
			await workbench.command('STAR Coach: Show All Stories');
			await workbench.webview().locator('tbody tr').nth(5).waitFor();
		},
	},
	{
		name: 'coverage',
		themes: everyTheme,
		async set(workbench) {
			await workbench.command('STAR Coach: Show Story Coverage');
			const page = workbench.webview();
			await page.getByRole('combobox').selectOption('competency');
			await page.locator('tbody tr').nth(10).waitFor();
		},
	},
	{
		name: 'completion',
		themes: everyTheme,
		async set(workbench) {
			const { page } = workbench;
			await workbench.openFile('stories/flaky-tests.md');
			await page.locator('.codelens-decoration a').first().waitFor();
			await page.keyboard.press('Control+End');
			await page.keyboard.type('\n## ', { delay: 50 });
			await page.locator('.suggest-widget.visible').waitFor();
		},
	},
	{
		name: 'hover',
		themes: everyTheme,
		async set(workbench) {
			const { page } = workbench;
			await workbench.openFile('stories/flaky-tests.md');
			await page.locator('.codelens-decoration a').first().waitFor();
			await page.keyboard.press('Control+f');
			await page.keyboard.type('Action');
			await page.keyboard.press('Escape');
			await workbench.command('Show or Focus Hover');
			await page.locator('.monaco-hover-content').first().waitFor();
		},
	},
	{
		name: 'refactoring',
		themes: everyTheme,
		async set(workbench) {
			const { page } = workbench;
			await workbench.openFile('stories/flaky-tests.md');
			await page.locator('.codelens-decoration a').first().waitFor();
			await page.keyboard.press('Control+Shift+r');
			await page.locator('.action-widget').first().waitFor();
		},
	},
	{
		name: 'progress',
		themes: everyTheme,
		settings: { 'starCoach.practice.history': 'workspace' },
		async set(workbench) {
			writePracticeHistory(workbench.folder);
			await workbench.page.locator('.activitybar a[aria-label^="STAR Coach"]').click();
			await workbench.page.locator('.monaco-list-row', { hasText: 'Due Now' }).first().waitFor();
			await workbench.command('STAR Coach: Show Practice Progress');
			await workbench.webview().locator('h2').first().waitFor();
		},
	},
	{
		name: 'interview',
		themes: everyTheme,
		async set(workbench) {
			const page = workbench.webview();
			await workbench.command('STAR Coach: Start Mock Interview');
			for (const [prompt, choice] of [
				['Choose the length', 'Usual'],
				['Choose the company’s interview style', 'Leadership'],
			] as const) {
				await workbench.page.locator(`.quick-input-widget:visible:has(input[placeholder^="${prompt}"])`).waitFor();
				await workbench.answer(choice);
			}
			await page.getByText('Question 1 of 5').waitFor();
			await page.getByRole('button', { name: 'Ask Me a Follow-up' }).click();
			await page.locator('.follow-ups li').first().waitFor();
		},
	},
	{
		name: 'practice',
		themes: everyTheme,
		async set(workbench) {
			const page = workbench.webview();
			await practiceStory(workbench);
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
	},
	{
		name: 'answer-editor',
		themes: everyTheme,
		async set(workbench) {
			const page = workbench.webview();
			await workbench.page.setViewportSize({ width: 1500, height: 900 });
			await workbench.command('View: Close Primary Side Bar');
			await practiceStory(workbench);
			await page.getByRole('button', { name: 'Answer in an Editor' }).click();
			await workbench.page.locator('.editor-instance .view-lines').first().click();
			await workbench.page.keyboard.insertText(
				'Last year our nightly export failed twice a week, and 300 customers waited for it. I read the logs of a month and ' +
					'wrote a job that resumes where it stopped. As a result, maybe, failures fell from nine a month to none.',
			);
			await page.getByText('Draft kept').waitFor();
			await workbench.page.keyboard.press('Control+Enter');
			await page.getByText('Delivery').waitFor();
			await page.getByText('Delivery').scrollIntoViewIfNeeded();
		},
	},
	{
		name: 'rehearse',
		themes: everyTheme,
		async set(workbench) {
			const page = workbench.webview();
			await workbench.openFile('stories/checkout-outage.md');
			await workbench.page.locator('.codelens-decoration a', { hasText: 'Rehearse' }).first().click();
			for (const part of ['Situation', 'Task', 'Action']) {
				await page.getByRole('button', { name: 'Next Card' }).click();
				await page.locator('.card', { hasText: part }).waitFor();
			}
			await page.getByRole('button', { name: 'Show Text: Task' }).click();
		},
	},
	{
		name: 'stories',
		themes: everyTheme,
		async set({ page }) {
			await page.setViewportSize({ width: 1280, height: 1000 });
			await page.locator('.activitybar a[aria-label^="STAR Coach"]').click();
			await page.locator('.monaco-list-row', { hasText: 'The checkout outage' }).first().waitFor();
		},
	},
	{
		name: 'new-story',
		themes: everyTheme,
		async set(workbench) {
			const { page } = workbench;
			await workbench.command('STAR Coach: New Story…');
			await page.locator('.quick-input-title', { hasText: 'New Story (1/2)' }).waitFor();
			await workbench.answer('The outage');
			await page.locator('.quick-input-title', { hasText: 'New Story (2/2)' }).waitFor();
			await page.keyboard.type('incident');
			await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'incident' }).waitFor();
			await page.keyboard.press('Enter');
			await page.locator('.editor-instance .snippet-placeholder').first().waitFor();
			await page.locator('.codelens-decoration a').first().waitFor();
		},
	},
];

/** Skips to the first question that is answered with a story; the ones before it are answered with a pitch. */
async function practiceStory(workbench: Workbench): Promise<void> {
	const page = workbench.webview();
	await workbench.command('STAR Coach: Practice Question');
	for (const question of ['Tell me about yourself', 'role']) {
		await page.getByRole('heading', { level: 1, name: question }).waitFor();
		await page.getByRole('button', { name: 'Another Question' }).click();
	}
	await page.getByRole('heading', { level: 1, name: 'achievement' }).waitFor();
}

/** Writes six weeks of practice. */
function writePracticeHistory(folder: string): void {
	const { guide } = readGuide(join(import.meta.dirname, '../../media/guide'));
	const lines = Array.from({ length: 60 }, (_, index) => {
		const question = guide.questions[(index * 7) % 24]?.id ?? '';
		const rating = ratings[((index * 5) % 7) % 4] ?? 'good';
		const at = Date.now() - Math.round((60 - index) * 0.7 * 24 * 60 * 60 * 1000);
		const answerSeconds = 80 + ((index * 37) % 90);
		return writeEntry({
			v: 1,
			type: 'round',
			id: `scene-${index}`,
			at,
			question,
			rating,
			mode: 'speak',
			thinkSeconds: 20,
			answerSeconds,
			targetSeconds: 120,
		});
	});
	const history = join(folder, '.star-coach', 'history');
	mkdirSync(history, { recursive: true });
	writeFileSync(join(history, 'scene-2026-01-01-a.jsonl'), lines.join(''));
}
