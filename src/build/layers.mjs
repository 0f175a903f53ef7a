// Which modules may import which: `npm run check`.

/**
 * What the modules of a room of src may import besides each other.
 *
 * @typedef {object} Room
 * @property {string[]} [rooms] other rooms
 * @property {string[]} [types] rooms from which it may import only types
 * @property {string[]} [packages] libraries; `node` stands for all of Node's modules
 */

/** @type {Record<string, Room>} */
const rooms = {
	'core/text': { packages: ['leven', 'picomatch', 'valibot', 'yaml'] },
	'core/story': { rooms: ['core/text'], packages: ['gray-matter', 'markdown-it', 'smol-toml', 'yaml'] },
	'core/measure': { rooms: ['core/text'] },
	'core/write': { rooms: ['core/story', 'core/text'] },
	'core/lint': { rooms: ['core/measure', 'core/story', 'core/text', 'core/write'], packages: ['valibot', 'yaml'] },
	'core/report': { rooms: ['core/lint', 'core/measure', 'core/story', 'core/text'] },
	'core/edit': { rooms: ['core/lint', 'core/measure', 'core/story', 'core/text', 'core/write'] },
	'core/start': {
		rooms: ['core/edit', 'core/guide', 'core/measure', 'core/story', 'core/text', 'core/write'],
	},
	'core/guide': { rooms: ['core/story', 'core/text'], packages: ['markdown-it', 'minisearch', 'valibot'] },
	'core/practice': { rooms: ['core/guide', 'core/story', 'core/text'], packages: ['ts-fsrs', 'valibot'] },
	'core/matching': {
		rooms: ['core/guide', 'core/lint', 'core/report', 'core/story', 'core/text'],
	},
	'core/coverage': { rooms: ['core/guide', 'core/lint', 'core/matching', 'core/text'] },
	'core/remember': { rooms: ['core/start', 'core/text'] },
	'core/export': {
		rooms: ['core/guide', 'core/lint', 'core/matching', 'core/report', 'core/story', 'core/text'],
	},
	'core/interviews': { rooms: ['core/guide', 'core/practice', 'core/story', 'core/text'] },
	'core/jobs': {
		rooms: ['core/coverage', 'core/guide', 'core/lint', 'core/matching', 'core/report', 'core/story', 'core/text'],
	},
	// What agents can ask, for the command line tool and the editor.
	'core/agents': {
		rooms: [
			'core/coverage',
			'core/guide',
			'core/lint',
			'core/matching',
			'core/practice',
			'core/report',
			'core/start',
			'core/story',
			'core/text',
		],
		packages: ['valibot'],
	},
	protocol: { rooms: ['core'], packages: ['valibot'] },
	// What an editor shows about a story, for the extension and the language server.
	assist: { rooms: ['core', 'protocol'] },
	'extension/shared': { rooms: ['assist', 'core', 'protocol'], packages: ['vscode'] },
	'extension/webviews': {
		rooms: ['core', 'protocol', 'extension/shared'],
		types: ['extension/services'],
		packages: ['valibot', 'vscode'],
	},
	'extension/services': { rooms: ['assist', 'core', 'protocol', 'extension/shared'], packages: ['valibot', 'vscode'] },
	// One folder a feature; features do not know each other.
	'extension/*': {
		rooms: ['assist', 'core', 'protocol', 'extension/shared', 'extension/services', 'extension/webviews'],
		packages: ['valibot', 'vscode'],
	},
	'webview/shared': { rooms: ['protocol'], types: ['core'], packages: ['lit', 'valibot'] },
	'webview/*': {
		rooms: ['protocol', 'webview/shared'],
		types: ['core'],
		packages: ['@vscode-elements/elements', 'lit', 'valibot'],
	},
	library: { rooms: ['core'] },
	cli: {
		rooms: ['core', 'cli/lsp', 'cli/mcp'],
		packages: [
			'cli-truncate',
			'commander',
			'diff',
			'ignore',
			'node',
			'picocolors',
			'string-width',
			'valibot',
			'wrap-ansi',
		],
	},
	// Loaded by `star-coach mcp` alone.
	'cli/mcp': {
		rooms: ['cli', 'core'],
		packages: ['@modelcontextprotocol/sdk', '@valibot/to-json-schema', 'node'],
	},
	// Loaded by `star-coach lsp` alone.
	'cli/lsp': {
		rooms: ['assist', 'cli', 'core', 'protocol'],
		packages: ['node', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
	},
};

const named = Object.keys(rooms).filter((name) => !name.endsWith('/*'));

/**
 * The modules of a room, as a regular expression; those of each feature have the feature's name in the first group.
 *
 * @param {string} name
 */
function modulesOf(name) {
	const parent = name.replace(/\/?\*?$/, '/');
	const inner = named.filter((room) => room.startsWith(parent)).map((room) => room.slice(parent.length));
	const own = inner.length === 0 ? `^src/${parent}` : `^src/${parent}(?!(?:${inner.join('|')})/)`;
	return name.endsWith('/*') ? `${own}([^/]+)/` : own;
}

/** @param {string} name */
const packagePaths = (name) =>
	name === 'node' ? '^(?:node:)?[a-z_/]+$' : `(?:^|node_modules/)(?:@types/)?${name.replace('/', '\\/')}(?:/|$)`;

const severity = /** @type {const} */ ('error');
const typeOnly = /** @type {const} */ ('type-only');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: 'no circle',
			comment: 'Modules that need each other before they can run are one module.',
			severity,
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: [typeOnly, 'dynamic-import'] } },
		},
		{
			name: 'no circle of types',
			comment: 'Put the type that both modules need into a module of its own.',
			severity,
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
		},
		{
			name: 'no room without a row',
			comment: 'Add a row for the folder to src/build/layers.mjs.',
			severity,
			from: { path: '^src/(?!build/)', pathNot: ['^src/extension/main\\.ts$', ...Object.keys(rooms).map(modulesOf)] },
			to: {},
		},
		{
			name: 'no support of rules elsewhere',
			comment: 'What others need as well belongs in core/lint itself or in core/story.',
			severity,
			from: { path: '^src/', pathNot: '^src/core/lint/' },
			to: { path: '^src/core/lint/support/' },
		},
		...Object.entries(rooms).flatMap(([name, { rooms: others = [], types = [], packages = [] }]) => [
			{
				name: `imports of ${name}`,
				comment: 'src/build/layers.mjs lists what each room may import.',
				severity,
				from: { path: modulesOf(name) },
				to: {
					pathNot: [
						name.endsWith('/*') ? `^src/${name.replace('*', '$1')}/` : modulesOf(name),
						...[...others, ...types].map((room) => `^src/${room}/`),
						...packages.map(packagePaths),
					],
				},
			},
			...types.map((room) => ({
				name: `types of ${name}`,
				comment: 'This room may import only types from that one.',
				severity,
				from: { path: modulesOf(name) },
				to: { path: `^src/${room}/`, dependencyTypesNot: [typeOnly] },
			})),
		]),
	],
	options: {
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node', 'default', 'types'],
		},
	},
};
