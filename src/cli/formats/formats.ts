import type { Screen } from '../host.ts';
import type { Format, Printer, Run } from '../run.ts';

/** Prints a run; output that is not empty ends with a line break. */
export type Print = (run: Run, screen: Screen) => Printer;

/** Every way to print a report. Each is loaded on demand, because some libraries take longer to load than a lint. */
export const formats: Readonly<Record<Format, () => Promise<Print>>> = {
	pretty: async () => (await import('./pretty.ts')).pretty,
	compact: async () => (await import('./compact.ts')).compact,
	json: async () => (await import('./json.ts')).json,
	sarif: async () => (await import('./sarif.ts')).sarif,
	junit: async () => (await import('./junit.ts')).junit,
	github: async () => (await import('./githubAnnotations.ts')).githubAnnotations,
};
