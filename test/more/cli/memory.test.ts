import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync, truncateSync, unlinkSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { goodStory, needsBuild, tool, Workspace } from '../../unit/cli/workspace.ts';

/** Has a process say at its end how much memory it has had at most, in KB. */
const telling =
	"data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";
const peakIn = (stderr: string) => Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1024;
/** In MB: one run differs from another by less, and reading the file at once would need 2,000. */
const noise = 100;

/** Every kind of file that is read, each with a text or 2 GB of nothing, which take no room on the disk. */
const kinds = {
	'stories/a.md': goodStory,
	'configured/.star-coach.yaml': 'stories: ["*.md"]\n',
	'configured/.gitignore': '*.tmp\n',
	'question-bank/own.md': '- Why do you build?\n',
	'preparation/jobs/acme.md': '# Acme\n',
	'preparation/interviews.md': '# Interviews\n',
	'.star-coach/history/a.jsonl': '',
};

describe('a file of 2 GB is refused before memory is taken for it', function () {
	this.timeout(240_000);
	let small: Workspace;
	let large: Workspace;
	before(() => {
		const others = {
			'stories/b.md': goodStory,
			'configured/b.md': goodStory,
			'job.md': '# Engineer at Acme\n\n## Requirements\n\n- You know Kafka\n',
		};
		small = new Workspace({ ...others, ...kinds });
		large = new Workspace({ ...others, ...kinds });
		for (const path of Object.keys(kinds)) {
			truncateSync(large.path(path), 2_000_000_000);
		}
	});
	after(() => {
		small.remove();
		large.remove();
	});
	needsBuild();

	const start = (workspace: Workspace, ...args: string[]) => {
		const all = ['--import', telling, tool, ...args];
		const { stdout, stderr } = spawnSync(process.execPath, all, { cwd: workspace.folder, encoding: 'utf8' });
		return { said: stdout + stderr, peak: peakIn(stderr) };
	};
	const assertSame = (peak: number, usual: number) =>
		assert.ok(peak < usual + noise, `${peak.toFixed()} MB, with small files ${usual.toFixed()} MB`);

	it('as a story, a configuration file and what git ignores', () => {
		const { said, peak } = start(large, 'lint', '.', '--format', 'compact');
		assertSame(peak, start(small, 'lint', '.', '--format', 'compact').peak);
		assert.match(said, /stories\/a\.md:1:1: error: The file is larger than 5 MB \(2000\.0 MB\)/);
		assert.match(said, /configured\/\.star-coach\.yaml.* is larger than 64 KB/);
		assert.match(said, /configured\/\.gitignore: The file is larger than 256 KB/);
	});

	it('as a device that a .gitignore links to', () => {
		if (process.platform === 'win32') {
			return;
		}
		const ignored = large.path('stories/.gitignore');
		symlinkSync('/dev/zero', ignored);
		const { said, peak } = start(large, 'lint', '.', '--follow-links', '--format', 'compact');
		unlinkSync(ignored);
		assertSame(peak, start(small, 'lint', '.', '--format', 'compact').peak);
		assert.match(said, /^stories\/a\.md:1:1: error: The file is larger/m);
	});

	it('as a question bank, a worksheet and a log of interviews', () => {
		const { said, peak } = start(large, 'map', 'job.md');
		assertSame(peak, start(small, 'map', 'job.md').peak);
		assert.match(said, /The file is larger than 5 MB \(2000\.0 MB\)/);
	});

	it('as a practice history', async () => {
		const peaks: number[] = [];
		for (const workspace of [small, large]) {
			const client = new Client({ name: 'test', version: '1' });
			const args = ['--import', telling, tool, 'mcp'];
			const transport = new StdioClientTransport({
				command: process.execPath,
				args,
				cwd: workspace.folder,
				stderr: 'pipe',
			});
			let said = '';
			const ended = new Promise((resolve) => transport.stderr?.on('data', (text) => (said += text)).on('end', resolve));
			await client.connect(transport);
			await client.callTool({ name: 'pick_question', arguments: {} });
			await client.close();
			await ended;
			peaks.push(peakIn(said));
		}
		assertSame(peaks[1] ?? 0, peaks[0] ?? 0);
	});
});
