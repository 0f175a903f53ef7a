import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { isCorrected } from '../../core/lint/fix.ts';
import type { Finding } from '../../core/lint/result.ts';
import type { Severity } from '../../core/lint/severity.ts';
import type { StoryDocument } from '../../core/story/model.ts';
import { sanitize } from '../../core/text/acting.ts';
import type { Screen } from '../host.ts';
import type { Printer, Run } from '../run.ts';
import { excerpt } from './excerpt.ts';
import { summary } from './summary.ts';

type Colors = ReturnType<typeof createColors>;

/** For people: each finding with its source line and what to do, then a one-line summary. */
export function pretty(run: Run, screen: Screen): Printer {
	const colors = createColors(screen.colors);
	let fixable = 0;
	return {
		syntax: 'text',
		start: '',
		file({ path, error, result, findings }) {
			const shown = sanitize(path);
			fixable += findings.filter(isCorrected).length;
			const texts = findings.map((finding) => findingText(finding, shown, result.document, screen.columns, colors));
			const failure = error === null ? '' : `${colors.bold(shown)} ${colors.red('failed')}\n  ${sanitize(error)}\n\n`;
			return failure + texts.join('');
		},
		end: (totals) => summary(totals, fixable, run, screen),
	};
}

function findingText(finding: Finding, path: string, document: StoryDocument, columns: number, colors: Colors): string {
	const { severity, rule, message, span } = finding;
	const { line, column } = document.lines.positionAt(span.start);
	const paint = painter(severity, colors);
	const number = String(line);
	const gutter = `${' '.repeat(number.length)} ${colors.dim('│')}`;
	const { source, carets } = excerpt(document, span, columns - number.length - 6);
	const [fix] = isCorrected(finding) ? finding.fixes : [];
	const advice = fix ? `  ${gutter} ${colors.dim(`--fix: ${sanitize(fix.title)}`)}\n` : '';
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
