import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fixAllEdit } from '../../src/assist/fixAll.ts';
import { parseStories } from '../../src/core/story/parse.ts';
import { sayInEnglish } from '../../src/core/text/translation.ts';
import { shapes } from '../bench/shapes.ts';
import { lintStoryFile as lint } from '../lintStoryFile.ts';
import { TestRepository } from '../unit/core/remember/testRepository.ts';

const highest = 1.1;

type Counts = Readonly<Record<string, readonly [number, number]>>;

/** The shapes whose steps grow too fast from a size to four times that size, and all that were counted. */
function tooFast(size: number, subjects: string): { names: string[]; counted: number } {
	const script = join(import.meta.dirname, '../bench/steps.ts');
	const output = execFileSync(process.execPath, [script, String(size), String(4 * size), subjects], {
		encoding: 'utf8',
	});
	const counts = Object.entries(JSON.parse(output) as Counts);
	const names = counts.flatMap(([name, [less, more]]) => {
		assert.ok(less > 0 && more > 0, name);
		return Math.log(more / less) / Math.log(4) > highest ? [name] : [];
	});
	return { names, counted: counts.length };
}

describe('the steps of every reader', () => {
	it('grow no faster than the length of hostile texts', () => {
		const { names, counted } = tooFast(4_000, '');
		assert.equal(counted, shapes.length);
		// A text that is read in another way from some size on takes more steps there, but goes on growing no faster.
		const subjects = new Set(names.map((name) => name.split(':')[0]));
		const again = names.length > 0 ? tooFast(16_000, `^(?:${[...subjects].join('|')})$`).names : [];
		assert.deepEqual(
			names.filter((name) => again.includes(name)),
			[],
		);
	}).timeout(900_000);

	it('are not limited by the number of arguments that a call can take', () => {
		const rows = '| q | b |\n'.repeat(200_000);
		assert.equal(parseStories(`| Situation | Result |\n|---|---|\n${rows}`).skipped.length, 200_000);
		assert.equal(parseStories(`| S | x |\n|---|---|\n${rows}`).stories.length, 0);
	});
});

describe('fixing all in a text that needs more attempts than its budget has', () => {
	it('fixes most, and says so where it is chosen', () => {
		const begin = '## Situation\n\nWe lost orders.\n\n## Result\n\nWe lost none, 0 %.\n\n';
		const text = begin + '## Result\n\na 1 %\n\n## Situation\n\nb\n\n'.repeat(1_000);
		const edit = fixAllEdit(lint(text), lint, sayInEnglish);
		assert.equal(edit?.title, 'Fix most STAR Coach findings (fix again for the rest)');
	}).timeout(300_000);
});

describe('ten thousand commits', () => {
	/** Seconds of CPU time that it takes to read a history, without Git's own. */
	async function secondsFor(commits: number): Promise<number> {
		const repository = new TestRepository();
		repository.fill(commits);
		const start = process.cpuUsage();
		const pieces = await repository.pieces();
		const { user, system } = process.cpuUsage(start);
		repository.remove();
		assert.ok(pieces.length > commits / 12, `${pieces.length} pieces`);
		assert.match(pieces[0]?.title ?? '', /^Title of \d+$/);
		return (user + system) / 1e6;
	}

	it('take at most six times as long to read for pieces of work as a quarter of them', async () => {
		await secondsFor(2_500);
		const [few, many] = [await secondsFor(2_500), await secondsFor(10_000)];
		assert.ok(many < 6 * few, `${many} s, ${few} s for a quarter`);
	}).timeout(300_000);
});
