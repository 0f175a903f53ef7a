import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { type Config, toConfig } from '../core/lint/config.ts';
import { optionEntries } from '../core/lint/configSchema.ts';
import { lint } from '../core/lint/lint.ts';
import { readConfigFile } from '../core/lint/readConfig.ts';
import type { LintResult } from '../core/lint/result.ts';
import type { Rule } from '../core/lint/rule.ts';
import { rules } from '../core/lint/rules.ts';
import { root } from './root.ts';

/** The path of a rule's page, relative to the root of the repository. */
export function pageFile(id: string): string {
	return `docs/rules/${id}.md`;
}

/**
 * The page of a rule as it is in the repository.
 *
 * @throws when it is missing; the message names it
 */
export function readPage(id: string): string {
	const file = join(root, pageFile(id));
	if (!existsSync(file)) {
		throw new Error(`${pageFile(id)} is missing; write it, with the headings of another rule's page.`);
	}
	return readFileSync(file, 'utf8');
}

/** What the rules find in the examples of a page. */
interface Examples {
	readonly bad: LintResult;
	readonly good: LintResult;
}

/**
 * Lints the examples of a page with the default configuration, except for what its YAML sets.
 *
 * @throws when the page or an example is missing
 */
export function lintExamples(id: string): Examples {
	const page = readPage(id);
	const bad = sectionOf(page, 'Bad');
	const config = exampleConfig(id, fence(bad, 'yaml') ?? '');
	const linted = (section: string, name: string) => {
		const text = fence(section, 'markdown');
		if (text === undefined) {
			throw new Error(`${pageFile(id)} has no ${name} example; write one between lines of \`\`\`.`);
		}
		return lint(text, { config, isStoryFile: true });
	};
	return { bad: linted(bad, 'bad'), good: linted(sectionOf(page, 'Good'), 'good') };
}

/** The content that the page of a rule should have: the rule's current description, severity, fix and options. */
export function pageText(rule: Rule): string {
	const page = readPage(rule.id);
	const fix = hasFix(rule) ? 'Has a quick fix.' : 'Has no quick fix.';
	const head = `# ${rule.id}\n\n${rule.description}.\n\nSeverity: ${rule.severity}. ${fix}\n\n`;
	const between = (from: string, to?: string) =>
		page.slice(page.indexOf(from), to === undefined ? undefined : page.indexOf(to));
	return `${head}${between('## Why', '## Options\n')}## Options\n\n${optionsOf(rule)}\n\n${between('## Bad\n')}`;
}

/** A table of all rules. */
function ruleTable(): string {
	const rows = rules.map(
		(rule) =>
			`| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${hasFix(rule) ? 'yes' : 'no'} | ${rule.description} |`,
	);
	return ['| Rule | Severity | Quick fix | What it finds |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The index of all rules. */
export function rulesIndex(): string {
	return `# Rules

${ruleTable()}

Set severities and options in \`.star-coach.yaml\`, in any folder above the stories:

\`\`\`yaml
rules:
  we-in-action: off
  unbalanced:
    severity: warning
    maxSetup: 40
\`\`\`

Comments turn rules off in one place: \`<!-- star-coach-disable-next-line RULE -->\`,
\`<!-- star-coach-disable RULE -->\` … \`<!-- star-coach-enable RULE -->\` and \`<!-- star-coach-disable-file RULE -->\`.
Separate several rules with commas; naming no rule means every rule, and a reason may follow two dashes.
`;
}

/** Whether the rule offers a fix for the bad example on its page. */
function hasFix({ id }: Rule): boolean {
	return lintExamples(id).bad.findings.some(({ rule, fixes }) => rule === id && fixes.length > 0);
}

function exampleConfig(id: string, yaml: string): Config {
	const { layer, problems } = readConfigFile(yaml, rules);
	if (problems[0]) {
		throw new Error(`${pageFile(id)}: ${problems[0].message}`);
	}
	return toConfig([layer], rules);
}

function sectionOf(page: string, heading: string): string {
	return page.split(`\n## ${heading}\n`)[1] ?? '';
}

function fence(section: string, language: string): string | undefined {
	return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(section)?.[1];
}

function optionsOf(rule: Rule): string {
	const options = Object.entries(optionEntries(rule));
	if (options.length === 0) {
		return 'This rule has no options.';
	}
	const { properties } = toJsonSchema(rule.options, { typeMode: 'input', ignoreActions: ['check'] });
	const rows = options.map(([name]) => {
		const schema = properties?.[name];
		if (typeof schema !== 'object') {
			throw new Error(`The option ${name} of ${rule.id} has no schema.`);
		}
		return `| \`${name}\` | ${typeOf(schema)} | ${defaultOf(schema)} | ${schema.description} |`;
	});
	return ['| Option | Value | Default | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

type Schema = Exclude<NonNullable<ReturnType<typeof toJsonSchema>['properties']>[string], boolean>;

function typeOf({ type, items, minimum, maximum }: Schema): string {
	if (type === 'array') {
		const values = typeof items === 'object' && !Array.isArray(items) ? items.enum : undefined;
		return values ? `a list of ${values.map((value) => `\`${value}\``).join(', ')}` : 'a list of strings';
	}
	const range = [minimum === undefined ? '' : `from ${minimum}`, maximum === undefined ? '' : `to ${maximum}`];
	return ['a number', ...range.filter(Boolean)].join(' ');
}

function defaultOf({ default: value, items }: Schema): string {
	if (!Array.isArray(value)) {
		return `\`${value}\``;
	}
	const all = typeof items === 'object' && !Array.isArray(items) && items.enum?.length === value.length;
	return all ? 'all' : value.length === 0 ? 'none' : value.map((entry) => `\`${entry}\``).join(', ');
}
