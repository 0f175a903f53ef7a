// Help while writing, in VS Code: what is asked, offered or shown only to someone at the keyboard.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { eventually } from './eventually.ts';

const unmeasured =
	'# The move\n\n## Situation\n\nOur old data center was to be closed.\n\n## Task\n\nI was asked to lead the move.\n\n## Action\n\nI wrote the plan and moved one service after the other.\n\n## Result\n\nEverybody was happy with it in the end, and nothing broke any more.\n';
const copied =
	'Situation: The checkout was failing.\nTask: I was to keep it up.\nAction: I moved it behind a queue.\nResult: Failures fell from 40 to 2 a week.';

describe('writing in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	/** Saves the active editor until its file on disk is as expected. */
	const savedAs = async (name: string, expected: RegExp): Promise<void> => {
		const read = () => readFileSync(join(workbench.folder, 'stories', name), 'utf8');
		await eventually(async () => {
			await workbench.page.keyboard.press('Control+s');
			assert.match(read(), expected);
		});
	};

	before(async () => {
		const folder = temporaryFolder('workspace');
		mkdirSync(join(folder, 'stories'));
		writeFileSync(join(folder, 'stories/move.md'), unmeasured);
		writeFileSync(join(folder, 'stories/list.md'), '- **Situation:** It broke.\n');
		writeFileSync(join(folder, 'stories/pasted.md'), '# The checkout\n\n');
		workbench = await openWorkbench({ folder, size: { width: 1300, height: 900 } });
		await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	});
	after(() => workbench.close());

	it('asks for the reason why a result cannot be measured until there is one, and writes it', async () => {
		const { page } = workbench;
		await workbench.openFile('stories/move.md');
		await page.locator('.squiggly-warning').first().waitFor();
		await workbench.goTo(15, 6);
		await workbench.quickFix('Mark the result as not measurable…');
		const input = page.locator('.quick-input-widget');
		await input.getByText('Mark the Result as Not Measurable').waitFor();
		await page.keyboard.type('  ');
		await page.keyboard.press('Enter');
		await input.getByText('Write one sentence that says why.').waitFor();
		await page.keyboard.type('The company was sold before: nobody counted.');
		await page.keyboard.press('Enter');
		await savedAs(
			'move.md',
			/^---\nmeasurable: false\nreason: "The company was sold before: nobody counted\."\n---\n\n# The move\n/,
		);
	});

	it('asks for title and question of a new story, goes through it with Tab, and overwrites none', async () => {
		const { page } = workbench;
		const begin = async () => {
			await workbench.command('STAR Coach: New Story…');
			await workbench.answerTo('A working title', 'R&D outage');
			const question = page.locator('.quick-input-list .monaco-list-row', {
				hasText: 'Tell me about a time you failed',
			});
			await workbench.asking('Choose the question').waitFor();
			await page.keyboard.type('failed');
			await question.and(page.locator('.focused')).waitFor();
			await page.keyboard.press('Enter');
		};
		await begin();
		await page.locator('.tab[data-resource-name="r-d-outage.md"]').waitFor();
		await page.locator('.editor-instance .snippet-placeholder').first().waitFor();
		for (const text of ['Our shop was down.', 'I was on call.', 'I moved the queue.', 'Failures fell by 90%.']) {
			await page.keyboard.type(text);
			await page.keyboard.press('Tab');
		}
		await page.keyboard.type('The end.');
		const written =
			/^---\ntype: star-story\ntitle: R&D outage\nquestions: \[[\w-]+\]\n[\s\S]*\n# R&D outage\n\n## Situation\n\nOur shop was down\.\n\n## Task\n\nI was on call\.\n\n## Action\n\nI moved the queue\.\n\n## Result\n\nFailures fell by 90%\.\nThe end\.$/;
		await savedAs('r-d-outage.md', written);
		await begin();
		await page.locator('.tab[data-resource-name="r-d-outage-2.md"]').waitFor();
		await page.keyboard.type('Another.');
		await savedAs('r-d-outage-2.md', /## Situation\n\nAnother\.\n/);
		await savedAs('r-d-outage.md', written);
	});

	it('says which file it makes while the title is typed, and takes no empty title', async () => {
		const { page } = workbench;
		const input = page.locator('.quick-input-widget:visible');
		await workbench.command('STAR Coach: New Story…');
		await input.getByText('A working title that you').waitFor();
		await page.keyboard.press('Enter');
		await input.getByText('Type a title, or press Escape.').waitFor();
		await page.keyboard.type('The move');
		await input.getByText('the file: stories/the-move.md').waitFor();
		await page.keyboard.press('Enter');
		await workbench.answerTo('Choose the question', 'No Question Yet');
		await page.locator('.tab[data-resource-name="the-move.md"]').waitFor();
	});

	it('suggests for a new story the questions that its title fits, with the reason, above all others', async () => {
		const { page } = workbench;
		await workbench.command('STAR Coach: New Story…');
		await workbench.answerTo('A working title', 'An outage of the checkout in production on a sale day');
		await workbench.asking('Choose the question').waitFor();
		const rows = page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
		await rows.filter({ hasText: 'Both are about something that failed at the worst moment' }).first().waitFor();
		const shown = await rows.allInnerTexts();
		const place = (text: string) => shown.findIndex((row) => row.includes(text));
		assert.equal(place('Suggested'), 1);
		assert.ok(place('Both are about a production incident') < place('Tell me about yourself.'), shown.join('\n'));
		await page.keyboard.press('Escape');
	});

	it('moves one of several stories to its own file from its menu, and back with one undo', async () => {
		const { page } = workbench;
		const body = (title: string) => unmeasured.replace(/^#+/gm, '#$&').replace('The move', title);
		const both = `${body('The cellar')}\n${body('The attic')}`;
		writeFileSync(join(workbench.folder, 'stories/two.md'), both);
		await page.locator('.activitybar a[aria-label^="STAR Coach"]').click();
		const row = page.locator('.monaco-list-row', { hasText: 'The attic' }).first();
		await row.click({ button: 'right' });
		await workbench.choose('Move to Its Own File');
		await page.locator('.tab[data-resource-name="the-attic.md"]').waitFor();
		const read = (name: string) => readFileSync(join(workbench.folder, 'stories', name), 'utf8');
		await eventually(() =>
			assert.match(read('the-attic.md'), /^---\ntype: star-story\n---\n\n# The attic\n\n## Situation\n/),
		);
		await eventually(() => assert.equal(read('two.md').trimEnd(), body('The cellar').trimEnd()));
		await eventually(async () => {
			await page.locator('.monaco-list-row', { hasText: 'The cellar' }).first().click({ button: 'right' });
			await page.locator('.context-view .action-label', { hasText: 'Retire Story' }).waitFor({ timeout: 5_000 });
			const offered = await page.locator('.context-view .action-label', { hasText: 'Its Own File' }).count();
			await page.keyboard.press('Escape');
			assert.equal(offered, 0);
		});
		await workbench.openFile('stories/two.md');
		await page.keyboard.press('Control+z');
		await page.locator('.tab[data-resource-name="the-attic.md"]').waitFor({ state: 'detached' });
		await savedAs('two.md', /The attic/);
		assert.equal(read('two.md'), both);
		assert.ok(!existsSync(join(workbench.folder, 'stories/the-attic.md')));
	});

	it('offers snippets where "star" is typed, and writes a section like those above', async () => {
		const { page } = workbench;
		await workbench.openFile('stories/list.md');
		await page.keyboard.press('Control+End');
		await page.keyboard.type('- star', { delay: 50 });
		const offered = page.locator('.suggest-widget.visible .monaco-list-row');
		await offered.first().waitFor();
		await page.keyboard.type('-task', { delay: 50 });
		await offered.filter({ hasText: 'star-story' }).first().waitFor({ state: 'detached' });
		await page.keyboard.press('Enter');
		await page.keyboard.type('I led it.');
		await savedAs('list.md', /^- \*\*Situation:\*\* It broke\.\n- \*\*Task:\*\* I led it\.\n/);
	});

	it('pastes plain text as it is, and offers to make a story of it', async () => {
		const { page } = workbench;
		await workbench.openFile('stories/pasted.md');
		await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
		await page.keyboard.press('Control+End');
		await page.keyboard.press('Control+v');
		await savedAs('pasted.md', new RegExp(`^# The checkout\n\n${copied}$`));
		await page.locator('.post-edit-widget').waitFor();
		await page.keyboard.press('Control+.');
		await page.locator('.action-widget').getByText('Paste as Story').click();
		await savedAs(
			'pasted.md',
			/^# The checkout\n\n## Situation\n\nThe checkout was failing\.\n\n## Task\n\nI was to keep it up\.\n\n## Action\n/,
		);
	});
});
