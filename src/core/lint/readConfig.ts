import * as v from 'valibot';
import { isCollection, isMap, type Node, type Pair, type Scalar } from 'yaml';
import { LineIndex, type Range } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { type Say, sayInEnglish, toSay } from '../text/translation.ts';
import { type ValuePath, type ValueProblem, valueProblem } from '../text/valueProblem.ts';
import { readYaml, type YamlProblem, type YamlText } from '../text/yaml.ts';
import type { ConfigLayer, RuleSetting } from './config.ts';
import { ConfigProblems } from './configProblems.ts';
import { extendedSchema, keySchemas, levelSchema, schemaKey, settingSchema } from './configSchema.ts';
import type { Extended } from './extended.ts';
import { isCustomId } from './isCustomId.ts';
import type { Rule } from './rule.ts';

/** What is wrong with a configuration file. */
export interface ConfigProblem {
	/** One sentence that says what to do. */
	readonly message: string;
	/** Where it is in the file. */
	readonly range: Range;
}

const yamlTexts: Readonly<Record<YamlProblem['kind'], string>> = {
	'too-large': toSay('The configuration file is larger than {0} KB; shorten it.'),
	'too-deep': toSay('The configuration file is nested too deeply; simplify it.'),
	'not-a-text': toSay('The configuration file has a key that is not a string; write each as "key: value".'),
	syntax: toSay('The configuration file cannot be parsed ({0}); fix the error here.'),
	'second-document': toSay(
		'The configuration file has a second document; keep the first and delete everything from here on.',
	),
	twice: toSay('The configuration file has the key "{0}" twice; delete one.'),
	aliases: toSay('The configuration file has too many aliases, or one without an anchor; write the values out.'),
};

/**
 * Reads a configuration file. JSON is read as YAML, which includes it.
 * Whatever is wrong becomes a problem with its position and is left out of the layer; the rest applies.
 *
 * @param say returns messages in the user's language
 */
export function readConfigFile(
	text: string,
	rules: readonly Rule[],
	say: Say = sayInEnglish,
): {
	readonly layer: ConfigLayer;
	/** The files that it extends. */
	readonly extended: readonly Extended[];
	readonly problems: readonly ConfigProblem[];
} {
	const lines = new LineIndex(text);
	const { data, contents, problem } = readYaml(text);
	if (problem) {
		const message = say(yamlTexts[problem.kind], problem.detail);
		return { layer: {}, extended: [], problems: [{ message, range: lines.rangeOf(problem.span) }] };
	}
	const { extends: extended, ...rest } = isRecord(data) ? data : {};
	const { layer, problems: layerProblems } = validateConfig(isRecord(data) ? rest : (data ?? {}), rules, say);
	const { paths, problems: pathProblems } = validateExtends(extended, say);
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

/** The paths under `extends`; none if one of them is wrong. */
function validateExtends(
	value: unknown,
	say: Say,
): { readonly paths: readonly string[]; readonly problems: ValueProblem[] } {
	if (value === undefined || value === null) {
		return { paths: [], problems: [] };
	}
	const result = v.safeParse(Array.isArray(value) ? v.array(extendedSchema) : extendedSchema, value);
	return result.success
		? { paths: [result.output].flat(), problems: [] }
		: { paths: [], problems: result.issues.map((issue) => valueProblem(issue, ['extends'], say)) };
}

/**
 * Checks a configuration as data, from a file or from the editor's settings.
 * Every problem is reported; whatever is wrong is left out of the layer.
 *
 * @param say returns messages in the user's language
 */
export function validateConfig(
	data: unknown,
	rules: readonly Rule[],
	say: Say = sayInEnglish,
): { readonly layer: ConfigLayer; readonly problems: readonly ValueProblem[] } {
	if (!isRecord(data)) {
		const message = say('The configuration must consist of keys and values, such as "stories" and "rules".');
		return { layer: {}, problems: [{ path: [], atKey: false, message }] };
	}
	const problems = new ConfigProblems(rules, say);
	const layer: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(data)) {
		if (value === null || key === schemaKey) {
			// A key without a value is one whose lines are commented out.
		} else if (key === 'rules') {
			layer[key] = readRules(value, rules, problems);
		} else if (Object.hasOwn(keySchemas, key)) {
			const read = problems.read<v.GenericSchema>(keySchemas[key as keyof typeof keySchemas], value, [key]);
			if (read !== undefined) {
				layer[key] = read;
			}
		} else {
			problems.addUnknown([key]);
		}
	}
	return { layer, problems: problems.all };
}

/**
 * Checks globs that are set outside a configuration file.
 *
 * @param key the setting, as messages name it
 * @param say returns messages in the user's language
 */
export function validateGlobs(key: string, value: unknown, say: Say = sayInEnglish): readonly ValueProblem[] {
	const { issues = [] } = v.safeParse(keySchemas.ignore, value);
	return issues.map((issue) => valueProblem(issue, [key], say));
}

function readRules(
	value: unknown,
	rules: readonly Rule[],
	problems: ConfigProblems,
): Map<string, Partial<RuleSetting>> {
	const settings = new Map<string, Partial<RuleSetting>>();
	if (!isRecord(value)) {
		problems.add(
			['rules'],
			toSay('"rules" must consist of keys and values, each a rule and its severity, such as "too-short: off".'),
		);
		return settings;
	}
	for (const [id, entry] of Object.entries(value)) {
		const rule = rules.find((rule) => rule.id === id);
		if (!rule && !isCustomId(id)) {
			problems.addUnknown(['rules', id]);
			continue;
		}
		const hasOptions = rule !== undefined && isRecord(entry);
		const read = problems.read(hasOptions ? settingSchema(rule) : levelSchema, entry, ['rules', id]);
		if (typeof read === 'string') {
			settings.set(id, { severity: read });
		} else if (read) {
			const { severity, ...options } = read;
			const isSet = Object.keys(entry as object).some((key) => key !== 'severity');
			settings.set(id, { ...(severity && { severity }), ...(isSet && { options }) });
		}
	}
	return settings;
}

/**
 * Finds the place of a value or its key; if it is absent, the place of the last thing on its path that the file has.
 */
function locatorOf(contents: YamlText['contents']): (path: ValuePath, atKey: boolean) => Span {
	const pairsOf = new Map<unknown, ReadonlyMap<string, Pair>>();
	function pairAt(node: unknown, name: string | number): Pair | undefined {
		if (!isMap(node)) {
			return undefined;
		}
		const pairs = pairsOf.get(node) ?? new Map(node.items.map((pair) => [String((pair.key as Scalar).value), pair]));
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
		const [start, end] = (place as Node).range as [number, number, number];
		return { start, end };
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
