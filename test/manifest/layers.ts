import { posix } from 'node:path';

/** What a room of src may import. */
interface Room {
	/** Other rooms. */
	readonly rooms: readonly string[];
	/** Rooms of which it may import types alone. */
	readonly types?: readonly string[];
	/** Packages, by exact name; `node:` stands for all of Node's modules. */
	readonly packages: readonly string[];
}

/** The rooms whose imports are limited; src/build may import everything. */
const rooms: Record<string, Room> = {
	core: {
		rooms: [],
		packages: [
			'gray-matter',
			'leven',
			'markdown-it',
			'minisearch',
			'picomatch',
			'smol-toml',
			'ts-fsrs',
			'valibot',
			'yaml',
		],
	},
	protocol: { rooms: ['core'], packages: ['valibot'] },
	extension: { rooms: ['core', 'protocol'], packages: ['valibot', 'vscode'] },
	webview: { rooms: ['protocol'], types: ['core'], packages: ['@vscode-elements/elements', 'lit', 'valibot'] },
	cli: { rooms: ['core'], packages: ['commander', 'diff', 'ignore', 'node:', 'picocolors'] },
};

interface Import {
	/** As written. */
	readonly target: string;
	readonly isType: boolean;
	/** Whether the importing module needs the other one before it can run itself. */
	readonly isStatic: boolean;
}

/** The imports and re-exports of a module that the formatter has formatted. */
function importsOf(text: string): Import[] {
	const imports: Import[] = [];
	for (const [, type, target] of text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\bfrom\s+)?'([^']+)'/gm)) {
		imports.push({ target: target as string, isType: type !== undefined, isStatic: type === undefined });
	}
	for (const [, target] of text.matchAll(/\bimport\(\s*'([^']+)'/g)) {
		imports.push({ target: target as string, isType: false, isStatic: false });
	}
	return imports;
}

/**
 * Finds imports that cross the rooms in a way that is not allowed.
 *
 * @param sources the text of modules by their path from the root, with slashes
 * @returns a sentence for each
 */
export function layerProblems(sources: ReadonlyMap<string, string>): string[] {
	const problems: string[] = [];
	for (const [path, text] of sources) {
		const name = roomOf(path);
		const room = name === undefined ? undefined : rooms[name];
		if (room === undefined) continue;
		for (const { target, isType } of importsOf(text)) {
			if (target.startsWith('.')) {
				const other = roomOf(posix.join(posix.dirname(path), target)) ?? 'outside of src';
				const allowed = other === name || room.rooms.includes(other) || (isType && room.types?.includes(other));
				if (!allowed) problems.push(`${path} imports ${target} (${other}).`);
			} else if (
				!room.packages.some((own) => target === own || target.startsWith(own.endsWith(':') ? own : `${own}/`))
			) {
				problems.push(`${path} imports ${target}.`);
			}
		}
	}
	return problems;
}

/**
 * Finds modules that need each other before they can run.
 *
 * @param sources as for {@link layerProblems}
 * @returns the paths along each circle that was found
 */
export function importCycles(sources: ReadonlyMap<string, string>): string[][] {
	const cycles: string[][] = [];
	const done = new Set<string>();
	const visit = (path: string, above: readonly string[]): void => {
		const start = above.indexOf(path);
		if (start >= 0) cycles.push([...above.slice(start), path]);
		const text = sources.get(path);
		if (start >= 0 || done.has(path) || text === undefined) return;
		for (const { target, isStatic } of importsOf(text)) {
			if (isStatic && target.startsWith('.')) visit(posix.join(posix.dirname(path), target), [...above, path]);
		}
		done.add(path);
	};
	for (const path of sources.keys()) visit(path, []);
	return cycles;
}

function roomOf(path: string): string | undefined {
	return /^src\/([^/]+)\//.exec(path)?.[1];
}
