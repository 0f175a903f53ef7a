interface Run<Result> {
	readonly result: Promise<Result>;
	/** The run that started while this one was in progress. */
	newer: Run<Result> | null;
}

/** Of several runs for one key only the newest counts: what an older one brings is dropped. */
export class Latest<Key, Result> {
	readonly #runs = new Map<Key, Run<Result>>();

	/**
	 * Starts a run in place of the one under way.
	 *
	 * @param take is given the result, unless a newer run has begun or the runs of the key were dropped
	 * @returns the result of the newest run, once it is there
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

	/** Drops what the runs of a key bring, or those of all keys. */
	drop(key?: Key): void {
		if (key === undefined) {
			this.#runs.clear();
		} else {
			this.#runs.delete(key);
		}
	}

	/** Whether a run of a key is under way. */
	isRunning(key: Key): boolean {
		return this.#runs.has(key);
	}

	/** The keys of the runs under way. */
	keys(): Key[] {
		return [...this.#runs.keys()];
	}
}
