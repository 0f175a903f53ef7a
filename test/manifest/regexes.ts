import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { check } from 'recheck';

const root = resolve(import.meta.dirname, '../..');

/** A regular expression as it is written: `/a+/g`. */
export type Source = string;

/** The regular expressions that are written in files, each with the files that have it. */
export function regexesOf(pattern: string): Map<Source, string[]> {
	const found = new Map<Source, string[]>();
	for (const path of globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/'))) {
		const { program } = parseSync(path, readFileSync(resolve(root, path), 'utf8'));
		JSON.stringify(program, (_key, value) => {
			if (value?.type === 'Literal' && value.regex) {
				const source = `/${value.regex.pattern}/${value.regex.flags}`;
				found.set(source, [...(found.get(source) ?? []), path]);
			}
			return typeof value === 'bigint' ? null : value;
		});
	}
	return found;
}

/** Characters of the texts with which the growth that recheck suspects is tried out. */
const attackLengths = [2_000, 10_000, 50_000, 200_000];
/** A quadratic match of the longest takes more than a second; in milliseconds. */
const longestMatch = 250;

/**
 * What recheck finds about the time of a match: `safe` where it is linear, else the kind of its growth. Where it finds
 * a text that should take long, that is tried out, since it knows too little of what looks behind or ahead.
 *
 * @param timeout in milliseconds
 */
export async function growthOf(source: Source, timeout: number): Promise<string> {
	const end = source.lastIndexOf('/');
	const [pattern, flags] = [source.slice(1, end), source.slice(end + 1)];
	const result = await check(withSmallBounds(pattern), flags, { timeout });
	switch (result.status) {
		case 'safe':
			return 'safe';
		case 'vulnerable':
			if (result.complexity.type === 'polynomial') {
				const { pumps, suffix } = result.attack;
				const regex = new RegExp(pattern, `${flags.replace('g', '')}g`);
				const isSlow = attackLengths.some((length) => {
					const times = ({ length: own }: string) => Math.ceil(length / pumps.length / own);
					const pumped = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times(pump)));
					return timeOf(regex, pumped.join('') + suffix) > longestMatch;
				});
				return isSlow ? result.complexity.summary.replace(' (fuzz)', '') : 'safe';
			}
			return result.complexity.summary;
		case 'unknown':
			return 'unknown';
	}
}

function timeOf(regex: RegExp, text: string): number {
	const start = process.threadCpuUsage();
	Array.from(text.matchAll(regex));
	const { user, system } = process.threadCpuUsage(start);
	return (user + system) / 1000;
}

/** `{0,200}` as `{0,3}`: how large a bound is changes no growth, but the time in which it is found. */
function withSmallBounds(pattern: string): string {
	return pattern.replace(/\{(\d+),(\d+)\}/g, (all, from: string, to: string) =>
		Number(to) > 4 ? `{${Math.min(Number(from), 2)},3}` : all,
	);
}
