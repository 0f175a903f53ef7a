import assert from 'node:assert/strict';
import { closeBrowser, themeNames, type Webview } from './openWebview.ts';
import { openReview, sample, storyMessage } from './reviewPage.ts';

const flaky = sample('flaky-tests');
const vague = sample('report-service');
const drafts = sample('drafts');
const question = { id: 'must-prepare-failure', title: 'Tell me about a time you failed.' };

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
			for (const [state, shown] of [
				[storyMessage(flaky, { unchecked: 'outside' }), 'not one of your story files'],
				[storyMessage('', { unchecked: 'explains-method' }), 'Not recognized as a story'],
				[{ ...storyMessage(''), file: null }, 'No story to review'],
			] as const) {
				await webview.post(state);
				await webview.page.getByText(shown).waitFor();
				assert.deepEqual(await webview.accessibilityProblems(), [], shown);
			}
		});
	}

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
			/Action: 71% of the words; 35–80% is in balance/,
		);
		assert.match((await page.locator('.summary').textContent()) ?? '', /1:18 of 2:00/);
		const tooWide = await page.locator('.track').evaluateAll((tracks) => {
			const endOf = (element: Element) => element.getBoundingClientRect().right;
			return tracks.filter((track) => [...track.children].some((part) => endOf(part) > endOf(track) + 1)).length;
		});
		assert.equal(tooWide, 0);
		const open = await page.locator('.checks .open').allTextContents();
		assert.ok(open.some((text) => /Every part is written.*3 of 4.*missing-section/s.test(text)));
	});

	it('has no check mark beside a part that has a finding, and be it a hint', async () => {
		const message = storyMessage(sample('checkout-outage'));
		const parts = message.review?.parts.map((part, index) => ({
			...part,
			findings:
				index === 0
					? [{ key: 'k', rule: 'hedging', severity: 'hint', message: 'Says “maybe”', range: part.range, fixes: [] }]
					: [],
		}));
		webview = await openReview({ ...message, review: { ...message.review, parts } } as typeof message);
		const mark = (part: string) => webview.page.locator(`[data-part=${part}] header .codicon`).getAttribute('class');
		assert.match((await mark('situation')) ?? '', /codicon-info/);
		assert.match((await mark('task')) ?? '', /codicon-pass/);
	});

	it('marks a share that is larger or smaller than it may be, and says so to a screen reader', async () => {
		const words = (count: number) => Array.from({ length: count }, (_, index) => `I moved part ${index}.`).join(' ');
		const text = `# T\n\n## Situation\n\nRain.\n\n## Task\n\nMine.\n\n## Action\n\n${words(60)}\n\n## Result\n\nGone.\n`;
		webview = await openReview(storyMessage(text));
		const marked = await webview.page
			.locator('.bars .bar')
			.evaluateAll((bars) => bars.map((bar) => bar.classList.contains('outside')));
		assert.deepEqual(marked, [false, true, true]);
		const line = await webview.page.locator('.checks .open', { hasText: 'balance' }).textContent();
		for (const text of ['Action: 99% of the words, more than 80%', 'Result: 0% of the words, less than 3%']) {
			await webview.page.locator('.summary').getByText(text).waitFor();
			assert.ok(line?.includes(text), line ?? '');
		}
		assert.deepEqual(await webview.accessibilityProblems(), []);
	});

	it('asks the extension for every jump, fix, rule and question, by keyboard alone', async () => {
		webview = await openReview(storyMessage(flaky, { questions: [question] }));
		const { page } = webview;
		const press = async (selector: string, key: string): Promise<Sent | undefined> => {
			await page.locator(selector).first().focus();
			await page.keyboard.press(key);
			return sentLast(webview);
		};
		assert.deepEqual(await press('.links button', 'Enter'), {
			type: 'run',
			command: 'openGuidePage',
			argument: question.id,
		});
		assert.equal((await press('.card .go', 'Space'))?.type, 'goTo');
		assert.equal((await press('.chip', 'Enter'))?.type, 'goTo');
		assert.equal((await press('.finding [role=button]:not(.rule)', 'Enter'))?.type, 'goTo');
		assert.deepEqual(await press('.finding .rule', 'Enter'), {
			type: 'run',
			command: 'explainRule',
			argument: 'missing-section',
		});
		const fix = await press('.fix', 'Enter');
		assert.equal(fix?.type, 'fix');
		assert.equal(fix?.title, 'Add a Result section');
		assert.equal((await press('.checks .open [role=button]', 'Space'))?.type, 'goTo');
		assert.deepEqual(await press('vscode-toolbar-button[icon=table] button', 'Enter'), {
			type: 'run',
			command: 'showStories',
			argument: 'overview',
		});
		assert.deepEqual(await press('vscode-toolbar-button[icon=layers] button', 'Enter'), {
			type: 'story',
			command: 'rehearseStory',
		});
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
			await webview.post(storyMessage(text, { isAnswer: false }));
			assert.equal(await status.count(), 0);
		}
		await status.getByText('No findings left.').waitFor();
		await webview.post(storyMessage(drafts, { selected: 1, isAnswer: false }));
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
			await webview.post(storyMessage(vague.replace('Our monthly', `${word} Our monthly`), { isAnswer: false }));
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
		assert.equal(await page.locator('img, main script').count(), 0);
		assert.notEqual(await page.title(), '1');
	});

	it('fits into 300 pixels and uses the room of a wide editor', async () => {
		const long = flaky.replace('Getting the build green again', 'Averylongwordthatnobodywouldeverwrite'.repeat(4));
		webview = await openReview(storyMessage(long, { questions: [question] }), { size: { width: 300, height: 800 } });
		assert.ok((await overflow(webview)) <= 0, 'the story');
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
		assert.deepEqual(await sentLast(webview), { type: 'run', command: 'openSampleStories' });
		await webview.page.getByRole('button', { name: 'New Story' }).click();
		assert.deepEqual(await sentLast(webview), { type: 'run', command: 'newStory' });
		await webview.post(storyMessage(''));
		await webview.page.getByText('story.md has no labels').waitFor();
	});
});
