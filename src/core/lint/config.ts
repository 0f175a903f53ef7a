import { parse } from 'valibot';
import { defaultPace, type Pace } from '../story/pace.ts';
import type { Rule } from './rule.ts';
import type { Severity } from './severity.ts';

/** A rule's configuration. */
export interface RuleSetting {
	/** Absent if only options are set: the findings then have the severities that the rule gives them. */
	readonly severity?: Severity | 'off';
	/** The output of the rule's own schema, including defaults. */
	readonly options: unknown;
}

/**
 * How to show findings about a story with `status: draft` or `retired`: all as hints, or with their rules' severities.
 */
export const draftSeverities = ['hint', 'usual'] as const;
export type DraftSeverity = (typeof draftSeverities)[number];

/** A configuration with every default filled in. */
export interface Config {
	/** Globs of the files that contain stories, relative to the folder of the configuration file. */
	readonly stories: readonly string[];
	/** Globs of files that are never linted. */
	readonly ignore: readonly string[];
	readonly pace: Pace;
	readonly draftSeverity: DraftSeverity;
	/** By rule id; a rule that is absent uses its defaults. */
	readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** A valid configuration from one source: a file, the editor's settings or the command line. */
export interface ConfigLayer {
	readonly stories?: readonly string[];
	readonly ignore?: readonly string[];
	readonly pace?: Partial<Pace>;
	readonly draftSeverity?: DraftSeverity;
	readonly rules?: ReadonlyMap<string, Partial<RuleSetting>>;
}

/**
 * Folders and names that clearly contain stories, chosen by what public files with stories are called; see the counts in
 * docs/configuration.md.
 */
export const defaultStories: readonly string[] = [
	'**/*.star.md',
	'**/stories',
	'**/stories.md',
	'**/{star,behavioral,behavioural,interview,sample}{-,_, }{story,stories}',
	'**/{star,behavioral,behavioural,interview}{-,_, }{story,stories}.md',
	'**/*{story,stories}{-,_, }bank.md',
	'**/{behavioral,behavioural}*.md',
	'**/{star,bq}.md',
];

/** Never searched, regardless of configuration. */
export const alwaysIgnored: readonly string[] = ['**/node_modules', '**/.git'];

export const defaultConfig: Config = {
	stories: defaultStories,
	ignore: [],
	pace: defaultPace,
	draftSeverity: 'usual',
	rules: new Map(),
};

/**
 * Merges layers into the defaults, each taking precedence over earlier ones. Its globs and a rule's options replace
 * those below; its pace and a rule's severity are merged key by key.
 */
export function toConfig(layers: readonly ConfigLayer[], rules: readonly Rule[]): Config {
	const settings = new Map<string, RuleSetting>();
	for (const layer of layers) {
		for (const [id, setting] of layer.rules ?? []) {
			const rule = rules.find((rule) => rule.id === id);
			if (rule) {
				const below = settings.get(id) ?? { options: parse(rule.options, {}) };
				settings.set(id, { ...below, ...setting });
			}
		}
	}
	return {
		stories: layers.findLast((layer) => layer.stories)?.stories ?? defaultConfig.stories,
		ignore: layers.findLast((layer) => layer.ignore)?.ignore ?? defaultConfig.ignore,
		pace: Object.assign({}, defaultPace, ...layers.map((layer) => layer.pace)),
		draftSeverity: layers.findLast((layer) => layer.draftSeverity)?.draftSeverity ?? defaultConfig.draftSeverity,
		rules: settings,
	};
}
