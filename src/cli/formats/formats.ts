import type { Output } from '../host.ts';
import type { Printer, Run } from '../run.ts';
import { compact } from './compact.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** Every way to print a report; what is printed ends with a line break if it is not empty. */
export const formats = { pretty, compact, json, sarif, junit, github } satisfies Record<
	string,
	(run: Run, output: Output) => Printer
>;

export type Format = keyof typeof formats;

/** Whether someone reads the format, rather than a program. */
export function isForPeople(format: Format): boolean {
	return format === 'pretty' || format === 'compact';
}
