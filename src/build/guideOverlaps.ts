import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** How many words in a row count as an overlap. */
const least = 7;

/** Words in a row that one of our texts has in common with another text. */
export interface Overlap {
	/** The name of our text, and the line where the words begin. */
	readonly name: string;
	readonly line: number;
	readonly words: string;
}

interface Word {
	readonly text: string;
	readonly line: number;
}

/** The words of a Markdown text in lowercase, without its link targets. */
function wordsOf(text: string): Word[] {
	return text
		.replace(/\]\([^)\n]*\)/g, ' ')
		.replaceAll('’', "'")
		.toLowerCase()
		.split('\n')
		.flatMap((content, index) =>
			(content.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []).map((word) => ({ text: word, line: index + 1 })),
		);
}

/**
 * Searches other texts for words that they share with ours.
 *
 * @param own our texts, by name
 * @returns a function that finds every run of seven or more words, at full length, that another text shares with ours
 */
export function overlapsWith(own: ReadonlyMap<string, string>): (other: string) => Overlap[] {
	const texts = [...own].map(([name, text]) => ({ name, words: wordsOf(text) }));
	const places = new Map<string, { text: (typeof texts)[number]; start: number }[]>();
	for (const text of texts) {
		for (const [start, run] of runsOf(text.words)) {
			const known = places.get(run);
			if (known) known.push({ text, start });
			else places.set(run, [{ text, start }]);
		}
	}
	return (other) => {
		const shared = new Map<(typeof texts)[number], Set<number>>();
		for (const [, run] of runsOf(wordsOf(other))) {
			for (const { text, start } of places.get(run) ?? []) {
				shared.set(text, (shared.get(text) ?? new Set()).add(start));
			}
		}
		return [...shared].flatMap(([{ name, words }, starts]) =>
			[...starts]
				.filter((start) => !starts.has(start - 1))
				.map((start) => {
					let end = start + least;
					while (starts.has(end - least + 1)) end++;
					const run = words.slice(start, end);
					return { name, line: run[0]?.line ?? 1, words: run.map(({ text }) => text).join(' ') };
				}),
		);
	};
}

function* runsOf(words: readonly Word[]): Generator<[start: number, run: string]> {
	for (let start = 0; start + least <= words.length; start++) {
		let run = words[start]?.text ?? '';
		for (let at = start + 1; at < start + least; at++) run += ` ${words[at]?.text}`;
		yield [start, run];
	}
}

// Which words does the guide share with other texts? node src/build/guideOverlaps.ts FILE-OR-FOLDER…
if (import.meta.main) {
	const own = globSync(['media/{guide,preparation,sample-stories}/**/*.{md,yaml}', 'docs/rules/*.md'], { cwd: root });
	const find = overlapsWith(new Map(own.map((name) => [name, readFileSync(join(root, name), 'utf8')])));
	const sources = new Map<string, string[]>();
	const others = process.argv.slice(2).flatMap((path) =>
		statSync(path).isFile()
			? [path]
			: globSync('**/*.{md,mdx,markdown,txt}', { cwd: path, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => join(entry.parentPath, entry.name)),
	);
	for (const other of others) {
		for (const { name, line, words } of find(readFileSync(other, 'utf8'))) {
			const key = `${name}:${line}: "${words}"`;
			sources.set(key, [...(sources.get(key) ?? []), other]);
		}
	}
	for (const [overlap, files] of [...sources].sort(([a], [b]) => a.localeCompare(b))) {
		console.log(`${overlap} in ${files[0]}${files.length > 1 ? ` and ${files.length - 1} more` : ''}`);
	}
	console.log(`${sources.size} overlaps with ${others.length} files`);
	process.exitCode = sources.size > 0 ? 1 : 0;
}
