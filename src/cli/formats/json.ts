import type { Run } from '../run.ts';

/** The report as it is; see docs/report.md. */
export function json({ report }: Run): string {
	return `${JSON.stringify(report, null, 2)}\n`;
}
