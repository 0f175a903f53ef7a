import { type ChildProcess, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { onExit } from 'signal-exit';
import { inParallel } from '../core/text/inParallel.ts';
import { root } from './root.ts';

/** One command of the test run. */
export interface Stage {
	readonly heading: string;
	readonly command: readonly [string, ...string[]];
	/** A preparation must succeed before any test runs; tests print mocha's numbers; a check counts as one test. */
	readonly kind: 'preparation' | 'check' | 'tests';
}

/** The result of a stage, or of all stages together. */
export interface Outcome {
	readonly passed: number;
	readonly failed: number;
	/** Tests that failed at first and passed on the second try. */
	readonly secondTries: readonly string[];
	/** What its output says about the failure; empty if nothing failed. */
	readonly failure: string;
}

/**
 * Runs stages in parallel and shows their output in order: live for the current stage, and for later ones when their
 * turn comes.
 *
 * @param limit how many may run at the same time
 * @returns the outcomes in the order of the stages
 */
export async function runStages(stages: readonly Stage[], limit: number): Promise<Outcome[]> {
	const running = new Set<ChildProcess>();
	const removeHandler = onExit(() => {
		for (const child of running) child.kill();
	});
	const outputs = stages.map(() => new Output());
	const outcomes: Outcome[] = [];
	const run = inParallel(
		[...stages.entries()],
		limit,
		() => false,
		async ([index, stage]) => {
			outcomes[index] = await runStage(stage, outputs[index] as Output, running);
		},
	);
	for (const output of outputs) {
		output.show();
		await output.ended;
	}
	await run;
	removeHandler();
	return outcomes;
}

/** Text that is kept until it may be shown. */
class Output {
	#kept = '';
	#shown = false;
	#end = () => {};
	/** Settles when nothing more is coming. */
	readonly ended = new Promise<void>((resolve) => {
		this.#end = resolve;
	});

	write(text: string): void {
		if (this.#shown) process.stdout.write(text);
		else this.#kept += text;
	}

	show(): void {
		this.#shown = true;
		process.stdout.write(this.#kept);
		this.#kept = '';
	}

	end(): void {
		this.#end();
	}
}

/** @param running the child processes to end with this process */
async function runStage(
	{ heading, kind, command: [program, ...args] }: Stage,
	output: Output,
	running: Set<ChildProcess>,
): Promise<Outcome> {
	const start = Date.now();
	output.write(`\n== ${heading} ==\n`);
	let text = '';
	const child = spawn(program, args, {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
		env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
	});
	running.add(child);
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => {
			text += chunk;
			output.write(chunk);
		});
	}
	const code = await new Promise<number | null>((resolve) => {
		child.on('error', (error) => {
			output.write(`${program} does not start: ${error.message}\n`);
			resolve(1);
		});
		child.on('close', resolve);
	});
	running.delete(child);
	const plain = stripVTControlCharacters(text);
	const outcome = outcomeOf(kind, code, plain);
	if (kind === 'tests' && code !== 0 && count(plain, 'failing') === 0) {
		output.write('The tests did not run to their end.\n');
	}
	output.write(`${outcome.failed === 0 ? 'Done' : 'Failed'} in ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
	output.end();
	return outcome;
}

function outcomeOf(kind: Stage['kind'], code: number | null, text: string): Outcome {
	if (kind !== 'tests') {
		const failed = code === 0 ? 0 : 1;
		return { passed: kind === 'check' ? 1 - failed : 0, failed, secondTries: [], failure: failed ? endOf(text) : '' };
	}
	const passed = count(text, 'passing');
	const failing = count(text, 'failing');
	const failed = failing === 0 && (code !== 0 || passed === 0) ? 1 : failing;
	const secondTries = [...text.matchAll(/^\u200b?Passed at the second try: (.+)$/gm)].map(([, title = '']) => title);
	const failures = text.slice(text.search(/^\u200b? +\d+ failing\b/m));
	return { passed, failed, secondTries, failure: failed === 0 ? '' : failing > 0 ? failures : endOf(text) };
}

/** The last 50 lines. */
const endOf = (text: string) => text.split('\n').slice(-51).join('\n');

/** The number in front of a word in mocha's summary. */
function count(text: string, word: 'passing' | 'failing'): number {
	const lines = text.matchAll(new RegExp(`^\\u200b? +(\\d+) ${word}\\b`, 'gm'));
	return [...lines].reduce((total, [, number]) => total + Number(number), 0);
}
