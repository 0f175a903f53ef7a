import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { ConfigLayer } from '../core/lint/config.ts';
import { levelSchema } from '../core/lint/configSchema.ts';
import type { CustomContext, CustomFinding, CustomRule } from '../core/lint/customRule.ts';
import { isCustomId } from '../core/lint/isCustomId.ts';
import type { Rule, RuleContext } from '../core/lint/rule.ts';
import { rules as builtInRules } from '../core/lint/rules.ts';
import type { StoryDocument } from '../core/story/model.ts';
import { characterStart } from '../core/text/characters.ts';
import { applyEdits } from '../core/text/edit.ts';
import { valueProblem } from '../core/text/valueProblem.ts';
import { Problem, reasonOf } from './files/problem.ts';

/** The page for custom rules that do not name one. */
const customDocs = 'docs/custom-rules.md';

const ruleSchema = v.object({
	id: v.pipe(
		v.string(),
		v.check(
			(id) => /^custom-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id),
			'"{0}" must begin with "custom-", in lowercase letters.',
		),
	),
	severity: levelSchema,
	description: v.string(),
	docs: v.optional(
		v.pipe(
			v.string(),
			v.check((docs) => /^https?:\/\//.test(docs), '"{0}" must be a URL that begins with "https://".'),
		),
	),
	check: v.function(),
});

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const edit = v.object({ ...span, text: v.string() });
const findingsSchema = v.array(
	v.object({
		message: v.string(),
		span: v.optional(v.object(span)),
		section: v.optional(v.string()),
		fixes: v.optional(v.array(v.object({ title: v.string(), edits: v.array(edit) }))),
	}),
);

/**
 * The rules for a run: the built-in ones and those in modules named on the command line.
 *
 * @param cwd the folder that the modules' paths are relative to
 * @param modules paths of JavaScript modules; their code is run
 * @param layer what the command line configures
 * @throws Problem when a module or one of its rules cannot be used, or no module has a configured custom rule
 */
export async function allRules(
	cwd: string,
	modules: readonly string[] = [],
	layer: ConfigLayer = {},
): Promise<readonly Rule[]> {
	const custom: Rule[] = [];
	for (const module of modules) {
		for (const rule of await load(cwd, module)) {
			if (custom.some(({ id }) => id === rule.id)) {
				throw new Problem(`Duplicate rule "${rule.id}"; rename the one in "${module}".`);
			}
			custom.push(rule);
		}
	}
	for (const id of layer.rules?.keys() ?? []) {
		if (isCustomId(id) && !custom.some((rule) => rule.id === id)) {
			throw new Problem(`Unknown rule "${id}"; name its module with --rules.`);
		}
	}
	const last = builtInRules.filter(({ runsLast }) => runsLast);
	return [...builtInRules.filter((rule) => !last.includes(rule)), ...custom, ...last];
}

/** The rules in a module. @throws Problem when it cannot be loaded or has an invalid rule */
async function load(cwd: string, module: string): Promise<Rule[]> {
	const path = resolve(cwd, module);
	if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
		throw new Problem(`--rules names "${module}", which is not a file; use the path of a JavaScript module.`);
	}
	let loaded: { readonly default?: unknown };
	try {
		loaded = (await import(pathToFileURL(path).href)) as typeof loaded;
	} catch (error) {
		throw new Problem(`The --rules module "${module}" cannot be loaded: ${reasonOf(error)}.`);
	}
	const list = [loaded.default].flat();
	if (list.length === 0 || !list.every((rule) => typeof rule === 'object' && rule !== null && 'id' in rule)) {
		const wanted = 'its default export must be a rule, an object with id, severity, description and check, or a list';
		throw new Problem(`The --rules module "${module}" exports no rule; ${wanted} of rules.`);
	}
	return list.map((rule, index) => {
		const { success, issues } = v.safeParse(ruleSchema, rule, { abortEarly: true });
		if (!success) {
			const message = valueProblem(issues[0], [`rule ${index + 1}`]).message;
			throw new Problem(`The --rules module "${module}" has an invalid rule: ${message}`);
		}
		return toRule(rule as CustomRule);
	});
}

function toRule(custom: CustomRule): Rule {
	const { id, severity, description, docs = customDocs } = custom;
	return {
		id,
		severity,
		description,
		docs,
		checklist: null,
		options: v.strictObject({}),
		check(context) {
			for (const story of context.document.stories) {
				for (const { span = story.titleSpan, message, section, fixes } of findingsOf(custom, story, context)) {
					context.report({ span, message, story, ...(section && { section }), ...(fixes && { fixes: () => fixes }) });
				}
			}
		},
	};
}

/** What a rule finds in a story. @throws Problem when the rule fails or returns anything other than findings */
function findingsOf(
	rule: CustomRule,
	story: StoryDocument['stories'][number],
	{ document, pace, measuresOf }: RuleContext<unknown>,
): readonly CustomFinding[] {
	const { text } = document;
	const context: CustomContext = {
		document,
		pace,
		measuresOf,
		textOf: ({ content }) => content.map(({ start, end }) => text.slice(start, end)).join('\n'),
		find: ({ content }, pattern) => {
			const everywhere = new RegExp(pattern, pattern.flags.replace(/[gy]/g, '').concat('g'));
			return content.flatMap((piece) =>
				[...text.slice(piece.start, piece.end).matchAll(everywhere)].map((match) => {
					const start = piece.start + match.index;
					return { start, end: start + match[0].length };
				}),
			);
		},
	};
	let found: unknown;
	try {
		found = rule.check(story, context);
	} catch (error) {
		throw new Problem(`The rule "${rule.id}" failed: ${reasonOf(error)}.`);
	}
	const { success, issues } = v.safeParse(findingsSchema, found, { abortEarly: true });
	if (!success) {
		const { message } = Array.isArray(found)
			? valueProblem(issues[0], ['its list of findings'])
			: { message: 'return one, empty if there is nothing to find.' };
		throw new Problem(`The rule "${rule.id}" does not return a list of findings: ${message}`);
	}
	const findings = found as readonly CustomFinding[];
	for (const { span = story.titleSpan, fixes = [] } of findings) {
		try {
			applyEdits(text, [{ start: characterStart(text, span.start), end: characterStart(text, span.end), text: '' }]);
			fixes.forEach(({ edits }) => applyEdits(text, edits));
		} catch (error) {
			throw new Problem(
				`The rule "${rule.id}" names a position outside the text or inside a character: ${reasonOf(error)}`,
			);
		}
	}
	return findings;
}
