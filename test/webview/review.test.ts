import assert from 'node:assert/strict';
import { closeBrowser, themeNames, type Webview } from './openWebview.ts';
import { openReview, rowsOf, sample, storyMessage } from './reviewPage.ts';

const flaky = sample('flaky-tests');
const vague = sample('report-service');
const drafts = sample('drafts');
const question = { id: 'must-prepare-failure', title: 'Tell me about a time you failed.' };

const overview = {
	type: 'overview',
	show: true,
	rows: [
		...rowsOf(vague, 'stories/report-service.md', [{ label: 'Failure', title: question.title }]),
		...rowsOf(flaky, 'stories/flaky-tests.md'),
		...rowsOf(drafts, 'stories/drafts.md'),
	],
} as const;

interface Sent {
	readonly type: string;
	readonly [key: string]: unknown;
}

async function sentLast(webview: Webview): Promise<Sent | undefined> {
	return ((await webview.sent()) as Sent[]).at(-1);
}

/** Whether the page is wider than its window. */
function overflow({ page }: Webview): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('the review of a story', function () {
	this.timeout(120_000);
	let webview: Webview;
	afterEach(async () => {
		assert.deepEqual(webview.errors, []);
		await webview.close();
	});
	after(closeBrowser);

	for (const theme of themeNames) {
		it(`can be used by everybody, in the theme ${theme}`, async () => {
			webview = await openReview(storyMessage(vague, { questions: [question] }), { theme });
			assert.deepEqual(await webview.accessibilityProblems(), []);
			await webview.post(storyMessage(drafts, { selected: 1 }));
			await webview.page.getByRole('combobox').waitFor();
			assert.deepEqual(await webview.accessibilityProblems(), []);
			await webview.post(overview);
			await webview.page.getByRole('table').waitFor();
			assert.deepEqual(await webview.accessibilityProblems(), []);
			for (const [state, shown] of [
				[storyMessage(flaky, { unchecked: 'outside' }), 'not one of your story files'],
				[storyMessage('', { unchecked: 'explains-method' }), 'Not recognized as a story'],
				[{ ...storyMessage(''), file: null }, 'No story to review'],
				[{ ...overview, rows: [] }, 'There are no stories in this workspace yet.'],
			] as const) {
				await webview.post(state);
				await webview.page.getByText(shown).waitFor();
				assert.deepEqual(await webview.accessibilityProblems(), [], shown);
			}
		});
	}

	it('asks to link a story that has no question', async () => {
		webview = await openReview(storyMessage(flaky));
		await webview.page.getByRole('button', { name: 'Not linked to a question' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'linkStory' });
	});

	it('shows title, questions, parts with their state, figures and shares', async () => {
		webview = await openReview(storyMessage(flaky, { questions: [question] }));
		const { page } = webview;
		assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Getting the build green again');
		await page.getByRole('button', { name: question.title }).waitFor();
		const cards = page.locator('.card');
		assert.deepEqual(
			(await cards.locator('h2').allTextContents()).map((text) => text.trim()),
			['Situation', 'Task', 'Action', 'Result'],
		);
		assert.match((await cards.nth(2).textContent()) ?? '', /137 words · 0:55/);
		assert.match((await cards.nth(2).textContent()) ?? '', /20 times\s*· count/);
		assert.match((await cards.nth(3).textContent()) ?? '', /Missing/);
		assert.match(
			(await page.locator('.summary').textContent()) ?? '',
			/Action: 71% of the words, more than the recommended 45–60%/,
		);
		assert.match((await page.locator('.summary').textContent()) ?? '', /1:18 of 2:00/);
		const open = await page.locator('.checks .open').allTextContents();
		assert.ok(open.some((text) => /Every part is written.*3 of 4.*missing-section/s.test(text)));
	});

	it('draws the recommended shares behind the shares', async () => {
		webview = await openReview(storyMessage(flaky));
		const widths = await webview.page.locator('.bars .bar').evaluateAll((bars) => bars.map((bar) => bar.clientWidth));
		const [situation = 0, task = 0, action = 0, result = 0] = widths;
		assert.ok(action > situation && situation > task && task > 0 && result === 0, widths.join(' '));
		const range = await webview.page.locator('.bars .range').nth(2).boundingBox();
		const bar = await webview.page.locator('.bars .bar').nth(2).boundingBox();
		assert.ok(range && bar && range.x + range.width < bar.x + bar.width, 'Action is longer than recommended');
	});

	it('marks a share that is larger or smaller than recommended, and says so to a screen reader', async () => {
		const words = (count: number) => Array.from({ length: count }, (_, index) => `I moved part ${index}.`).join(' ');
		const text = `# T\n\n## Situation\n\nRain.\n\n## Task\n\nMine.\n\n## Action\n\n${words(60)}\n\n## Result\n\nGone.\n`;
		webview = await openReview(storyMessage(text));
		const marked = await webview.page
			.locator('.bars .bar')
			.evaluateAll((bars) => bars.map((bar) => bar.classList.contains('outside')));
		assert.deepEqual(marked, [true, true, true, true]);
		await webview.page.getByText('more than the recommended 45–60%').waitFor();
		await webview.page.getByText('Result: 0% of the words, less than the recommended 10–25%').waitFor();
		await webview.page.locator('.checks .open', { hasText: 'balance' }).first().waitFor();
		assert.deepEqual(await webview.accessibilityProblems(), []);
	});

	it('leaves no empty line below an excerpt of one line', async () => {
		webview = await openReview(storyMessage('# T\n\n## Situation\n\nRain.\n\n\n\n## Result\n\nIt stopped\n\nsoon.\n'));
		const excerpts = webview.page.locator('.excerpt');
		assert.deepEqual(await excerpts.allTextContents(), ['Rain.', 'It stopped soon.']);
		const lines = await excerpts.evaluateAll((all) =>
			all.map((excerpt) => excerpt.clientHeight / Number.parseFloat(getComputedStyle(excerpt).lineHeight)),
		);
		assert.deepEqual(
			lines.map((count) => Math.round(count)),
			[1, 1],
		);
	});

	it('stops who goes by Tab at no rule of a line that is met', async () => {
		webview = await openReview(storyMessage(sample('checkout-outage'), { questions: [question] }));
		const met = webview.page.locator('.checks .met');
		assert.ok((await met.count()) > 5);
		assert.equal(await met.locator('button, [role=button], [tabindex]').count(), 0);
	});

	it('asks for the figure that a result lacks', async () => {
		webview = await openReview(storyMessage(vague));
		const asked = await webview.page.locator('.questions li').allTextContents();
		assert.ok(asked.length >= 3 && asked.length <= 5);
		assert.match(asked[0] ?? '', /How many complaints were there before/);
	});

	it('asks the extension for every jump, fix, rule and question, by keyboard alone', async () => {
		webview = await openReview(storyMessage(flaky, { questions: [question] }));
		const { page } = webview;
		const press = async (selector: string, key: string): Promise<Sent | undefined> => {
			await page.locator(selector).first().focus();
			await page.keyboard.press(key);
			return sentLast(webview);
		};
		assert.deepEqual(await press('.links button', 'Enter'), { type: 'openQuestion', id: question.id });
		assert.equal((await press('.card .go', 'Space'))?.type, 'goTo');
		assert.equal((await press('.chip', 'Enter'))?.type, 'goTo');
		assert.equal((await press('.finding [role=button]:not(.rule)', 'Enter'))?.type, 'goTo');
		assert.deepEqual(await press('.finding .rule', 'Enter'), { type: 'explain', rule: 'missing-section' });
		const fix = await press('.fix', 'Enter');
		assert.equal(fix?.type, 'fix');
		assert.equal(fix?.title, 'Add a Result section');
		assert.equal((await press('.checks .open [role=button]', 'Space'))?.type, 'goTo');
		assert.deepEqual(await press('vscode-toolbar-button[icon=table] button', 'Enter'), {
			type: 'show',
			view: 'overview',
		});
		assert.deepEqual(await press('vscode-toolbar-button[icon=layers] button', 'Enter'), { type: 'rehearse' });
	});

	it('reaches everything that can be pressed with the Tab key', async () => {
		webview = await openReview(storyMessage(flaky, { questions: [question] }));
		const { page } = webview;
		const pressable = 'button, [role=button], select, vscode-toolbar-button';
		// Except for those in the shadow DOM of other elements.
		const count = await page.evaluate((selector) => document.querySelectorAll(selector).length, pressable);
		const reached = new Set<number>();
		for (let step = 0; step < count; step++) {
			await page.keyboard.press('Tab');
			const index = await page.evaluate(
				(selector) => [...document.querySelectorAll(selector)].indexOf(document.activeElement as Element),
				pressable,
			);
			reached.add(index);
		}
		assert.ok(count > 20);
		assert.deepEqual(
			[...reached].sort((a, b) => a - b),
			Array.from({ length: count }, (_, index) => index),
		);
	});

	it('says what a fix has left and keeps the focus where the finding was', async () => {
		webview = await openReview(storyMessage(flaky));
		const { page } = webview;
		await page.locator('.fix').first().focus();
		await page.keyboard.press('Enter');
		await webview.post(storyMessage(`${flaky}\n## Result\n\nFailures fell from 30% to 2%.\n`));
		await page.locator('.card').nth(3).getByText('Failures fell').waitFor();
		assert.match(
			(await page.getByRole('status').textContent()) ?? '',
			/^Done: Add a Result section\. No findings left\.$/,
		);
		assert.equal((await page.locator(':focus').textContent())?.trim(), 'Result');
	});

	it('says which story it shows, and what is left once somebody who types has come to rest', async () => {
		webview = await openReview(storyMessage(vague));
		const { page } = webview;
		const status = page.locator('body > [role=status]');
		for (const text of [flaky, `${flaky}\n## Result\n\nIt`, `${flaky}\n## Result\n\nFailures fell from 30% to 2%.\n`]) {
			await webview.post(storyMessage(text, { show: false }));
			assert.equal(await status.count(), 0);
		}
		await status.getByText('No findings left.').waitFor();
		await webview.post(storyMessage(drafts, { selected: 1, show: false }));
		await status.getByText('Saying no to a rewrite').waitFor();
	});

	it('keeps cards and the focus in place while somebody types', async () => {
		webview = await openReview(storyMessage(vague));
		const { page } = webview;
		const action = page.locator('.card').nth(2);
		await action.locator('.go').focus();
		const before = await action.boundingBox();
		await action.evaluate((card) => {
			(card as HTMLElement & { marked?: boolean }).marked = true;
		});
		for (const word of ['One', 'One more', 'One more word.']) {
			await webview.post(storyMessage(vague.replace('Our monthly', `${word} Our monthly`), { show: false }));
		}
		await page.getByText('One more word. Our monthly').waitFor();
		assert.deepEqual(await action.boundingBox(), before);
		assert.ok(await action.evaluate((card) => (card as HTMLElement & { marked?: boolean }).marked));
		assert.equal((await page.locator(':focus').textContent())?.trim(), 'Action');
	});

	it('switches between the stories of a file', async () => {
		webview = await openReview(storyMessage(drafts));
		const select = webview.page.getByRole('combobox', { name: 'Stories in this file' });
		assert.equal(await select.locator('option').count(), 2);
		await select.selectOption({ index: 1 });
		assert.deepEqual(await sentLast(webview), { type: 'selectStory', index: 1 });
		await webview.post(storyMessage(drafts, { selected: 1 }));
		await webview.page.getByRole('heading', { level: 1, name: 'Saying no to a rewrite' }).waitFor();
		assert.equal(await select.evaluate((element) => (element as HTMLSelectElement).selectedIndex), 1);
	});

	it('shows the texts of files as text, whatever is in them', async () => {
		const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>{{1+1}}';
		const text = flaky
			.replace('Getting the build green again', `\`${hostile}\``)
			.replace('Every third run', `\`${hostile}\` Every third run`);
		webview = await openReview(storyMessage(text, { questions: [{ id: hostile, title: hostile }] }));
		const { page } = webview;
		await page.locator('.card .excerpt', { hasText: '<img src=x' }).first().waitFor();
		await page.locator('h1', { hasText: '<img src=x' }).waitFor();
		await webview.post({
			...overview,
			rows: [{ ...overview.rows[0], title: hostile, path: hostile, questions: [{ label: hostile, title: hostile }] }],
		});
		await page.locator('.open', { hasText: '<img src=x' }).waitFor();
		assert.equal(await page.locator('img, main script').count(), 0);
		assert.notEqual(await page.title(), '1');
	});

	it('fits into 300 pixels and uses the room of a wide editor', async () => {
		const long = flaky.replace('Getting the build green again', 'Averylongwordthatnobodywouldeverwrite'.repeat(4));
		webview = await openReview(storyMessage(long, { questions: [question] }), { size: { width: 300, height: 800 } });
		assert.ok((await overflow(webview)) <= 0, 'the story');
		await webview.post(overview);
		await webview.page.getByRole('table').waitFor();
		assert.ok((await overflow(webview)) <= 0, 'the overview');
		await webview.post(storyMessage(flaky));
		await webview.page.locator('.cards').waitFor();
		await webview.page.setViewportSize({ width: 1100, height: 800 });
		const cards = await webview.page.locator('.cards').boundingBox();
		const checks = await webview.page.locator('.checks').boundingBox();
		assert.ok(cards && checks && checks.x >= cards.x + cards.width);
	});

	it('says so where there is no story, and offers to begin one', async () => {
		webview = await openReview({ ...storyMessage(''), file: null });
		await webview.page.getByRole('heading', { name: 'No story to review' }).waitFor();
		assert.deepEqual(await webview.accessibilityProblems(), []);
		await webview.page.getByRole('button', { name: 'Open a Sample Story' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'openSample' });
		await webview.page.getByRole('button', { name: 'New Story' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'newStory' });
		await webview.post(storyMessage(''));
		await webview.page.getByText('story.md has no labels').waitFor();
	});

	it('says why labels were not taken for a story, and offers to check them', async () => {
		webview = await openReview(storyMessage('', { unchecked: 'explains-method' }));
		const { page } = webview;
		await page.getByRole('heading', { name: 'Not recognized as a story' }).waitFor();
		await page.getByText('seem to explain the method').waitFor();
		assert.deepEqual(await webview.accessibilityProblems(), []);
		await page.getByRole('button', { name: 'Check as a Story' }).press('Enter');
		assert.deepEqual(await sentLast(webview), { type: 'checkFile' });
	});

	it('says that a story is not checked elsewhere, and offers that where the settings allow it', async () => {
		webview = await openReview(storyMessage(flaky, { unchecked: 'outside' }));
		const { page } = webview;
		await page.getByRole('heading', { level: 1, name: 'Getting the build green again' }).waitFor();
		await page.getByText('not one of your story files').waitFor();
		assert.deepEqual(await webview.accessibilityProblems(), []);
		await page.getByRole('button', { name: 'Check This File' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'checkFile' });
		await webview.post(storyMessage(flaky, { unchecked: 'ignored' }));
		await page.getByText('ignored by your settings').waitFor();
		assert.equal(await page.getByRole('button', { name: 'Check This File' }).count(), 0);
	});
});

describe('the overview of all stories', () => {
	let webview: Webview;
	const titles = () => webview.page.locator('tbody .open').allTextContents();
	beforeEach(async () => {
		webview = await openReview(storyMessage(flaky));
		await webview.post(overview);
		await webview.page.getByRole('table').waitFor();
	});
	afterEach(async () => {
		assert.deepEqual(webview.errors, []);
		await webview.close();
	});
	after(closeBrowser);

	it('offers the ways to a first story where there is none', async () => {
		webview = await openReview({ type: 'overview', show: true, rows: [] });
		const { page } = webview;
		await page.getByText('There are no stories in this workspace yet.').waitFor();
		assert.deepEqual(await webview.accessibilityProblems(), []);
		for (const [name, type] of [
			['New Story', 'newStory'],
			['Find My Stories', 'findStories'],
			['Open a Sample Story', 'openSample'],
		] as const) {
			await page.getByRole('button', { name }).click();
			assert.deepEqual(await sentLast(webview), { type });
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
			show: true,
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
		await page.setViewportSize({ width: 400, height: 700 });
		assert.deepEqual(await page.locator('tbody td.measures').allInnerTexts(), ['1 figure', '2 figures']);
	});

	it('names questions by what tells them apart, with the whole as a hint', async () => {
		webview = await openReview({ ...overview, rows: [...overview.rows] });
		const named = webview.page.locator('td.questions span');
		assert.deepEqual(await named.allTextContents(), ['Failure']);
		assert.equal(await named.getAttribute('title'), question.title);
	});

	it('breaks a long word in its column', async () => {
		const [row] = rowsOf(flaky, 'stories/flaky-tests.md');
		assert.ok(row);
		await webview.post({ type: 'overview', show: true, rows: [{ ...row, title: 'W'.repeat(200) }] });
		const { page } = webview;
		const title = await page.locator('tbody .open').boundingBox();
		const status = await page.locator('tbody td.status').boundingBox();
		assert.ok(title && status && title.x + title.width <= status.x + 1, JSON.stringify([title, status]));
	});

	it('filters by words of title, file and question, and counts what is left', async () => {
		const { page } = webview;
		const field = page.getByRole('textbox');
		await field.fill('report failed');
		assert.deepEqual(await titles(), ['Splitting the report service']);
		assert.equal((await page.locator('.filter [role=status]').textContent())?.trim(), '1 of 4 stories');
		await field.fill('nothing like it');
		await page.getByText('No story matches the filter.').waitFor();
	});

	it('opens a story with Enter, and goes from row to row with the arrows', async () => {
		const { page } = webview;
		await page.locator('tbody .open').first().focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		assert.deepEqual(await sentLast(webview), { type: 'openStory', id: 'stories/drafts.md#1' });
		assert.equal(((await webview.sent()) as Sent[]).filter(({ type }) => type === 'openStory').length, 1);
	});

	it('stays while the story behind it changes, and goes back to it', async () => {
		const { page } = webview;
		await webview.post(storyMessage(vague, { show: false }));
		await page.getByRole('button', { name: 'Back to Story' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'show', view: 'story' });
		assert.equal(await page.getByRole('table').count(), 1);
	});
});
