import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../../src/core/lint/lint.ts';

/**
 * Prints what the linter finds in the files of a set, one finding per line, for someone who judges the findings by the
 * pages of the rules.
 *
 * @param folder contains `files/`
 */
export function printFindings(folder: string): void {
	for (const name of readdirSync(join(folder, 'files'))) {
		const { document, findings } = lint(readFileSync(join(folder, 'files', name), 'utf8'));
		for (const { rule, severity, message, span } of findings) {
			const [line, endLine] = [span.start, span.end].map((offset) => document.lines.lineAt(offset));
			console.log(JSON.stringify({ name, line, endLine, rule, severity, message }));
		}
	}
}
