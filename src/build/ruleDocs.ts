import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { optionEntries } from '../core/lint/configSchema.ts';
import type { Rule } from '../core/lint/rule.ts';
import { rules } from '../core/lint/rules.ts';
import { root } from './root.ts';
import { differing, exampleOf, exampleStory, lintExamples } from './ruleExamples.ts';

/** The path of a rule's page, relative to the root of the repository. */
export function pageFile(id: string): string {
	return `docs/rules/${id}.md`;
}

/**
 * The page of a rule as it is in the repository.
 *
 * @throws when it is missing; the message names it
 */
function readPage(id: string): string {
	const file = join(root, pageFile(id));
	if (!existsSync(file)) {
		throw new Error(`${pageFile(id)} is missing; write it, with the headings of another rule's page.`);
	}
	return readFileSync(file, 'utf8');
}

/** The content that the page of a rule should have: what is written by hand, and the rule's facts and examples. */
export function pageText(rule: Rule): string {
	const page = readPage(rule.id);
	const byHand = ['Why', 'How to fix', 'Details'].flatMap((heading) => {
		const text = sectionOf(page, heading);
		return text === '' ? [] : { heading, text };
	});
	const details = byHand.filter(({ heading }) => heading === 'Details');
	const { bad, good, config } = exampleOf(rule.id);
	const [, note, setting] = /^# (.*)\n([\s\S]+)$/.exec(config) ?? [];
	const settings = setting === undefined ? [] : [note, `\`\`\`yaml\n${setting}\`\`\``];
	const sections = [
		...byHand.filter((section) => !details.includes(section)),
		{ heading: 'Bad', text: [...settings, quoted(differing(bad, good))].join('\n\n') },
		{ heading: 'Good', text: [quoted(differing(good, bad)), ...wholeStory(good)].join('\n\n') },
		...details,
		{ heading: 'Options', text: optionsOf(rule) },
	];
	const fix = hasFix(rule) ? 'There is a quick fix.' : 'No quick fix.';
	const head = `# ${rule.id}\n\n${rule.description}.\n\nDefault severity: ${rule.severity}. ${fix}`;
	return `${[head, ...sections.map(({ heading, text }) => `## ${heading}\n\n${text}`)].join('\n\n')}\n`;
}

/** Prose as a quotation, whose lines wrap; front matter and comments as they stand in a file. */
function quoted(blocks: readonly string[]): string {
	return blocks.some((block) => /^(?:---|<!--)/m.test(block))
		? `\`\`\`markdown\n${blocks.join('\n\n')}\n\`\`\``
		: blocks.join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

/** Where the rest of a story is that the page shows a part of. */
function wholeStory(blocks: readonly string[]): string[] {
	return blocks.includes(exampleStory[0] ?? '') ? ['[The whole story](README.md#the-story-of-the-examples)'] : [];
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

## The story of the examples

Most pages show how one part of this story looks when it is told badly, and what it says here:

${quoted(exampleStory.slice(1))}
`;
}

/** Whether the rule offers a fix for its bad example. */
function hasFix({ id }: Rule): boolean {
	return lintExamples(id).bad.findings.some(({ rule, fixes }) => rule === id && fixes.length > 0);
}

/** The text below a heading, up to the next one of its level; empty if there is none. */
function sectionOf(page: string, heading: string): string {
	return (page.split(`\n## ${heading}\n`)[1] ?? '').split('\n## ', 1)[0]?.trim() ?? '';
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
