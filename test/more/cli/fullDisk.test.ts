import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brokenStory, goodStory, needsBuild, root, tool, Workspace } from '../../unit/cli/workspace.ts';

const posting = `# Backend Engineer at Acme\n\n## Requirements\n\n${Array.from({ length: 200 }, (_, index) => `- You mentor junior engineers in area ${index}\n`).join('')}`;

describe('when there is no room for a file', () => {
	if (process.platform === 'win32') {
		return;
	}
	let workspace: Workspace;
	needsBuild();
	beforeEach(() => {
		workspace = new Workspace({ 'job.md': posting, 'stories/a.md': goodStory.repeat(6) });
	});
	afterEach(() => workspace.remove());

	/** Runs the tool where no file may be larger than 2 or 4 KB, as the shell counts. */
	function startIn2KB(...args: string[]) {
		const limited = ['-c', 'ulimit -f 4 && exec "$0" "$@"', process.execPath, tool, ...args];
		const { status, stdout, stderr } = spawnSync('sh', limited, { cwd: workspace.folder, encoding: 'utf8' });
		return { status, out: stdout, err: stderr };
	}
	const tooLarge = 'it would exceed the file size limit.';

	it('leaves a file that cannot be fixed as it is, and says so', () => {
		const text = brokenStory.repeat(20);
		workspace.write('broken.md', text);
		workspace.write('linked.md', text);
		linkSync(workspace.path('linked.md'), workspace.path('other.md'));
		const { status, out } = startIn2KB('lint', 'broken.md', 'linked.md', '--fix', '--format', 'compact');
		assert.equal(status, 2);
		assert.equal(out.split(`error: The file cannot be written: ${tooLarge}`).length - 1, 2);
		for (const name of ['broken.md', 'linked.md', 'other.md']) {
			assert.equal(workspace.read(name), text);
		}
		assert.deepEqual(
			readdirSync(workspace.folder).filter((name) => name.endsWith('.tmp')),
			[],
		);
	});

	it('keeps an older sheet, and leaves no part of one behind', () => {
		workspace.write('old.html', 'my old sheet');
		for (const name of ['old.html', 'new.html']) {
			const { status, out, err } = startIn2KB('export', '--output', name);
			assert.deepEqual([status, out, err], [2, '', `error: ${name} cannot be written: ${tooLarge}\n`]);
		}
		assert.equal(workspace.read('old.html'), 'my old sheet');
		assert.deepEqual(readdirSync(workspace.folder).sort(), ['job.md', 'old.html', 'stories']);
	});

	it('keeps a worksheet as it is, and leaves no part of one behind', async () => {
		assert.deepEqual(startIn2KB('map', 'job.md'), {
			status: 2,
			out: '',
			err: `error: The worksheet cannot be written: ${tooLarge}\n`,
		});
		assert.deepEqual(readdirSync(workspace.path('preparation/jobs')), []);
		await workspace.run(['map', 'job.md']);
		const before = `${workspace.read('preparation/jobs/acme.md')}\nMy own words.\n`;
		workspace.write('preparation/jobs/acme.md', before);
		workspace.write('job.md', `${posting}- You mentor interns\n`);
		const { status, err } = startIn2KB('map', 'job.md');
		assert.deepEqual([status, err], [2, `error: The file cannot be written: ${tooLarge}\n`]);
		assert.equal(workspace.read('preparation/jobs/acme.md'), before);
		assert.deepEqual(readdirSync(workspace.path('preparation/jobs')), ['acme.md']);
	});

	it('says that the disk is full when it is', () => {
		if (existsSync('/dev/full')) {
			const { status, err } = startIn2KB('export', '--output', '/dev/full');
			assert.deepEqual([status, err], [2, 'error: /dev/full cannot be written: the disk is full.\n']);
		}
	});

	it('leaves a file with several names as it was, even if there is room for one new text but not for two', () => {
		const folder = workspace.path('small');
		mkdirSync(folder);
		const script = `
			import { linkSync, readFileSync, writeFileSync } from 'node:fs';
			import { replaceFile } from ${JSON.stringify(join(root, 'src/cli/files/replaceFile.ts'))};
			const [before, after] = ['a'.repeat(8_000), 'b'.repeat(40_000)];
			writeFileSync('a.md', before);
			linkSync('a.md', 'b.md');
			const said = await replaceFile('a.md', before, after, null).catch(({ message }) => message);
			console.log(JSON.stringify([said, readFileSync('b.md', 'utf8') === before]));
		`;
		const mount = 'mount -t tmpfs -o size=64k none . && cd "$PWD" && exec "$0" --input-type=module-typescript -e "$1"';
		const { status, stdout } = spawnSync('unshare', ['-Urm', 'sh', '-c', mount, process.execPath, script], {
			cwd: folder,
			encoding: 'utf8',
		});
		// Not everybody may mount a small disk.
		if (status === 0) {
			assert.deepEqual(JSON.parse(stdout), ['The file cannot be written: the disk is full.', true]);
		}
	});
});
