// Runs checks and tests: node src/build/test.ts [GROUP…]
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Outcome, runStages, type Stage } from './stages.ts';

type Command = [string, ...string[]];

const check = (heading: string, ...command: Command): Stage => ({ heading, command, kind: 'check' });
const tests = (heading: string, ...command: Command): Stage => ({ heading, command, kind: 'tests' });
const prepare = (heading: string, ...command: Command): Stage => ({ heading, command, kind: 'preparation' });

const bundles = prepare('Bundles', 'node', 'src/build/bundle.ts');
const installed = prepare('What tests need', 'node', 'test/hosts/install.ts');
const mocha = (heading: string, ...args: string[]) =>
	tests(heading, 'mocha', '--forbid-only', '--forbid-pending', ...args);
/** In a real VS Code. */
const clicks = (heading: string, ...files: string[]) => mocha(heading, '--reporter', 'test/secondTry.ts', ...files);
const host = (heading: string, name: string) => tests(heading, 'node', 'test/hosts/run.ts', name);

/** The stages of a group, by phase; a phase starts once all groups have finished the previous one. */
interface Group {
	/** Checks, and what tests need. */
	readonly before: readonly Stage[];
	/** None of them measures anything but its own CPU time, so they can run in parallel. */
	readonly tests?: readonly Stage[];
}

const groups: Record<string, Group> = {
	check: {
		before: [
			check('Format and lint', 'biome', 'check', '--error-on-warnings'),
			check('Types', 'tsc', '-b'),
			check('Layers', 'depcruise', 'src'),
			check('Dead code and dependencies', 'knip'),
		],
	},
	unit: {
		before: [bundles],
		tests: [mocha('Unit, manifest and accuracy tests', 'test/{unit,manifest,accuracy}/**/*.test.ts')],
	},
	integration: {
		before: [bundles, installed],
		tests: [
			host('Integration tests: Node extension host', 'node'),
			host('Integration tests: web extension host', 'web'),
			host('Integration tests: Restricted Mode', 'restricted'),
			host('Integration tests: activated and deactivated', 'lifecycle'),
		],
	},
	webview: {
		before: [bundles, installed],
		tests: [
			clicks('Practice in VS Code', 'test/webview/practiceInWorkbench.test.ts'),
			clicks(
				'Stories in VS Code',
				'test/webview/@(check|coverage|findings|firstDay|review|writing)InWorkbench.test.ts',
			),
			clicks(
				'The rest in VS Code',
				'test/webview/!(practice|check|coverage|findings|firstDay|review|writing)InWorkbench.test.ts',
			),
			mocha('Webview tests', 'test/webview/!(*InWorkbench).test.ts'),
		],
	},
	packages: {
		before: [bundles, installed],
		// Without Neovim, its test is pending.
		tests: [tests('What is published', 'mocha', '--forbid-only', 'test/packages/**/*.test.ts')],
	},
	desktop: { before: [bundles], tests: [host('Integration tests: desktop VS Code', 'desktop')] },
};

const { positionals } = parseArgs({ allowPositionals: true });
const names = positionals.length > 0 ? positionals : ['check', 'unit', 'webview', 'integration', 'packages'];
const unknown = names.find((name) => groups[name] === undefined);
if (unknown !== undefined) {
	console.error(`There is no group "${unknown}"; there are ${Object.keys(groups).join(', ')}.`);
	process.exit(2);
}

/** A host sometimes waits for its server, browser and timers, so it takes three stages to keep two cores busy. */
const limit = Math.max(3, availableParallelism());

const done: (Stage & Outcome)[] = [];
for (const phase of ['before', 'tests'] as const) {
	const stages = [...new Set(names.flatMap((name) => groups[name]?.[phase] ?? []))];
	const outcomes = await runStages(stages, limit);
	done.push(...outcomes.map((outcome, index) => ({ ...(stages[index] as Stage), ...outcome })));
	if (done.some(({ kind, failed }) => kind === 'preparation' && failed > 0)) break;
}
const sum = (count: (outcome: Outcome) => number) => done.reduce((total, outcome) => total + count(outcome), 0);
const failures = done.filter(({ failed }) => failed > 0);
const secondTries = done.flatMap(({ secondTries }) => secondTries);
if (secondTries.length > 0)
	console.log(`\nPassed at the second try:\n${secondTries.map((title) => `- ${title}`).join('\n')}`);
for (const { heading, failure } of failures) console.log(`\n== Failed: ${heading} ==\n${failure}`);
if (failures.length > 0) console.log(`\nFailed: ${failures.map(({ heading }) => heading).join('; ')}`);
console.log(`\n${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`);
process.exit(failures.length > 0 ? 1 : 0);
