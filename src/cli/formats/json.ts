import { toFileReport } from '../../core/report/fileReport.ts';
import type { Report, Summary } from '../../core/report/report.ts';
import type { Printer, Totals } from '../run.ts';
import { shownJson } from './words.ts';

/** The report as is, one file at a time; see docs/report.md. */
export function json(): Printer {
	const version: Report['version'] = 1;
	let separator = '';
	return {
		syntax: 'json',
		start: `{\n  "version": ${version},\n  "files": [`,
		file({ path, error, result, findings }) {
			const text = `${separator}\n    ${shownJson({ ...toFileReport(result, path, findings), error }, 4)}`;
			separator = ',';
			return text;
		},
		end: (totals) => `${separator && '\n  '}],\n  "summary": ${shownJson(summaryOf(totals), 2)}\n}\n`,
	};
}

function summaryOf({ files, stories, findings, failed }: Totals): Summary {
	const { error, warning, info, hint } = findings;
	return { files, stories, errors: error, warnings: warning, infos: info, hints: hint, failed };
}
