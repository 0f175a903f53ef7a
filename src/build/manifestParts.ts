import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { type ToolName, toolNames, tools } from '../core/agents/tools.ts';
import { rules } from '../core/lint/rules.ts';
import { labelWords } from '../core/story/languages/languages.ts';
import { commands, languageModelTools } from '../extension/shared/ids.ts';
import { commandDescriptions } from './commandDescriptions.ts';
import { root } from './root.ts';
import { withTables } from './withTables.ts';

interface Setting {
	readonly default: unknown;
	readonly markdownDescription: string;
	/** For a former setting, which the page does not list. */
	readonly markdownDeprecationMessage?: string;
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly markdownEnumDescriptions?: readonly string[];
}

interface Manifest {
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly title: string }[];
		readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
		/** The sections of the settings. */
		readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
	};
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readManifest = (): Manifest => JSON.parse(read('package.json'));

/** The manifest with the rules that the setting `starCoach.rules` may name, and the tools for language models. */
export function manifestText(): string {
	const manifest = JSON.parse(read('package.json'));
	for (const { properties } of manifest.contributes.configuration) {
		if (properties['starCoach.rules']) {
			properties['starCoach.rules'].propertyNames.enum = rules.map(({ id }) => id);
		}
	}
	manifest.contributes.languageModelTools = toolNames.map(toolInManifest);
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}

function toolInManifest(name: ToolName): object {
	const id = languageModelTools[name];
	const { $schema: _, ...inputSchema } = toJsonSchema(tools[name].input, { typeMode: 'input' });
	return {
		name: id,
		displayName: `%tool.${name}.name%`,
		userDescription: `%tool.${name}.description%`,
		modelDescription: tools[name].description,
		toolReferenceName: id.replace('starCoach_', ''),
		canBeReferencedInPrompt: true,
		inputSchema,
	};
}

export const settingsFile = 'docs/settings.md';
export const commandsFile = 'docs/commands.md';

const labelLanguages = /(?<=\blabels in )\d+(?= languages\b)/;

/**
 * README.md with the number of label languages.
 *
 * @throws when the place for the number is missing
 */
export function readmeText(): string {
	const page = read('README.md');
	if (!labelLanguages.test(page)) {
		throw new Error('README.md does not say “labels in … languages” with a number; say it.');
	}
	return page.replace(labelLanguages, String(Object.keys(labelWords).length));
}

/** The page of the settings. */
export function settingsPage(): string {
	return withTables(settingsFile, read(settingsFile), { settings: settingTable() });
}

/** The page of the commands. */
export function commandsPage(): string {
	return withTables(commandsFile, read(commandsFile), { commands: commandTable() });
}

function settingTable(): string {
	const strings = readStrings();
	const rows = readManifest()
		.contributes.configuration.flatMap(({ properties }) => Object.entries(properties))
		.filter(([, { markdownDeprecationMessage }]) => markdownDeprecationMessage === undefined)
		.map(([key, setting]) => {
			const meanings = setting.enumDescriptions ?? setting.markdownEnumDescriptions;
			const values = (setting.enum ?? []).map((value, index) => ` \`${value}\`: ${strings(meanings?.[index] ?? '')}`);
			const description = withoutSettingLinks(strings(setting.markdownDescription));
			return `| \`${key}\` | ${defaultOf(setting)} | ${description}${values.join('')} |`;
		});
	return ['| Setting | Default | Description |', '| --- | --- | --- |', ...rows].join('\n');
}

/** `` `#starCoach.interview.date#` ``, which the Settings editor shows as a link, becomes plain code. */
function withoutSettingLinks(text: string): string {
	return text.replace(/`#([\w.]+)#`/g, '`$1`');
}

function defaultOf({ default: value }: Setting): string {
	if (Array.isArray(value)) {
		return value.length === 0 ? 'none' : value.map((entry) => `\`${entry}\``).join(', ');
	}
	const isNone = typeof value === 'object' || value === '';
	return isNone ? 'none' : `\`${value}\``;
}

/**
 * The commands that the Command Palette offers.
 *
 * @throws when a command has no description, or is not in the manifest
 */
function commandTable(): string {
	const missing = Object.keys(commands).find((name) => !Object.hasOwn(commandDescriptions, name));
	if (missing !== undefined) {
		throw new Error(`src/build/commandDescriptions.ts has no description of ${missing}; write one.`);
	}
	const strings = readStrings();
	const { contributes } = readManifest();
	const hidden = new Set(
		contributes.menus.commandPalette.filter(({ when }) => when === 'false').map((item) => item.command),
	);
	const titles = new Map(contributes.commands.map(({ command, title }) => [command, strings(title)]));
	const rows = Object.entries(commandDescriptions)
		.map(([name, description]) => ({ id: commands[name as keyof typeof commands], description }))
		.filter(({ id }) => !hidden.has(id))
		.map(({ id, description }) => {
			const title = titles.get(id);
			if (title === undefined) {
				throw new Error(`package.json has no command ${id}; add it to contributes.commands.`);
			}
			return `| ${title} | ${description} |`;
		});
	return ['| Command | Description |', '| --- | --- |', ...rows].join('\n');
}

/** Returns a function that looks up the text for a `%key%` in the manifest. */
function readStrings(): (key: string) => string {
	const strings: Record<string, string> = JSON.parse(read('package.nls.json'));
	return (key) => strings[key.slice(1, -1)] ?? key;
}
