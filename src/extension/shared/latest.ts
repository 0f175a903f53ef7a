interface Run<Result> {
	readonly result: Promise<Result>;
	/** The run that started while this one was in progress. */
	newer: Run<Result> | null;
}

/** Ensures that only the newest of several runs for a key counts; drops the results of older ones. */
export class Latest<Key, Result> {
	readonly #runs = new Map<Key, Run<Result>>();

	/**
	 * Starts a run that supersedes any run in progress.
	 *
	 * @param take called with the result, unless a newer run has started or the key's runs were dropped
	 * @returns the result of the newest run
	 */
	async run(key: Key, task: () => Promise<Result>, take: (result: Result) => void): Promise<Result> {
		const run: Run<Result> = { result: task(), newer: null };
		const older = this.#runs.get(key);
		if (older) {
			older.newer = run;
		}
		this.#runs.set(key, run);
		let result: Result;
		let isNewest = false;
		try {
			result = await run.result;
		} finally {
			isNewest = this.#runs.get(key) === run;
			if (isNewest) {
				this.#runs.delete(key);
			}
		}
		if (isNewest) {
			take(result);
		}
		for (let { newer } = run; newer; { newer } = newer) {
			result = await newer.result;
		}
		return result;
	}

	/** Drops the results of runs in progress, for one key or for all. */
	drop(key?: Key): void {
		if (key === undefined) {
			this.#runs.clear();
		} else {
			this.#runs.delete(key);
		}
	}

	/** Whether a run is in progress for a key. */
	isRunning(key: Key): boolean {
		return this.#runs.has(key);
	}

	/** The keys of the runs in progress. */
	keys(): Key[] {
		return [...this.#runs.keys()];
	}
}
