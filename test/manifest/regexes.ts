import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { check } from 'recheck';

const root = resolve(import.meta.dirname, '../..');

/** A regular expression as it is written: `/a+/g`. */
export type Source = string;

/** The regular expressions of what ships, each with the files that have it. */
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

/**
 * What recheck finds about the time of a match: `safe` where it is linear, else the kind of its growth.
 *
 * @param timeout in milliseconds
 */
export async function growthOf(source: Source, timeout: number): Promise<string> {
	const end = source.lastIndexOf('/');
	const result = await check(withSmallBounds(source.slice(1, end)), source.slice(end + 1), { timeout });
	switch (result.status) {
		case 'safe':
			return 'safe';
		case 'vulnerable':
			return result.complexity.summary.replace(' (fuzz)', '');
		case 'unknown':
			return 'unknown';
	}
}

/** `{0,200}` as `{0,3}`: how large a bound is changes no growth, but the time in which it is found. */
function withSmallBounds(pattern: string): string {
	return pattern.replace(/\{(\d+),(\d+)\}/g, (all, from: string, to: string) =>
		Number(to) > 4 ? `{${Math.min(Number(from), 2)},3}` : all,
	);
}
