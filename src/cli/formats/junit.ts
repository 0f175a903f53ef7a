import type { Finding } from '../../core/lint/result.ts';
import { isAtLeast } from '../../core/lint/severity.ts';
import { sanitize } from '../../core/text/acting.ts';
import type { LintedFile, Printer, Run } from '../run.ts';

/**
 * JUnit XML, which CI systems show as test results: each file is a suite, each finding a case. A finding below the
 * severity that fails the run is a passing case with the finding as its output.
 */
export function junit({ failOn }: Run): Printer {
	const fails = ({ severity }: Finding) => isAtLeast(severity, failOn);
	return {
		syntax: 'xml',
		start: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="star-coach">\n',
		file: (file) => suite(file, fails),
		end: () => '</testsuites>\n',
	};
}

function suite({ path, error, result, findings }: LintedFile, fails: (finding: Finding) => boolean): string {
	const cases = findings.map((finding) => {
		const { rule, severity, message, span, section } = finding;
		const { line, column } = result.document.lines.positionAt(span.start);
		const name = `${rule} at ${line}:${column}${section === null ? '' : ` (${section})`}`;
		const text = `${path}:${line}:${column} ${severity}: ${message}`;
		const inner = fails(finding)
			? `<failure type="${severity}" message="${escapeXml(message)}">${escapeXml(text)}</failure>`
			: `<system-out>${escapeXml(text)}</system-out>`;
		return testCase(name, path, inner);
	});
	if (error !== null) {
		cases.unshift(testCase('readable', path, `<error type="file" message="${escapeXml(error)}"></error>`));
	} else if (cases.length === 0) {
		cases.push(testCase('no findings', path, ''));
	}
	const failures = findings.filter(fails).length;
	return `\t<testsuite name="${escapeXml(path)}" tests="${cases.length}" failures="${failures}" errors="${error === null ? 0 : 1}">\n${cases.join('')}\t</testsuite>\n`;
}

function testCase(name: string, path: string, inner: string): string {
	return `\t\t<testcase name="${escapeXml(name)}" classname="${escapeXml(path)}">${inner}</testcase>\n`;
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\n': '&#10;',
	'\r': '&#13;',
	'\t': '&#9;',
};

/** XML 1.0 does not allow other control characters. */
function escapeXml(text: string): string {
	const escaped = text.replace(/[&<>"\n\r\t]/g, (character) => entities[character] as string);
	return sanitize(escaped).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}
