// Runs checks and tests: node src/build/test.ts [GROUP…]
import { spawn } from 'node:child_process';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { root } from './bundle.ts';
import { atEnd } from './hosts/cleanUp.ts';

interface Stage {
	readonly heading: string;
	readonly command: readonly [string, ...string[]];
	/** Whether the output is mocha's, with numbers of passed and failed tests. */
	readonly tests: boolean;
}

const check = (heading: string, ...command: [string, ...string[]]): Stage => ({ heading, command, tests: false });
const tests = (heading: string, ...command: [string, ...string[]]): Stage => ({ heading, command, tests: true });
const bundle = check('Bundles', 'node', 'src/build/bundle.ts');
const host = (heading: string, name: string) => tests(heading, 'node', 'src/build/hosts/run.ts', name);

const groups: Record<string, readonly Stage[]> = {
	check: [
		check('Format and lint', 'biome', 'check', '--error-on-warnings'),
		check('Types', 'tsc', '-b'),
		check('Dead code and dependencies', 'knip'),
	],
	unit: [
		bundle,
		tests(
			'Unit, manifest and accuracy tests',
			'mocha',
			'--forbid-only',
			'--forbid-pending',
			'test/{unit,manifest,accuracy}/**/*.test.ts',
		),
	],
	integration: [
		bundle,
		host('Integration tests: Node extension host', 'node'),
		host('Integration tests: Restricted Mode', 'restricted'),
		host('Integration tests: web extension host', 'web'),
	],
	desktop: [bundle, host('Integration tests: desktop VS Code', 'desktop')],
};

const { positionals } = parseArgs({ allowPositionals: true });
const names = positionals.length > 0 ? positionals : ['check', 'unit', 'integration'];
const unknown = names.find((name) => groups[name] === undefined);
if (unknown !== undefined) {
	console.error(`There is no group "${unknown}"; there are ${Object.keys(groups).join(', ')}.`);
	process.exit(2);
}

let running: ReturnType<typeof spawn> | undefined;
atEnd(() => running?.kill());

let passed = 0;
let failed = 0;
const failedStages: string[] = [];
for (const stage of new Set(names.flatMap((name) => groups[name] ?? []))) {
	console.log(`\n== ${stage.heading} ==`);
	const start = Date.now();
	const ok = await runStage(stage);
	if (!ok) failedStages.push(stage.heading);
	console.log(`${ok ? 'Done' : 'Failed'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
if (failedStages.length > 0) console.log(`\nFailed stages: ${failedStages.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failedStages.length > 0 ? 1 : 0);

/** Shows a stage's output as it comes, adds up its tests, and says whether it succeeded. */
async function runStage({ command: [program, ...args], tests }: Stage): Promise<boolean> {
	const child = spawn(program, args, {
		cwd: root,
		stdio: ['ignore', tests ? 'pipe' : 'inherit', 'inherit'],
		shell: process.platform === 'win32',
		env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
	});
	running = child;
	let output = '';
	child.stdout?.setEncoding('utf8').on('data', (text: string) => {
		output += text;
		process.stdout.write(text);
	});
	const code = await new Promise<number | null>((resolve) => {
		child.on('error', (error) => {
			console.error(`${program} does not start: ${error.message}`);
			resolve(1);
		});
		child.on('close', resolve);
	});
	if (!tests) return code === 0;
	const passing = sum(output, 'passing');
	const failing = sum(output, 'failing');
	passed += passing;
	failed += failing;
	if (passing + failing === 0) console.error('The tests did not run to their end.');
	return code === 0 && failing === 0 && passing > 0;
}

function sum(output: string, word: 'passing' | 'failing'): number {
	const lines = stripVTControlCharacters(output).matchAll(new RegExp(`^ +(\\d+) ${word}\\b`, 'gm'));
	return [...lines].reduce((total, [, count]) => total + Number(count), 0);
}
