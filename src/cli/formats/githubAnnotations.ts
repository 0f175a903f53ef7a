import type { Severity } from '../../core/lint/severity.ts';
import { sanitize } from '../../core/text/acting.ts';
import type { Printer } from '../run.ts';

const commands: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	info: 'notice',
	hint: 'notice',
};

/** Workflow commands, which GitHub Actions turns into annotations on a pull request. */
export function githubAnnotations(): Printer {
	return {
		syntax: 'commands',
		start: '',
		file({ path, error, result, findings }) {
			const failure = error === null ? '' : command('error', { file: path, title: 'STAR Coach' }, error);
			const annotations = findings.map(({ severity, rule, message, span }) => {
				const { line, column, endLine, endColumn } = result.document.lines.rangeOf(span);
				// GitHub accepts columns only for a finding within one line.
				const end = line === endLine ? { col: column, endColumn } : {};
				const place = { file: path, line, endLine, ...end };
				return command(commands[severity], { ...place, title: `STAR Coach: ${rule}` }, message);
			});
			return failure + annotations.join('');
		},
		end: () => '',
	};
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
