import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAlikes } from '../core/measure/examples.ts';
import { measureKinds } from '../core/measure/measure.ts';
import { kinds, vetoes } from '../core/measure/patterns/patterns.ts';
import { root } from './root.ts';
import { withTables } from './withTables.ts';

export const measuresFile = 'docs/measures.md';

/** Only the first examples of a row, which differ the most. */
const mostOfRow = 7;
/** Only the first rows of a veto, because there are many idioms. */
const mostOfVeto = 8;

/** The page about measures, with its tables of kinds and look-alikes. */
export function measuresText(): string {
	const rows = measureKinds.map((kind) => {
		const table = kinds.find((other) => other.kind === kind);
		const texts = table?.rows.flatMap(({ examples }) => examples.slice(0, mostOfRow)) ?? [];
		return [
			kind,
			table?.description ?? '',
			codes([...new Set(texts.map((text) => /«([^«»]*)»/.exec(text)?.[1] ?? ''))]),
		];
	});
	const vetoed = vetoes.map(({ rows, ...veto }) => ({
		...veto,
		examples: rows.slice(0, mostOfVeto).map(({ examples }) => examples[0]),
	}));
	const others = [...vetoed, ...lookAlikes].map(({ name, reason, examples }) => [name, codes(examples), reason]);
	return withTables(measuresFile, readFileSync(join(root, measuresFile), 'utf8'), {
		kinds: table(['kind', 'what it is', 'examples'], rows),
		'look-alikes': table(['what', 'examples', 'why'], others),
	});
}

function codes(texts: readonly string[]): string {
	return texts.map((text) => `\`${text}\``).join(', ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
