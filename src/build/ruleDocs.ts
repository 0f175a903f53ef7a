// Fills in what the rule pages take from the rules: node src/build/ruleDocs.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { type Config, defaultConfig } from '../core/lint/config.ts';
import { optionEntries } from '../core/lint/configSchema.ts';
import { lint } from '../core/lint/lint.ts';
import { readConfigFile } from '../core/lint/readConfig.ts';
import type { Rule } from '../core/lint/rule.ts';
import { rules } from '../core/lint/rules.ts';
import type { FileReport } from '../core/report/report.ts';
import { root } from './bundle.ts';

const folder = join(root, 'docs/rules');

/** The file of a rule's page. */
export function pageFile(id: string): string {
	return join(folder, `${id}.md`);
}

/** What the rules find in the examples of a page. */
interface Examples {
	readonly bad: FileReport;
	readonly good: FileReport;
}

/**
 * Lints the examples of a page. They are shorter than real stories, so too-short is off on all pages but its own.
 *
 * @throws when an example is missing
 */
export function lintExamples(id: string, page: string): Examples {
	const bad = sectionOf(page, 'Bad');
	const config = exampleConfig(id, fence(bad, 'yaml') ?? '');
	const report = (section: string, name: string) => {
		const text = fence(section, 'markdown');
		if (text === undefined) {
			throw new Error(`${pageFile(id)} has no ${name} example; write one between lines of \`\`\`.`);
		}
		return lint(text, { config });
	};
	return { bad: report(bad, 'bad'), good: report(sectionOf(page, 'Good'), 'good') };
}

/** A page with its description, severity, fix and options as the rule has them now. */
export function currentPage(rule: Rule, page: string): string {
	const fix = hasFix(rule, page) ? 'Has a quick fix.' : 'Has no quick fix.';
	const head = `# ${rule.id}\n\n${rule.description}.\n\nSeverity: ${rule.severity}. ${fix}\n\n`;
	return (head + page.slice(page.indexOf('## Why'))).replace(
		/(?<=\n## Options\n\n)[\s\S]*?(?=## Bad\n)/,
		() => `${optionsOf(rule)}\n\n`,
	);
}

/** The index of all rules. */
export function currentIndex(): string {
	const rows = rules.map((rule) => {
		const fix = hasFix(rule, readFileSync(pageFile(rule.id), 'utf8')) ? 'yes' : 'no';
		return `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${fix} | ${rule.description} |`;
	});
	return `# Rules

| Rule | Severity | Quick fix | What it finds |
| --- | --- | --- | --- |
${rows.join('\n')}

Severities and options are set in \`.star-coach.yaml\`, in any folder above the stories:

\`\`\`yaml
rules:
  we-in-action: off
  unbalanced:
    severity: warning
    maxSetup: 40
\`\`\`

Comments switch rules off in one place: \`<!-- star-coach-disable-next-line RULE -->\`,
\`<!-- star-coach-disable RULE -->\` … \`<!-- star-coach-enable RULE -->\` and \`<!-- star-coach-disable-file RULE -->\`.
Several rules are separated by commas, no rule means every rule, and a reason may follow two dashes.
`;
}

/** Whether the rule offers a fix for the bad example of its page. */
function hasFix({ id }: Rule, page: string): boolean {
	return lintExamples(id, page).bad.diagnostics.some(({ rule, fixes }) => rule === id && fixes.length > 0);
}

function exampleConfig(id: string, yaml: string): Config {
	const { layer, problems } = readConfigFile(yaml, rules);
	if (problems[0]) {
		throw new Error(`${pageFile(id)}: ${problems[0].message}`);
	}
	const tooShort = new Map(id === 'too-short' ? [] : [['too-short', { severity: 'off', options: undefined } as const]]);
	return { ...defaultConfig, pace: { ...defaultConfig.pace, ...layer.pace }, rules: tooShort };
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
		return values ? `a list of ${values.map((value) => `\`${value}\``).join(', ')}` : 'a list of texts';
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

if (import.meta.main) {
	for (const rule of rules) {
		writeFileSync(pageFile(rule.id), currentPage(rule, readFileSync(pageFile(rule.id), 'utf8')));
	}
	writeFileSync(join(folder, 'README.md'), currentIndex());
}
