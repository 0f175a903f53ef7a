import type { Run } from '../run.ts';
import { sanitize, withoutCommands } from './words.ts';

/** One line a finding, `path:line:column: severity: message [rule]`, as compilers print and editors parse it. */
export function compact({ report }: Run): string {
	const lines = report.files
		.flatMap(({ path, error, diagnostics }) => [
			...(error === null ? [] : [`${sanitize(path)}:1:1: error: ${sanitize(error)}\n`]),
			...diagnostics.map(
				({ line, column, severity, message, rule }) =>
					`${sanitize(path)}:${line}:${column}: ${severity}: ${sanitize(message)} [${rule}]\n`,
			),
		])
		.join('');
	return withoutCommands(lines);
}
