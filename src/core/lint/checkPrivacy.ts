import type { Say } from '../text/translation.ts';
import { type Config, toConfig } from './config.ts';
import { lint } from './lint.ts';
import type { LintResult } from './result.ts';
import { privateDetail } from './rules/private-detail.ts';
import { rules } from './rules.ts';

/**
 * The findings of the rule `private-detail` in a text, using its options and disable comments even if it is off. No
 * other rule runs.
 */
export function checkPrivacy(text: string, config: Config, say?: Say): LintResult {
	const off = new Map(rules.map(({ id }) => [id, { severity: 'off' } as const]));
	const { options } = config.rules.get(privateDetail.id) ?? {};
	const on = { severity: 'warning', ...(options !== undefined && { options }) } as const;
	const { rules: settings } = toConfig([{ rules: off }, { rules: new Map([[privateDetail.id, on]]) }], rules);
	return lint(text, {
		isStoryFile: true,
		config: { ...config, draftSeverity: 'usual', rules: settings },
		...(say && { say }),
	});
}
