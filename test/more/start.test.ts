import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

describe('npm start', function () {
	this.timeout(60_000);
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'star-coach-start-'));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	/** Starts with editors on PATH that write down how they were called. */
	function start(editors: readonly string[]): { out: string; called: string; args: string[] } {
		for (const name of editors) {
			const file = join(folder, name);
			const record = join(folder, 'called.json');
			const script = `require('node:fs').writeFileSync(${JSON.stringify(record)}, JSON.stringify(['${name}', ...process.argv.slice(2)]));`;
			writeFileSync(file, `#!${process.execPath}\n${script}\n`);
			chmodSync(file, 0o755);
			writeFileSync(`${file}.cmd`, `@"${process.execPath}" "%~dp0${name}" %*\r\n`);
		}
		const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/start.ts'], {
			cwd: root,
			encoding: 'utf8',
			// Without the editors of this machine.
			env: { ...process.env, PATH: [folder, dirname(process.execPath)].join(delimiter) },
		});
		assert.equal(status, 0, stderr);
		const [called = '', ...args] = JSON.parse(readFileSync(join(folder, 'called.json'), 'utf8')) as string[];
		return { out: stdout, called, args };
	}

	it('opens the extension and a copy of the sample stories in the editor on PATH', () => {
		const { out, called, args } = start(['cursor', 'code']);
		assert.equal(called, 'code');
		assert.ok(args.includes('--new-window') && args.includes(`--extensionDevelopmentPath=${root}`), args.join(' '));
		const stories = args.at(-1) as string;
		assert.ok(out.includes(`Opening ${stories} in code`), out);
		assert.ok(readdirSync(stories, { recursive: true }).filter((name) => String(name).endsWith('.md')).length >= 8);
		rmSync(join(stories, '..'), { recursive: true });
	});
});
