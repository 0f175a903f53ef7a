/** What a run reads and writes, apart from files. */
export interface Host {
	readonly cwd: string;
	/** The folder of the package, with the rule pages and the manifest. */
	readonly packageFolder: string;
	readonly out: Output;
	readonly err: Output;
	/** Everything on standard input. */
	stdin(): Promise<Uint8Array>;
}

/** A stream to write to. */
export interface Output {
	write(text: string): void;
	/** Whether it is a terminal that can move its cursor. */
	readonly terminal: boolean;
	/** Whether it is displayed on a terminal or in a CI log, which act on what they receive. */
	readonly watched: boolean;
	readonly colors: boolean;
	/** Width in characters. */
	readonly columns: number;
}
