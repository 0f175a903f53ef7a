import * as v from 'valibot';
import { isCollection, isMap, isNode, isScalar, type Pair } from 'yaml';
import { LineIndex, type Range } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { readYaml, type YamlText } from '../text/yaml.ts';
import type { ConfigLayer, RuleSetting } from './config.ts';
import { type ConfigPath, unknownKey, type ValueProblem, valueProblem } from './configProblems.ts';
import { extendedSchema, keySchemas, levelSchema, optionEntries, schemaKey } from './configSchema.ts';
import { isCustomId } from './customRule.ts';
import type { Extended } from './extended.ts';
import type { Rule } from './rule.ts';

/** What is wrong with a configuration file. */
export interface ConfigProblem {
	/** One sentence that says what to do. */
	readonly message: string;
	/** Where it is in the file. */
	readonly range: Range;
}

/**
 * Reads a configuration file. JSON is read as the YAML that it also is.
 * What is wrong becomes a problem with its position and is left out of the layer; the rest holds.
 */
export function readConfigFile(
	text: string,
	rules: readonly Rule[],
): {
	readonly layer: ConfigLayer;
	/** The files on which it builds. */
	readonly extended: readonly Extended[];
	readonly problems: readonly ConfigProblem[];
} {
	const lines = new LineIndex(text);
	const { data, contents, problem } = readYaml(text);
	if (problem) {
		const message = `The configuration file ${problem.message}.`;
		return { layer: {}, extended: [], problems: [{ message, range: lines.rangeOf(problem.span) }] };
	}
	const { extends: extended, ...rest } = isRecord(data) ? data : {};
	const { layer, problems: layerProblems } = validateConfig(isRecord(data) ? rest : (data ?? {}), rules);
	const { paths, problems: pathProblems } = validateExtends(extended);
	const locate = locatorOf(contents);
	return {
		layer,
		extended: paths.map((path, index) => {
			const place = Array.isArray(extended) ? ['extends', index] : ['extends'];
			return { path, range: lines.rangeOf(locate(place, false)) };
		}),
		problems: [...pathProblems, ...layerProblems]
			.map(({ message, path, atKey }) => ({ message, range: lines.rangeOf(locate(path, atKey)) }))
			.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column),
	};
}

/** The paths under `extends`; none when one of them is wrong. */
function validateExtends(value: unknown): { readonly paths: readonly string[]; readonly problems: ValueProblem[] } {
	if (value === undefined || value === null) {
		return { paths: [], problems: [] };
	}
	const result = v.safeParse(Array.isArray(value) ? v.array(extendedSchema) : extendedSchema, value);
	return result.success
		? { paths: [result.output].flat(), problems: [] }
		: { paths: [], problems: result.issues.map((issue) => valueProblem(issue, ['extends'])) };
}

/**
 * Checks a configuration as data, from a file or from the editor's settings.
 * Every problem is reported; what is wrong is left out of the layer.
 */
export function validateConfig(
	data: unknown,
	rules: readonly Rule[],
): { readonly layer: ConfigLayer; readonly problems: readonly ValueProblem[] } {
	if (!isRecord(data)) {
		const message = 'The configuration must consist of keys and values, such as "stories" and "rules".';
		return { layer: {}, problems: [{ path: [], atKey: false, message }] };
	}
	const problems: ValueProblem[] = [];
	const layer: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(data)) {
		const isKnown = key === 'rules' || key === schemaKey || Object.hasOwn(keySchemas, key);
		if (!isKnown) {
			problems.push(unknownKey([key], [...Object.keys(keySchemas), 'rules'], 'setting'));
		} else if (value === null || key === schemaKey) {
			// A key without a value is one whose lines are commented out.
		} else if (key === 'rules') {
			layer[key] = validateRules(value, rules, problems);
		} else {
			const schema = keySchemas[key as keyof typeof keySchemas];
			const result = v.safeParse(schema as v.GenericSchema, value);
			if (result.success) {
				layer[key] = result.output;
			} else {
				report(result.issues, [key], 'entries' in schema ? Object.keys(schema.entries) : [], 'setting', problems);
			}
		}
	}
	return { layer, problems };
}

/**
 * Checks globs that are set outside a configuration file.
 *
 * @param key the setting, as messages name it
 */
export function validateGlobs(key: string, value: unknown): readonly ValueProblem[] {
	const problems: ValueProblem[] = [];
	const result = v.safeParse(keySchemas.ignore, value);
	if (!result.success) {
		report(result.issues, [key], [], 'setting', problems);
	}
	return problems;
}

function validateRules(
	value: unknown,
	rules: readonly Rule[],
	problems: ValueProblem[],
): ReadonlyMap<string, Partial<RuleSetting>> {
	const settings = new Map<string, Partial<RuleSetting>>();
	if (!isRecord(value)) {
		const message = '"rules" must consist of keys and values, each a rule and its severity, such as "too-short: off".';
		problems.push({ path: ['rules'], atKey: false, message });
		return settings;
	}
	for (const [id, entry] of Object.entries(value)) {
		const rule = rules.find((rule) => rule.id === id);
		if (!rule && !isCustomId(id)) {
			const ids = rules.map((rule) => rule.id);
			problems.push(unknownKey(['rules', id], ids, 'rule'));
		} else if (rule && isRecord(entry)) {
			settings.set(id, validateRule(entry, rule, problems));
		} else {
			const level = v.safeParse(levelSchema, entry);
			if (level.success) {
				settings.set(id, { severity: level.output });
			} else {
				report(level.issues, ['rules', id], [], 'option', problems);
			}
		}
	}
	return settings;
}

function validateRule(entry: Record<string, unknown>, rule: Rule, problems: ValueProblem[]): Partial<RuleSetting> {
	const path = ['rules', rule.id];
	const { severity, ...options } = entry;
	const known = Object.keys(optionEntries(rule));
	const level = v.safeParse(v.exactOptional(levelSchema), severity);
	const parsed = v.safeParse(rule.options, options);
	if (severity !== undefined && !level.success) {
		report(level.issues, [...path, 'severity'], [], 'option', problems);
	}
	if (!parsed.success) {
		report(parsed.issues, path, known, 'option', problems);
	}
	return {
		...(severity !== undefined && level.success ? { severity: level.output } : {}),
		...(parsed.success && Object.keys(options).length > 0 ? { options: parsed.output } : {}),
	};
}

/** Turns the issues of one value into problems. */
function report(
	issues: readonly v.BaseIssue<unknown>[],
	path: ConfigPath,
	known: readonly string[],
	what: 'setting' | 'option',
	problems: ValueProblem[],
): void {
	for (const issue of issues) {
		const problem = valueProblem(issue, path);
		problems.push(issue.expected === 'never' ? unknownKey(problem.path, known, what) : problem);
	}
}

/** Finds the place of a value or its key; of the last thing on its path that the file has. */
function locatorOf(contents: YamlText['contents']): (path: ConfigPath, atKey: boolean) => Span {
	const pairsOf = new Map<unknown, ReadonlyMap<string, Pair>>();
	function pairAt(node: unknown, name: string | number): Pair | undefined {
		if (!isMap(node)) {
			return undefined;
		}
		const pairs =
			pairsOf.get(node) ?? new Map(node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
		pairsOf.set(node, pairs);
		return pairs.get(String(name));
	}
	return (path, atKey) => {
		let node: unknown = contents;
		let key: unknown = contents;
		for (const name of path) {
			const pair = pairAt(node, name);
			const next = pair ? (pair.value ?? pair.key) : isCollection(node) ? node.get(name, true) : null;
			if (!next) {
				break;
			}
			key = pair?.key ?? next;
			node = next;
		}
		const place = atKey ? key : node;
		const [start, end] = (isNode(place) && place.range) || [0, 0];
		return { start, end };
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
