import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitRepository } from '../../../../src/cli/gitLog.ts';
import { readHistory } from '../../../../src/core/remember/history.ts';
import type { Piece } from '../../../../src/core/remember/piece.ts';
import { worksOf } from '../../../../src/core/remember/pieces.ts';
import { tell } from '../../../../src/core/remember/tell.ts';
import { ann, letters, TestRepository } from './testRepository.ts';

const titles = (pieces: readonly Piece[]) => pieces.map(({ title }) => title);
const signsOf = (piece: Piece | undefined) => piece?.signs.map((sign) => sign.join(' '));

describe('pieces of work', function () {
	this.timeout(60_000);
	let repository: TestRepository;
	beforeEach(() => {
		repository = new TestRepository();
	});
	afterEach(() => repository.remove());

	it('are branches with their names and the commits that only they had', async () => {
		repository.on('2025-03-04').branch('feature/tax-behind-queue');
		repository.commit('add the queue');
		repository.on('2025-03-05').commit('use the queue', 20);
		repository.git('checkout', '-q', 'main');
		repository.on('2025-03-06').commit('unrelated work on the shop front', 60);
		repository.on('2025-03-07').merge('feature/tax-behind-queue');
		const pieces = await repository.pieces();
		assert.deepEqual(titles(pieces), ['unrelated work on the shop front', 'tax-behind-queue']);
		assert.deepEqual(
			pieces[1]?.commits.map(({ message }) => message.trim()),
			['add the queue', 'use the queue'],
		);
		assert.deepEqual(signsOf(pieces[1]), ['commits 2', 'files 2']);
		assert.equal(new Date(pieces[1]?.from ?? 0).toISOString(), '2025-03-04T10:00:00.000Z');
		assert.equal(new Date(pieces[1]?.to ?? 0).toISOString(), '2025-03-05T10:00:00.000Z');
	});

	for (const [host, message] of Object.entries({
		GitHub: 'Merge pull request #12 from robin/queue\n\nPut taxes behind a queue',
		GitLab: "Merge branch 'queue' into 'main'\n\nPut taxes behind a queue\n\nSee merge request shop/shop!12",
		'Azure DevOps': 'Merged PR 12: Put taxes behind a queue',
		Bitbucket: 'Merged in queue (pull request #12)\n\nPut taxes behind a queue\n\n* one',
		'a maintainer': 'Put taxes behind a queue (#12)',
		Gerrit: 'Merge "Put taxes behind a queue" into main',
		bors: 'Auto merge of #12 - robin:queue, r=ann\n\nPut taxes behind a queue\n\nIt was slow.',
	})) {
		it(`are pull requests with their titles, merged with ${host}`, async () => {
			repository.on('2025-03-04').branch('queue');
			repository.commit('add the queue', 25);
			repository.commit('use it', 25);
			repository.merge('queue', message);
			assert.deepEqual(titles(await repository.pieces()), ['Put taxes behind a queue']);
		});
	}

	it('are squashed pull requests, with what followed them under the same number', async () => {
		repository.on('2025-03-04').commit('Put taxes behind a queue (#12)', 90);
		repository.on('2025-03-05').commit('Something else, for another day', 70);
		repository.on('2025-04-20').commit('limit the queue\n\nRefs #12', 30);
		const pieces = await repository.pieces();
		assert.deepEqual(titles(pieces), ['Put taxes behind a queue (+1)', 'Something else, for another day']);
		assert.equal(pieces[0]?.commits.length, 2);
	});

	it('are issues named in front, in brackets or in the names of branches', async () => {
		repository.on('2025-03-04').commit('SHOP-42: measure the queue');
		repository.on('2025-04-04').commit('[SHOP-42] alert on the queue', 10);
		repository.on('2025-05-04').branch('bugfix/SHOP-42-drain');
		repository.commit('drain it', 10);
		repository.merge('bugfix/SHOP-42-drain');
		repository.on('2025-06-04').commit('feat(queue): SHOP-42 show it', 10);
		const [only, ...others] = await repository.pieces();
		assert.equal(only?.commits.length, 4);
		assert.deepEqual(others, []);
	});

	it('are parts of the software that the commits name, until the next day', async () => {
		repository.on('2025-03-03').commit('feat(auth): sign tokens', 30);
		repository.on('2025-03-04').commit('billing: round to cents', 60);
		repository.on('2025-03-04T12:00:00+0000').commit('fix(Auth): refuse old ones', 30);
		repository.on('2025-03-06').commit('auth: rotate the keys', 60);
		const pieces = await repository.pieces();
		assert.deepEqual(titles(pieces), [
			'auth: rotate the keys',
			'feat(auth): sign tokens (+1)',
			'billing: round to cents',
		]);
		assert.equal(pieces[1]?.commits.length, 2);
	});

	it('are not all that names a part of the software that is most of it', async () => {
		for (let month = 1; month <= 21; month++) {
			repository.on(new Date(Date.UTC(2022, month, 4, 10)).toISOString()).commit(`core: step ${letters(month)}`, 2);
		}
		repository.on('2025-03-04').commit('core: draw the themes', 60);
		repository.on('2025-03-04T12:00:00+0000').commit('core: read whole archives', 60);
		const pieces = await repository.pieces();
		assert.deepEqual(titles(pieces).slice(0, 2), ['core: read whole archives', 'core: draw the themes']);
	});

	it('are not what only brings others to another branch', async () => {
		repository.on('2025-03-05').commit('Cherry-pick #12 to 1.x (#14)', 60);
		repository.on('2025-03-06').commit('Backport recent fixes from main (#15)', 60);
		repository.on('2025-03-07').commit('Show the queue (#16)', 60);
		assert.deepEqual(titles(await repository.pieces()), ['Show the queue']);
	});

	it('are not released where the next version begins', async () => {
		repository.on('2025-03-04').commit('Show the queue', 60);
		repository.git('tag', 'v2.0.0-dev');
		repository.git('tag', 'v1.0.0-rc.1', 'HEAD~1');
		assert.deepEqual(signsOf((await repository.pieces())[0]), ['commits 1', 'files 1']);
	});

	it('are not merges, slips of the pen, releases, locks or the work of others', async () => {
		repository.on('2025-03-03').commit('fix typo', 1);
		repository.on('2025-03-05').commit('update the lock', 900, 'package-lock.json');
		for (const version of [1, 2, 3]) {
			repository.on(`2025-03-1${version}`).commit(`Bump to 2.${version}`, 5);
		}
		repository.on('2025-03-15', 'dependabot[bot] <bot@users.noreply.github.com>').commit('Bump lodash', 90);
		repository.on('2025-03-16', ann).branch('theirs');
		repository.commit('all of it by Ann', 200);
		repository.on('2025-03-17').merge('theirs');
		repository.on('2025-03-20').commit('a few words in the manual', 60, 'manual.md');
		assert.deepEqual(await repository.pieces(), []);
	});

	it('are none where all is configuration', async () => {
		repository.on('2025-03-25').commit('Test with two more versions', 60, '.github/workflows/ci.yml');
		assert.deepEqual(await repository.pieces(), []);
	});

	it('hold a commit once that was picked for another branch', async () => {
		const hash = repository.on('2025-03-04').commit('feat: sign tokens', 60);
		repository.branch('1.x');
		repository.git('reset', '-q', '--hard', 'HEAD~1');
		repository.on('2025-03-09').commit('fix the build of 1.x', 3);
		repository.git('cherry-pick', hash);
		repository.on('2025-03-12').merge('1.x');
		const [only, ...others] = await repository.pieces();
		assert.deepEqual([only?.title, only?.commits.length, others.length], ['feat: sign tokens', 1, 0]);
	});

	it('say what was taken back, when, and what followed', async () => {
		const hash = repository.on('2025-03-04').commit('Cache prices (#7)', 60);
		repository.on('2025-03-06', ann).git('revert', '--no-edit', hash);
		repository.on('2025-03-08').commit('Cache prices by currency (#7)', 60);
		const [piece] = await repository.pieces();
		assert.equal(piece?.commits.length, 2);
		assert.ok(signsOf(piece)?.includes('reverted 2025-03-06'));
	});

	it('say that a revert undoes the work of others, and leave out a small one', async () => {
		const hash = repository.on('2025-03-04', ann).commit('Cache prices', 50);
		repository.on('2025-03-06').git('revert', '--no-edit', hash);
		const small = repository.on('2025-04-08', ann).commit('Round totals', 5);
		repository.on('2025-04-10').git('revert', '--no-edit', small);
		const own = repository.on('2025-05-08').commit('Sort prices', 50);
		repository.on('2025-05-10').git('revert', '--no-edit', own);
		const [sorting, rollback, ...others] = await repository.pieces();
		assert.deepEqual([rollback?.title, others.length], ['Revert "Cache prices"', 0]);
		assert.ok(signsOf(rollback)?.includes('rollback'));
		assert.equal(sorting?.commits.length, 2);
		assert.ok(signsOf(sorting)?.includes('reverted 2025-05-10'));
		assert.ok(!signsOf(sorting)?.includes('rollback'));
	});

	it('are not what only moves, deletes or configures, or what tools write', async () => {
		repository.on('2025-03-03', ann).commit('the old shop', 90, 'old.ts');
		repository.git('mv', 'old.ts', 'new.ts');
		repository.on('2025-03-05').git('commit', '-q', '-m', 'Rename the shop');
		repository.git('rm', '-q', 'new.ts');
		repository.on('2025-03-15').git('commit', '-q', '-m', 'Delete the shop');
		repository.on('2025-03-25').commit('Test with two more versions', 60, '.github/workflows/ci.yml');
		repository.on('2025-04-05').commit('Generate the protocol again', 60, 'api/shop.pb.go');
		repository.on('2025-04-15').commit('Explain the shop', 60, 'docs/guide/shop.html');
		repository.on('2025-04-25').commit('Lock the versions of the shop', 60, 'shop/pnpm-lock.yaml');
		assert.deepEqual(await repository.pieces(), []);
	});

	it('are named by one’s own commits where a merge has no title, or the title of what others began', async () => {
		repository.on('2025-03-04').branch('fork');
		repository.commit('hide the keys of a session', 60);
		repository.merge('fork', 'Merge commit from fork\n\nSomebody found it.');
		repository.on('2025-04-04', ann).branch('sort');
		repository.commit('sort by price', 80);
		repository.on('2025-04-05').commit('rewrite the manual of sorting', 60);
		repository.merge('sort', 'sort by price (#12)');
		repository.on('2025-05-04').branch('filter');
		repository.commit('read filters', 60);
		repository.on('2025-05-05', ann).commit('fix a comma', 1);
		repository.merge('filter', 'filter by size (#13)');
		assert.deepEqual(titles(await repository.pieces()), [
			'filter by size',
			'rewrite the manual of sorting',
			'hide the keys of a session',
		]);
	});

	it('have titles that fit a line', async () => {
		repository.on('2025-03-04').commit('more', 60);
		const message = join(repository.folder, 'message');
		writeFileSync(message, `Cache prices ${'for all '.repeat(25_000)}`);
		repository.git('commit', '-q', '--amend', '-F', message);
		const [piece] = await repository.pieces();
		assert.match(piece?.title ?? '', /^Cache prices for all .{0,180} …$/);
	});

	it('go on in requests that name the same issue or each other, wherever they do', async () => {
		repository.on('2025-03-03').commit('Cap the queue (#12)\n\nFixes #7', 50);
		repository.on('2025-04-03').commit('Shorten an error (#30)\n\nThis error was introduced in #12.', 50);
		repository.on('2025-05-03').branch('cap-2');
		repository.commit('read the length first', 50);
		repository.merge('cap-2', 'Merge pull request #40 from robin/cap-2\n\nTake two\n\nA second attempt at #7');
		const [piece, ...others] = await repository.pieces();
		assert.deepEqual([piece?.commits.length, others.length], [3, 0]);
	});

	it('are not tests, comments that a manual is made of, or a new format', async () => {
		for (const [index, file] of [
			...['test/queue.ts', 'shop/tests/queue.py', 'src/__tests__/queue.ts', 'src/test/java/Queue.java'],
			...['shop/src/jvmTest/kotlin/Queue.kt', 'shop/fixtures/queue.yml', 'src/main/resources/queue.dat'],
			...['queue_test.go', 'queue.spec.ts', 'test_queue.py', 'conftest.py', 'Shop.Tests/Queue.cs'],
		].entries()) {
			repository
				.on(`2024-${String(index + 1).padStart(2, '0')}-04`)
				.commit(`Check ${letters(index)} of the queue`, 60, file);
		}
		repository.on('2025-03-04').commit('docs: explain the queue', 60, 'queue.ts');
		repository.on('2025-03-14').commit('chore: use the new words for a queue', 60, 'queue.ts');
		repository.on('2025-04-04').commit('Read faster', 60, 'latest/contest.ts');
		const files = Array.from({ length: 10 }, (_, index) => `f${index}.ts`);
		for (const file of files) {
			repository.on('2025-05-04', ann).commit('Write a file', 5, file);
		}
		for (const file of files) {
			writeFileSync(`${repository.folder}/${file}`, 'line;\n'.repeat(5));
		}
		repository.on('2025-06-04').git('commit', '-q', '-am', 'Put semicolons');
		assert.deepEqual(titles(await repository.pieces()), ['Read faster']);
	});

	it('are less than they look where lines are moved, renamed, removed or in tests alone', async () => {
		const files = Array.from({ length: 10 }, (_, index) => `f${index}.ts`);
		for (const file of files) {
			repository.on('2024-05-04', ann).commit('Write a file', 30, file);
		}
		/** Commits other lines, half of them with a new name, in each of the files. */
		const change = (date: string, message: string, lines: (index: number) => string) => {
			for (const [index, file] of files.entries()) {
				writeFileSync(`${repository.folder}/${file}`, lines(index));
			}
			repository.on(date).git('commit', '-q', '-am', message);
		};
		change('2025-01-04', 'Say row for line', () => `row\n${'line\n'.repeat(59)}`);
		change('2025-02-04', 'Indent with tabs', (index) => '\trow\n'.repeat(60 + (index % 3)));
		repository.on('2025-03-04').commit('chore: a tool that counts', 80, 'count.ts');
		repository.on('2025-04-04').commit('more tests for old parts', 150, 'test/old.ts');
		repository.on('2025-05-04').commit('the names of all versions', 150, 'requirements/all.txt');
		assert.deepEqual(titles(await repository.pieces()), []);
		repository.on('2025-06-04').git('rm', '-q', ...files);
		repository.on('2025-06-04').commit('Remove the old engine', 1, 'old.md');
		repository.on('2025-07-04').commit('a book about it', 600, 'docs/book.md');
		assert.deepEqual(titles(await repository.pieces()), ['a book about it']);
	});

	it('are more with few lines where they have tests or an explanation', async () => {
		repository.on('2025-01-04').commit('Check the length', 5, 'length.ts');
		repository.on('2025-03-04').commit(`Check the age\n\n${'It may be negative. '.repeat(60)}`, 20, 'age.ts');
		repository.commit('x', 15, 'size.ts');
		repository.on('2025-04-04').commit('Check the size', 30, 'test/size.ts');
		repository.git('reset', '-q', '--soft', 'HEAD~2');
		repository.git('commit', '-q', '-m', 'Check the size');
		assert.deepEqual(titles(await repository.pieces()), ['Check the size', 'Check the age']);
	});

	it('count once what was brought to other branches', async () => {
		for (const [number, lines] of [
			[1, 50],
			[2, 30],
		] as const) {
			for (const [index, line] of ['main', '2.x', '1.x'].entries()) {
				const title = number === 1 ? 'Cap the queue of parcels' : 'Sort letters';
				const brought = `[Backport ${line}] ${title} (#${number}${line[0]})\n\nRefs #${number}2`;
				const message = line === 'main' ? `${title} (#${number}2)` : brought;
				repository.on(`2025-0${number}-0${index + 1}`).commit(message, lines, `${number}${line}.ts`);
			}
		}
		const [only, ...others] = await repository.pieces();
		assert.deepEqual([only?.title, only?.commits.length, others.length], ['Cap the queue of parcels', 3, 0]);
	});

	it('have the whole first paragraph as their title, without a bullet', async () => {
		repository.on('2025-03-04').commit('- Cap the queue when the memory\n  is full.\n- Say so.', 60, 'a.c');
		repository.on('2025-04-04').commit('more cases for it', 60, 'testdata/cap.txt');
		assert.deepEqual(titles(await repository.pieces()), ['Cap the queue when the memory is full.']);
	});

	it('are told where a commit does work and makes a release', async () => {
		repository.on('2025-03-04').commit('Cap the queue', 60);
		repository.git('tag', 'v1.4.0');
		assert.deepEqual(titles(await repository.pieces()), ['Cap the queue']);
	});

	it('are pull requests with what was brought to other branches, whichever those are', async () => {
		repository.on('2025-03-04').commit('Cap the queue (#12)', 60);
		repository.branch('2.x');
		repository.on('2025-03-05').commit('[PR #12/1a2b3c4d backport][2.x] Cap the queue (#15)', 60, 'b.ts');
		repository.git('tag', 'v2.0.1');
		repository.git('checkout', '-q', 'main');
		repository.on('2025-03-06', ann).commit('release', 1);
		repository.git('tag', 'v3.0');
		const [only, ...others] = await repository.pieces();
		assert.deepEqual([only?.title, only?.commits.length, others.length], ['Cap the queue', 2, 0]);
		assert.ok(signsOf(only)?.includes('released v2.0.1'));
	});

	it('have nothing in common by titles that say nothing, and each such commit counts', async () => {
		for (const [index, branch] of ['queue', 'prices'].entries()) {
			repository.on(`2025-03-0${index + 4}T10:00:00+0000`).branch(branch);
			for (const hour of [11, 12, 13]) {
				repository.on(`2025-03-0${index + 4}T${hour}:00:00+0000`).commit('wip', 15 + hour, `${branch}.ts`);
			}
			repository.merge(branch, `Merge pull request #1${index} from robin/${branch}\n\nWork on the ${branch}`);
		}
		assert.deepEqual(titles(await repository.pieces()), ['Work on the prices', 'Work on the queue']);
	});

	it('are no line of development that is merged into another', async () => {
		repository.on('2025-03-04').branch('2.x');
		repository.commit('Cap the queue (#12)', 60);
		repository.on('2025-03-05').commit('Sort by price (#13)', 60);
		repository.merge('2.x');
		assert.deepEqual(titles(await repository.pieces()), ['Sort by price', 'Cap the queue']);
	});

	for (const [how, message] of Object.entries<() => string>({
		'its hash': () =>
			`Back to before\n\nThis reverts commit ${repository.git('rev-parse', 'HEAD')}, reversing\nchanges made to x.`,
		'its number': () => 'Back to before\n\nReverts shop/shop#12',
		'a commit': () => `Back to before\n\nThis reverts commit ${repository.git('rev-parse', 'HEAD^2')}.`,
	})) {
		it(`say that a merge was taken back by ${how}, and are then not released`, async () => {
			repository.on('2025-03-04').branch('queue');
			repository.commit('add the queue', 60);
			repository.commit('use the queue', 60);
			repository.merge('queue', 'Merge pull request #12 from robin/queue\n\nPut taxes behind a queue');
			repository.on('2025-03-06', ann).commit(message(), 1);
			repository.on('2025-03-08').commit('Sort prices', 60);
			repository.on('2025-03-09', ann).commit('release', 1);
			repository.git('tag', 'v2.0');
			const [sorting, queue] = await repository.pieces();
			assert.deepEqual(signsOf(sorting)?.slice(2), ['released v2.0', 'weekends 1']);
			const released = how === 'a commit' ? ['released v2.0'] : [];
			assert.deepEqual(signsOf(queue), ['commits 2', 'files 2', ...released, 'reverted 2025-03-06']);
		});
	}

	it('say that a pull request was taken back with GitHub', async () => {
		repository.on('2025-03-04').commit('Cache prices (#7)', 60);
		repository.on('2025-03-06', ann).commit('Revert "Cache prices" (#8)\n\nReverts shop/shop#7', 60);
		assert.ok(signsOf((await repository.pieces())[0])?.includes('reverted 2025-03-06'));
	});

	it('say the release, what was fixed within hours after one, and nights and weekends by the clock of the author', async () => {
		repository.on('2025-03-04T11:00:00+0000').commit('sell by the hour', 60);
		repository.on('2025-03-07T12:00:00+0000', ann).commit('release', 1);
		repository.git('tag', '-a', 'v2.0', '-m', 'two');
		repository.on('2025-03-07T16:00:00-0600').commit('billing: stop double charges', 40);
		repository.on('2025-03-07T17:30:00-0600').commit('billing: refund them', 40);
		repository.on('2025-03-08T02:00:00+0100').commit('billing: tell the customers', 40);
		repository.on('2025-03-09', ann).commit('patch', 1);
		repository.git('tag', 'v2.0.1');
		const [hot, released] = await repository.pieces();
		assert.ok(signsOf(released)?.includes('released v2.0'));
		assert.deepEqual(signsOf(hot)?.slice(2), ['released v2.0.1', 'hotfix v2.0 2', 'nights 1', 'weekends 1']);
	});

	it('say that a single commit fixed a release, which a tag with a number is', async () => {
		repository.on('2025-03-04').commit('sell by the hour', 60);
		repository.git('tag', 'nightly');
		repository.on('2025-03-07T08:00:00+0000', ann).commit('release', 1);
		repository.git('tag', 'v2.0');
		repository.on('2025-03-07T16:00:00+0000').commit('billing: stop double charges', 40);
		repository.on('2025-03-09', ann).commit('patch', 1);
		repository.git('tag', 'v2.0.1');
		repository.on('2025-03-09T16:00:00+0000').commit('rent by the day, which goes out in a month', 40);
		repository.on('2025-04-09', ann).commit('minor', 1);
		repository.git('tag', 'v2.1');
		const [later, hot, released] = await repository.pieces();
		assert.deepEqual(signsOf(released)?.slice(2), ['released v2.0']);
		assert.deepEqual(signsOf(hot)?.slice(2), ['released v2.0.1', 'hotfix v2.0 1']);
		assert.deepEqual(signsOf(later)?.slice(2), ['released v2.1', 'weekends 1']);
	});

	it('say no release that has only a part, nor one of something else in the repository', async () => {
		repository.on('2025-03-04').commit('Cap the queue (#12)', 60);
		repository.on('2025-03-06').commit('Sell by the hour', 60);
		repository.on('2025-03-08', ann).commit('release', 1);
		repository.git('tag', 'v2.0');
		repository.on('2025-04-04').commit('Say so\n\nRefs #12', 20);
		repository.on('2025-04-07').commit('Rent by the day', 60);
		repository.on('2025-04-08', ann).commit('a tool', 1);
		repository.git('tag', 'tool-v0.1');
		repository.on('2025-04-10', ann).commit('minor', 1);
		repository.git('tag', 'v2.1');
		const pieces = await repository.pieces();
		assert.deepEqual(titles(pieces), ['Rent by the day', 'Cap the queue (+1)', 'Sell by the hour']);
		assert.deepEqual(
			pieces.map((piece) => signsOf(piece)?.filter((sign) => sign.startsWith('released'))),
			[['released v2.1'], [], ['released v2.0']],
		);
	});

	it('say that a commit fixed a release of its own branch, or its copy there', async () => {
		repository.on('2025-03-03', ann).commit('two', 1);
		repository.branch('2.x');
		repository.on('2025-03-07T08:00:00+0000', ann).commit('release', 1);
		repository.git('tag', 'v2.0');
		repository.git('checkout', '-q', 'main');
		const fix = repository.on('2025-03-07T11:00:00+0000').commit('Stop double charges', 60);
		repository.on('2025-03-07T12:00:00+0000').commit('Rent by the day', 60);
		repository.git('checkout', '-q', '2.x');
		repository.on('2025-03-08').git('cherry-pick', '-x', fix);
		repository.on('2025-03-09', ann).commit('patch', 1);
		repository.git('tag', 'v2.0.1');
		repository.git('checkout', '-q', 'main');
		const [rent, stop] = await repository.pieces();
		assert.deepEqual(signsOf(rent), ['commits 1', 'files 1']);
		assert.deepEqual(signsOf(stop)?.slice(2), ['released v2.0.1', 'hotfix v2.0 1']);
	});

	it('say that the fix of a release was picked for its branch under the number of its request', async () => {
		repository.on('2025-03-03', ann).commit('two', 1);
		repository.branch('2.x');
		repository.on('2025-03-07T08:00:00+0000', ann).commit('release', 1);
		repository.git('tag', 'v2.0');
		repository.git('checkout', '-q', 'main');
		repository.on('2025-03-07T11:00:00+0000').branch('fix');
		repository.commit('Stop double charges', 60);
		repository
			.on('2025-03-09T12:00:00+0000')
			.merge('fix', 'Merge pull request #12 from robin/fix\n\nStop double charges');
		repository.git('checkout', '-q', '2.x');
		repository.on('2025-03-09T12:05:00+0000').git('cherry-pick', '-m', '1', '--no-commit', 'main');
		repository.git('commit', '-q', '-m', 'Merge pull request #12 from robin/fix\n\nStop double charges');
		repository.on('2025-03-10', ann).commit('patch', 1);
		repository.git('tag', 'v2.0.1');
		repository.git('checkout', '-q', 'main');
		const [stop, ...others] = await repository.pieces();
		assert.deepEqual([stop?.title, others.length], ['Stop double charges', 0]);
		assert.deepEqual(signsOf(stop)?.slice(2, 4), ['released v2.0.1', 'hotfix v2.0 1']);
	});

	it('say how long a branch waited', async () => {
		repository.on('2025-03-04').branch('search');
		repository.commit('find by name', 60);
		repository.on('2025-03-05', ann).commit('find by size', 60);
		repository.on('2025-03-06').commit('fixup! find by name', 5);
		repository.on('2025-03-20').merge('search');
		const [piece] = await repository.pieces();
		assert.deepEqual(signsOf(piece), ['commits 2', 'files 2', 'waited 14']);
	});

	it('are all told where some commits cannot be read, as in a partial clone', async () => {
		repository.on('2025-03-04').commit('count the stars', 60);
		repository.on('2025-04-04').commit('count the moons', 61);
		repository.on('2025-05-04').commit('count the suns', 2);
		const blob = repository.git('rev-parse', 'HEAD~1:count-the-moons.ts');
		rmSync(`${repository.folder}/.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`);
		const pieces = await repository.pieces();
		assert.deepEqual(titles(pieces).slice(0, 3), ['count the suns', 'count the moons', 'count the stars']);
		assert.deepEqual(signsOf(pieces[0]), ['commits 1', 'weekends 1']);
	});

	it('are series that were put on the history in one go, whatever they name, named by what changed most', async () => {
		repository.on('2025-03-04T09:00:00+0000').commit('debug: print the prefix', 20, 'a.ts');
		repository.on('2025-03-06T15:00:00+0000').commit('cli: abort on demand', 60, 'b.ts');
		repository.on('2025-03-10T11:00:00+0000').commit('sort by price', 60, 'c.ts');
		repository.git('rebase', '-q', '--force-rebase', '--committer-date-is-author-date', 'HEAD~3');
		assert.equal((await repository.pieces()).length, 2);
		// A rebase keeps the authors' dates, and sets the committer's.
		repository.on('2025-03-10T12:00:00+0000').git('rebase', '-q', '--force-rebase', 'HEAD~3');
		assert.deepEqual(
			(await repository.pieces()).map(({ title, commits }) => [title, commits.length]),
			[['cli: abort on demand (+2)', 3]],
		);
	});

	it('have no title of a merge of lines, and the one of a revert that has the weight', async () => {
		const stolen = repository.on('2025-03-01', ann).commit('steal from the queue', 60);
		repository.branch('1.x');
		repository.on('2025-03-04').commit('limit the queue (#12)', 20);
		repository.on('2025-03-04T12:00:00+0000').git('revert', '--no-edit', stolen);
		repository.on('2025-03-05').merge('1.x', "Merge 'v1.5' into 'main' (#14)");
		assert.deepEqual(titles(await repository.pieces()), ['Revert "steal from the queue"']);
	});

	it('are not joined by a number a year later', async () => {
		repository.on('2024-03-04').commit('type the queue\n\nSee #7', 60);
		repository.on('2024-05-04').commit('type the prices\n\nSee #7', 60);
		repository.on('2025-05-04').commit('drop the old shop\n\nSee #7', 60);
		assert.deepEqual(titles(await repository.pieces()), ['drop the old shop', 'type the queue (+1)']);
	});

	it('are requests for one part of the software that were merged on one day', async () => {
		for (const [day, number, title] of [
			['03', 12, 'Price lists: read them'],
			['04', 13, 'fix(pricelists): ignore empty ones'],
			['05', 14, 'price lists: sort them'],
		] as const) {
			repository.on(`2025-03-${day}`).branch('lists');
			repository.commit(`the work for ${letters(number)}`, 60);
			repository
				.on(day === '05' ? '2025-03-06' : '2025-03-05')
				.merge('lists', `Merge pull request #${number} from robin/lists\n\n${title}`);
		}
		assert.deepEqual(titles(await repository.pieces()), ['price lists: sort them', 'Price lists: read them (+1)']);
	});

	it('are no merge of the work of others that one picked for another branch', async () => {
		repository.on('2025-03-04', ann).branch('queue');
		repository.commit('all of it by Ann', 60);
		repository.on('2025-03-05').merge('queue', "Merge remote-tracking branch 'origin/pr/12'");
		repository.git('checkout', '-q', '-b', '1.x', 'HEAD~1');
		repository.on('2025-03-06').git('cherry-pick', '-m', '1', 'main');
		repository.git('checkout', '-q', 'main');
		repository.on('2025-03-07').merge('1.x');
		assert.deepEqual(await repository.pieces(), []);
	});

	it('are not one thing put for another in many files, comments, or a revert that was back the same day', async () => {
		const files = Array.from({ length: 30 }, (_, index) => `f${index}.ts`);
		const write = (line: string) => {
			for (const file of files) {
				writeFileSync(`${repository.folder}/${file}`, line.repeat(30).replace(/$/, line === 'a\n' ? '' : 'x\nx\nx\n'));
			}
			repository.git('add', '-A');
		};
		repository.on('2025-01-04', ann);
		write('a\n');
		repository.git('commit', '-q', '-m', 'a shop');
		repository.on('2025-02-04');
		write('  a\n');
		repository.git('commit', '-q', '-m', 'Run a tool that indents and imports');
		writeFileSync(`${repository.folder}/f1.ts`, '// A long explanation.\n'.repeat(90));
		const said = repository.on('2025-03-04').commit('Explain the queue', 0);
		assert.ok(said);
		const early = repository.on('2025-04-04T08:00:00+0000', ann).commit('Cap the queue of parcels', 60, 'g.ts');
		repository.on('2025-04-04T09:00:00+0000').git('revert', '--no-edit', early);
		repository.on('2025-04-04T19:00:00+0000', ann).commit('Cap the queue of parcels', 60, 'g.ts');
		assert.deepEqual(titles(await repository.pieces()), []);
	});

	it('are requests of many commits, whatever they change', async () => {
		repository.on('2025-03-04').branch('releases-on-ci');
		for (let index = 0; index < 18; index++) {
			repository.commit(`ci: step ${letters(index)}`, 2, '.github/workflows/release.yml');
		}
		repository.merge('releases-on-ci', 'Merge pull request #12 from robin/releases-on-ci\n\nReleases on CI');
		assert.deepEqual(titles(await repository.pieces()), ['Releases on CI']);
	});

	it('say no release of the main thing for what has its own', async () => {
		repository.on('2025-03-04').commit('Track tasks', 60, 'shop-tools/track.ts');
		repository.on('2025-03-05').commit('Sort by price', 60, 'shop/sort.ts');
		for (const [index, tag] of ['shop-1.0', 'shop-tools-0.1', 'shop-1.1'].entries()) {
			repository.on(`2025-03-1${index}`, ann).commit('release', 1);
			repository.git('tag', tag);
		}
		const [sort, track] = await repository.pieces();
		assert.deepEqual(signsOf(sort), ['commits 1', 'files 1', 'released shop-1.0']);
		assert.deepEqual(signsOf(track), ['commits 1', 'files 1']);
	});

	it('were not reverted where a side matter was', async () => {
		repository.on('2025-03-04').branch('sort-by-price');
		for (const what of ['read prices', 'sort them', 'show them']) {
			repository.commit(what, 30);
		}
		const side = repository.commit('run a formatter', 3);
		repository.on('2025-03-06').git('revert', '--no-edit', side);
		repository.merge('sort-by-price');
		const [piece] = await repository.pieces();
		assert.deepEqual([piece?.title, signsOf(piece)], ['sort-by-price', ['commits 5', 'files 4']]);
	});

	it('are told from the newest, small changes apart, without reading what is older', async () => {
		for (let index = 0; index < 60; index++) {
			const lines = index % 2 === 0 ? 60 : 5;
			repository.on(`20${10 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-04`);
			repository.commit(`part ${letters(index)}`, lines, `${letters(index)}.ts`);
		}
		const asked: string[] = [];
		const git = gitRepository(repository.folder);
		const counting = {
			...git,
			stats(hashes: readonly string[], paths: readonly string[]) {
				asked.push(...hashes.map((hash) => `${hash} ${paths.join()}`));
				return git.stats(hashes, paths);
			},
		};
		const works = worksOf(await readHistory(counting, ['robin@shop.example']));
		assert.deepEqual(asked, []);
		const told = await tell(works, 3);
		assert.deepEqual(titles(told.pieces), ['part fi', 'part fg', 'part fe']);
		assert.deepEqual([told.small, told.hasMore], [4, true]);
		assert.ok(asked.length < 90, `${asked.length} commits were read`);
		const again = await tell(works, 5, true);
		assert.deepEqual(titles(again.pieces), ['start', 'part fj', 'part fi', 'part fh', 'part fg']);
		assert.deepEqual([again.small, again.pieces[0]?.isSmall], [0, true]);
		assert.equal(new Set(asked).size, asked.length, 'A commit was read twice.');
	});
});
