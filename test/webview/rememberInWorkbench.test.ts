// What somebody did, from the commits of a real repository to a story, by clicks and keys in VS Code.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { lintStoryFile } from '../lintStoryFile.ts';
import { ann, TestRepository } from '../unit/core/remember/testRepository.ts';
import { eventually } from './eventually.ts';

describe('remembering in VS Code', function () {
	this.timeout(240_000);
	let repository: TestRepository;
	let workbench: Workbench;
	const widget = () => workbench.page.locator('.quick-input-widget');
	const row = (text: string) => widget().locator('.monaco-list-row', { hasText: text }).first();
	const read = (path: string) => readFileSync(join(repository.folder, path), 'utf8');

	before(async () => {
		repository = new TestRepository();
		repository.git('remote', 'add', 'origin', 'https://example.com/shop.git');
		repository.on('2024-05-04').commit('Put taxes behind a queue (#12)', 60);
		const cached = repository.on('2025-03-04').commit('Cache prices, as Archer proposed (#7)', 60);
		repository.on('2025-03-06', ann).git('revert', '--no-edit', cached);
		repository.on('2025-03-08').commit('Cache prices by currency (#7)', 60);
		repository.on('2025-03-10', ann).commit('by Ann alone', 60);
		repository.on('2024-06-04').commit('Spell a price right', 3);
		workbench = await openWorkbench({ folder: repository.folder, size: { width: 1400, height: 900 } });
	});
	after(async () => {
		await workbench.close();
		repository.remove();
	});

	it('begins in the empty view of stories, and lists what the user did, newest first', async () => {
		await workbench.page.getByRole('tab', { name: 'STAR Coach' }).locator('a').click();
		await workbench.page.getByRole('button', { name: 'What Did I Do?' }).click();
		await row('Cache prices').waitFor();
		const rows = await widget().locator('.monaco-list-row').allInnerTexts();
		assert.equal(rows.length, 3);
		assert.match(
			rows[0] ?? '',
			/Cache prices[\s\S]*Mar 4 – 8, 2025[\s\S]*commits: 2 · changes to files: 2 · reverted 2025-03-06/,
		);
		assert.match(rows[1] ?? '', /Put taxes behind a queue[\s\S]*May 4, 2024/);
		assert.match(rows[2] ?? '', /Show Small Changes \(2\)/);
	});

	it('shows small changes when asked', async () => {
		await row('Show Small Changes').click();
		await row('Spell a price right').waitFor();
		await row('Show Small Changes').waitFor({ state: 'detached' });
	});

	it('filters by year and facts', async () => {
		await workbench.page.keyboard.type('2024 commits');
		await row('Cache prices').waitFor({ state: 'detached' });
		await row('Put taxes').waitFor();
		for (let count = 0; count < 12; count++) {
			await workbench.page.keyboard.press('Backspace');
		}
		await row('Cache prices').waitFor();
	});

	it('opens each commit', async () => {
		await row('Cache prices').click();
		await row('Cache prices by currency (#7)').click();
		await workbench.page.getByRole('tab', { name: /Cache prices by currency/ }).waitFor();
		await workbench.page.locator('.multiDiffEntry .view-line', { hasText: 'line' }).first().waitFor();
	});

	it('makes an outline of a story, with facts and without names of others, and offers to keep it out of Git', async () => {
		await workbench.command('STAR Coach: What Did I Do?');
		await row('Cache prices').click();
		await row('Make a Story of This').click();
		await workbench.page.locator('.monaco-editor', { hasText: 'What was at stake in March 2025' }).first().waitFor();
		await workbench.page.getByRole('button', { name: 'Add to .gitignore' }).click();
		await eventually(() => assert.match(read('.gitignore'), /^\/stories\/$/m));
		const story = read('stories/cache-prices-as-name-proposed.md');
		assert.match(story, /^date: 2025-03-08$/m);
		assert.match(story, /“Cache prices, as \[name\] proposed \(#7\)”/);
		assert.doesNotMatch(story, /Ann|Archer|shop\.example/);
		const [, comment = ''] = /<!-- ([\s\S]*?)\n-->/.exec(story) ?? [];
		const asGit = ['log', '--reverse', '--author=Robin', '--grep=Cache', '--abbrev=10', '--date=short'];
		const commits = repository
			.git(...asGit, '--format=- %ad %h “%s”')
			.replace('Archer', '[name]')
			.split('\n');
		assert.deepEqual(comment.split('\n').slice(1), [
			...['- Mar 4 – 8, 2025', '- commits: 2', '- changes to files: 2', '- reverted 2025-03-06', '- on a weekend: 1'],
			...commits,
		]);
	});

	it('lints clean once the outline is filled in', async () => {
		const answers = [
			'Every fourth page of our shop waited for prices that hardly ever change, and we lost orders each weekend.',
			'I owned the price service, and had to make it answer before the sale in April without a wrong price.',
			'I measured where the time went, wrote a cache by product and tried it on the two busiest pages for a day. When it mixed up currencies and was taken back, I wrote a test for each currency, put the currency into the key, and asked the shop team to read it before it went out again.',
			'Pages with prices went from 900 ms to 120 ms, and no wrong price was reported since. I learned to test what differs between shops before I cache anything.',
		];
		const story = read('stories/cache-prices-as-name-proposed.md');
		const { findings } = lintStoryFile(story.replace(/(?<=^## \w+\n\n)\[.*\]$/gm, () => answers.shift() ?? ''));
		assert.deepEqual([findings, answers], [[], []]);
	});

	it('notes an achievement with a line, and lists it', async () => {
		await workbench.command('STAR Coach: Note an Achievement…');
		await Promise.all([
			workbench.page.locator('.statusbar-item:visible', { hasText: 'Noted in preparation/brag.md' }).waitFor(),
			workbench.answer('Taught the release to two colleagues'),
		]);
		await eventually(() => assert.match(read('preparation/brag.md'), /^- \d{4}-\d\d-\d\d Taught the release to two/m));
		await workbench.command('STAR Coach: What Did I Do?');
		await row('Taught the release').waitFor();
		assert.match(
			(await widget().locator('.monaco-list-row').allInnerTexts())[0] ?? '',
			/Taught the release[\s\S]*noted/,
		);
		await workbench.page.keyboard.press('Escape');
	});

	it('offers in coverage what looks like an answer, with the reason, and what was noted', async () => {
		await workbench.command('STAR Coach: My Stories');
		const page = workbench.webview();
		await page.getByRole('heading', { name: 'Achievements You Noted' }).waitFor();
		await page.getByText('Taught the release to two colleagues').waitFor();
		const step = page.locator('.next li', { hasText: 'Write a story' }).first();
		await step.getByRole('button', { name: 'What Did I Do?' }).click();
		await row('Cache prices').waitFor();
		assert.match(
			await widget().locator('input').first().getAttribute('placeholder').then(String),
			/looks like an answer to “/,
		);
		await workbench.page.keyboard.press('Escape');
	});

	it('asks who the user is where no commit is by them, and remembers it', async () => {
		repository.git('config', 'user.name', 'Nobody');
		repository.git('config', 'user.email', 'nobody@x.example');
		await workbench.command('STAR Coach: What Did I Do?');
		await row('Ann Archer <ann@shop.example>').click();
		await widget().getByRole('button', { name: 'OK' }).click();
		await row('by Ann alone').waitFor();
		assert.equal(await row('Put taxes').count(), 0);
		await workbench.page.keyboard.press('Escape');
		await workbench.command('STAR Coach: What Did I Do?');
		await row('by Ann alone').waitFor();
		assert.ok(existsSync(join(repository.folder, 'preparation/brag.md')));
		await workbench.page.keyboard.press('Escape');
	});
});

describe('remembering ten thousand commits in VS Code', function () {
	this.timeout(240_000);
	const repository = new TestRepository();
	let workbench: Workbench;
	const widget = () => workbench.page.locator('.quick-input-widget');
	const row = (text: string) => widget().locator('.monaco-list-row', { hasText: text }).first();

	before(async () => {
		repository.git('remote', 'add', 'origin', 'https://example.com/shop.git');
		repository.fill(10_000);
		repository.git('reset', '-q', '--hard');
		workbench = await openWorkbench({ folder: repository.folder, size: { width: 1400, height: 900 } });
	});
	after(async () => {
		await workbench.close();
		repository.remove();
	});

	it('lists and filters them', async () => {
		await workbench.command('STAR Coach: What Did I Do?');
		await workbench.page.keyboard.type('Title of 9999');
		await row('Title of 9999').waitFor();
		await workbench.page.keyboard.press('Escape');
	});

	it('offers to keep an achievement out of Git', async () => {
		await workbench.command('STAR Coach: Note an Achievement…');
		await workbench.answer('Taught the release to two colleagues');
		await workbench.page.getByRole('button', { name: 'Add to .gitignore' }).click();
		await eventually(() =>
			assert.match(readFileSync(join(repository.folder, '.gitignore'), 'utf8'), /^\/preparation\/$/m),
		);
	});
});

describe('remembering what was done in another folder', function () {
	this.timeout(240_000);
	const repository = new TestRepository();
	let workbench: Workbench;
	before(async () => {
		repository.on('2025-03-04').commit('Put taxes behind a queue', 60);
		repository.on('2025-03-05', 'R. Roe <42+robin@users.noreply.github.com>').commit('by another name', 60);
		workbench = await openWorkbench();
	});
	after(async () => {
		await workbench.close();
		repository.remove();
	});

	it('reads a folder that is chosen where there is no repository', async () => {
		const { page } = workbench;
		await workbench.command('STAR Coach: What Did I Do?');
		await page.locator('.notification-toast').getByRole('button', { name: 'Choose Folder…' }).click();
		// The dialog shows a folder before it takes the name of another one, and has read that before it takes Enter.
		const rows = page.locator('.quick-input-widget .monaco-list-row');
		await rows.filter({ hasText: 'stories' }).waitFor();
		await page.locator('.quick-input-widget input:visible').fill(`${repository.folder}/`);
		await rows.filter({ hasText: '.git' }).waitFor();
		await page.keyboard.press('Enter');
		const row = rows.filter({ hasText: 'Put taxes behind a queue' });
		await row.waitFor();
		assert.match(await row.textContent().then(String), /Mar 4, 2025/);
		await page.locator('.quick-input-widget').getByRole('button', { name: 'Choose Folder…' }).waitFor();
	});

	it('asks whether somebody with the same handle is the user, too', async () => {
		const { page } = workbench;
		const rows = page.locator('.quick-input-widget .monaco-list-row');
		await rows.filter({ hasText: 'Is R. Roe <42+robin@users.noreply.github.com> You, Too?' }).click();
		await rows.filter({ hasText: 'R. Roe' }).click();
		await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
		await rows.filter({ hasText: 'by another name' }).waitFor();
		await rows.filter({ hasText: 'Put taxes behind a queue' }).waitFor();
	});
});

describe('remembering in the empty view of stories of a folder without a repository', function () {
	this.timeout(240_000);

	for (const host of ['node', 'web'] as const) {
		it(`is not offered in the ${host} host, because there is no commit to read`, async () => {
			const folder = mkdtempSync(join(tmpdir(), 'star-coach-empty-'));
			writeFileSync(join(folder, 'todo.txt'), 'milk');
			const workbench = await openWorkbench({ host, folder });
			try {
				await workbench.page.getByRole('tab', { name: 'STAR Coach' }).locator('a').click();
				await workbench.page.getByText('Or look at a sample story first.').waitFor();
				assert.equal(await workbench.page.getByText('What Did I Do?').count(), 0);
			} finally {
				await workbench.close();
				rmSync(folder, { recursive: true });
			}
		});
	}
});

describe('remembering what was noted on the web', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	before(async () => {
		workbench = await openWorkbench({ host: 'web' });
	});
	after(() => workbench.close());

	it('lists it, and says in one sentence why there are no commits', async () => {
		await workbench.command('STAR Coach: Note an Achievement…');
		await workbench.answer('Taught the release to two colleagues');
		await workbench.command('STAR Coach: What Did I Do?');
		const widget = workbench.page.locator('.quick-input-widget');
		await widget.locator('.monaco-list-row', { hasText: 'Taught the release' }).waitFor();
		const why = 'Your commits cannot be read here, because VS Code’s Git extension is not available.';
		assert.equal(await widget.locator('input').first().getAttribute('placeholder'), why);
	});
});

for (const [where, options, why] of [
	['Restricted Mode', { trust: false }, 'Your commits can be read once you trust this workspace.'],
	['the web', { host: 'web' }, 'Your commits cannot be read here, because VS Code’s Git extension is not available.'],
	['a folder without a repository', {}, 'There is no Git repository to read your commits from.'],
] as const) {
	describe(`remembering in ${where}`, function () {
		this.timeout(240_000);

		it('says in one sentence why there is nothing', async () => {
			const workbench = await openWorkbench(options);
			try {
				await workbench.command('STAR Coach: What Did I Do?');
				await workbench.page.locator('.notification-toast', { hasText: why }).waitFor();
			} finally {
				await workbench.close();
			}
		});
	});
}
