// The entry of the command line tool.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { WriteStream } from 'node:tty';
import type { Output } from './host.ts';
import { run } from './program.ts';

const { argv, env, stdin, stdout, stderr } = process;

// A reader that has seen enough, such as `head`, closes the pipe.
for (const stream of [stdout, stderr]) {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') {
			throw error;
		}
		process.exit();
	});
}

process.exitCode = await run(argv.slice(2), {
	cwd: process.cwd(),
	packageFolder: packageFolder(),
	out: output(stdout),
	err: output(stderr),
	stdin: () => buffer(stdin),
});

/** The nearest folder above the running script that holds the rule pages. */
function packageFolder(): string {
	let folder = dirname(realpathSync(argv[1] as string));
	while (!existsSync(join(folder, 'docs/rules')) && dirname(folder) !== folder) {
		folder = dirname(folder);
	}
	return folder;
}

/** Colors follow https://no-color.org and FORCE_COLOR; without either, only a terminal is colored. */
function output(stream: WriteStream): Output {
	const terminal = stream.isTTY === true && env.TERM !== 'dumb';
	const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
	return {
		write: (text) => void stream.write(text),
		terminal,
		colors: !env.NO_COLOR && (forced || (terminal && env.FORCE_COLOR === undefined)),
		// A terminal that does not tell its width says 0.
		columns: Math.max(stream.columns || 100, 40),
	};
}
