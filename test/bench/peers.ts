/** The peers of the linter, installed when a benchmark first asks for them: nothing else needs them. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'peers');
const modules = join(folder, 'node_modules');

function install(): void {
	// biome-ignore format: one flag a word
	const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error', '--ignore-scripts'];
	execFileSync('npm', ['install', ...flags], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}

if (!existsSync(join(modules, 'unified'))) {
	install();
}

const load = (path: string): Promise<unknown> => import(join(modules, path));

/** The command line of markdownlint. */
export const markdownlintCli = join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs');

/** Lints texts with the default rules of markdownlint, those of remark-lint's recommended preset, and write-good. */
export async function peerLinters(): Promise<Readonly<Record<string, (texts: readonly string[]) => unknown>>> {
	const { lint } = (await load('markdownlint/lib/exports-sync.mjs')) as {
		lint(options: { strings: Record<string, string> }): unknown;
	};
	const { unified } = (await load('unified/index.js')) as { unified(): Processor };
	const plugins = ['remark-parse/index.js', 'remark-preset-lint-recommended/index.js', 'remark-stringify/index.js'];
	let remark = unified();
	for (const plugin of plugins) {
		remark = remark.use(((await load(plugin)) as { default: unknown }).default);
	}
	const { TextlintKernel } = (await load('@textlint/kernel/lib/src/index.js')) as Textlint;
	const markdown = await load('@textlint/textlint-plugin-markdown/lib/src/index.js');
	const writeGood = await load('textlint-rule-write-good/lib/textlint-rule-write-good.js');
	const kernel = new TextlintKernel();
	const settings = {
		ext: '.md',
		plugins: [{ pluginId: 'markdown', plugin: defaultOf(markdown) }],
		rules: [{ ruleId: 'write-good', rule: defaultOf(writeGood) }],
	};
	return {
		'markdownlint, default rules': (texts) => lint({ strings: Object.fromEntries(texts.entries()) }),
		'remark-lint, recommended': (texts) => Promise.all(texts.map((text) => remark.process(text))),
		'textlint, write-good': (texts) => Promise.all(texts.map((text) => kernel.lintText(text, settings))),
	};
}

interface Processor {
	use(plugin: unknown): Processor;
	process(text: string): Promise<unknown>;
}

interface Textlint {
	readonly TextlintKernel: new () => { lintText(text: string, settings: unknown): Promise<unknown> };
}

/** What a module of CommonJS exports by `default`. */
function defaultOf(module: unknown): unknown {
	let value = module;
	while (typeof value === 'object' && value !== null && 'default' in value) {
		value = value.default;
	}
	return value;
}
