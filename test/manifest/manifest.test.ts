import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { configSchemaText } from '../../src/build/jsonSchemas.ts';
import { defaultQuestionBanks } from '../../src/core/guide/bankPaths.ts';
import { defaultStories } from '../../src/core/lint/config.ts';
import { defaultPace } from '../../src/core/story/pace.ts';
import * as ids from '../../src/extension/shared/ids.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readJson = (path: string) => JSON.parse(read(path));
const manifest = readJson('package.json');
const strings: Record<string, string> = readJson('package.nls.json');
const { contributes } = manifest;
const commands: { command: string; title: string; category: string; icon?: string; enablement?: string }[] =
	contributes.commands;
const menus: Record<string, { command?: string; submenu?: string; when?: string; group?: string }[]> =
	contributes.menus;
interface Setting {
	readonly type: string;
	readonly order: number;
	readonly scope: string;
	readonly default: unknown;
	/** Undefined for a former setting. */
	readonly markdownDescription?: string;
	readonly markdownDeprecationMessage?: string;
	readonly enum?: unknown;
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly additionalProperties?: { readonly anyOf: readonly { readonly enum?: unknown }[] };
}
const sections: { title: string; order: number; properties: Record<string, Setting> }[] = contributes.configuration;
const properties: Record<string, Setting> = Object.assign({}, ...sections.map((section) => section.properties));
/** Without former ones, which VS Code shows only to those who have set them. */
const current = Object.fromEntries(
	Object.entries(properties).filter(([, setting]) => setting.markdownDeprecationMessage === undefined),
);
const views: { id: string; icon?: string; when?: string }[] = Object.values(
	(contributes.views ?? {}) as Record<string, { id: string }[]>,
).flat();

/** Every string value of the manifest below a key, with the path to it. */
function* texts(value: unknown, path: string): Generator<{ path: string; text: string }> {
	if (typeof value === 'string') {
		yield { path, text: value };
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value)) {
			yield* texts(inner, `${path}.${key}`);
		}
	}
}

function sorted(values: Iterable<string>): string[] {
	return [...new Set(values)].sort();
}

describe('manifest: texts', () => {
	const used = [...texts(manifest, 'package')].flatMap(({ text }) => /^%(.+)%$/.exec(text)?.[1] ?? []);

	it('are all in package.nls.json, which contains nothing else', () => {
		assert.deepEqual(sorted(Object.keys(strings)), sorted(used));
	});

	it('never appear in the manifest itself', () => {
		const shown =
			/\.(title|label|name|category|description|markdownDescription|contents|altText|enumDescriptions\.\d+)$/;
		const forPrograms =
			/\.(languageModelTools\.\d+\.(name|inputSchema\..*)|chatParticipants\..*\.name|problemMatchers\.\d+\.name)$/;
		const own = [...texts(contributes, 'contributes')].filter(
			({ path, text }) => shown.test(path) && !forPrograms.test(path) && !/^%.+%$/.test(text),
		);
		assert.deepEqual(own, []);
	});

	it('in the code are always passed to vscode.l10n.t by that name, so that they are found', () => {
		for (const file of globSync('src/extension/**/*.ts', { cwd: root })) {
			const calls = read(file).match(/\bl10n\b(?!\.bundle)/g)?.length ?? 0;
			const found = read(file).match(/\bvscode\.l10n\.t\(/g)?.length ?? 0;
			assert.equal(calls, found, file);
		}
	});
});

describe('manifest: ids', () => {
	it('lists exactly the commands in the code', () => {
		assert.deepEqual(sorted(commands.map(({ command }) => command)), sorted(Object.values(ids.commands)));
		assert.equal(new Set(commands.map(({ command }) => command)).size, commands.length);
	});

	it('lists exactly the settings in the code', () => {
		const groups = Object.keys(current).map(
			(key) => key.replace(`${ids.configurationSection}.`, '').split('.')[0] ?? '',
		);
		assert.deepEqual(sorted(groups), sorted(Object.values(ids.settings).map((key) => key.split('.')[0] ?? '')));
		assert.deepEqual(
			sorted(
				Object.keys(properties)
					.filter((key) => !(key in current))
					.map((key) => key.split('.').at(-1) ?? ''),
			),
			sorted(Object.values(ids.formerSettings)),
		);
	});

	it('refers only to existing commands and submenus in menus and keybindings', () => {
		const known = new Set(commands.map(({ command }) => command));
		const submenus = new Set(((contributes.submenus ?? []) as { id: string }[]).map(({ id }) => id));
		for (const item of [...Object.values(menus).flat(), ...(contributes.keybindings ?? [])]) {
			assert.ok(known.has(item.command) || submenus.has(item.submenu), JSON.stringify(item));
		}
	});

	it('uses exactly the context keys that the code declares', () => {
		const clauses = [...texts(contributes, 'contributes')].filter(({ path }) => /\.(when|enablement)$/.test(path));
		const completing = [...texts(contributes.walkthroughs, 'walkthroughs')].flatMap(
			({ text }) => /^onContext:(.+)/.exec(text)?.[1] ?? [],
		);
		const keys = [...clauses.flatMap(({ text }) => text.match(/starCoach\.[\w.-]+/g) ?? []), ...completing];
		const declared = new Set<string>(Object.values(ids.contextKeys));
		const viewIds = new Set(views.map(({ id }) => id));
		assert.deepEqual(
			keys.filter((key) => !declared.has(key) && !viewIds.has(key)),
			[],
		);
		assert.deepEqual(
			[...declared].filter((key) => !keys.includes(key)),
			[],
		);
	});

	it('has no two buttons that look alike above a view', () => {
		const icons = new Map(commands.map(({ command, icon }) => [command, icon]));
		for (const { id } of views) {
			const buttons = (menus['view/title'] ?? []).filter(
				({ when = '', group = '' }) => when.startsWith(`view == ${id}`) && group.startsWith('navigation'),
			);
			const shown = buttons.map(({ command = '' }) => icons.get(command));
			assert.deepEqual(
				shown.filter((icon, index) => shown.indexOf(icon) !== index),
				[],
				id,
			);
		}
	});

	it('offers everything that can be done with a story in its menu', () => {
		const offeredFor = (item: string) =>
			(menus['view/item/context'] ?? []).flatMap(({ command = '', when = '' }) => {
				const pattern = /^view == starCoach\.stories && viewItem =~ \/(.+)\/$/.exec(when)?.[1];
				return pattern !== undefined && new RegExp(pattern).test(item) ? command : [];
			});
		const { commands: all } = ids;
		const always = [all.reviewStory, all.rehearseStory, all.openStoryToSide, all.revealStoryFile, all.linkStory];
		for (const [item, others] of [
			['story', [all.retireStory]],
			['story+linked', [all.practiceQuestion, all.goToQuestion, all.retireStory]],
			['story+linked+draft', [all.practiceQuestion, all.goToQuestion, all.markReady, all.retireStory]],
			['story+retired', [all.markReady]],
			['story+several', [all.retireStory, all.moveToOwnFile]],
			['storyGroup', null],
		] as const) {
			assert.deepEqual(sorted(offeredFor(item)), sorted(others ? [...always, ...others] : []), item);
		}
	});

	it('binds every key under a condition', () => {
		for (const binding of contributes.keybindings ?? []) {
			assert.ok(binding.when, JSON.stringify(binding));
		}
	});
});

describe('manifest: the Command Palette', () => {
	const hiddenUnless = new Map((menus.commandPalette ?? []).map(({ command, when }) => [command, when ?? '']));

	/** Evaluates the part of a `when` clause that the manifest uses. */
	function holds(clause: string, keys: Readonly<Record<string, unknown>>): boolean {
		return clause.split(' && ').every((term) => {
			const [, not, key = '', operator, value = ''] =
				/^(!?)([\w.]+)(?: (==|!=|in|=~) (.+))?$/.exec(term) ?? assert.fail(term);
			const known = keys[key];
			switch (operator) {
				case '==':
					return known === value;
				case '!=':
					return String(known ?? '') !== value;
				case 'in':
					return (keys[value] as unknown[] | undefined)?.includes(known) === true;
				case '=~':
					return new RegExp(value.slice(1, -1)).test(String(known ?? ''));
				default:
					return Boolean(known) !== (not === '!');
			}
		});
	}

	function offered(keys: Readonly<Record<string, unknown>>): string[] {
		return commands
			.filter(({ enablement }) => enablement === undefined || holds(enablement, keys))
			.filter(({ command }) => holds(hiddenUnless.get(command) ?? 'always', { ...keys, always: true }))
			.map(({ command }) => command);
	}

	const story = {
		workspaceFolderCount: '1',
		editorLangId: 'markdown',
		resourcePath: '/story.md',
		'starCoach.storyFiles': ['/story.md'],
	};

	it('offers about 30 commands with a story open, once everything was used', () => {
		const all = offered({ ...story, 'starCoach.practiced': true, 'starCoach.guideFiltered': true });
		assert.ok(all.length <= 31, `${all.length}; hide one until it applies, or leave it to a menu: ${all.join(', ')}`);
	});

	it('offers nothing that does not apply', () => {
		const all = offered(story);
		for (const name of ['undoRating', 'clearGuideFilter', 'answerInEditor', 'nextGuidePage', 'cancelLintAllStories']) {
			assert.ok(!all.includes(`starCoach.${name}`), name);
		}
		assert.ok(!offered({ workspaceFolderCount: '0' }).includes(ids.commands.exportCheatSheet));
	});

	it('does not offer former ids, each of which still runs a command', () => {
		for (const [former, [now]] of Object.entries(ids.formerCommands)) {
			assert.ok(!commands.some(({ command }) => command === former), former);
			assert.ok(
				commands.some(({ command }) => command === now),
				former,
			);
		}
	});
});

describe('manifest: activation and capabilities', () => {
	it('says what it supports in untrusted and virtual workspaces', () => {
		// VS Code looks at the settings that are restricted only where the support is limited.
		for (const [name, supported] of [
			['untrustedWorkspaces', 'limited'],
			['virtualWorkspaces', true],
		] as const) {
			assert.equal(manifest.capabilities[name].supported, supported);
			assert.match(strings[`capabilities.${name}`] ?? '', /^[A-Z].*\.$/);
		}
	});

	it('ignores globs, files and folders in the settings of an untrusted workspace', () => {
		const namesFiles = ([, { type, enum: choices, pattern }]: [string, Setting]) =>
			type === 'array' || (type === 'string' && !choices && !pattern);
		assert.deepEqual(
			[...manifest.capabilities.untrustedWorkspaces.restrictedConfigurations].sort(),
			Object.entries(properties)
				.filter(namesFiles)
				.map(([key]) => key)
				.sort(),
		);
	});

	it('requires the version of VS Code that its types are for', () => {
		const asked = /\d+\.\d+/.exec(manifest.engines.vscode)?.[0];
		const types = /\d+\.\d+/.exec(manifest.devDependencies['@types/vscode'])?.[0];
		assert.equal(asked, types);
	});
});

describe('manifest: settings', () => {
	it('are in titled sections, in order, and each says first what it controls', () => {
		assert.deepEqual(
			sections.map(({ order }) => order),
			sections.map((_, index) => index + 1),
		);
		for (const { title, properties } of sections) {
			assert.match(title, /^%configuration\./);
			const settings = Object.values(properties);
			assert.deepEqual(
				settings.map(({ order }) => order),
				settings.map((_, index) => index + 1),
				title,
			);
			for (const { markdownDescription, markdownDeprecationMessage } of settings) {
				const text = strings[(markdownDescription ?? markdownDeprecationMessage)?.slice(1, -1) ?? ''] ?? '';
				assert.match(
					text,
					markdownDescription === undefined ? /`#starCoach\.[\w.]+#`.* instead\.$/ : /^Controls [a-z]/,
				);
			}
		}
	});

	it('have names that a person understands in a list, as after a search for “star”: of words that are said to people', () => {
		const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
		// Without what stands in the names of settings themselves.
		const texts = [...Object.values(strings), read('README.md'), read('docs/configuration.md')].map((text) =>
			text.replace(/`[^`]*`|#[\w.]+#/g, ''),
		);
		const said = new Set(texts.flatMap(words));
		for (const key of Object.keys(current)) {
			// As the editor shows it: “Star Coach › Practice: Status Bar”.
			const name = words(key.replace(/([a-z])(?=[A-Z])/g, '$1 '));
			assert.deepEqual(name.slice(0, 2), ['star', 'coach']);
			assert.deepEqual(
				name.filter((word) => !said.has(word) && !said.has(word.replace(/s$/, ''))),
				[],
				key,
			);
		}
	});

	it('have the same defaults and limits as the code', () => {
		const { wordsPerMinute, targetSeconds } = paceOf();
		assert.deepEqual(properties['starCoach.stories']?.default, defaultStories);
		assert.deepEqual(properties['starCoach.questionBanks']?.default, defaultQuestionBanks);
		assert.deepEqual(properties['starCoach.rules']?.default, {});
		assert.deepEqual(numberOf('starCoach.pace.wordsPerMinute'), wordsPerMinute);
		assert.deepEqual(numberOf('starCoach.pace.targetSeconds'), targetSeconds);
	});

	it('may differ from folder to folder, but for where ratings go and the interview, which no workspace decides', () => {
		const personal = ['starCoach.practice.history', 'starCoach.interview.date'];
		for (const [key, { scope }] of Object.entries(properties)) {
			assert.equal(scope, personal.includes(key) ? 'application' : 'resource', key);
		}
	});

	function numberOf(key: string) {
		const { default: value, minimum, maximum } = properties[key] ?? {};
		return { value, minimum, maximum };
	}

	function paceOf() {
		const schema = JSON.parse(configSchemaText()).properties.pace.properties;
		const number = (key: keyof typeof defaultPace) => {
			const { minimum, maximum } = schema[key];
			return { value: defaultPace[key], minimum, maximum };
		};
		return { wordsPerMinute: number('wordsPerMinute'), targetSeconds: number('targetSeconds') };
	}
});

describe('manifest: files', () => {
	/** Every file that the manifest names and that is in the repository. */
	const named = [...texts({ icon: manifest.icon, license: 'LICENSE', contributes }, 'package')].flatMap(
		({ text, path }) =>
			/^(\.\/|media\/|snippets\/)|^LICENSE$/.test(text) ? [{ path, file: text.replace(/^\.\//, '') }] : [],
	);

	it('exist', () => {
		assert.notEqual(named.length, 0);
		for (const { path, file } of named) {
			assert.ok(existsSync(join(root, file)), `${path}: ${file}`);
		}
	});

	it('ship', () => {
		const shipped = picomatch(
			read('.vscodeignore')
				.split('\n')
				.flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : [])),
		);
		const files = [...named.map(({ file }) => file), manifest.main, manifest.browser, 'docs/rules/empty-section.md'];
		for (const file of files) {
			assert.ok(shipped(file.replace(/^\.\//, '')), file);
		}
	});
});

describe('manifest: walkthrough', () => {
	const [walkthrough] = contributes.walkthroughs;
	const steps: { id: string; description: string; media: { svg: string }; completionEvents: string[] }[] =
		walkthrough.steps;
	const commandIds = new Set(commands.map(({ command }) => command));
	const viewIds = new Set(views.map(({ id }) => id));
	const contextKeys = new Set<string>(Object.values(ids.contextKeys));
	const isKnown = (id: string) => commandIds.has(id) || viewIds.has(id.replace(/\.focus$/, '')) || contextKeys.has(id);

	it('has five or six steps, each with something to do that completes it', () => {
		assert.ok(steps.length === 5 || steps.length === 6);
		for (const { id, description, completionEvents } of steps) {
			const called = [...(strings[description.slice(1, -1)] ?? '').matchAll(/\(command:([\w.]+)\)/g)].map(
				(link) => link[1],
			);
			const completing = completionEvents.map((event) => event.replace(/^on(?:Command|View|Context):/, ''));
			assert.ok(called.length > 0 && called.every((command) => isKnown(command ?? '')), id);
			assert.ok(completing.every(isKnown), id);
			assert.ok(
				completing.some((event) => contextKeys.has(event)) ||
					called.some((command) => completing.includes(command?.replace(/\.focus$/, '') ?? '')),
				id,
			);
		}
	});

	it('has titles that fit into their line in every language', () => {
		for (const file of globSync('package.nls*.json', { cwd: root })) {
			const description: string = readJson(file)[walkthrough.description.slice(1, -1)];
			assert.ok(description.length <= 60, `${file}: ${description.length}`);
		}
	});

	it('has a picture for each step, with colors from the theme only', () => {
		assert.deepEqual(
			sorted(steps.map(({ media }) => media.svg)),
			globSync('media/walkthrough/*', { cwd: root }).sort(),
		);
		for (const { media } of steps) {
			const colors = [...read(media.svg).matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, color]) => color ?? '');
			assert.deepEqual(
				colors.filter((color) => color !== 'none' && !color.startsWith('var(--vscode-')),
				[],
				media.svg,
			);
		}
	});
});

describe('manifest: icons', () => {
	it('of commands are the editor’s own, so that they follow the theme', () => {
		for (const { command, icon } of commands) {
			assert.match(icon ?? '$(none-needed)', /^\$\([a-z-]+\)$/, command);
		}
	});

	it('exist for every command in a title bar or an inline menu', () => {
		const titles = Object.entries(menus).filter(([menu]) => /title$|item\/context$/.test(menu));
		for (const { command, group } of titles.flatMap(([, items]) => items)) {
			if (command && /^(navigation|inline)/.test(group ?? '')) {
				assert.ok(commands.find((each) => each.command === command)?.icon, command);
			}
		}
	});
});
