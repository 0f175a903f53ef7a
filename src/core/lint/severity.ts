/** Severities from the strongest to the weakest. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Whether a finding keeps a story from being ready to tell; other findings are advice. */
export function isSerious({ severity }: { readonly severity: Severity }): boolean {
	return severity === 'error' || severity === 'warning';
}
