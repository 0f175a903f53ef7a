/** What a run reads and writes, apart from files. */
export interface Host {
	readonly cwd: string;
	/** The folder of the package: rule pages and the manifest lie there. */
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
	/** Whether it is shown, on a terminal or in the log of a CI system, which act on what they are sent. */
	readonly watched: boolean;
	readonly colors: boolean;
	/** Width in characters. */
	readonly columns: number;
}
