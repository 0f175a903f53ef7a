import assert from 'node:assert/strict';
import type { CoverageContent, CoverageRequest } from '../../src/protocol/coverage.ts';
import { coverageTexts } from '../../src/protocol/coverageTexts.ts';
import { closeBrowser, openWebview, themeNames, type Webview, type WebviewOptions } from './openWebview.ts';

const titles = ['The checkout outage', 'The new ledger', 'Two parsers'];
const subjects = ['Greatest achievement', 'Conflict with a colleague', 'Failure'];

const content: CoverageContent = {
	type: 'coverage',
	by: 'must-prepare',
	filter: '',
	values: '',
	rows: subjects.map((title, index) => ({
		id: `row-${index}`,
		title,
		gap: ['No story', 'No ready story', ''][index] ?? '',
		cells: [
			[],
			[
				{
					column: 2,
					kind: 'suggested' as const,
					why: 'Both are about a conflict with a colleague',
					link: 'A conflict',
				},
			],
			[
				{ column: 0, kind: 'linked' as const, why: 'Through the question “Failure”', link: '' },
				{ column: 1, kind: 'suggested' as const, why: 'Both are about a missed deadline', link: 'A failure' },
			],
		][index] as CoverageContent['rows'][number]['cells'],
	})),
	columns: titles.map((title, index) => ({
		id: `story-${index}`,
		title,
		path: `stories/${index}.md`,
		readiness: (['ready', 'incomplete', 'draft'] as const)[index] ?? 'draft',
		status: ['Ready, practiced Nov 3, 2026', 'No figure', 'Draft'][index] ?? '',
	})),
	total: 2_000,
	ready: 1,
	aim: { from: 5, to: 7 },
	next: [{ text: 'Finish “Two parsers”: no ready story covers Conflict resolution yet.' }],
	chosen: [{ story: 'story-0', text: 'The checkout outage: “Failure” and Ownership' }],
	overused: [{ story: 'story-0', text: 'The checkout outage: 6 questions' }],
	stale: [{ story: 'story-0', text: 'The checkout outage: never practiced' }],
};

async function open(first: CoverageContent = content, options: WebviewOptions = {}): Promise<Webview> {
	const webview = await openWebview('coverage', options);
	await webview.waitForSent<CoverageRequest>(({ type }) => type === 'ready');
	await webview.post({ type: 'texts', language: 'en', texts: coverageTexts });
	await webview.post(first);
	await webview.page.locator('main').waitFor();
	return webview;
}

const sentLast = async (webview: Webview) => (await webview.sent()).at(-1);

describe('the story coverage', () => {
	let webview: Webview;
	afterEach(async () => {
		assert.deepEqual(webview.errors, []);
		await webview.close();
	});
	after(closeBrowser);

	it('says that it reads the stories until it has read them', async () => {
		webview = await openWebview('coverage');
		await webview.waitForSent<CoverageRequest>(({ type }) => type === 'ready');
		await webview.post({ type: 'texts', language: 'en', texts: coverageTexts });
		await webview.page.getByText('Reading your stories…').waitFor();
		await webview.post(content);
		await webview.page.locator('table').waitFor();
		assert.equal(await webview.page.getByText('Reading your stories…').count(), 0);
	});

	it('names what a story is linked to, and takes the link back', async () => {
		webview = await open();
		const { page } = webview;
		await page.getByRole('button', { name: 'Link The new ledger to “A failure”' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'link', row: 'row-2', story: 'story-1' });
		await webview.post({ type: 'linked', to: 'A failure' });
		await page.locator('.linked', { hasText: 'Linked to “A failure”.' }).getByRole('button', { name: 'Undo' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'undo' });
		assert.deepEqual(await webview.accessibilityProblems(), []);
		await webview.post({ type: 'linked', to: null });
		await page.locator('p.linked').waitFor({ state: 'detached' });
	});

	for (const theme of themeNames) {
		it(`can be read by everybody in the theme ${theme}`, async () => {
			webview = await open(content, { theme });
			assert.deepEqual(await webview.accessibilityProblems(), []);
			await webview.post({ ...content, by: 'value', rows: [] });
			await webview.page.getByText('Paste the values').waitFor();
			assert.deepEqual(await webview.accessibilityProblems(), []);
			await webview.post({ ...content, total: 0, ready: 0, columns: [], chosen: [], overused: [], stale: [] });
			await webview.page.getByRole('button', { name: 'New Story…' }).waitFor();
			assert.deepEqual(await webview.accessibilityProblems(), []);
		});
	}

	it('tells linked, suggested and missing apart by signs and names, not by color', async () => {
		webview = await open();
		const { page } = webview;
		const cell = (name: string) => page.getByRole('button', { name });
		await cell('Failure, The checkout outage: Linked. Through the question “Failure”').waitFor();
		await cell('Failure, The new ledger: Suggested. Both are about a missed deadline').waitFor();
		await cell('Failure, Two parsers: Not covered').waitFor();
		assert.equal(await page.locator('td.linked .codicon-link').count(), 1);
		assert.equal(await page.locator('td.suggested .open .codicon-lightbulb').count(), 2);
		assert.equal(await page.locator('td.gap', { hasText: 'No ready story' }).count(), 1);
		await page.getByText('Ready, practiced Nov 3, 2026').waitFor();
		await page.getByText('3 of 2000 stories shown').waitFor();
	});

	it('opens a story from its cell, begins one for a gap, and links a suggestion at one click', async () => {
		webview = await open();
		const { page } = webview;
		await page.getByRole('button', { name: 'Failure, The checkout outage' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'openStory', id: 'story-0' });
		await page.getByRole('button', { name: 'Write a story for Greatest achievement' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'write', row: 'row-0' });
		await page.getByRole('button', { name: 'Link Two parsers to “A conflict”' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'link', row: 'row-1', story: 'story-2' });
		await webview.post({ type: 'linked', to: 'A conflict' });
		await page.getByRole('status').getByText('Linked to “A conflict”.').waitFor();
	});

	it('says what to do next, and does it', async () => {
		webview = await open();
		await webview.page.getByRole('button', { name: 'Finish “Two parsers”' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'step', index: 0 });
		await webview.page.getByRole('button', { name: 'never practiced' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'openStory', id: 'story-0' });
	});

	it('is one stop of the Tab key; arrows, Home and End move in it, and L links', async () => {
		webview = await open();
		const { page } = webview;
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
		assert.equal(await page.locator('[role="grid"] button[tabindex="0"]').count(), 1);
		await page.locator('[role="grid"] button[tabindex="0"]').focus();
		assert.match(await focused(), /^No story\. Write a story for Greatest achievement/);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('End');
		assert.equal(await focused(), 'Link Two parsers to “A conflict”');
		await page.keyboard.press('ArrowLeft');
		assert.match(await focused(), /^Conflict with a colleague, Two parsers: Suggested/);
		await page.keyboard.press('l');
		assert.deepEqual(await sentLast(webview), { type: 'link', row: 'row-1', story: 'story-2' });
		await page.keyboard.press('ArrowDown');
		assert.match(await focused(), /^Failure, Two parsers/);
		await page.keyboard.press('Home');
		assert.match(await focused(), /^Write a story for Failure/);
		assert.equal(await page.locator('[role="grid"] button[tabindex="0"]').count(), 1);
	});

	it('looks at stories by something else, filters them, and takes pasted values', async () => {
		webview = await open();
		const { page } = webview;
		await page.getByRole('combobox').selectOption('value');
		assert.deepEqual(await sentLast(webview), { type: 'show', by: 'value', filter: '' });
		await page.getByRole('textbox', { name: 'Filter' }).fill('outage');
		assert.deepEqual(await sentLast(webview), { type: 'show', by: 'value', filter: 'outage' });
		await webview.post({ ...content, by: 'value', rows: [] });
		await page.getByRole('textbox', { name: 'The company’s values' }).fill('Customer first\nOwn it');
		await page.getByRole('button', { name: 'Show Values' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'values', values: 'Customer first\nOwn it' });
	});

	it('shows titles as text, and fits into 300 pixels', async () => {
		const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
		const columns = content.columns.map((column) => ({ ...column, title: hostile, status: hostile }));
		const rows = content.rows.map((row) => ({ ...row, title: hostile, gap: hostile }));
		webview = await open(
			{ ...content, columns, rows, next: [{ text: hostile }] },
			{ size: { width: 300, height: 700 } },
		);
		const { page } = webview;
		await page.getByText('<img src=x').first().waitFor();
		assert.equal(await page.locator('img, main script').count(), 0);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		assert.ok(overflow <= 0, `${overflow} px too wide`);
	});

	it('offers a first story where there is none', async () => {
		webview = await open({ ...content, total: 0, ready: 0, columns: [], chosen: [], overused: [], stale: [] });
		assert.deepEqual(await webview.accessibilityProblems(), []);
		await webview.page.getByRole('button', { name: 'New Story…' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'newStory' });
	});
});
