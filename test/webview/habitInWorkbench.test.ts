// What brings people back to practice, in VS Code: what is due, the plan for today, and the date of an interview.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySampleStories } from '../../src/build/sampleStories.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { writeDate } from '../../src/core/practice/interviewDate.ts';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';

const day = 24 * 60 * 60 * 1000;
const yesterday = () => writeDate(Date.now() - day);

describe('the habit in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	let folder: string;
	const row = (text: string | RegExp) => workbench.page.locator('.monaco-list-row:visible', { hasText: text }).first();
	const status = (text: string) => workbench.page.locator('.statusbar-item:visible', { hasText: text });
	const openSidebar = async () => {
		// The badge covers the icon.
		await workbench.page.locator('.activitybar .action-item:has(a[aria-label^="STAR Coach"])').click();
		await row('Teamwork').waitFor();
	};
	const openPractice = async () => {
		await openSidebar();
		const header = workbench.page.locator('.pane-header', { hasText: 'Practice' });
		if ((await header.getAttribute('aria-expanded')) === 'false') {
			await header.click();
		}
	};
	/** Waits until a file on disk contains a text. */
	const holds = async (path: string, text: string | RegExp) => {
		const read = () => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '');
		const isThere = () => (typeof text === 'string' ? read().includes(text) : text.test(read()));
		await eventually(() => assert.ok(isThere(), read()));
	};

	before(async () => {
		folder = copySampleStories(join(temporaryFolder('workspace'), 'stories'));
		mkdirSync(join(folder, '.star-coach/history'), { recursive: true });
		// The last rounds repeated what was practiced before.
		const rounds = [0, 1, 2, 3, 4].map((index) => ({
			v: 1,
			type: 'round',
			id: `r${index}`,
			at: Date.now() - (24 - index) * day,
			question: index % 2 === 0 ? 'must-prepare-failure' : 'must-prepare-conflict',
			rating: 'hard',
			mode: 'speak',
		}));
		writeFileSync(
			join(folder, '.star-coach/history/other-2026-01-01-a.jsonl'),
			rounds.map((round) => `${JSON.stringify(round)}\n`).join(''),
		);
		workbench = await openWorkbench({
			folder,
			size: { width: 1280, height: 1000 },
			settings: { 'starCoach.practice.history': 'workspace', 'starCoach.interview.date': yesterday() },
		});
	});
	after(() => workbench.close());

	it('says how many questions are due, from the first start on and without the side bar', async () => {
		await status('2 due').waitFor();
		await workbench.page.locator('.activitybar .action-item', { hasText: '2' }).first().waitFor();
		await openPractice();
		await row('Due Now').waitFor();
		await status('2 due').waitFor();
		await workbench.command('View: Show Explorer');
		await workbench.reload();
		await status('2 due').waitFor({ timeout: 60_000 });
		await workbench.page.locator('.activitybar .action-item', { hasText: '2' }).first().waitFor();
		assert.equal(await row('Due Now').count(), 0);
	});

	it('asks a question that is due where it says that some are', async () => {
		await status('2 due').click();
		await workbench
			.webview()
			.getByText(/\d days overdue/)
			.waitFor();
	});

	it('hears at once of what another window rates', async () => {
		const head = {
			v: 1,
			type: 'round',
			id: 'r9',
			at: Date.now() - 20 * day,
			question: 'must-prepare-greatest-achievement',
		};
		const file = join(folder, '.star-coach/history/another-2026-01-02-b.jsonl');
		writeFileSync(file, `${JSON.stringify({ ...head, rating: 'hard', mode: 'speak' })}\n`);
		await status('3 due').waitFor();
		rmSync(file);
		await status('2 due').waitFor();
	});

	it('asks after the interview how it went, what was asked and what was told, and keeps all of it', async () => {
		await openPractice();
		await row('How did your interview go?').click();
		await workbench.answerTo('How did your interview go?', 'It was mixed');
		await workbench.answerTo('Which day was it?', yesterday());
		await workbench.answerTo('Which company was it?', 'Acme');
		await workbench.answerTo('Who asked?', 'Dana');
		await workbench.answerTo('Question 1 that you were asked', 'Why do you *care* about queues?');
		await workbench.answerTo('Which story did you tell?', 'None of My Stories');
		await workbench.answerTo('How did this answer go?', 'It went well');
		await workbench.answerTo('Question 2 that you were asked', 'Tell me about somebody you mentored.');
		await workbench.answerTo('Which story did you tell?', 'outage');
		await workbench.answerTo('How did this answer go?', 'It went badly');
		await workbench.answerTo('Question 3 that you were asked', '');
		await holds(
			'preparation/interviews.md',
			`## ${yesterday()}: Acme\n\nIt was mixed.\n\n- Interviewer: Dana\n\n### Why do you \\*care\\* about queues?\n\n- Story told:\n- How it went: well\n\n### Tell me about somebody you mentored.\n\n- Story told: [`,
		);
		await holds('question-banks/my-questions.md', '## Asked in Interviews\n\n- Why do you \\*care\\* about queues?\n');
	});

	it('names rows to a screen reader by what they say, not by their hints', async () => {
		const nameOf = (text: string) => row(text).getAttribute('aria-label');
		assert.match((await nameOf('Weakest First')) ?? '', /^Weakest First(?:,|$)/);
		assert.match((await nameOf('Due Now')) ?? '', /^Due Now, (?:nothing|\d+ questions?)(?:,|$)/);
	});

	it('shows the daily goal', async () => {
		// Answers in the interview count.
		await row('Today: 2 of 3 rounds').waitFor();
		await row('Practice a Question').waitFor();
	});

	it('counts down to an interview, and plans the day', async () => {
		await workbench.command('STAR Coach: Set Interview Date…');
		await workbench.answerTo('When is your interview?', 'In 7 Days');
		await row(/Today: 2 of \d+ rounds/)
			.filter({ hasText: '7 days to go' })
			.waitFor();
		await row('7 days to go').click();
		await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
		await workbench.webview().getByRole('button', { name: 'Start Answer' }).click();
		await workbench.webview().locator('[data-rating=again]').click();
		await workbench.webview().getByRole('button', { name: 'Try Again Now' }).waitFor();
		await workbench.webview().locator('.said', { hasText: 'Again; the question comes back in 10 min.' }).waitFor();
		await row(/Today: 3 of \d+ rounds/).waitFor();
		await status('1 due').waitFor();
	});

	it('shows what is filtered beside a way out', async () => {
		await workbench.command('STAR Coach: Filter Questions');
		await row('Hard').click();
		await workbench.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
		await row('Filter: Hard').waitFor();
		await row('Filter: Hard').hover();
		await row('Filter: Hard').getByRole('button', { name: 'Clear Filter' }).click();
		await row('Filter: Hard').waitFor({ state: 'detached' });
	});

	it('shows an interview that was left, and finishes it with its report', async () => {
		await workbench.command('STAR Coach: Start Mock Interview');
		await workbench.answerTo('Choose the length', '15 minutes · General');
		await row('Continue Mock Interview').filter({ hasText: 'question 1 of 3' }).waitFor();
		await workbench.webview().getByRole('button', { name: 'Leave Interview' }).click();
		await row('Continue Mock Interview').click();
		await workbench
			.webview()
			.getByText(/^Question 1 of 3/)
			.waitFor();
		await workbench.webview().getByRole('button', { name: 'Start Answer' }).click();
		await workbench.webview().locator('[data-rating=hard]').click();
		await workbench.webview().getByRole('button', { name: 'Next Question' }).waitFor();
		await row('Continue Mock Interview').hover();
		await row('Continue Mock Interview').getByRole('button', { name: 'Finish Mock Interview' }).click();
		await workbench.webview().getByRole('heading', { name: 'Mock interview' }).waitFor();
		// The user has not moved on from the last answered question.
		await workbench.webview().getByText('1 of 3 questions').waitFor();
		await row('Continue Mock Interview').waitFor({ state: 'detached' });
	});

	it('says that a rating could not be saved, and saves it with the next one', async () => {
		const history = join(folder, '.star-coach/history');
		const away = `${history}-away`;
		const rounds = () =>
			readdirSync(history)
				.flatMap((name) => readFileSync(join(history, name), 'utf8').split('\n'))
				.filter((line) => line.includes('"type":"round"')).length;
		const rate = async () => {
			await workbench.command('STAR Coach: Practice Question');
			await workbench.webview().getByRole('button', { name: 'Start Answer' }).click();
			await workbench.webview().locator('[data-rating=good]').click();
			await workbench.webview().locator('.next').waitFor();
		};
		const before = rounds();
		renameSync(history, away);
		writeFileSync(history, 'No folder.');
		await rate();
		await workbench.page
			.locator('.notifications-toasts', { hasText: 'The practice history could not be saved' })
			.waitFor();
		rmSync(history);
		renameSync(away, history);
		await rate();
		await eventually(() => assert.equal(rounds(), before + 2));
	});
});
