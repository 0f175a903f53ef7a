import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../core/lint/rule.ts';
import { severities } from '../core/lint/severity.ts';
import { root } from './root.ts';

const levels = [...severities, 'off'] as const;

const folder = join(root, 'src/core/lint');

interface RuleModule {
	readonly id: string;
	/** The name under which the module exports the rule. */
	readonly name: string;
	readonly rule: Rule;
}

/** The ids of the rules, which their files are named after. */
export function ruleIds(): string[] {
	return globSync('rules/*.ts', { cwd: folder }).map((path) => basename(path, '.ts'));
}

/**
 * The expected content of `rules.ts`: every rule in `rules/`, most severe first.
 *
 * @throws when a file does not export the rule that it is named after
 */
export async function ruleListText(): Promise<string> {
	const modules = await Promise.all(ruleIds().map(load));
	const byId = modules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const listed = byId.toSorted((a, b) => placeOf(a.rule) - placeOf(b.rule));
	return `// Made by \`npm run generate\` from the files in rules/.
import type { Rule } from './rule.ts';
${byId.map(({ id, name }) => `import { ${name} } from './rules/${id}.ts';\n`).join('')}
/** Every rule, in the order in which they run and are listed. */
export const rules: readonly Rule[] = [
${listed.map(({ name }) => `\t${name},\n`).join('')}];
`;
}

async function load(id: string): Promise<RuleModule> {
	const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	const path = join(folder, `rules/${id}.ts`);
	const { [name]: rule } = (await import(pathToFileURL(path).href)) as Record<string, Rule | undefined>;
	if (rule?.id !== id) {
		throw new Error(`${path} should export the rule "${id}" as ${name}.`);
	}
	return { id, name, rule };
}

function placeOf({ severity, runsLast }: Rule): number {
	return runsLast ? levels.length : levels.indexOf(severity);
}
