import { globSync } from 'node:fs';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
	type CompleteDryRunResult,
	type DryRunOptions,
	type DryRunResult,
	DryRunStatus,
	determineHitLimitReached,
	type MutantRunOptions,
	type MutantRunResult,
	type TestResult,
	type TestRunner,
	TestStatus,
	toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import Mocha from 'mocha';

/** What mutated code and Stryker tell each other by. */
const context: { -readonly [Key in keyof InstrumenterContext]?: InstrumenterContext[Key] | undefined } = {};
Object.assign(globalThis, { __stryker__: context });

/**
 * Runs mocha's tests on mutants, in one process, and notes which test reaches which mutant. Stryker's own runner does
 * not know mocha 12.
 */
class MochaRunner implements TestRunner {
	readonly #mocha = new Mocha({ timeout: 0, reporter: class {} as never }).cleanReferencesAfterRun(false);
	#isLoaded = false;

	capabilities() {
		// A module that was imported cannot be imported anew.
		return { reloadEnvironment: false };
	}

	async init(): Promise<void> {
		for (const file of globSync(`test/unit/core/${process.env.MUTATION_ROOM}/**/*.test.ts`).sort()) {
			this.#mocha.addFile(file);
		}
		this.#mocha.suite.beforeEach(function () {
			context.currentTestId = this.currentTest?.fullTitle();
		});
	}

	async dryRun({ disableBail }: DryRunOptions): Promise<DryRunResult> {
		const result = await this.#run(disableBail);
		return { ...result, ...(context.mutantCoverage && { mutantCoverage: context.mutantCoverage }) };
	}

	async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
		const { activeMutant, testFilter, disableBail, hitLimit, mutantActivation } = options;
		context.hitLimit = hitLimit;
		context.hitCount = hitLimit ? 0 : undefined;
		if (testFilter) {
			const titles = testFilter.map((title) => `^${title.replace(/[\^$.*+?()[\]{}|/-]/g, '\\$&')}$`);
			this.#mocha.grep(new RegExp(titles.join('|')));
		}
		if (mutantActivation === 'static') {
			context.activeMutant = activeMutant.id;
		}
		return toMutantRunResult(await this.#run(disableBail, activeMutant.id));
	}

	async #run(disableBail: boolean, mutant?: string): Promise<CompleteDryRunResult | DryRunResult> {
		if (!this.#isLoaded) {
			await this.#mocha.loadFilesAsync();
			this.#isLoaded = true;
		}
		context.activeMutant = mutant;
		setBail(this.#mocha.suite, !disableBail);
		const tests: TestResult[] = [];
		const common = (test: Mocha.Runnable) => ({
			id: test.fullTitle(),
			name: test.fullTitle(),
			timeSpentMs: test.duration ?? 0,
		});
		await new Promise<void>((resolve) => {
			this.#mocha
				.run(() => resolve())
				.on('pass', (test) => tests.push({ ...common(test), status: TestStatus.Success }))
				.on('fail', (test, error) =>
					tests.push({ ...common(test), status: TestStatus.Failed, failureMessage: String(error?.message) }),
				);
		});
		return determineHitLimitReached(context.hitCount, context.hitLimit) ?? { status: DryRunStatus.Complete, tests };
	}
}

function setBail(suite: Mocha.Suite, bail: boolean): void {
	suite.bail(bail);
	for (const child of suite.suites) {
		setBail(child, bail);
	}
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'mocha', MochaRunner)];
