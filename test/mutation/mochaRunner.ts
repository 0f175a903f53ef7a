import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
	type CompleteDryRunResult,
	type DryRunResult,
	DryRunStatus,
	determineHitLimitReached,
	type MutantRunOptions,
	type MutantRunResult,
	MutantRunStatus,
	type TestResult,
	type TestRunner,
	TestStatus,
	toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import Mocha from 'mocha';
import { idsInCode, sampleOf } from './sample.ts';

/** What mutated code and Stryker use to communicate. */
const context: { -readonly [Key in keyof InstrumenterContext]?: InstrumenterContext[Key] | undefined } = {};
Object.assign(globalThis, { __stryker__: context });

/**
 * Tests that reveal little: on a busy machine, time says nothing about a mutant; a share that was reached says little
 * about one of many; and tests that read the code as text find all mutants in it.
 */
const tellsLittle =
	/\btime in proportion\b|^accuracy of job|^accuracy .* is not worse | has no text that is never said$/;
/** For one property, in ms: surviving mutants run all of them. */
const longestProperty = 500;
/** How long each test takes, in ms; in the copy of the project that Stryker makes for a run. */
const durationsFile = 'durations.json';

/**
 * Runs mocha tests on mutants, in one process, and records which test reaches which mutant: the fastest tests first, up
 * to the first that fails. Stryker's own runner does not support mocha 12.
 */
class MochaRunner implements TestRunner {
	#tests: Mocha.Test[] = [];
	/** The mutants to try; null for all. */
	#sample: ReadonlySet<string> | null = null;

	capabilities() {
		// There is never a need to reload: mutants are active while a test runs, but not while modules are loaded.
		return { reloadEnvironment: true };
	}

	async init(): Promise<void> {
		const { MUTATION_ROOM: room, MUTATION_SAMPLE: size, MUTATION_SEED: seed } = process.env;
		fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: longestProperty });
		const mocha = new Mocha({ timeout: 0 });
		const tests = [`test/unit/core/${room}/**/*.test.ts`, 'test/accuracy/{accuracy,figures/figures}.test.ts'];
		for (const file of globSync(tests).sort()) {
			mocha.addFile(file);
		}
		await mocha.loadFilesAsync();
		this.#tests = testsOf(mocha.suite).filter((test) => !tellsLittle.test(test.fullTitle()));
		if (size) {
			this.#sample = sampleOf(idsInCode(globSync(`src/core/${room}/**/*.ts`)), Number(size), Number(seed));
		}
		if (existsSync(durationsFile)) {
			this.#sort(JSON.parse(readFileSync(durationsFile, 'utf8')));
		}
	}

	async dryRun(): Promise<DryRunResult> {
		const result = await this.#run(this.#tests, false);
		const durations = Object.fromEntries(result.tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
		writeFileSync(durationsFile, JSON.stringify(durations));
		this.#sort(durations);
		return { ...result, ...(context.mutantCoverage && { mutantCoverage: context.mutantCoverage }) };
	}

	async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
		if (this.#sample?.has(activeMutant.id) === false) {
			return { status: MutantRunStatus.Error, errorMessage: 'Not in the sample.' };
		}
		const reaching = new Set(testFilter);
		context.hitLimit = hitLimit;
		context.hitCount = hitLimit ? 0 : undefined;
		context.activeMutant = activeMutant.id;
		const result = await this.#run(
			this.#tests.filter((test) => reaching.has(test.fullTitle())),
			true,
		);
		context.activeMutant = undefined;
		return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result);
	}

	/** Puts the fastest tests first. */
	#sort(durations: Readonly<Record<string, number>>): void {
		const durationOf = (test: Mocha.Test) => durations[test.fullTitle()] ?? 0;
		this.#tests.sort((a, b) => durationOf(a) - durationOf(b));
	}

	async #run(tests: readonly Mocha.Test[], bail: boolean): Promise<CompleteDryRunResult> {
		const results: TestResult[] = [];
		for (const test of tests) {
			const id = test.fullTitle();
			context.currentTestId = id;
			const start = performance.now();
			const error = await errorOf(test);
			const common = { id, name: id, timeSpentMs: performance.now() - start };
			results.push(
				error === null
					? { ...common, status: TestStatus.Success }
					: { ...common, status: TestStatus.Failed, failureMessage: error },
			);
			if (bail && error !== null) {
				break;
			}
		}
		return { status: DryRunStatus.Complete, tests: results };
	}
}

/** The tests of a suite and of the suites in it, which have no hooks. */
function testsOf(suite: Mocha.Suite): Mocha.Test[] {
	return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/** What a test fails with; null if it passes. */
async function errorOf(test: Mocha.Test): Promise<string | null> {
	try {
		const self = { timeout: () => {} } as unknown as Mocha.Context;
		const { fn } = test;
		if (fn && fn.length > 0) {
			await new Promise<void>((resolve, reject) => {
				(fn as Mocha.Func).call(self, (error) => (error ? reject(error) : resolve()));
			});
		} else {
			await (fn as Mocha.AsyncFunc | undefined)?.call(self);
		}
		return null;
	} catch (error) {
		return String(error instanceof Error ? error.message : error);
	}
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'mocha', MochaRunner)];
