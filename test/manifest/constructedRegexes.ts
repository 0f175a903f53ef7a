// The regular expressions that src makes with `new RegExp(…)`: node test/manifest/constructedRegexes.ts
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import type { Source } from './regexes.ts';

const root = resolve(import.meta.dirname, '../..');

/** A place of a file that makes regular expressions: `src/a.ts:12:3`. */
type Place = string;

/** The places of what ships that make regular expressions as the program runs. */
export function placesOfConstruction(pattern: string): Place[] {
	return globSync(pattern, { cwd: root, exclude: ['src/build/**'] })
		.map((path) => path.replaceAll('\\', '/'))
		.flatMap((path) => {
			const text = readFileSync(resolve(root, path), 'utf8');
			const places: Place[] = [];
			JSON.stringify(parseSync(path, text).program, (_key, value) => {
				if ((value?.type === 'NewExpression' || value?.type === 'CallExpression') && value.callee.name === 'RegExp') {
					const before = text.slice(0, value.start).split('\n');
					places.push(`${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`);
				}
				return typeof value === 'bigint' ? null : value;
			});
			return places;
		});
}

/** The regular expressions that src makes when a program reads texts of every language, each with the places that do. */
export function constructedRegexes(): Map<Source, Place[]> {
	const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	if (status !== 0) {
		throw new Error(stderr);
	}
	return new Map(JSON.parse(stdout));
}

if (import.meta.main) {
	const made = new Map<Source, Set<Place>>();
	const record = (regex: RegExp): RegExp => {
		const frames = new Error().stack?.split('\n') ?? [];
		const [, url, position] = /(file:.*?):(\d+:\d+)\)?$/.exec(frames[3] ?? '') ?? [];
		const path = url && relative(root, fileURLToPath(url)).split(sep).join('/');
		if (path?.startsWith('src/')) {
			const source = String(regex);
			made.set(source, (made.get(source) ?? new Set()).add(`${path}:${position}`));
		}
		return regex;
	};
	globalThis.RegExp = new Proxy(RegExp, {
		construct: (target, args: [string, string]) => record(new target(...args)),
		apply: (target, _, args: [string, string]) => record(target(...args)),
	});
	await import('./constructionsOfRegexes.ts');
	console.log(JSON.stringify([...made].map(([source, places]) => [source, [...places]])));
}
