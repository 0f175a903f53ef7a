import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How someone with the page of a rule at hand judged its findings in files that nobody had tuned on. */
export interface RulePrecision {
	readonly rule: string;
	readonly severity: string;
	/** How many findings were read; each is counted as one of the three below. */
	readonly read: number;
	readonly useful: number;
	/** True, but not worth saying. */
	readonly pedantic: number;
	readonly false: number;
}

/** The readings of one day. */
export interface Precision {
	readonly date: string;
	/** What was read. */
	readonly files: string;
	/** How well the stories in it were read before anybody had seen them. */
	readonly firstSeen: string;
	readonly rows: readonly RulePrecision[];
}

const file = join(import.meta.dirname, 'precision.json');

/**
 * The figures that are kept by hand in precision.json: `{ "date": "2026-01-31", "files": "…", "firstSeen": "…", "rows": [{ "rule": "too-long", … }] }`;
 * null without the file.
 *
 * @throws an error if any findings were not counted as one of the three
 */
export function readPrecision(path: string = file): Precision | null {
	if (!existsSync(path)) {
		return null;
	}
	const precision = JSON.parse(readFileSync(path, 'utf8')) as Precision;
	for (const { rule, read, useful, pedantic, false: wrong } of precision.rows) {
		if (useful + pedantic + wrong !== read) {
			throw new Error(`Of ${read} findings of ${rule}, ${useful + pedantic + wrong} are counted.`);
		}
	}
	return precision;
}
