/**
 * Measures the extension in VS Code's Node host, in workspaces of 100 and 10,000 stories, beside the command line:
 * npm run bench -- editor
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleExtension, bundleForNpm } from '../../src/build/bundle.ts';
import { temporaryFolder } from '../../src/build/hosts/cleanUp.ts';
import { root } from '../../src/build/root.ts';
import { generateFlawedStories } from './stories.ts';

interface Figures {
	readonly first: number;
	readonly key: number;
	readonly all: number;
	readonly alone: number;
	readonly keyMeanwhile: number;
	readonly changed: number;
	readonly changedWhileListed: number;
	readonly idle: number;
	readonly after: number;
	/** The command line on the same folder. */
	readonly cli: number;
}

function measured(count: number): Figures {
	const folder = temporaryFolder('scale');
	for (const [index, text] of generateFlawedStories(count).entries()) {
		const file = join(folder, `stories/${Math.floor(index / 100)}/${index}.md`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	const { status, stdout } = spawnSync(process.execPath, ['src/build/hosts/run.ts', 'scale', folder], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
	if (status !== 0) {
		throw new Error(`The workspace of ${count} stories could not be measured.\n${stdout}`);
	}
	const start = performance.now();
	spawnSync(process.execPath, [join(root, 'dist/cli.mjs'), 'lint', '--format', 'compact', '.'], {
		cwd: folder,
		stdio: 'ignore',
	});
	const cli = performance.now() - start;
	return { ...JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')), cli };
}

/** The best of three runs, each in a window of its own: what else the machine does only adds to a time. */
function bestOf(count: number): Figures {
	const [first, ...others] = Array.from({ length: 3 }, () => measured(count)) as [Figures, ...Figures[]];
	const names = Object.keys(first) as (keyof Figures)[];
	const best = (name: keyof Figures) => Math.min(first[name], ...others.map((figures) => figures[name]));
	return Object.fromEntries(names.map((name) => [name, best(name)])) as unknown as Figures;
}

await Promise.all([bundleExtension(), bundleForNpm()]);
const small = bestOf(100);
const large = bestOf(10_000);
const ms = (value: number) => `${Math.round(value)} ms`;
const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`;
const rows: readonly (readonly [string, (figures: Figures) => string, string])[] = [
	['First finding of a file that is opened', ({ first }) => ms(first), ''],
	['One keystroke to its findings, median', ({ key }) => ms(key), ''],
	[
		'One changed file, on the disk, to its findings, median',
		({ changed }) => ms(changed),
		`${(large.changed / small.changed).toFixed(2)} × (wanted: at most 1.2)`,
	],
	['The same while the Problems view lists all findings', ({ changedWhileListed }) => ms(changedWhileListed), ''],
	[
		'Lint All Stories',
		({ alone }) => seconds(alone),
		`${(large.alone / large.cli).toFixed(2)} × the command line (wanted: at most 1.5)`,
	],
	['The command line on the same folder', ({ cli }) => seconds(cli), ''],
	['Lint All Stories while somebody types', ({ all }) => seconds(all), ''],
	['The slowest keystroke meanwhile, to its findings', ({ keyMeanwhile }) => ms(keyMeanwhile), ''],
	['Memory of the host when it is idle, and at the end', ({ idle, after }) => `${idle} MB, ${after} MB`, ''],
];
console.log('| | 100 stories | 10,000 stories | |\n| --- | --- | --- | --- |');
for (const [name, show, note] of rows) {
	console.log(`| ${name} | ${show(small)} | ${show(large)} | ${note} |`);
}
