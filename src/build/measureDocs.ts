import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindsOfMeasures, lookAlikes } from '../core/measure/examples.ts';
import { measureKinds } from '../core/measure/measure.ts';
import { kinds as tables, vetoes } from '../core/measure/patterns/patterns.ts';
import { root } from './root.ts';
import { withTables } from './withTables.ts';

export const measuresFile = 'docs/measures.md';

/** As many examples of one reason as say enough. */
const mostLookAlikes = 10;

/** The page about measures, with its tables of kinds and of what only looks like one. */
export function measuresText(): string {
	const kinds = measureKinds.map((kind) => {
		const table = tables.find((other) => other.kind === kind);
		const rows = table?.rows.map(({ examples: [text = ''] }) => text) ?? [];
		const texts = [...(kindsOfMeasures[kind]?.examples ?? []), ...rows];
		return [
			kind,
			table?.description ?? kindsOfMeasures[kind]?.description ?? '',
			codes(texts.map((text) => /«([^«»]*)»/.exec(text)?.[1] ?? '')),
		];
	});
	const others = lookAlikes.map(({ name, reason, examples }) => {
		const rows = vetoes.find((veto) => veto.name === name)?.rows.map(({ examples: [text = ''] }) => text) ?? [];
		return [name, codes([...examples, ...rows].slice(0, mostLookAlikes)), reason];
	});
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
