import assert from 'node:assert/strict';
import { richText } from '../../src/core/guide/richText.ts';
import type { AnswerCheck, PracticeMessage, RoundMessage } from '../../src/protocol/practice.ts';
import { type Draft, emptyDraft } from '../../src/protocol/practiceDraft.ts';
import { closeBrowser, openWebview, themeNames, type Webview, type WebviewOptions } from './openWebview.ts';

const round: RoundMessage = {
	type: 'round',
	round: 'r1',
	question: { id: 'q1', title: 'Tell me about an outage.', facts: ['Teamwork', 'Hard'] },
	reason: 'Due today',
	filter: '',
	interview: null,
	targetSeconds: 120,
	isPitch: false,
	wordings: [richText('What *broke*?')],
	keyPoints: [richText('Say what it cost.')],
	samples: [{ title: 'The outage', text: richText('**Situation:** It broke.') }],
	followUps: [richText('Why then?'), richText('What now?')],
	draft: emptyDraft,
	ratings: (['again', 'hard', 'good', 'easy'] as const).map((rating, index) => ({
		rating,
		name: rating,
		meaning: `meaning ${rating}`,
		when: `in ${index + 1} days`,
		date: 'Mon 1 Dec',
	})),
	rated: null,
	story: null,
	practiced: 8,
	speech: false,
	kept: null,
};

const check: AnswerCheck = {
	guessed: true,
	parts: [{ part: 'situation', text: 'It broke.', words: 2, seconds: 1 }],
	findings: [{ rule: 'unquantified-result', severity: 'error', message: 'Result has no figure.', part: 'result' }],
	told: [{ check: 'situation', proof: 'It broke.' }],
	measures: [{ text: '3 days', kind: 'duration', part: 'action' }],
	delivery: {
		wordsPerMinute: 132,
		longestSentence: { text: 'It broke.', words: 2 },
		pronoun: 'I',
		wordsBeforeI: null,
		fillers: [{ kind: 'hedge', phrase: 'maybe', count: 2 }],
	},
};

interface Sent {
	readonly type: string;
	readonly [key: string]: unknown;
}

async function open(message: PracticeMessage, options: WebviewOptions = {}): Promise<Webview> {
	const webview = await openWebview('practice', options);
	await webview.waitForSent<Sent>(({ type }) => type === 'ready');
	await webview.post({ type: 'texts', language: 'en', texts: {}, letterKeys: true });
	await webview.post(message);
	await webview.page.locator('h1').waitFor();
	return webview;
}

function sentOf(webview: Webview, type: string): Promise<Sent> {
	return webview.waitForSent<Sent>((sent) => sent.type === type);
}

async function countOf(webview: Webview, type: string): Promise<number> {
	return ((await webview.sent()) as Sent[]).filter((sent) => sent.type === type).length;
}

describe('the practice round', function () {
	this.timeout(120_000);
	let webview: Webview;
	afterEach(async () => {
		assert.deepEqual(webview.errors, []);
		await webview.close();
	});
	after(closeBrowser);

	for (const theme of themeNames) {
		it(`can be used by everybody, in the theme ${theme}`, async () => {
			webview = await open({ ...round, practiced: 1, speech: true }, { theme });
			const { page } = webview;
			assert.deepEqual(await webview.accessibilityProblems(), []);
			await page.getByRole('radio', { name: 'Write' }).check();
			await page.locator('textarea').fill('It broke.');
			await page.keyboard.press('Control+Enter');
			await webview.post({ type: 'answer', round: 'r1', words: 2, seconds: 1, check, kept: true });
			for (const name of ['Key points', 'My stories', 'Sample answer', 'Ask Me a Follow-up']) {
				await page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
			}
			await webview.post({
				type: 'stories',
				round: 'r1',
				stories: [
					{ id: 's1', title: 'Mine', path: 'stories/mine.md', why: ['Linked'], notToClaim: ['The idea was Ana’s.'] },
				],
			});
			await page.getByText('Mine').waitFor();
			await page.getByText('Do not claim: The idea was Ana’s.').waitFor();
			assert.deepEqual(await webview.accessibilityProblems(), []);
			await page.getByRole('radio', { name: 'Four Parts' }).check();
			const day = { done: 3, goal: 3, soon: 'One comes back in 10 min.' };
			const rated = { rating: 'good', name: 'Good', when: 'in 3 days', ownPace: 132, day } as const;
			await webview.post({ type: 'rated', round: 'r1', rated, ratings: round.ratings });
			await page.locator('.next').waitFor();
			assert.deepEqual(await webview.accessibilityProblems(), []);
			await page.locator('h1').focus();
			await page.keyboard.press('?');
			await page.getByRole('dialog').waitFor();
			assert.deepEqual(await webview.accessibilityProblems(), []);
			await page.keyboard.press('Escape');
			const interview = { index: 0, count: 3, principle: 'Ownership', secondsLeft: 90 };
			for (const [state, shown] of [
				[{ ...round, round: 'r2', interview, filter: 'Easy' }, page.getByText('Question 1 of 3')],
				[{ ...round, round: 'r3', isPitch: true }, page.getByRole('button', { name: 'Start Answer' })],
				[
					{ ...cards, round: 'r4', story: { id: 's1', cards: [] } },
					page.getByText('None of its parts is written yet.'),
				],
				[{ type: 'nothing', filter: 'Favorite' }, page.getByRole('button', { name: 'Filter Questions' })],
			] as const) {
				await webview.post(state);
				await shown.first().waitFor();
				assert.deepEqual(await webview.accessibilityProblems(), []);
			}
		});
	}

	it('measures think time and answer time, and says the marks once', async () => {
		webview = await open(round);
		const { page } = webview;
		const status = page.getByRole('status');
		const start = Date.now();
		const at = async (seconds: number, shown: string) => {
			await page.clock.setFixedTime(start + seconds * 1000);
			await page.getByRole('timer').getByText(shown, { exact: true }).waitFor();
		};
		await at(20, '0:20');
		await page.keyboard.press('a');
		await at(75, '0:55');
		assert.equal(await status.count(), 0);
		await at(85, '1:05');
		await page.locator('.sign.half').waitFor();
		assert.match((await status.textContent()) ?? '', /^Half the time is gone/);
		await page.keyboard.press('p');
		await page.clock.setFixedTime(start + 100_000);
		await page.waitForTimeout(400);
		assert.equal(await page.getByRole('timer').textContent(), '1:05');
		await page.keyboard.press('p');
		await at(156, '2:01');
		assert.match((await status.textContent()) ?? '', /^Time’s up/);
		await at(220, '3:05');
		assert.match((await status.textContent()) ?? '', /^50% over target/);
		await page.keyboard.press('a');
		await page.keyboard.press('3');
		const { thinkSeconds, answerSeconds, rating, mode } = await sentOf(webview, 'rate');
		assert.deepEqual([thinkSeconds, answerSeconds, rating, mode], [20, 185, 'good', 'speak']);
	});

	for (const theme of themeNames) {
		it(`shows plainly that an answer is too long, in the theme ${theme}`, async () => {
			webview = await open(round, { theme });
			const { page } = webview;
			await page.keyboard.press('a');
			await page.clock.setFixedTime((await page.evaluate(() => Date.now())) + 200_000);
			const icon = page.locator('.sign.over .codicon');
			await icon.waitFor();
			const contrast = await icon.evaluate((icon) => {
				const read = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
				const luminance = ([r = 0, g = 0, b = 0]: number[]) => {
					const [x, y, z] = [r, g, b].map((value) => {
						const share = value / 255;
						return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
					});
					return 0.2126 * (x ?? 0) + 0.7152 * (y ?? 0) + 0.0722 * (z ?? 0);
				};
				const color = read(getComputedStyle(icon).color);
				const [light = 0, dark = 0] = [color, read(getComputedStyle(document.body).backgroundColor)]
					.map(luminance)
					.sort((a, b) => b - a);
				return (color[3] ?? 1) < 1 ? 0 : (light + 0.05) / (dark + 0.05);
			});
			// What WCAG 2.2 asks of graphical objects (1.4.11).
			assert.ok(contrast >= 3, `${contrast}`);
		});
	}

	it('rates once, and offers undo and the next question after that', async () => {
		webview = await open(round);
		const { page } = webview;
		await page.keyboard.press('a');
		await page.keyboard.press('4');
		await page.keyboard.press('4');
		await page.locator('[data-rating=again]').click();
		assert.equal(await countOf(webview, 'rate'), 1);
		const rated = { rating: 'easy', name: 'Easy', when: 'in 4 days' } as const;
		await webview.post({ type: 'rated', round: 'r1', rated, ratings: round.ratings });
		await page.keyboard.press('u');
		await sentOf(webview, 'undo');
		await webview.post({ type: 'rated', round: 'r1', rated: null, ratings: round.ratings });
		await page.locator('[data-rating=again]').click();
		assert.equal(await countOf(webview, 'rate'), 2);
		await webview.post({ type: 'rated', round: 'r1', rated, ratings: round.ratings });
		await page.locator('.next').click();
		await sentOf(webview, 'next');
	});

	it('offers to try a question again at once where the answer failed', async () => {
		webview = await open(round);
		const { page } = webview;
		const rated = (rating: 'again' | 'good') => ({ rating, name: rating, when: 'in 10 min' });
		await webview.post({ type: 'rated', round: 'r1', rated: rated('good'), ratings: round.ratings });
		await page.locator('.next').waitFor();
		assert.equal(await page.getByRole('button', { name: 'Try Again Now' }).count(), 0);
		await webview.post({ type: 'rated', round: 'r1', rated: rated('again'), ratings: round.ratings });
		await page.getByRole('button', { name: 'Try Again Now' }).click();
		await sentOf(webview, 'retry');
	});

	it('keeps a draft soon after it is written, and keys are letters meanwhile', async () => {
		webview = await open({ ...round, draft: { ...emptyDraft, mode: 'write', free: 'Kept. ' } });
		const { page } = webview;
		const box = page.locator('textarea');
		assert.equal(await box.inputValue(), 'Kept. ');
		await box.focus();
		await page.keyboard.press('End');
		await page.keyboard.type('apk1?');
		await webview.waitForSent<Sent>(
			({ type, draft }) => type === 'draft' && (draft as { free: string }).free === 'Kept. apk1?',
		);
		assert.equal(await countOf(webview, 'rate'), 0);
		await page.keyboard.press('Control+Enter');
		await webview.waitForSent<Sent>(({ type, finished }) => type === 'draft' && finished === true);
		await page.keyboard.press('Escape');
		await page.keyboard.press('s');
		assert.equal(((await sentOf(webview, 'save')).draft as { free: string }).free, 'Kept. apk1?');
	});

	it('puts the focus into the text box where writing is chosen, by mouse or by key', async () => {
		webview = await open(round);
		const { page } = webview;
		const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.field ?? '');
		await page.getByRole('radio', { name: 'Write' }).check();
		assert.equal(await focused(), 'free');
		await page.getByRole('radio', { name: 'Four Parts' }).check();
		assert.equal(await focused(), 'situation');
		await page.getByRole('radio', { name: 'Speak' }).check();
		await page.locator('h1').focus();
		await page.keyboard.press('m');
		assert.equal(await focused(), 'situation');
		assert.equal(await page.locator('textarea').first().inputValue(), '');
	});

	it('starts the clock with the first letter that is typed, and goes on with it after a pause', async () => {
		webview = await open({ ...round, draft: { ...emptyDraft, mode: 'write' } });
		const { page } = webview;
		const box = page.locator('textarea');
		await box.pressSequentially('I');
		await page.getByRole('button', { name: 'Finish Answer' }).waitFor();
		await page.getByRole('button', { name: 'Pause' }).click();
		await box.pressSequentially(' did');
		await page.getByRole('button', { name: 'Pause' }).waitFor();
	});

	it('takes no rating before there is an answer, and saves nothing', async () => {
		webview = await open(round);
		const { page } = webview;
		await page.getByText('There is no answer yet. Answer aloud or in writing, then rate it.').waitFor();
		await page.keyboard.press('3');
		await page.getByRole('radio', { name: 'Write' }).check();
		await page.getByText('Write it, then choose “Finish Answer” or press Ctrl+Enter.').waitFor();
		await page.locator('textarea').fill('  \n');
		await page.keyboard.press('Control+Enter');
		await page.locator('h1').focus();
		await page.keyboard.press('s');
		await page.keyboard.press('3');
		assert.ok(await page.getByRole('button', { name: 'Save as Story' }).isDisabled());
		assert.equal(await page.locator('[data-rating]').count(), 0);
		await page.locator('textarea').fill('I fixed it.');
		await page.locator('[data-rating=hard]').click();
		const { rating, mode } = await sentOf(webview, 'rate');
		assert.deepEqual([rating, mode], ['hard', 'write']);
		assert.deepEqual(await Promise.all(['rate', 'save'].map((type) => countOf(webview, type))), [1, 0]);
	});

	it('names its icons until they are known', async () => {
		webview = await open({ ...round, practiced: 1 });
		const { page } = webview;
		const named = page.locator('.toolbar vscode-toolbar-button', { hasText: 'Another Question' });
		await named.waitFor();
		const name = named.locator('.name');
		assert.ok(await name.isVisible());
		await page.setViewportSize({ width: 400, height: 600 });
		await name.waitFor({ state: 'hidden' });
		await webview.post({ ...round, round: 'r2' });
		await named.waitFor({ state: 'detached' });
		assert.equal(await page.locator('.toolbar vscode-toolbar-button').count(), 5);
	});

	it('offers to undo the last rating from the first one on', async () => {
		webview = await open({ ...round, practiced: 0 });
		const undo = webview.page.locator('.toolbar vscode-toolbar-button', { hasText: 'Undo Last Rating' });
		await webview.page.locator('.toolbar', { hasText: 'Another Question' }).waitFor();
		assert.equal(await undo.count(), 0);
		await webview.post({ ...round, round: 'r2', practiced: 1 });
		await undo.waitFor();
	});

	it('covers no help while there is nothing to rate, and shows the ratings from the first word on', async () => {
		webview = await open(round, { size: { width: 690, height: 600 } });
		const { page } = webview;
		const bar = page.locator('.rating');
		const top = async () => (await bar.boundingBox())?.y ?? 0;
		const help = await page.locator('.reveal').boundingBox();
		assert.ok(help && (await top()) >= help.y + help.height, 'the bar covers the help');
		await page.getByRole('radio', { name: 'Write' }).check();
		await page.locator('textarea').fill('It broke.');
		await page.locator('[data-rating=good]').waitFor();
		assert.ok((await top()) < 600);
	});

	it('does not jump when an answer is rated', async () => {
		webview = await open(
			{ ...round, draft: { ...emptyDraft, mode: 'write', form: 'parts' } },
			{ size: { width: 480, height: 600 } },
		);
		const { page } = webview;
		await page.locator('textarea').first().fill('It broke.');
		await page.keyboard.press('Control+Enter');
		await page.evaluate(() => scrollTo(0, 0));
		// Playwright's click would scroll by itself.
		const good = await page.locator('[data-rating=good]').boundingBox();
		assert.ok(good);
		await page.mouse.click(good.x + 5, good.y + 5);
		await sentOf(webview, 'rate');
		const rated = { rating: 'good', name: 'Good', when: 'in 3 days' } as const;
		await webview.post({ type: 'rated', round: 'r1', rated, ratings: round.ratings });
		await page.locator('.next').waitFor();
		assert.equal(await page.evaluate(() => scrollY), 0);
	});

	it('leaves room for the answer in a low window', async () => {
		webview = await open({ ...round, draft: { ...emptyDraft, mode: 'write' } }, { size: { width: 300, height: 225 } });
		const { page } = webview;
		const box = page.locator('textarea');
		await box.focus();
		const isInView = await box.evaluate((box) => {
			const { top, bottom, left, width, height } = box.getBoundingClientRect();
			const middle = document.elementFromPoint(left + width / 2, Math.min(bottom, innerHeight) - 4);
			return top >= 0 && Math.min(bottom, innerHeight) - top >= Math.min(height, 80) && middle === box;
		});
		assert.ok(isInView);
	});

	it('counts the follow-ups alike before and after the answer has added some', async () => {
		webview = await open({ ...round, draft: { ...emptyDraft, mode: 'write' } });
		const { page } = webview;
		const heading = page.locator('.follow-ups h3');
		const before = await heading.textContent();
		await page.locator('textarea').fill('It broke.');
		await page.keyboard.press('Control+Enter');
		await webview.post({ type: 'answer', round: 'r1', words: 2, seconds: 1, check, kept: true });
		await page.getByRole('region', { name: 'What stands out' }).waitFor();
		assert.equal(await heading.textContent(), before);
	});

	it('judges a spoken answer of which nothing was ticked by its time alone, and finds nothing missing in it', async () => {
		webview = await open(round);
		const { page } = webview;
		await page.keyboard.press('a');
		await page.clock.setFixedTime((await page.evaluate(() => Date.now())) + 6_000);
		assert.equal(await page.getByText('suggested').count(), 0);
		await page.keyboard.press('a');
		await page.getByRole('region', { name: 'Self-check' }).waitFor();
		await page.locator('[data-rating=again]', { hasText: 'suggested' }).waitFor();
		await page.keyboard.press('3');
		const rated = { rating: 'good', name: 'Good', when: 'in 51 days' } as const;
		await webview.post({ type: 'rated', round: 'r1', rated, ratings: round.ratings });
		await page.locator('.next').waitFor();
		assert.equal(await page.getByText('missing').count(), 0);
		assert.equal(await page.getByRole('region', { name: 'Self-check' }).count(), 0);
	});

	it('asks after speaking what was in the answer, and suggests a rating and follow-ups by that', async () => {
		webview = await open(round);
		const { page } = webview;
		assert.equal(await page.locator('.self-check').count(), 0);
		await page.keyboard.press('a');
		await page.clock.setFixedTime((await page.evaluate(() => Date.now())) + 90_000);
		await page.keyboard.press('a');
		const selfCheck = page.getByRole('region', { name: 'Self-check' });
		await selfCheck.getByText('1 of 8').waitFor();
		await selfCheck.getByText('1:30 / 2:00').waitFor();
		assert.equal(await page.getByText('suggested').count(), 0);
		for (const check of ['situation', 'action', 'result', 'ownPart', 'reflection']) {
			await page.locator(`[data-check=${check}]`).check();
		}
		await selfCheck.getByText('6 of 8').waitFor();
		await page.locator('[data-rating=hard]', { hasText: 'suggested' }).waitFor();
		assert.deepEqual(await webview.accessibilityProblems(), []);
		const asked = page.locator('.follow-ups li');
		for (const [index, question] of [
			'What exactly was your responsibility?',
			'How do you know that it worked? Which figure moved?',
			'Why then?',
			'What now?',
		].entries()) {
			await page.getByRole('button', { name: 'Ask Me a Follow-up' }).click();
			await asked.nth(index).getByText(question).waitFor();
		}
		await page.getByRole('button', { name: 'No More Follow-ups' }).waitFor();
		await page.locator('[data-rating=hard]').click();
		const { told } = await sentOf(webview, 'rate');
		assert.deepEqual(told, ['situation', 'action', 'result', 'ownPart', 'reflection', 'onTime']);
	});

	it('starts the clock with the first word in the editor, and not where it is only opened', async () => {
		webview = await open({ ...round, draft: { ...emptyDraft, free: 'Kept.' } });
		const { page } = webview;
		await page.keyboard.press('d');
		await sentOf(webview, 'openEditor');
		await webview.post({ type: 'written', round: 'r1', free: 'Kept.' });
		await page.locator('[data-field=free]').waitFor();
		assert.equal(await page.getByRole('button', { name: 'Start Answer' }).count(), 1);
		await webview.post({ type: 'written', round: 'r1', free: 'Kept. I' });
		await page.getByRole('button', { name: 'Finish Answer' }).waitFor();
	});

	it('counts what keys write, which says nothing of how fast somebody speaks', async () => {
		webview = await open({ ...round, draft: { ...emptyDraft, mode: 'write' } });
		const { page } = webview;
		const box = page.locator('textarea');
		const typedIn = async (free: string) => {
			const sent = await webview.waitForSent<Sent & { draft: Draft }>((each) => (each.draft as Draft)?.free === free);
			return sent.draft.typed;
		};
		await box.pressSequentially('I fixed it.');
		assert.equal(await typedIn('I fixed it.'), 11);
		// Dictation and the clipboard write several characters at once.
		await box.fill('I fixed it, and I said so.');
		assert.equal(await typedIn('I fixed it, and I said so.'), 11);
	});

	it('shows how an answer sounds, and offers the pace that somebody speaks at', async () => {
		webview = await open({ ...round, draft: { ...emptyDraft, mode: 'write', free: 'It broke.' } });
		const { page } = webview;
		await page.locator('textarea').press('Control+Enter');
		await webview.post({ type: 'answer', round: 'r1', words: 2, seconds: 1, check, kept: true });
		await page.locator('.delivery li').first().waitFor();
		const facts = async () => (await page.locator('.delivery li').allTextContents()).map((text) => text.trim());
		assert.deepEqual(await facts(), ['132 words a minute', 'Longest sentence, 2 words: It broke.', 'No “I”']);
		const silent = { ...check.delivery, wordsPerMinute: null, longestSentence: null, wordsBeforeI: 12 };
		await webview.post({
			type: 'answer',
			round: 'r1',
			words: 2,
			seconds: 1,
			check: { ...check, delivery: silent },
			kept: true,
		});
		await page.getByText('Words before the first “I”: 12').waitFor();
		assert.equal((await facts()).length, 1);
		const day = { done: 3, goal: 3, soon: 'One comes back in 10 min.' };
		const rated = { rating: 'good', name: 'Good', when: 'in 3 days', ownPace: 132, day } as const;
		await webview.post({ type: 'rated', round: 'r1', rated, ratings: round.ratings });
		await page.getByText('Judging by your last answers, you speak 132 words a minute.').waitFor();
		await page.getByRole('button', { name: 'Use as My Pace' }).click();
		assert.equal((await sentOf(webview, 'usePace')).wordsPerMinute, 132);
		await webview.post({ type: 'pace', wordsPerMinute: 132 });
		await page.locator('.rating', { hasText: 'Speaking times now assume 132 words a minute.' }).waitFor();
		assert.equal(await page.getByRole('button', { name: 'Use as My Pace' }).count(), 0);
	});

	const cards: RoundMessage = {
		...round,
		question: { id: 'story/The outage', title: 'The outage', facts: ['Rehearsal'] },
		wordings: [],
		keyPoints: [],
		samples: [],
		story: {
			id: 's1',
			cards: [
				{
					parts: ['situation', 'task'],
					seconds: 20,
					figures: [],
					firstWords: ['Last year our …', 'I had to …'],
					text: richText('Last year our export failed. I had to fix it.'),
				},
				{
					parts: ['result'],
					seconds: 10,
					figures: ['nine'],
					firstWords: ['Failures fell from …'],
					text: richText('Failures fell from nine to none.'),
				},
			],
		},
	};

	for (const theme of themeNames) {
		it(`has cue cards for everybody, in the theme ${theme}`, async () => {
			webview = await open(cards, { theme, size: { width: 300, height: 500 } });
			const { page } = webview;
			for (const key of ['c', 'c', 'v']) {
				await page.keyboard.press(key);
			}
			await page.locator('.card').last().waitFor();
			assert.deepEqual(await webview.accessibilityProblems(), []);
			const overflow = () =>
				page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
			assert.ok((await overflow()) <= 0);
		});
	}

	it('asks a language model for follow-up questions where there is one, about an answer that is there', async () => {
		webview = await open({ ...round, draft: { ...emptyDraft, mode: 'write' } });
		const { page } = webview;
		const button = page.getByRole('button', { name: /^Ask for Follow-up Questions/ });
		await webview.post({ type: 'model', available: true });
		await page.locator('textarea').waitFor();
		assert.equal(await button.count(), 0);
		await page.locator('textarea').fill('I fixed it.');
		assert.equal(await countOf(webview, 'askModel'), 0);
		await button.click();
		assert.deepEqual(await sentOf(webview, 'askModel'), { type: 'askModel', round: 'r1' });
		assert.ok(await page.getByRole('button', { name: /^Asking/ }).isDisabled());
		await webview.post({ type: 'followUps', round: 'r1', questions: ['By 40% (not your figure)?'], problem: '' });
		await page.getByText('By 40% (not your figure)?').waitFor();
		await button.click();
		await webview.post({ type: 'followUps', round: 'r1', questions: [], problem: 'No answer.' });
		await page.getByText('No answer.').waitFor();
		assert.deepEqual(await webview.accessibilityProblems(), []);
		await webview.post({ type: 'model', available: false });
		await button.waitFor({ state: 'detached' });
		assert.ok(await page.getByRole('button', { name: /^Ask Me a Follow-up/ }).isEnabled());
	});

	it('can do without letter keys', async () => {
		webview = await open(round);
		const { page } = webview;
		await page.keyboard.press('?');
		await page.getByRole('checkbox').uncheck();
		assert.equal((await sentOf(webview, 'letterKeys')).on, false);
		await page.keyboard.press('Escape');
		await page.keyboard.press('1');
		await page.keyboard.press('k');
		assert.equal(await countOf(webview, 'rate'), 0);
		assert.equal(await page.getByText('Say what it cost.').count(), 0);
	});

	it('lets Tab go round through everything and traps no key', async () => {
		const draft = { ...emptyDraft, mode: 'write', form: 'parts', situation: 'It broke.' } as const;
		webview = await open({ ...round, draft });
		const { page } = webview;
		const seen: string[] = [];
		for (let count = 0; count < 40; count++) {
			await page.keyboard.press('Tab');
			seen.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? ''));
		}
		assert.ok(seen.some((html) => html.includes('data-field="result"')));
		assert.ok(seen.some((html) => html.includes('data-rating="easy"')));
	});

	it('takes an answer to an older round for none', async () => {
		webview = await open({ ...round, draft: { ...emptyDraft, notes: 'It broke.' } });
		const { page } = webview;
		const rated = { rating: 'easy', name: 'Easy', when: 'in 4 days' } as const;
		await webview.post({ type: 'rated', round: 'r0', rated, ratings: round.ratings });
		await webview.post({ type: 'nonsense' });
		await page.waitForTimeout(100);
		assert.equal(await page.locator('[data-rating]').count(), 4);
	});

	it('keeps help and samples of an interview closed until they are opened, for each question anew', async () => {
		const interview = { index: 0, count: 2, principle: null, secondsLeft: 300 };
		webview = await open({ ...round, interview });
		const { page } = webview;
		const opened = page.locator('[aria-expanded=true]');
		assert.equal(await opened.count(), 0);
		for (const key of ['k', 'e', 'o']) {
			await page.keyboard.press(key);
		}
		assert.equal(await opened.count(), 3);
		await webview.post({ ...round, round: 'r2', interview: { ...interview, index: 1 } });
		await page.getByText('Question 2 of 2').waitFor();
		assert.equal(await opened.count(), 0);
		assert.equal(await page.locator('#sample-content p').count(), 0);
	});

	it('says calmly how much of an interview is left, and that it is over', async () => {
		webview = await open({
			...round,
			filter: 'Easy',
			interview: { index: 0, count: 3, principle: null, secondsLeft: 90 },
		});
		const { page } = webview;
		const about = page.locator('.about');
		const start = await page.evaluate(() => Date.now());
		assert.match((await about.textContent()) ?? '', /2 min left [^S]*$/);
		await page.clock.setFixedTime(start + 40_000);
		await about.filter({ hasText: '1 min left' }).waitFor();
		await page.clock.setFixedTime(start + 95_000);
		await about.filter({ hasText: 'time’s up; this is the last question' }).waitFor();
		assert.equal(await page.getByRole('status').count(), 0);
		const rated = { rating: 'easy', name: 'Easy', when: 'in 4 days' } as const;
		await webview.post({ type: 'rated', round: 'r1', rated, ratings: round.ratings });
		await page.getByRole('button', { name: 'Finish Interview' }).waitFor();
	});

	it('makes nothing of hostile texts but text', async () => {
		const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) ![x](http://evil.test/x.png)';
		const finding = { rule: hostile, severity: 'error', message: hostile, part: null } as const;
		webview = await open({
			...round,
			question: { id: hostile, title: hostile, facts: [hostile] },
			reason: hostile,
			keyPoints: [richText(hostile)],
			followUps: [richText(hostile)],
			samples: [{ title: hostile, text: richText(hostile) }],
			draft: { ...emptyDraft, mode: 'write', free: hostile },
		});
		const { page } = webview;
		for (const key of ['k', 'e', 'f', 'o']) {
			await page.keyboard.press(key);
		}
		await webview.post({
			type: 'stories',
			round: 'r1',
			stories: [{ id: hostile, title: hostile, path: hostile, why: [hostile], notToClaim: [hostile] }],
		});
		await webview.post({
			type: 'answer',
			round: 'r1',
			words: 1,
			seconds: 1,
			kept: true,
			check: {
				...check,
				parts: [{ part: 'situation', text: hostile, words: 1, seconds: 1 }],
				findings: [finding],
				measures: [{ text: hostile, kind: 'count', part: 'result' }],
				delivery: {
					...check.delivery,
					longestSentence: { text: hostile, words: 9 },
					fillers: [{ kind: 'filler', phrase: hostile, count: 1 }],
				},
			},
		});
		await page.locator('.check').waitFor();
		assert.equal(await page.locator('img, a, script:not([nonce])').count(), 0);
	});

	for (const width of [300, 480, 800, 1600]) {
		it(`fits into ${width} px`, async () => {
			webview = await open(
				{
					...round,
					question: {
						...round.question,
						title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen '.repeat(2),
					},
					draft: { ...emptyDraft, mode: 'write', form: 'parts' },
				},
				{ size: { width, height: 700 } },
			);
			const { page } = webview;
			for (const key of ['k', 'e', 'f']) {
				await page.keyboard.press(key);
			}
			const overflow = () =>
				page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
			assert.ok((await overflow()) <= 0);
			await page.keyboard.press('?');
			assert.ok((await overflow()) <= 0);
		});
	}

	for (const width of [75, 160, 300]) {
		it(`lets no name of an icon cover another in ${width} px`, async () => {
			webview = await open(round, { size: { width, height: 700 } });
			await webview.post({ type: 'texts', language: 'en', texts: {}, letterKeys: true });
			await webview.post({ ...round, practiced: 1 });
			await webview.page.locator('.toolbar.named').waitFor();
			const covering = await webview.page.evaluate(() => {
				const shown = [...document.querySelectorAll('.toolbar vscode-toolbar-button')].flatMap((button) => {
					const range = document.createRange();
					range.selectNodeContents(button);
					return [range.getBoundingClientRect(), button.getBoundingClientRect()]
						.filter((box) => box.width > 0)
						.map((box) => ({ button, box }));
				});
				return shown.filter(({ button, box }) =>
					shown.some(
						(other) =>
							other.button !== button &&
							box.left < other.box.right - 1 &&
							other.box.left < box.right - 1 &&
							box.top < other.box.bottom - 1 &&
							other.box.top < box.bottom - 1,
					),
				).length;
			});
			assert.equal(covering, 0);
		});
	}
});
