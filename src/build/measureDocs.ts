import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindsOfMeasures, lookAlikes } from '../core/measure/examples.ts';
import { root } from './root.ts';
import { withTables } from './withTables.ts';

export const measuresFile = 'docs/measures.md';

/** The page about measures, with its tables of kinds and of what only looks like one. */
export function measuresText(): string {
	const kinds = Object.entries(kindsOfMeasures).map(([kind, { description, examples }]) => [
		kind,
		description,
		codes(examples.map((text) => /«([^«»]*)»/.exec(text)?.[1] ?? '')),
	]);
	const others = lookAlikes.map(({ name, reason, examples }) => [name, codes(examples), reason]);
	return withTables(measuresFile, readFileSync(join(root, measuresFile), 'utf8'), {
		kinds: table(['kind', 'what it is', 'examples'], kinds),
		'look-alikes': table(['what', 'examples', 'why'], others),
	});
}

function codes(texts: readonly string[]): string {
	return texts.map((text) => `\`${text}\``).join(', ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
