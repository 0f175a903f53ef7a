import type { Run } from '../run.ts';
import { shownJson } from './words.ts';

/** The report as it is; see docs/report.md. */
export function json({ report }: Run): string {
	return `${shownJson(report)}\n`;
}
