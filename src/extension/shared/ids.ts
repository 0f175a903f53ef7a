/**
 * Every id that the code shares with the manifest, by feature; test/manifest holds the two against each other.
 * Write ids nowhere else.
 */

export const commands = {
	lintAllStories: 'starCoach.lintAllStories',
	cancelLintAllStories: 'starCoach.cancelLintAllStories',
	explainRule: 'starCoach.explainRule',
} as const;

/** Setting keys below `starCoach`; `pace` is a group. */
export const settings = {
	stories: 'stories',
	ignore: 'ignore',
	pace: 'pace',
	rules: 'rules',
} as const;

/** Keys for `when` and `enablement` clauses. */
export const contextKeys = {
	lintingAllStories: 'starCoach.lintingAllStories',
} as const;

/** Schemes of the read-only documents that the extension serves. */
export const schemes = {
	rulePage: 'star-coach-rule',
} as const;

/** The section of the settings. */
export const configurationSection = 'starCoach';

/** The `source` of every diagnostic. */
export const diagnosticSource = 'STAR Coach';
