import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ann, letters, TestRepository } from '../core/remember/testRepository.ts';
import { Workspace } from './workspace.ts';

describe('star-coach remember', function () {
	this.timeout(60_000);
	let repository: TestRepository;
	let outside: Workspace;
	const { GIT_CONFIG_GLOBAL } = process.env;
	before(() => {
		process.env.GIT_CONFIG_GLOBAL = '/dev/null';
		repository = new TestRepository();
		repository.on('2024-05-04').commit('Put taxes behind a queue (#12)', 60, 'server/tax.ts');
		repository.on('2025-03-04T23:00:00+0100').commit('Cache \u001b[31mprices\nfor all', 60, 'server/price.ts');
		repository.on('2025-03-05', ann).commit('by Ann', 60);
	});
	beforeEach(() => {
		outside = new Workspace({ 'preparation/brag.md': '# Achievements\n\n- 2024-12-24 Held the talk on queues\n' });
	});
	afterEach(() => outside.remove());
	after(() => {
		repository.remove();
		if (GIT_CONFIG_GLOBAL === undefined) {
			delete process.env.GIT_CONFIG_GLOBAL;
		} else {
			process.env.GIT_CONFIG_GLOBAL = GIT_CONFIG_GLOBAL;
		}
	});

	const name = () => repository.folder.slice(repository.folder.lastIndexOf('/') + 1);

	it('lists what the user of git did, newest first, with what was noted', async () => {
		const hash = repository.git('log', '--format=%h', '--abbrev=10', '--grep=prices');
		const older = repository.git('log', '--format=%h', '--abbrev=10', '--grep=taxes');
		const { status, out, err } = await outside.run(['remember', repository.folder]);
		assert.deepEqual([status, err], [0, '']);
		assert.equal(
			out,
			`Cache \uFFFD[31mprices for all
  Mar 4, 2025 · ${name()} · commits: 1 · changes to files: 1 · at night: 1
    ${hash} Cache \uFFFD[31mprices for all
Held the talk on queues
  Dec 24, 2024 · brag.md · noted
Put taxes behind a queue
  May 4, 2024 · ${name()} · commits: 1 · changes to files: 1 · on a weekend: 1
    ${older} Put taxes behind a queue (#12)

3 pieces of work; --all lists 1 small change, too
`,
		);
	});

	it('reads the whole repository from any folder in it', async () => {
		const { out } = await outside.run(['remember', join(repository.folder, 'server')]);
		assert.match(out, new RegExp(`^Cache .*\\n {2}Mar 4, 2025 · ${name()} · `));
		const { out: twice } = await outside.run(['remember', join(repository.folder, 'server'), repository.folder]);
		assert.equal(twice, out);
	});

	it('shows only what has all the words', async () => {
		const { out } = await outside.run(['remember', repository.folder, '--filter', '2024 queue commits']);
		assert.match(out, /^Put taxes behind a queue\n[^\n]+\n {4}[0-9a-f]{10} [^\n]+\n\n1 piece of work\n$/);
		const { out: none } = await outside.run(['remember', repository.folder, '--filter', '1999']);
		assert.equal(none, 'Nothing that you did has all these words: 1999\n');
	});

	it('lists the newest twenty, or all', async () => {
		const busy = new TestRepository();
		const nobody = new Workspace({});
		try {
			for (let month = 1; month <= 24; month++) {
				busy.on(`20${20 + (month % 2)}-${String(Math.ceil(month / 2)).padStart(2, '0')}-04`);
				busy.commit(`month ${letters(month)}`, 60, `${month}.ts`);
			}
			const { out } = await nobody.run(['remember', busy.folder]);
			assert.match(out, /\n\n20 pieces of work; --all lists older work, too\n$/);
			const { out: all } = await nobody.run(['remember', busy.folder, '--all']);
			assert.match(all, /\n\n25 pieces of work\n$/);
			const { out: year } = await nobody.run(['remember', busy.folder, '--filter', '2020']);
			assert.match(year, /\n\n12 pieces of work; --all lists 1 small change, too\n$/);
		} finally {
			busy.remove();
			nobody.remove();
		}
	});

	it('is told who the user is, by several names and addresses', async () => {
		const { out } = await outside.run([
			'remember',
			repository.folder,
			'--author',
			'Ann Archer',
			'--author',
			'robin@shop.example',
		]);
		assert.match(out, /^by Ann\n[\s\S]*Put taxes/);
		const { out: offered } = await outside.run([
			'remember',
			'--author',
			'Ann Archer <ann@shop.example>',
			repository.folder,
		]);
		assert.match(offered, /^by Ann\n/);
		const { status, err } = await outside.run(['remember', repository.folder, '--author', 'nobody@x.example']);
		assert.equal(status, 2);
		assert.equal(
			err,
			`No commit in ${repository.folder} is by you. Say who you are with --author and a whole name or address, as in Robin Roe <robin@shop.example>, Ann Archer <ann@shop.example>.\n`,
		);
		const many = new TestRepository();
		try {
			for (const name of ['Al', 'Bo', 'Cy', 'Di', 'Ed', 'Flo']) {
				many.on('2025-03-04', `${name} <${name}@x.example>`).commit(`by ${name}`);
			}
			const { err: six } = await outside.run(['remember', many.folder, '--author', 'nobody']);
			assert.match(six, / address, as in Flo [^\n]*, Bo <Bo@x\.example>\.\n$/);
		} finally {
			many.remove();
		}
	});

	it('says why there is nothing to read', async () => {
		const none = await outside.run(['remember']);
		assert.equal(none.status, 2);
		assert.match(none.err, /^The history of \. cannot be read: fatal: not a git repository/);
		const missing = await outside.run(['remember', 'nowhere']);
		assert.match(missing.err, /^The history of nowhere cannot be read: it does not exist\n$/);
		const file = await outside.run(['remember', 'preparation/brag.md']);
		assert.equal(file.err, 'The history of preparation/brag.md cannot be read: it is not a folder\n');
		execFileSync('git', ['init', '-q', join(outside.folder, 'new')]);
		const empty = await outside.run(['remember', 'new']);
		assert.equal(empty.err, 'The history of new cannot be read: it has no commits yet\n');
		assert.equal(empty.status, 2);
	});

	it('goes on where a folder cannot be read, and knows a person by name with every address', async () => {
		repository.on('2025-04-04', 'Robin Roe <robin@home.example>').commit('Count parcels at home', 60);
		const { status, out, err } = await outside.run([
			'remember',
			'nowhere',
			repository.folder,
			'--author',
			'robin@shop.example',
		]);
		assert.equal(status, 2);
		assert.match(out, /^Cache /);
		assert.match(err, /^The history of nowhere cannot be read: /);
		const both = await outside.run(['remember', repository.folder, '--author', 'Robin Roe']);
		assert.deepEqual([both.status, both.err], [0, '']);
		assert.match(both.out, /^Count parcels at home\n {2}Apr 4, 2025 · \S+ · commits: 1 · changes to files: 1$/m);
	});

	it('asks whether somebody with the same handle is the user, too, by an address or a fork', async () => {
		const twice = new TestRepository();
		try {
			twice.on('2025-03-04').branch('queue');
			twice.commit('add the queue', 60);
			twice.on('2025-03-05', 'R. Roe <42+rroe-dev@users.noreply.github.com>');
			twice.merge('queue', 'Merge pull request #12 from rroe-dev/queue\n\nAdd the queue');
			twice.on('2025-03-06', 'Bob <robin@users.noreply.github.com>').commit('sort by price', 60);
			twice.on('2025-03-07', ann).commit('by Ann', 60);
			const { status, err } = await outside.run(['remember', twice.folder, '--author', 'robin@shop.example']);
			assert.deepEqual(
				[status, err],
				[
					0,
					`Somebody in ${twice.folder} may be you by another name: Bob <robin@users.noreply.github.com>, R. Roe <42+rroe-dev@users.noreply.github.com>. If so, give --author for each of your names.\n`,
				],
			);
		} finally {
			twice.remove();
		}
	});

	it('says that a shallow clone is not the whole', async () => {
		const clone = join(outside.folder, 'clone');
		execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.folder}`, clone]);
		const { err } = await outside.run(['remember', clone, '--author', 'Robin Roe']);
		assert.equal(err, `The history of ${clone} is not complete here (a shallow clone); what is older is missing.\n`);
	});

	it('runs nothing that a hostile repository configures', async () => {
		const hostile = new TestRepository();
		try {
			hostile.on('2025-03-04').commit('Cache prices', 60, 'a.ts');
			const evil = join(outside.folder, 'evil');
			const script = join(hostile.folder, 'evil.sh');
			writeFileSync(script, `#!/bin/sh\ntouch '${evil}'\ncat\n`);
			chmodSync(script, 0o755);
			hostile.commit('* diff=evil filter=evil\n', 60, '.gitattributes');
			writeFileSync(join(hostile.folder, '.gitattributes'), '* diff=evil filter=evil\n');
			for (const key of [
				...['core.pager', 'pager.log', 'core.fsmonitor', 'core.editor', 'core.sshCommand', 'core.askPass'],
				...['diff.external', 'diff.evil.command', 'diff.evil.textconv', 'filter.evil.clean', 'filter.evil.smudge'],
				...[
					'gpg.program',
					'log.showSignature',
					'alias.log',
					'alias.config',
					'credential.helper',
					'uploadpack.packObjectsHook',
				],
			]) {
				hostile.git(
					'config',
					key,
					key === 'log.showSignature' ? 'true' : key.startsWith('alias') ? `!${script}` : script,
				);
			}
			// It has no end.
			hostile.git('config', 'mailmap.file', '/dev/zero');
			hostile.git('config', 'core.hooksPath', hostile.folder);
			hostile.git('config', 'extensions.partialClone', 'origin');
			hostile.git('config', 'remote.origin.url', `ext::${script}`);
			hostile.git('config', 'remote.origin.promisor', 'true');
			const { status, out } = await outside.run(['remember', hostile.folder]);
			assert.equal(status, 0);
			assert.match(out, /^Cache prices \(\+1\)$/m);
			assert.equal(existsSync(evil), false, 'Something of the repository was run.');
		} finally {
			hostile.remove();
		}
	});
});
