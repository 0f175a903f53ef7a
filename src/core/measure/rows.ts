import { forms } from './forms.ts';
import { languages } from './lexicon/languages.ts';
import type { MeasureKind } from './measure.ts';
import { naming } from './naming.ts';
import type { Row, Written } from './row.ts';

function rowOf(written: Written, kind?: MeasureKind): Row {
	const row = typeof written === 'string' ? { pattern: written } : written;
	return kind ? { kind, ...row } : row;
}

/** Every row of the grammar, in order of precedence. */
export const rows: readonly Row[] = [
	...naming.flatMap(({ rows }) => rows.map((row) => rowOf(row))),
	...forms.flatMap(({ kind, rows }) => rows.map((row) => rowOf(row, kind))),
	...Object.values(languages).flatMap(({ rows = {} }) =>
		Object.entries(rows).flatMap(([kind, written]) =>
			written.map((row) => rowOf(row, kind === 'naming' ? undefined : (kind as MeasureKind))),
		),
	),
];
