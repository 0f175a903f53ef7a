import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { isCorrected } from '../../core/lint/fix.ts';
import type { Diagnostic, FileReport, Severity } from '../../core/report/report.ts';
import { LineIndex } from '../../core/text/lineIndex.ts';
import type { Output } from '../host.ts';
import type { Run } from '../run.ts';
import { excerpt } from './excerpt.ts';
import { summary } from './summary.ts';
import { sanitize, withoutCommands } from './words.ts';

type Colors = ReturnType<typeof createColors>;

/** For people: each finding with its source line and what to do, and one line at the end that sums up. */
export function pretty(run: Run, output: Output): string {
	const colors = createColors(output.colors);
	const files = run.report.files.map((file) => {
		const text = run.files.get(file.path)?.text ?? '';
		return fileText(file, text, output.columns, colors);
	});
	return withoutCommands(files.join('')) + summary(run, output);
}

function fileText(file: FileReport, text: string, columns: number, colors: Colors): string {
	const path = sanitize(file.path);
	const error =
		file.error === null ? '' : `${colors.bold(path)} ${colors.red('failed')}\n  ${sanitize(file.error)}\n\n`;
	const lines = new LineIndex(text);
	return error + file.diagnostics.map((finding) => findingText(finding, path, text, lines, columns, colors)).join('');
}

function findingText(
	finding: Diagnostic,
	path: string,
	text: string,
	lines: LineIndex,
	columns: number,
	colors: Colors,
): string {
	const { line, column, severity, rule, message, fixes } = finding;
	const paint = painter(severity, colors);
	const number = String(line);
	const gutter = `${' '.repeat(number.length)} ${colors.dim('│')}`;
	const { source, carets } = excerpt(text, lines, finding, columns - number.length - 6);
	const advice =
		fixes[0] && isCorrected(finding) ? `  ${gutter} ${colors.dim(`--fix: ${sanitize(fixes[0].title)}`)}\n` : '';
	return [
		`${colors.bold(`${path}:${line}:${column}`)} ${paint(severity)} ${colors.dim(rule)}\n`,
		...wrapAnsi(sanitize(message), columns - 2)
			.split('\n')
			.map((row) => `  ${row}\n`),
		`  ${colors.dim(`${number} │`)} ${source}\n`,
		`  ${gutter} ${paint(carets)}\n`,
		`${advice}\n`,
	].join('');
}

function painter(severity: Severity, { red, yellow, blue, cyan }: Colors): (text: string) => string {
	return { error: red, warning: yellow, info: blue, hint: cyan }[severity];
}
