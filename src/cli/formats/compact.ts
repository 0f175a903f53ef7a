import type { Run } from '../run.ts';
import { harmless, withoutCommands } from './words.ts';

/** One line a finding, `path:line:column: severity: message [rule]`, as compilers print and editors parse it. */
export function compact({ report }: Run): string {
	const lines = report.files
		.flatMap(({ path, error, diagnostics }) => [
			...(error === null ? [] : [`${harmless(path)}:1:1: error: ${harmless(error)}\n`]),
			...diagnostics.map(
				({ line, column, severity, message, rule }) =>
					`${harmless(path)}:${line}:${column}: ${severity}: ${harmless(message)} [${rule}]\n`,
			),
		])
		.join('');
	return withoutCommands(lines);
}
