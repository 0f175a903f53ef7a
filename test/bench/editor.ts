/**
 * Measures the extension in VS Code's Node host, in workspaces of 100 and 10,000 stories, against the command line:
 * npm run bench -- editor
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleExtension, bundleForNpm } from '../../src/build/bundle.ts';
import { root } from '../../src/build/root.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
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
	const { status, stdout } = spawnSync(process.execPath, ['test/hosts/run.ts', 'scale', '--workspace', folder], {
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

const pairs = 5;

function median(runs: readonly Figures[], of: (figures: Figures) => number): number {
	return runs.map(of).toSorted((a, b) => a - b)[runs.length >> 1] as number;
}

/** Runs in a workspace, each in a new window and followed by the command line, since a machine's speed varies. */
function run(count: number): readonly Figures[] {
	return Array.from({ length: pairs }, () => measured(count));
}

await Promise.all([bundleExtension(), bundleForNpm()]);
const small = run(100);
const large = run(10_000);

const ms = (value: number) => `${Math.round(value)} ms`;
const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`;
const megabytes = (value: number) => `${value} MB`;
const changed = (figures: Figures) => figures.changed;
const growth = median(large, changed) / median(small, changed);
const share = ({ alone, cli }: Figures) => alone / cli;
const shares = large.map(share).sort((a, b) => a - b);
const spread = `${shares[0]?.toFixed(2)} to ${shares.at(-1)?.toFixed(2)}`;
const rows: readonly (readonly [string, (figures: Figures) => number, (value: number) => string, string?])[] = [
	['First finding in a file that is opened', ({ first }) => first, ms],
	['From a keystroke to its findings', ({ key }) => key, ms],
	['From a file changed on disk to its findings', changed, ms, `${growth.toFixed(2)} × (target: at most 1.2)`],
	['The same while the Problems view lists all findings', ({ changedWhileListed }) => changedWhileListed, ms],
	[
		'Lint All Stories',
		({ alone }) => alone,
		seconds,
		`${median(large, share).toFixed(2)} × the command line, ${spread} (target: at most 1.5)`,
	],
	['The command line on the same folder', ({ cli }) => cli, seconds],
	['Lint All Stories during typing', ({ all }) => all, seconds],
	['The slowest keystroke meanwhile, to its findings', ({ keyMeanwhile }) => keyMeanwhile, ms],
	['Memory of the host when it is idle', ({ idle }) => idle, megabytes],
	['Memory of the host at the end', ({ after }) => after, megabytes],
];
console.log(`| Medians of ${pairs} runs | 100 stories | 10,000 stories | |\n| --- | --- | --- | --- |`);
for (const [name, of, show, note = ''] of rows) {
	console.log(`| ${name} | ${show(median(small, of))} | ${show(median(large, of))} | ${note} |`);
}
