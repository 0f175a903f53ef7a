/** The peers of the linter, installed when a benchmark first needs them: nothing else does. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'peers');
const modules = join(folder, 'node_modules');

function install(): void {
	// biome-ignore format: one flag per word
	const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error', '--ignore-scripts'];
	execFileSync('npm', ['install', ...flags], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}

if (!existsSync(join(modules, 'unified'))) {
	install();
}

/** Peers are modules of either kind; Node can require both. */
const load = createRequire(join(folder, 'package.json'));

/** The command line of markdownlint. */
export const markdownlintCli = join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs');

/** Lints texts with the default rules of markdownlint, those of remark-lint's recommended preset, and write-good. */
export function peerLinters(): Readonly<Record<string, (texts: readonly string[]) => unknown>> {
	const { lint } = load('markdownlint/sync') as { lint(options: { strings: Record<string, string> }): unknown };
	const { unified } = load('unified') as { unified(): Processor };
	const remark = ['remark-parse', 'remark-preset-lint-recommended', 'remark-stringify'].reduce(
		(processor, name) => processor.use(defaultOf(load(name))),
		unified(),
	);
	const { TextlintKernel } = load('@textlint/kernel') as Textlint;
	const kernel = new TextlintKernel();
	const settings = {
		ext: '.md',
		plugins: [{ pluginId: 'markdown', plugin: defaultOf(load('@textlint/textlint-plugin-markdown')) }],
		rules: [{ ruleId: 'write-good', rule: defaultOf(load('textlint-rule-write-good')) }],
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

/** The `default` export of a CommonJS module. */
function defaultOf(module: unknown): unknown {
	let value = module;
	while (typeof value === 'object' && value !== null && 'default' in value) {
		value = value.default;
	}
	return value;
}
