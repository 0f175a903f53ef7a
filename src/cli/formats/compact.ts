import { sanitize } from '../../core/text/acting.ts';
import type { Printer } from '../run.ts';

/** One line per finding, `path:line:column: severity: message [rule]`, as compilers print it and editors parse it. */
export function compact(): Printer {
	return {
		syntax: 'text',
		start: '',
		file({ path, error, result, findings }) {
			const shown = sanitize(path);
			const lines = findings.map(({ span, severity, message, rule }) => {
				const { line, column } = result.document.lines.positionAt(span.start);
				return `${shown}:${line}:${column}: ${severity}: ${sanitize(message)} [${rule}]\n`;
			});
			const failure = error === null ? '' : `${shown}:1:1: error: ${sanitize(error)}\n`;
			return failure + lines.join('');
		},
		end: () => '',
	};
}
