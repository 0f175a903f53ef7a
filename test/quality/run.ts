/**
 * Measures parts of the quality again and writes them to docs/quality.md, with date and machine:
 *
 *     npm run quality -- fuzz [MINUTES] | growth | faults | coverage | mutation | scale
 *
 * Fuzzing results add up, run after run, in out/fuzz.jsonl; delete it to start over.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { bundleExtension } from '../../src/build/bundle.ts';
import { root } from '../../src/build/root.ts';
import { fuzz, type Tried } from '../fuzz/run.ts';
import { sampleOf } from '../mutation/sample.ts';
import { measuredToday, table } from './page.ts';

/** Produces the lines of a part. */
type Part = (argument: string | undefined) => string[] | Promise<string[]>;

const parts: Readonly<Record<string, Part>> = {
	fuzz: async (minutes = '10') => {
		const file = join(root, 'out/fuzz.jsonl');
		mkdirSync(dirname(file), { recursive: true });
		for await (const tried of fuzz(Number(minutes), Date.now() | 0)) {
			appendFileSync(file, `${JSON.stringify(tried)}\n`);
		}
		return fuzzed(
			readFileSync(file, 'utf8')
				.trim()
				.split('\n')
				.map((line): Tried => JSON.parse(line)),
		);
	},
	growth: () => fenced(output('node', 'test/bench/run.ts', 'growth')),
	faults: async () => {
		await bundleExtension();
		const hosts = { node: 'Node host', web: 'Web host' };
		const passed = Object.keys(hosts).map((host) =>
			testsOf(output('node', 'test/hosts/run.ts', host, '--test', 'faults', '--test', 'storms')),
		);
		const titles = [...new Set(passed.flat())].filter((title) =>
			/^(?:on a disk that fails|a storm of changes) /.test(title),
		);
		return table(
			['Test', ...Object.values(hosts)],
			titles.map((title) => [title, ...passed.map((titles) => (titles.includes(title) ? 'passes' : 'fails'))]),
		);
	},
	coverage: () => {
		output('npm', 'run', 'coverage');
		return coverage();
	},
	mutation: () => mutation(),
	scale: () => output('node', 'test/bench/editor.ts').trim().split('\n'),
};

/** What a command prints; it may fail, which shows in its output. */
function output(program: string, ...args: string[]): string {
	const { stdout, error } = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
	if (error) {
		throw error;
	}
	return stdout;
}

/** Each property with all its runs. */
function fuzzed(tried: readonly Tried[]): string[] {
	const rows = [...new Set(tried.map(({ name }) => name))].map((name) => {
		const runs = tried.filter((run) => run.name === name);
		return [
			name,
			runs.reduce((sum, run) => sum + run.runs, 0).toLocaleString('en-US'),
			runs.map(({ seed }) => seed).join(', '),
			runs.some(({ failure }) => failure !== null) ? 'found' : 'none',
		];
	});
	return table(['Invariant', 'Tried', 'Seeds', 'Faults'], rows);
}

function fenced(text: string): string[] {
	return ['```text', ...text.trim().split('\n'), '```'];
}

/** The full titles of the tests that passed, from mocha's report. */
function testsOf(report: string): string[] {
	const above = [''];
	return report.split('\n').flatMap((line) => {
		const [, indent, check, title = ''] = /^\u200b?( +)(✔ )?(.*?)(?: \(\d+ms\))?$/.exec(line) ?? [];
		if (!indent) {
			// A line printed by the host itself.
			return [];
		}
		const depth = indent.length >> 1;
		if (check) {
			return [[...above.slice(1, depth), title].join(' ')];
		}
		above.splice(depth, above.length, title);
		return [];
	});
}

interface Coverage {
	readonly lines: { readonly total: number; readonly covered: number };
	readonly branches: { readonly total: number; readonly covered: number };
}

function coverage(): string[] {
	const summary: Record<string, Coverage> = JSON.parse(
		readFileSync(join(root, 'out/coverage/coverage-summary.json'), 'utf8'),
	);
	const rooms = new Map<string, Coverage[]>();
	for (const [path, covered] of Object.entries(summary)) {
		if (path !== 'total' && !holdsOnlyTypes(path)) {
			const folder = dirname(relative(join(root, 'src'), path));
			for (const room of ['all of src/core', folder.split(/[\\/]/).slice(0, 2).join('/')]) {
				rooms.set(room, [...(rooms.get(room) ?? []), covered]);
			}
		}
	}
	const share = (files: readonly Coverage[], kind: keyof Coverage) => {
		const sum = (key: 'total' | 'covered') => files.reduce((all, file) => all + file[kind][key], 0);
		return `${((100 * sum('covered')) / sum('total')).toFixed(1)} %`;
	};
	const rows = [...rooms].map(([room, files]) => [room, share(files, 'lines'), share(files, 'branches')]);
	return table(['Folder', 'Lines', 'Branches'], rows);
}

/** Whether nothing is left of a file without its types, so that no test can run it. */
function holdsOnlyTypes(path: string): boolean {
	return !/[^\s;]/.test(stripTypeScriptTypes(readFileSync(path, 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
}

interface MutationReport {
	readonly files: Readonly<
		Record<string, { readonly mutants: readonly { readonly id: string; readonly status: string }[] }>
	>;
}

function mutation(): string[] {
	const rows = globSync('out/mutation/*', { cwd: root }).map((folder) => {
		const drawn = join(root, folder, 'sample.json');
		const report = existsSync(drawn) ? 'report.json' : 'incremental.json';
		const { files }: MutationReport = JSON.parse(readFileSync(join(root, folder, report), 'utf8'));
		const all = Object.values(files).flatMap(({ mutants }) => mutants);
		const { size, seed } = existsSync(drawn) ? JSON.parse(readFileSync(drawn, 'utf8')) : { size: all.length, seed: 0 };
		const sample = sampleOf(
			all.map(({ id }) => id),
			size,
			seed,
		);
		const count = (...statuses: string[]) =>
			all.filter(({ id, status }) => sample.has(id) && statuses.includes(status)).length;
		const noticed = count('Killed', 'Timeout');
		const tried = noticed + count('Survived', 'NoCoverage');
		const score = noticed / tried;
		const margin = 1.96 * Math.sqrt((score * (1 - score)) / tried);
		return [
			`core/${basename(folder)}`,
			String(all.length - all.filter(({ status }) => status === 'Ignored').length),
			size < all.length ? `${tried}, seed ${seed}` : String(tried),
			String(noticed),
			String(tried - noticed),
			`${(100 * score).toFixed(1)} %${size < all.length ? ` ± ${(100 * margin).toFixed(1)}` : ''}`,
		];
	});
	return table(['Folder', 'Mutants', 'Tried, at random', 'Noticed', 'Survived', 'Score, 95 % interval'], rows);
}

const [name = '', argument] = process.argv.slice(2);
const part = parts[name];
if (!part) {
	console.error(`Name what to measure: ${Object.keys(parts).join(', ')}.`);
	process.exit(2);
}
const lines = await part(argument);
const page = join(root, 'docs/quality.md');
const [before, , after] = readFileSync(page, 'utf8').split(
	new RegExp(`(?<=<!-- ${name} -->\n)([^]*?)(?=<!-- /${name} -->)`),
);
writeFileSync(page, `${before}\n${lines.join('\n')}\n\n${measuredToday()}\n\n${after}`);
console.log(lines.join('\n'));
