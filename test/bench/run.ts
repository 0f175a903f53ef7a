/**
 * Times the linter beside a bare markdown-it parse and beside markdownlint, in one process and one run, and prints
 * the ratios. Times differ from machine to machine and are never asserted; ratios say whether a change cost something.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { lint } from '../../src/core/lint/lint.ts';
import { findMeasures } from '../../src/core/measure/findMeasures.ts';
import { parseStories } from '../../src/core/story/parse.ts';
import { generateStories } from './stories.ts';

if (process.argv[2] === 'growth') {
	await import('./growth.ts');
	process.exit();
}

const rounds = 40;
const peers = join(import.meta.dirname, 'peers');
if (!existsSync(join(peers, 'node_modules'))) {
	execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
		cwd: peers,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
}
const { lint: markdownlint } = (await import(join(peers, 'node_modules/markdownlint/lib/exports-sync.mjs'))) as {
	lint(options: { strings: Record<string, string> }): unknown;
};

const texts = generateStories(500);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const markdown = new MarkdownIt();

const subjects: Readonly<Record<string, () => void>> = {
	'markdown-it, bare parse': () => texts.forEach((text) => markdown.parse(text, {})),
	'STAR Coach, stories': () => texts.forEach((text) => parseStories(text)),
	'STAR Coach, measures': () => texts.forEach((text) => findMeasures(text)),
	'STAR Coach, whole lint': () => texts.forEach((text) => lint(text)),
	'markdownlint, default rules': () => {
		markdownlint({ strings: Object.fromEntries(texts.map((text, index) => [String(index), text])) });
	},
};

const best = new Map(Object.keys(subjects).map((name) => [name, Number.POSITIVE_INFINITY]));
for (let round = 0; round < rounds; round++) {
	// By turns, so that a machine that slows down slows all of them.
	for (const [name, run] of Object.entries(subjects)) {
		const start = performance.now();
		run();
		best.set(name, Math.min(best.get(name) as number, performance.now() - start));
	}
}

const bare = best.get('markdown-it, bare parse') as number;
console.log(`${texts.length} stories of ${Math.round(bytes / texts.length)} bytes, the best of ${rounds} rounds\n`);
for (const [name, time] of best) {
	console.log(`${name.padEnd(28)} ${time.toFixed(1).padStart(7)} ms ${(time / bare).toFixed(2).padStart(7)} ×`);
}

await import('./guide.ts');
console.log('');
await import('./practice.ts');
