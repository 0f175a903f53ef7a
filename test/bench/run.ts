/**
 * Times the linter against a bare markdown-it parse, in one process and one run, and prints the ratios. Times differ from machine to machine and are never asserted; ratios show whether a change cost something.
 *
 *     npm run bench
 *     npm run bench -- activate FOLDER…
 */
import MarkdownIt from 'markdown-it';
import { findMeasures } from '../../src/core/measure/findMeasures.ts';
import { toFileReport } from '../../src/core/report/fileReport.ts';
import { parseStories } from '../../src/core/story/parse.ts';
import { lintStoryFile as lint } from '../lintStoryFile.ts';
import { generateFlawedStories, generateStories } from './stories.ts';

const [part] = process.argv.slice(2);
if (part === 'activate') {
	await import('./activate.ts');
	process.exit();
}

const rounds = 40;
const markdown = new MarkdownIt();

type Subject = (texts: readonly string[]) => unknown;
const own: Readonly<Record<string, Subject>> = {
	'markdown-it, bare parse': (texts) => texts.map((text) => markdown.parse(text, {})).length,
	'STAR Coach, stories': (texts) => texts.map((text) => parseStories(text)).length,
	'STAR Coach, measures': (texts) => texts.map((text) => findMeasures(text)).length,
	'STAR Coach, findings': (texts) => texts.map((text) => lint(text)).length,
	'STAR Coach, whole result': (texts) => texts.map((text) => toFileReport(lint(text), '')).length,
};

/** CPU time, which other programs on the machine distort least, in ms. */
async function timeOf(subject: Subject, texts: readonly string[]): Promise<number> {
	const start = process.cpuUsage();
	await subject(texts);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

async function compare(title: string, texts: readonly string[]): Promise<void> {
	const best = new Map<string, number>();
	for (let round = 0; round < rounds; round++) {
		// Alternating, so that a machine that slows down slows down all of them.
		for (const [name, subject] of Object.entries(own)) {
			best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, await timeOf(subject, texts)));
		}
	}
	const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	const bare = best.get('markdown-it, bare parse') as number;
	console.log(`${texts.length} ${title} of ${Math.round(bytes / texts.length)} bytes, the best of ${rounds} rounds\n`);
	for (const [name, time] of best) {
		console.log(`${name.padEnd(28)} ${time.toFixed(1).padStart(7)} ms ${(time / bare).toFixed(2).padStart(7)} ×`);
	}
	console.log('');
}

await compare('stories', generateStories(500));
await compare('small flawed stories with front matter', generateFlawedStories(500));
