import { cpus } from 'node:os';

/** When and on what machine a page was measured, as a sentence. */
export function measuredToday(): string {
	const [cpu] = cpus();
	return `Measured ${new Date().toISOString().slice(0, 10)}; ${process.platform}, ${cpus().length} × ${cpu?.model.trim()}, Node ${process.versions.node}.`;
}

/** The lines of a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}
