// The guide in VS Code, by clicks and keys.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';

describe('the guide in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	const inFolder = (path: string) => join(workbench.folder, path);
	const row = (text: string | RegExp) =>
		workbench.page
			.locator('.pane', { has: workbench.page.locator('.pane-header', { hasText: /^Guide/ }) })
			.locator('.monaco-list-row[role="treeitem"]:visible', { hasText: text })
			.first();

	before(async () => {
		workbench = await openWorkbench({ size: { width: 1280, height: 1500 } });
		await workbench.page.locator('.activitybar a[aria-label^="STAR Coach"]').click();
		await row('Teamwork').waitFor();
	});
	after(() => workbench.close());

	it('says for a moment that a question was copied', async () => {
		// Wait for what is found in the stories: a row that changes in the meantime ignores clicks.
		await row('Failure').filter({ hasText: '1 story' }).click({ button: 'right' });
		await Promise.all([
			workbench.page.locator('.statusbar-item:visible', { hasText: 'Copied as Markdown' }).waitFor(),
			workbench.choose('Copy as Markdown'),
		]);
	});

	describe('Add Question', () => {
		const bank = 'question-banks/my-questions.md';
		const question = 'Tell me about a time you';
		const add = async (text: string, category: string) => {
			await workbench.command('STAR Coach: Add Question…');
			await workbench.answerTo('The question as an interviewer asks it', text);
			await workbench.answerTo('Choose the category', category);
		};
		/** Waits until the bank on disk ends with a text. */
		const endsWith = async (path: string, end: string) => {
			const read = () => (existsSync(inFolder(path)) ? readFileSync(inFolder(path), 'utf8') : '');
			await eventually(() => assert.ok(read().endsWith(end), read()));
		};

		it('writes nothing when it is left at any step', async () => {
			for (const step of [1, 2, 3]) {
				await workbench.command('STAR Coach: Add Question…');
				await workbench.page.locator(`.quick-input-widget:visible input[placeholder^="${question}"]`).waitFor();
				if (step > 1) {
					await workbench.answerTo('The question as an interviewer asks it', 'Who are you?');
					await workbench.page.locator('.quick-input-widget:visible input[placeholder^="Choose the cat"]').waitFor();
				}
				if (step > 2) {
					await workbench.answerTo('Choose the category', 'New Category');
					await workbench.page.locator('.quick-input-widget:visible', { hasText: 'The name of the' }).waitFor();
				}
				await workbench.page.keyboard.press('Escape');
				await workbench.page.locator('.quick-input-widget:visible').waitFor({ state: 'detached' });
			}
			await workbench.page.waitForTimeout(500);
			assert.equal(existsSync(inFolder('question-banks')), false);
		});

		it('refuses nothing at all, what the guide has, and a category that is a question', async () => {
			await workbench.command('STAR Coach: Add Question…');
			await workbench.answerTo(question, ' ');
			await workbench.page.locator('.quick-input-widget', { hasText: 'Type the question, or press' }).waitFor();
			await workbench.answer('tell me about  yourself.');
			await workbench.page.locator('.quick-input-widget', { hasText: 'already has this question' }).waitFor();
			await workbench.answer('Why not a spreadsheet?');
			await workbench.answerTo('Choose the category', 'New Category');
			await workbench.answerTo('The name of the category', 'Why?');
			await workbench.page.locator('.quick-input-widget', { hasText: 'not a question itself' }).waitFor();
			await workbench.page.keyboard.press('Escape');
		});

		it('makes a bank where there is none, and shows the question in the view', async () => {
			await add('Which migration are you proud of?', 'Teamwork');
			await endsWith(bank, '# My Questions\n\n## Teamwork\n\n- Which migration are you proud of?\n');
			await row('Teamwork')
				.getByText(/^1 of \d+ with a story/)
				.waitFor();
		});

		it('asks for the list where there are several, and never writes into a file of one question', async () => {
			writeFileSync(inFolder('acme.questions.md'), '# Acme\n\n## Stress\n\n- Who?\n');
			mkdirSync(inFolder('question-banks/single'));
			const single = '---\ntype: star-question\ncategory: stress\n---\n\n# How do you rest?\n';
			writeFileSync(inFolder('question-banks/single/rest.md'), single);
			await row('Stress').getByText('2 questions').waitFor();
			await workbench.command('STAR Coach: Add Question…');
			await workbench.answerTo('The question as an interviewer asks it', 'What wakes you?');
			await workbench.answerTo('Choose the category', 'Stress');
			const lists = workbench.page.locator('.quick-input-list .monaco-list-row');
			await lists.filter({ hasText: 'acme.questions.md' }).waitFor();
			assert.equal(await lists.count(), 2);
			await workbench.answer('acme');
			await endsWith('acme.questions.md', '## Stress\n\n- Who?\n- What wakes you?\n');
			await row('Stress').getByText('3 questions').waitFor();
			assert.equal(readFileSync(inFolder('question-banks/single/rest.md'), 'utf8'), single);
		});

		it('asks for the list, and for the day, where an interview is logged', async () => {
			const team = readFileSync(inFolder(bank), 'utf8');
			await workbench.command('STAR Coach: Log an Interview');
			await workbench.asking('How did your interview go?').waitFor();
			const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
			assert.deepEqual(await rows.locator('.label-name').allTextContents(), [
				'It went well',
				'It was mixed',
				'It went badly',
				'It was postponed',
			]);
			await workbench.answer('It went well');
			await workbench.answerTo('Which day was it?', '2026-11-20');
			await workbench.answerTo('Which company was it?', 'Acme');
			await workbench.answerTo('Who asked?', '');
			await workbench.answerTo('Question 1', 'Which cache did you drop?');
			await workbench.answerTo('Which story did you tell?', 'None of My Stories');
			await workbench.answerTo('How did this answer go?', 'It went well');
			await workbench.answerTo('Question 2', 'Tell me about a time you failed.');
			await workbench.asking('Which story did you tell?').waitFor();
			// The stories that fit come first, with the reason.
			await eventually(async () =>
				assert.notEqual(await rows.first().locator('.label-name').first().textContent(), 'None of My Stories'),
			);
			await workbench.answer('None of My Stories');
			await workbench.answerTo('How did this answer go?', 'It went well');
			const asked = 'Tell me how you convinced someone who disagreed with you';
			await workbench.asking('Question 3').locator('input[type=text]').fill(asked);
			await rows.filter({ hasText: 'although you had no authority' }).waitFor();
			assert.deepEqual(await rows.locator('.label-name').allTextContents(), [
				asked,
				'Tell me about a time you got people to do something although you had no authority over them.',
			]);
			await workbench.page.keyboard.press('Enter');
			await workbench.asking('Which story did you tell?').waitFor();
			await rows.first().filter({ hasText: 'Both are about convincing people without authority' }).waitFor();
			await workbench.page.keyboard.press('Escape');
			await workbench.answerTo('How did this answer go?', 'It went well');
			await workbench.answerTo('Question 4', '');
			const status = (text: string) => workbench.page.locator('.statusbar-item:visible', { hasText: text }).waitFor();
			await Promise.all([
				status('Added to acme.questions.md, your practice history'),
				workbench.answerTo('Choose the file to add the question to', 'acme'),
			]);
			await endsWith('acme.questions.md', `\n- Which cache did you drop?\n- ${asked}\n`);
			assert.equal(readFileSync(inFolder(bank), 'utf8'), team);
			await eventually(() =>
				assert.match(readFileSync(inFolder('preparation/interviews.md'), 'utf8'), /^## 2026-11-20: Acme$/m),
			);
		});

		it('says that globs of the user leave out the bank it would begin, and offers the setting', async () => {
			mkdirSync(inFolder('.vscode'));
			writeFileSync(inFolder('.vscode/settings.json'), '{ "starCoach.questionBanks": ["**/none.questions.md"] }');
			await row('Stress').waitFor({ state: 'detached' });
			rmSync(inFolder('question-banks'), { recursive: true });
			const notice = workbench.page.locator('.notification-toast', { hasText: 'does not include that file' });
			await workbench.command('STAR Coach: Add Question…');
			await notice.waitFor();
			await notice.getByText('Open Settings').click();
			await workbench.page.locator('.settings-editor', { hasText: 'Question Banks' }).waitFor();
			assert.equal(existsSync(inFolder('question-banks')), false);
		});
	});

	it('begins a story, and a round, for the question whose page is open', async () => {
		const title = 'Tell me about yourself';
		await workbench.command('View: Close All Editors');
		await row(title).click();
		await workbench.webview().getByRole('heading', { level: 1, name: title }).waitFor();
		await workbench.command('STAR Coach: New Story…');
		// Were the question not known, there would be two steps.
		await workbench.asking('A working title').waitFor();
		assert.equal(await workbench.page.locator('.quick-input-title:visible').textContent(), 'New Story');
		await workbench.page.keyboard.press('Escape');
		await workbench.command('STAR Coach: Practice Question');
		await workbench.webview('Practice').getByRole('button', { name: 'Start Answer' }).waitFor();
		await workbench.webview('Practice').getByRole('heading', { name: title }).waitFor();
		await workbench.command('View: Close All Editors');
	});

	it('makes a worksheet as soon as it is chosen', async () => {
		await workbench.command('STAR Coach: Open Worksheet…');
		await workbench.answerTo('Choose a worksheet', 'Questions to ask');
		await workbench.page.locator('.tab[data-resource-name="questions-to-ask.md"]').waitFor();
		assert.ok(existsSync(inFolder('preparation/questions-to-ask.md')));
		await workbench.command('View: Close Editor');
	});

	it('shows the questions without a story, and all again by the button of the view', async () => {
		await workbench.command('STAR Coach: Filter Questions…');
		await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Without a story' }).click();
		await workbench.page.keyboard.press('Enter');
		await workbench.page.getByText('Showing: Without a story').waitFor();
		await row('Read First').waitFor({ state: 'detached' });
		await row('Must-Prepare').getByText('3 questions').waitFor();
		await workbench.command('STAR Coach: Clear Filter');
		await row('Read First').waitFor();
	});

	it('says that nothing matches a filter, with the one way out', async () => {
		await workbench.command('STAR Coach: Filter Questions…');
		for (const wish of ['Favorite', 'Hard']) {
			await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: wish }).first().click();
		}
		await workbench.page.keyboard.press('Enter');
		await workbench.page.getByText('No question matches the filter.').waitFor();
		await workbench.page.locator('.welcome-view-content').getByText('Clear Filter').click();
		await row('Read First').waitFor();
	});
});
