import { rules } from '../../core/lint/rules.ts';
import type { Diagnostic, FileReport, Range, Severity } from '../../core/report/report.ts';
import type { Run } from '../run.ts';
import { shownJson } from './words.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** SARIF 2.1.0, which code scanning services read. */
export function sarif({ report, version }: Run): string {
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'STAR Coach',
						version,
						rules: rules.map(({ id, description, severity }) => ({
							id,
							shortDescription: { text: `${description}.` },
							defaultConfiguration: { level: levels[severity] },
						})),
					},
				},
				columnKind: 'utf16CodeUnits',
				invocations: [
					{
						executionSuccessful: report.summary.failed === 0,
						toolExecutionNotifications: report.files.flatMap(({ path, error }) =>
							error === null ? [] : [{ level: 'error', message: { text: error }, locations: [location(path)] }],
						),
					},
				],
				results: report.files.flatMap((file) => file.diagnostics.map((diagnostic) => result(diagnostic, file))),
			},
		],
	};
	return `${shownJson(log)}\n`;
}

function result(diagnostic: Diagnostic, { path }: FileReport): object {
	const { rule, severity, message, fixes } = diagnostic;
	const ruleIndex = rules.findIndex(({ id }) => id === rule);
	return {
		ruleId: rule,
		...(ruleIndex >= 0 ? { ruleIndex } : {}),
		level: levels[severity],
		message: { text: message },
		locations: [location(path, diagnostic)],
		...(fixes.length > 0
			? {
					fixes: fixes.map(({ title, edits }) => ({
						description: { text: title },
						artifactChanges: [
							{
								artifactLocation: artifact(path),
								replacements: edits.map((edit) => ({
									deletedRegion: region(edit),
									insertedContent: { text: edit.text },
								})),
							},
						],
					})),
				}
			: {}),
	};
}

function location(path: string, range?: Range): object {
	return { physicalLocation: { artifactLocation: artifact(path), ...(range ? { region: region(range) } : {}) } };
}

function artifact(path: string): object {
	return { uri: path.split('/').map(encodeURIComponent).join('/') };
}

function region({ line, column, endLine, endColumn }: Range): object {
	return { startLine: line, startColumn: column, endLine, endColumn };
}
