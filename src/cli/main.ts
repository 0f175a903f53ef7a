#!/usr/bin/env node
// The entry point of the command line tool.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WriteStream } from 'node:tty';
import { reasonOf } from './files/problem.ts';
import { readStream } from './files/readText.ts';
import { type Output, outputTo } from './host.ts';
import { run } from './program.ts';

const { argv, env, stdin, stdout, stderr } = process;

const failedToWrite = watchForErrors([stdout, stderr]);

const status = await run(argv.slice(2), {
	cwd: process.cwd(),
	githubWorkspace: env.GITHUB_WORKSPACE,
	packageFolder: packageFolder(),
	out: output(stdout),
	err: output(stderr),
	stdin: () => readStream(stdin),
	status: 0,
});
process.exitCode = failedToWrite() ? 2 : status;

/** Reports the first output error and sets the exit code; returns a function that indicates whether there was one. */
function watchForErrors(streams: readonly WriteStream[]): () => boolean {
	let hasFailed = false;
	for (const stream of streams) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			// A reader that has seen enough, such as `head`, closes the pipe; the run continues to its exit status.
			if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || hasFailed) {
				return;
			}
			hasFailed = true;
			process.exitCode = 2;
			stderr.write(`error: The output cannot be written: ${reasonOf(error)}.\n`);
		});
	}
	return () => hasFailed;
}

/** The nearest folder above the running script that contains the rule pages. */
function packageFolder(): string {
	let folder = dirname(realpathSync(argv[1] as string));
	while (!existsSync(join(folder, 'docs/rules')) && dirname(folder) !== folder) {
		folder = dirname(folder);
	}
	return folder;
}

/** Colors follow https://no-color.org and FORCE_COLOR; without either, only a terminal gets color. */
function output(stream: WriteStream): Output {
	const terminal = stream.isTTY === true && env.TERM !== 'dumb';
	const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
	return outputTo((text) => void stream.write(text), {
		terminal,
		watched: stream.isTTY === true || Boolean(env.CI),
		colors: !env.NO_COLOR && (forced || (terminal && env.FORCE_COLOR === undefined)),
		// A terminal of unknown width reports 0.
		columns: Math.max(stream.columns || 100, 40),
	});
}
