import assert from 'node:assert/strict';
import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brokenStory, goodStory, needsBuild, root, tool, vagueStory, Workspace } from '../../unit/cli/workspace.ts';

describe('star-coach as a process', () => {
	let workspace: Workspace;
	needsBuild();
	beforeEach(() => {
		workspace = new Workspace({ 'good.md': goodStory, 'vague.md': vagueStory, 'broken.md': brokenStory });
	});
	afterEach(() => workspace.remove());

	function start(args: string[], options: SpawnSyncOptions = {}) {
		const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };
		const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
			cwd: workspace.folder,
			env,
			...options,
			encoding: 'utf8',
		});
		return { status, out: stdout, err: stderr };
	}

	it('loads what serves agents for star-coach mcp alone', () => {
		const files = new Set([tool]);
		for (const file of files) {
			for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)"(\.[^"]+\.mjs)"/g)) {
				files.add(join(dirname(file), path));
			}
		}
		assert.ok(files.size > 1);
		const isServer = (file: string) => readFileSync(file, 'utf8').includes('elicitation/create');
		assert.deepEqual([...files].filter(isServer), []);
		const chunks = join(root, 'dist/chunks');
		assert.ok(readdirSync(chunks).some((name) => isServer(join(chunks, name))));
	});

	it('exits with 0, 1 or 2', () => {
		assert.equal(start(['lint', 'good.md']).status, 0);
		assert.equal(start(['lint', 'vague.md']).status, 1);
		assert.equal(start(['lint', 'none.md']).status, 2);
		assert.equal(start(['lint', '--nonsense']).status, 2);
		assert.equal(start(['--version']).status, 0);
	});

	it('uses colors only in a terminal, unless told otherwise', () => {
		const color = '\u001B[';
		assert.ok(!start(['lint', 'vague.md']).out.includes(color));
		assert.ok(
			start(['lint', 'vague.md'], { env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '1' } }).out.includes(color),
		);
		assert.ok(
			!start(['lint', 'vague.md'], { env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '1' } }).out.includes(color),
		);
	});

	it('leaves no file behind but the one that it fixes', () => {
		start(['lint', 'broken.md', '--fix']);
		assert.match(workspace.read('broken.md'), /## Result/);
		assert.deepEqual(readdirSync(workspace.folder).sort(), ['broken.md', 'good.md', 'vague.md']);
	});

	it('ends quietly when its reader goes away', async () => {
		for (let i = 0; i < 300; i++) {
			workspace.write(`many/${i}.md`, vagueStory);
		}
		const child = spawn(process.execPath, [tool, 'lint', 'many', '--format', 'json'], { cwd: workspace.folder });
		let err = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			err += text;
		});
		child.stdout.once('data', () => child.stdout.destroy());
		const status = await new Promise((resolve) => child.on('close', resolve));
		assert.equal(err, '');
		assert.equal(status, 1);
	});

	const printing = [
		['lint', '.'],
		['lint', '.', '--fix', '--dry-run'],
		['coverage'],
		['export'],
		['rules'],
		['explain', 'too-long'],
		['--help'],
	];
	for (const args of printing) {
		it(`has the same exit status where nobody reads what ${args.join(' ')} prints`, async () => {
			workspace.write('stories/good.md', goodStory);
			const { status, out, err } = start(args);
			assert.notEqual(out, '');
			const child = spawn(process.execPath, [tool, ...args], { cwd: workspace.folder });
			child.stdout.destroy();
			let said = '';
			child.stderr.setEncoding('utf8').on('data', (text: string) => {
				said += text;
			});
			assert.equal(await new Promise((resolve) => child.on('close', resolve)), status);
			assert.equal(said, err);
		});
	}

	it('says that its output cannot be written', () => {
		if (!existsSync('/dev/full')) {
			return;
		}
		const full = openSync('/dev/full', 'w');
		const { status, err } = start(['lint', 'vague.md'], { stdio: ['ignore', full, 'pipe'] });
		closeSync(full);
		assert.deepEqual([status, err], [2, 'error: The output cannot be written: the disk is full.\n']);
	});

	const long = `${vagueStory}${'Situation\n: a\n\nTask\n: b\n\n'.repeat(170_000)}`;
	for (const args of [
		['lint'],
		['lint', '--fix'],
		['lint', '--fix', '--dry-run'],
		['coverage'],
		['export'],
		['map', 'job.txt'],
		['mcp'],
	]) {
		it(`ends at once on Ctrl+C during ${args.join(' ')} of a long file`, async () => {
			if (process.platform === 'win32') {
				return;
			}
			workspace.write('stories/long.md', long);
			workspace.write('job.txt', '# Engineer at Acme\n\n## Requirements\n\n- You know Kubernetes and Go well.\n');
			const child = spawn(process.execPath, [tool, ...args], { cwd: workspace.folder });
			child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'resources/list', params: {} })}\n`);
			const ended = new Promise<unknown>((resolve) => child.on('close', (_, by) => resolve(by)));
			await setTimeout(2500);
			assert.deepEqual([child.exitCode, child.signalCode], [null, null], 'It was done before it was interrupted.');
			child.kill('SIGINT');
			const start = performance.now();
			assert.equal(await ended, 'SIGINT');
			assert.ok(performance.now() - start < 1000);
			assert.deepEqual(
				[readdirSync(workspace.path('stories')), workspace.read('stories/long.md') === long],
				[['long.md'], true],
			);
		});
	}

	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		it(`leaves no file behind on ${signal}`, async () => {
			if (process.platform === 'win32') {
				return;
			}
			for (let i = 0; i < 400; i++) {
				workspace.write(`many/${i}.md`, brokenStory.repeat(20));
			}
			const child = spawn(process.execPath, [tool, 'lint', 'many', '--fix'], { cwd: workspace.folder });
			const ended = new Promise<unknown>((resolve) => child.on('close', (_, by) => resolve(by)));
			const watcher = watch(workspace.path('many'), (_, name) => name?.endsWith('.tmp') && child.kill(signal));
			assert.equal(await ended, signal);
			watcher.close();
			assert.equal(readdirSync(workspace.path('many')).length, 400);
		});
	}
});
