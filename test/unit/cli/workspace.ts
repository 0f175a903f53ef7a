import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { outputTo } from '../../../src/cli/host.ts';
import { run } from '../../../src/cli/program.ts';

export const root = resolve(import.meta.dirname, '../../..');

/** The built command line tool. */
export const tool = join(root, 'dist/cli.mjs');

/** For a suite that runs the built tool, or reads the guide that is built with it. */
export function needsBuild(): void {
	before(() => assert.ok(existsSync(tool), 'The tool is not built; run npm run build.'));
}

export interface Outcome {
	readonly status: number;
	readonly out: string;
	readonly err: string;
}

/** A folder of files in which the command line tool runs. */
export class Workspace {
	readonly folder = mkdtempSync(join(tmpdir(), 'star-coach-'));

	constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
		for (const [path, content] of Object.entries(files)) {
			this.write(path, content);
		}
	}

	path(path: string): string {
		return join(this.folder, path);
	}

	write(path: string, content: string | Uint8Array): void {
		mkdirSync(dirname(this.path(path)), { recursive: true });
		writeFileSync(this.path(path), content);
	}

	read(path: string): string {
		return readFileSync(this.path(path), 'utf8');
	}

	/** Runs the tool in this process. */
	async run(args: readonly string[], input: string | Uint8Array = '', cwd = '.', watched = false): Promise<Outcome> {
		const texts = { out: '', err: '' };
		const write = (name: 'out' | 'err') => (text: string) => {
			texts[name] += text;
		};
		const output = (name: 'out' | 'err') =>
			outputTo(write(name), { terminal: false, watched, colors: false, columns: 100 });
		const status = await run(args, {
			cwd: this.path(cwd),
			packageFolder: root,
			status: 0,
			out: output('out'),
			err: output('err'),
			stdin: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
		});
		return { status, ...texts };
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}

const situation = 'Our checkout failed every Friday evening, and 40 shops lost orders for hours.';
const task = 'I was on call and decided to find the cause for good.';
const action =
	'I compared the logs of four Fridays, found a job that locked the table of orders, and moved it to a replica. I wrote a test that fails when a job locks the table for more than a second, and I showed the other teams how to read the lock graph. Before that I asked the owner of the job what it was for, and learned that nobody had read its output since spring, so I also proposed to switch it off.';

/** A story without a finding of any rule up to `info`. */
export const goodStory = `# The checkout outage

## Situation

${situation}

## Task

${task}

## Action

${action}

## Result

Outages fell from 4 a month to 1 in half a year, and lost orders by 95 %.
`;

/** The Result holds no figure: a warning. */
export const vagueStory = goodStory.replace(
	'Outages fell from 4 a month to 1 in half a year, and lost orders by 95 %.',
	'It went well.',
);

/** The Result has no label: an error with a fix. */
export const brokenStory = goodStory.slice(0, goodStory.indexOf('## Result'));
