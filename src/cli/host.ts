import { sanitize } from '../core/text/acting.ts';
import { inert, type Syntax } from './inert.ts';

/** What a run reads and writes, apart from files. */
export interface Host {
	readonly cwd: string;
	/** The root of the repository, in a workflow of GitHub. */
	readonly githubWorkspace?: string | undefined;
	/** The folder of the package, with the rule pages and the manifest. */
	readonly packageFolder: string;
	readonly out: Output;
	readonly err: Output;
	/** Everything on standard input. */
	stdin(): Promise<Uint8Array>;
	/** How the run ends, as far as it has come. */
	status: ExitStatus;
}

/** How a run ends. 0: nothing found; 1: something found; 2: the run itself failed. See docs/cli.md. */
export type ExitStatus = 0 | 1 | 2;

/** Says what is wrong with something that was to be read; the run goes on and ends with status 2. */
export function report(sentence: string, host: Host): void {
	host.err.line(sentence);
	host.status = 2;
}

/** A stream to write to. */
export interface Output extends Screen {
	/** Writes a text, made {@link inert}; `text` if no other syntax is given. */
	write(text: string, syntax?: Syntax): void;
	/** Writes an untrusted text as one line. */
	line(text: string): void;
}

/** What is known about a stream. */
export interface Screen {
	/** Whether it is a terminal that can move its cursor. */
	readonly terminal: boolean;
	/** Whether it is displayed on a terminal or in a CI log, which act on what they receive. */
	readonly watched: boolean;
	readonly colors: boolean;
	/** Width in characters. */
	readonly columns: number;
}

/** The output to a stream. Whatever the tool prints passes through here. */
export function outputTo(write: (text: string) => void, screen: Screen): Output {
	return {
		...screen,
		write: (text, syntax = 'text') => write(inert(text, syntax, screen.watched)),
		line: (text) => write(inert(`${sanitize(text)}\n`, 'text', screen.watched)),
	};
}
