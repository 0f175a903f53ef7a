import type { Severity } from '../../core/report/report.ts';
import type { Run } from '../run.ts';
import { sanitize } from './words.ts';

const commands: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	info: 'notice',
	hint: 'notice',
};

/** Workflow commands, with which GitHub Actions annotates the lines of a pull request. */
export function github({ report }: Run): string {
	return report.files
		.flatMap(({ path, error, diagnostics }) => [
			...(error === null ? [] : [command('error', { file: path, title: 'STAR Coach' }, error)]),
			...diagnostics.map(({ severity, rule, message, line, column, endLine, endColumn }) => {
				// GitHub takes columns only where a finding lies in one line.
				const end = line === endLine ? { col: column, endColumn } : {};
				return command(
					commands[severity],
					{ file: path, line, endLine, ...end, title: `STAR Coach: ${rule}` },
					message,
				);
			}),
		])
		.join('');
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
	const list = Object.entries(properties).map(([key, value]) => {
		const escaped = escapeData(sanitize(String(value)))
			.replace(/:/g, '%3A')
			.replace(/,/g, '%2C');
		return `${key}=${escaped}`;
	});
	return `::${name} ${list.join(',')}::${escapeData(sanitize(message))}\n`;
}

function escapeData(text: string): string {
	return text.replace(/%/g, '%25');
}
