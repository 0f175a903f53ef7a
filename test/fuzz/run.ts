// Looks for input that breaks something: npm run fuzz -- [--minutes 10] [--seed N]
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { bundleForNpm } from '../../src/build/bundle.ts';
import { files, mutationsOf } from './documents.ts';
import { editsLoseNothing, properties } from './properties.ts';
import { answersAfterAnything, FuzzedServer } from './protocol.ts';

/** How often something was tried. */
export interface Tried {
	readonly name: string;
	readonly runs: number;
	readonly seed: number;
	/** What broke it, with the smallest example; null if nothing did. */
	readonly failure: string | null;
}

/** Nothing is tried more often in one run. */
const mostRuns = 500_000;
/** How many mutations of each real file are tried. */
const mutationsOfFile = 3;

/**
 * Tries every property, and every edit on mutations of every real file.
 *
 * @param minutes for all properties together
 */
export async function* fuzz(minutes: number, seed: number): AsyncGenerator<Tried> {
	const end = Date.now() + minutes * 60_000;
	await bundleForNpm();
	const server = new FuzzedServer();
	const all = Object.entries({
		'the language server answers after anything': answersAfterAnything(server),
		...properties,
	});
	for (const [index, [name, property]] of all.entries()) {
		// Time that a fast property does not need is left to those after it.
		const interruptAfterTimeLimit = (end - Date.now()) / (all.length - index);
		yield { name, ...(await check(property, { seed, numRuns: mostRuns, interruptAfterTimeLimit })) };
	}
	server.end();
	let runs = 0;
	let failure: string | null = null;
	for (const [path, text] of files) {
		const property = editsLoseNothing(mutationsOf(fc.constant(text)));
		const found = await check(property, { seed, numRuns: mutationsOfFile });
		runs += found.runs;
		failure ??= found.failure && `${path}: ${found.failure}`;
	}
	yield { name: `no edit loses anything in ${files.size} real files`, runs, seed, failure };
}

async function check(property: fc.IRawProperty<unknown, boolean>, limits: fc.Parameters<unknown>) {
	const details = await fc.check(property, limits);
	const failure = details.failed ? `${fc.defaultReportMessage(details)}\n${details.errorInstance}` : null;
	return { runs: details.numRuns, seed: details.seed, failure };
}

if (import.meta.main) {
	const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } } });
	const seed = values.seed === undefined ? Date.now() | 0 : Number(values.seed);
	for await (const { name, runs, failure } of fuzz(Number(values.minutes), seed)) {
		console.log(`${name}: ${runs}, seed ${seed}`);
		if (failure !== null) {
			console.error(failure);
			process.exitCode = 1;
		}
	}
}
