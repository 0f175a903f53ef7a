import assert from 'node:assert/strict';
import { lint } from '../../src/core/lint/lint.ts';
import { toFileReport } from '../../src/core/report/fileReport.ts';
import { partStates } from '../../src/extension/services/partStates.ts';
import type { CoverageContent, CoverageRequest, OverviewRow } from '../../src/protocol/coverage.ts';
import { closeBrowser, openWebview, themeNames, type Webview, type WebviewOptions } from './openWebview.ts';
import { sample } from './reviewPage.ts';

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
		icon: ['pass', 'warning', 'edit'][index] ?? '',
		status: ['Ready, practiced Nov 3, 2026', 'No figure', 'Draft'][index] ?? '',
	})),
	total: 2_000,
	ready: 1,
	aim: { from: 5, to: 7 },
	next: [{ text: 'Finish “Two parsers”: no ready story covers Conflict resolution yet.', isToWrite: false }],
	noted: [{ story: null, text: 'Moved 40 shops: “Failure”' }],
	chosen: [{ story: 'story-0', text: 'The checkout outage: “Failure” and Ownership' }],
	overused: [{ story: 'story-0', text: 'The checkout outage: 6 questions' }],
	stale: [{ story: 'story-0', text: 'The checkout outage: last practiced Oct 2' }],
};

async function open(first: CoverageContent = content, options: WebviewOptions = {}): Promise<Webview> {
	const webview = await openWebview('coverage', options);
	await webview.waitForSent<CoverageRequest>(({ type }) => type === 'ready');
	await webview.post({ type: 'texts', language: 'en', texts: {}, view: 'coverage', by: 'must-prepare' });
	await webview.post(first);
	await webview.page.locator('main').waitFor();
	return webview;
}

const flaky = sample('flaky-tests');
const vague = sample('report-service');
const drafts = sample('drafts');
const question = { id: 'must-prepare-failure', title: 'Tell me about a time you failed.' };

/** A row of the overview for each story of a file. */
export function rowsOf(text: string, path: string, questions: OverviewRow['questions'] = []): OverviewRow[] {
	return toFileReport(lint(text), path).stories.map((story, index) => ({
		id: `${path}#${index}`,
		title: story.title ?? path,
		path,
		parts: partStates(story),
		measures: story.measures.length,
		seconds: story.seconds,
		errors: story.missing.length,
		warnings: 0,
		remarks: 0,
		readiness: 'incomplete',
		icon: 'warning',
		status: '1 finding',
		questions,
		competencies: ['Planning'],
	}));
}

const overview = {
	type: 'overview' as const,
	rows: [
		...rowsOf(vague, 'stories/report-service.md', [{ label: 'Failure', title: question.title }]),
		...rowsOf(flaky, 'stories/flaky-tests.md'),
		...rowsOf(drafts, 'stories/drafts.md'),
	],
};

async function openOverview(rows: OverviewRow[], options: WebviewOptions = {}): Promise<Webview> {
	const webview = await openWebview('coverage', options);
	await webview.waitForSent<CoverageRequest>(({ type }) => type === 'ready');
	await webview.post({ type: 'texts', language: 'en', texts: {}, view: 'overview', by: 'must-prepare' });
	await webview.post({ type: 'overview', rows });
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
		// What is still to do is nothing that went wrong.
		assert.equal(await page.locator('td.gap .codicon-warning').count(), 0);
		assert.ok((await page.locator('td.gap .codicon-circle-large-outline').count()) > 0);
		await page.getByText('Ready, practiced Nov 3, 2026').waitFor();
		await page.getByText('3 of 2000 stories shown').waitFor();
	});

	it('explains its signs where there is a story to show them', async () => {
		webview = await open();
		const legend = webview.page.locator('.legend');
		await legend.waitFor();
		await webview.post({ ...content, total: 0, columns: [] });
		await legend.waitFor({ state: 'detached' });
	});

	it('breaks no word of a title, and always shows that the table goes on', async () => {
		const columns = content.columns.map((column) => ({ ...column, title: 'Disagreement about microservices' }));
		webview = await open({ ...content, columns });
		const { page } = webview;
		assert.equal(await page.locator('.scroll').evaluate((table) => getComputedStyle(table).overflowX), 'scroll');
		const lines = await page
			.locator('th.story .name')
			.first()
			.evaluate((name) => {
				const text = [...name.childNodes].find(({ nodeType }) => nodeType === 3) as Text;
				return [...text.data.matchAll(/\S+/g)].map(({ 0: word, index }) => {
					const range = document.createRange();
					range.setStart(text, index);
					range.setEnd(text, index + word.length);
					return range.getClientRects().length;
				});
			});
		assert.deepEqual(lines, [1, 1, 1]);
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
		await webview.page.getByRole('button', { name: 'last practiced' }).click();
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
		assert.deepEqual(await sentLast(webview), { type: 'show', view: 'coverage', by: 'value', filter: '' });
		await page.getByRole('textbox', { name: 'Filter' }).fill('outage');
		assert.deepEqual(await sentLast(webview), { type: 'show', view: 'coverage', by: 'value', filter: 'outage' });
		await webview.post({ ...content, by: 'value', rows: [] });
		await page.getByRole('textbox', { name: 'The company’s values' }).fill('Customer first\nOwn it');
		await page.getByRole('button', { name: 'Show Values' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'values', values: 'Customer first\nOwn it' });
	});

	it('marks what is missing where it has no room to say it', async () => {
		webview = await open(content, { size: { width: 430, height: 700 } });
		const marks = webview.page.locator('td.gap .codicon');
		assert.equal(await marks.count(), content.rows.length);
		for (const mark of await marks.all()) {
			assert.ok(await mark.isVisible());
		}
	});

	it('shows titles as text, and fits into 300 pixels', async () => {
		const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
		const columns = content.columns.map((column) => ({ ...column, title: hostile, status: hostile }));
		const rows = content.rows.map((row) => ({ ...row, title: hostile, gap: hostile }));
		webview = await open(
			{
				...content,
				columns,
				rows,
				next: [{ text: hostile, isToWrite: true }],
				noted: [{ story: null, text: hostile }],
			},
			{ size: { width: 300, height: 700 } },
		);
		const { page } = webview;
		await page.getByText('<img src=x').first().waitFor();
		assert.equal(await page.locator('img, main script').count(), 0);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		assert.ok(overflow <= 0, `${overflow} px too wide`);
		const [select, controls] = await Promise.all([
			page.locator('select').boundingBox(),
			page.locator('.controls').boundingBox(),
		]);
		assert.ok(select && controls && select.x + select.width <= controls.x + controls.width);
	});
});

describe('the overview of all stories', () => {
	let webview: Webview;
	const titles = () => webview.page.locator('tbody .open').allTextContents();
	beforeEach(async () => {
		webview = await openOverview(overview.rows);
	});
	afterEach(async () => {
		assert.deepEqual(webview.errors, []);
		await webview.close();
	});
	after(closeBrowser);

	it('offers the ways to a first story where there is none', async () => {
		webview = await openOverview([]);
		const { page } = webview;
		await page.getByText('There are no stories in this workspace yet.').waitFor();
		assert.deepEqual(await webview.accessibilityProblems(), []);
		for (const [name, command] of [
			['New Story', 'newStory'],
			['Find Stories in My Notes…', 'findMyStories'],
			['Open a Sample Story', 'openSampleStories'],
		] as const) {
			await page.getByRole('button', { name }).click();
			assert.deepEqual(await sentLast(webview), { type: 'run', command });
		}
	});

	it('sorts by every column, both ways, and says by which', async () => {
		const { page } = webview;
		assert.equal((await titles())[0], 'Getting the build green again');
		await page.getByRole('columnheader', { name: 'Story' }).getByRole('button').press('Enter');
		assert.equal((await titles())[0], 'The data center move');
		await page.getByRole('columnheader', { name: 'Time' }).getByRole('button').press('Enter');
		assert.equal((await titles())[0], 'Saying no to a rewrite');
		assert.equal(await page.locator('th.time').getAttribute('aria-sort'), 'ascending');
		assert.equal(await page.locator('th.story[scope=col]').getAttribute('aria-sort'), 'none');
		for (const column of ['Parts', 'Figures', 'Findings', 'Questions']) {
			const button = page.getByRole('columnheader', { name: column }).getByRole('button');
			await button.press('Enter');
			const upwards = await titles();
			await button.press('Enter');
			assert.notDeepEqual(await titles(), upwards, column);
		}
	});

	it('says how ready each story is, and tells errors from warnings and hints', async () => {
		const [first, second] = rowsOf(drafts, 'stories/drafts.md');
		assert.ok(first && second);
		await webview.post({
			type: 'overview',
			rows: [
				{ ...first, errors: 2, warnings: 1, remarks: 3, measures: 1, readiness: 'incomplete', status: '3 findings' },
				{ ...second, errors: 0, warnings: 0, remarks: 0, measures: 2, readiness: 'ready', status: 'Ready' },
			],
		});
		const { page } = webview;
		const row = page.locator('tbody tr', { hasText: '3 findings' });
		for (const [name, icon] of [
			['Errors: 2', 'error'],
			['Warnings: 1', 'warning'],
			['Hints: 3', 'info'],
		] as const) {
			assert.equal(await row.locator(`.count[title="${name}"] .codicon-${icon}`).count(), 1, name);
		}
		await page.getByRole('columnheader', { name: 'Status' }).getByRole('button').press('Enter');
		assert.deepEqual(await page.locator('tbody td.status').allInnerTexts(), ['3 findings', 'Ready']);
		// Nothing found is no sign of praise: an outline has no findings, either.
		assert.equal(await page.locator('tbody tr', { hasText: 'Ready' }).locator('td.findings .fact').textContent(), '0');
		await page.setViewportSize({ width: 400, height: 700 });
		assert.deepEqual(await page.locator('tbody td.measures').allInnerTexts(), ['1 figure', '2 figures']);
	});

	it('filters by words of title, file and question, and counts what is left', async () => {
		const { page } = webview;
		const field = page.getByRole('textbox');
		await field.fill('report failed');
		assert.deepEqual(await titles(), ['Splitting the report service']);
		assert.equal((await page.locator('.controls [role=status]').textContent())?.trim(), '1 of 4 stories');
		await field.fill('nothing like it');
		await page.getByText('No story matches the filter.').waitFor();
	});

	it('shows the texts of files as text, and fits into 300 pixels', async () => {
		const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>{{1+1}}';
		const [row] = overview.rows;
		assert.ok(row);
		const rows = [{ ...row, title: hostile, path: hostile, questions: [{ label: hostile, title: hostile }] }];
		const { page } = webview;
		await page.setViewportSize({ width: 300, height: 800 });
		await webview.post({ type: 'overview', rows });
		await page.locator('.open', { hasText: '<img src=x' }).waitFor();
		assert.equal(await page.locator('img, main script').count(), 0);
		assert.notEqual(await page.title(), '1');
		assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
		// The labels to sort by stand below each other.
		const lefts = await page
			.locator('thead th')
			.evaluateAll((headings) => headings.map((heading) => Math.round(heading.getBoundingClientRect().left)));
		assert.equal(new Set(lefts).size, 3, String(lefts));
	});

	it('is one of two tabs, which the arrow keys change between', async () => {
		const { page } = webview;
		const tab = (name: string) => page.getByRole('radio', { name, exact: true });
		await tab('All Stories').focus();
		await page.keyboard.press('ArrowLeft');
		assert.ok(await tab('Coverage').isChecked());
		assert.deepEqual(await sentLast(webview), { type: 'show', view: 'coverage', by: 'must-prepare', filter: '' });
		await webview.post(content);
		await page.getByRole('grid').waitFor();
		assert.deepEqual(await webview.accessibilityProblems(), []);
		await tab('All Stories').check();
		await page.locator('table.overview').waitFor();
	});

	for (const theme of themeNames) {
		it(`can be read by everybody in the theme ${theme}`, async () => {
			await webview.close();
			webview = await openOverview(overview.rows, { theme });
			assert.deepEqual(await webview.accessibilityProblems(), []);
		});
	}
});
