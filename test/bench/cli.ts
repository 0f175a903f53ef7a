/**
 * Times the command line against markdownlint's on folders of stories: npm run bench -- cli
 * Prints the best times of a few alternating runs, and the peak memory of any.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { markdownlintCli } from './peers.ts';
import { generateStories } from './stories.ts';

const rounds = 3;
const star = join(root, 'dist/cli.mjs');
const tools: Readonly<Record<string, readonly string[]>> = {
	'STAR Coach, compact': [star, 'lint', '--format', 'compact', '.'],
	'STAR Coach, pretty': [star, 'lint', '.'],
	'STAR Coach, json': [star, 'lint', '--format', 'json', '.'],
	'markdownlint-cli2': [markdownlintCli, '**/*.md'],
};

interface Usage {
	/** Peak memory of the process, in KB. */
	readonly memory: number;
	/** CPU time, in µs. */
	readonly cpu: number;
	/** In ms. */
	readonly time: number;
}

function usageOf(args: readonly string[], cwd: string): Usage {
	const start = performance.now();
	const hook = join(import.meta.dirname, 'usage.cjs');
	const { stderr } = spawnSync(process.execPath, ['--require', hook, ...args], {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'ignore', 'pipe'],
		maxBuffer: 1e9,
	});
	const time = performance.now() - start;
	const usage = /usage (\{.*\})\n$/.exec(stderr)?.[1];
	if (!usage) {
		throw new Error(`${args[0]} did not end as expected; run "npm run build" first.\n${stderr}`);
	}
	return { ...(JSON.parse(usage) as Omit<Usage, 'time'>), time };
}

for (const count of [1, 100, 1_000, 10_000]) {
	const folder = temporaryFolder('bench');
	for (const [index, text] of generateStories(count).entries()) {
		const file = join(folder, `stories/${Math.floor(index / 100)}/${index}.md`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	const best = new Map<string, Usage>();
	for (let round = 0; round < rounds; round++) {
		for (const [name, args] of Object.entries(tools)) {
			const { time, cpu, memory } = usageOf(args, folder);
			const before = best.get(name) ?? { time: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY, memory: 0 };
			best.set(name, {
				time: Math.min(before.time, time),
				cpu: Math.min(before.cpu, cpu),
				memory: Math.max(before.memory, memory),
			});
		}
	}
	rmSync(folder, { recursive: true });
	const own = best.get('STAR Coach, compact') as Usage;
	console.log(`${count} files, the best of ${rounds} runs`);
	for (const [name, { time, cpu, memory }] of best) {
		const columns = [
			`${(time / 1e3).toFixed(2)} s`,
			`${(time / own.time).toFixed(1)} ×`,
			`${(cpu / 1e6).toFixed(2)} s CPU`,
		];
		columns.push(`${(cpu / own.cpu).toFixed(1)} ×`, `${Math.round(memory / 1024)} MB`);
		console.log(name.padEnd(24) + columns.map((column) => column.padStart(12)).join(''));
	}
	console.log('');
}
