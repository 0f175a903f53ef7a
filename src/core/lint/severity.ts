/** Severities from the strongest to the weakest. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Whether a severity is as severe as another one, or more severe. */
export function isAtLeast(severity: Severity, other: Severity): boolean {
	return severities.indexOf(severity) <= severities.indexOf(other);
}

/** Whether a finding keeps a story from being ready to tell; other findings are advice. */
export function isSerious({ severity }: { readonly severity: Severity }): boolean {
	return severity === 'error' || severity === 'warning';
}
