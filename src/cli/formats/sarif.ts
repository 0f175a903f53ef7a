import type { Finding, LintResult } from '../../core/lint/result.ts';
import { docsOf, type Rule } from '../../core/lint/rule.ts';
import type { Severity } from '../../core/lint/severity.ts';
import type { Span } from '../../core/text/span.ts';
import type { Printer, Run } from '../run.ts';
import { shownJson } from './words.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** SARIF 2.1.0, which code scanning services read. Printed at the end, because data on the whole run comes first. */
export function sarif({ rules, about: { version, home, pageOf } }: Run): Printer {
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const notifications: object[] = [];
	const results: object[] = [];
	return {
		syntax: 'json',
		start: '',
		file({ path, error, result, findings }) {
			if (error !== null) {
				notifications.push({ level: 'error', message: { text: error }, locations: [location(path)] });
			}
			for (const finding of findings) {
				results.push(resultOf(finding, path, result, indexes.get(finding.rule)));
			}
			return '';
		},
		end({ failed }) {
			const descriptors = rules.map((rule) => ({ ...descriptorOf(rule), helpUri: pageOf(docsOf(rule)) }));
			const driver = { name: 'STAR Coach', version, informationUri: home, rules: descriptors };
			const log = {
				$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
				version: '2.1.0',
				runs: [
					{
						tool: { driver },
						columnKind: 'utf16CodeUnits',
						invocations: [{ executionSuccessful: failed === 0, toolExecutionNotifications: notifications }],
						results,
					},
				],
			};
			return `${shownJson(log)}\n`;
		},
	};
}

function descriptorOf({ id, description, severity }: Rule): object {
	return {
		id,
		shortDescription: { text: `${description}.` },
		defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
	};
}

function resultOf(
	{ rule, severity, message, span, fixes }: Finding,
	path: string,
	{ document }: LintResult,
	ruleIndex: number | undefined,
): object {
	const region = (place: Span) => {
		const { line, column, endLine, endColumn } = document.lines.rangeOf(place);
		return { startLine: line, startColumn: column, endLine, endColumn };
	};
	const changes = fixes.map(({ title, edits }) => ({
		description: { text: title },
		artifactChanges: [
			{
				artifactLocation: artifact(path),
				replacements: edits.map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
			},
		],
	}));
	return {
		ruleId: rule,
		ruleIndex,
		level: levels[severity],
		message: { text: message },
		locations: [location(path, region(span))],
		...(changes.length > 0 ? { fixes: changes } : {}),
	};
}

function location(path: string, region?: object): object {
	return { physicalLocation: { artifactLocation: artifact(path), ...(region ? { region } : {}) } };
}

function artifact(path: string): object {
	return { uri: path.split('/').map(encodeURIComponent).join('/') };
}
