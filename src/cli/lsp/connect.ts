import { PassThrough } from 'node:stream';
import {
	type Connection,
	createConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The library's errors for headers that do not indicate where the message ends; after others, it can read on. */
const lostTheEnd = /^(?:Message h|H)eader must|^Content-Length value must/;

/** How long what was read before the end of the input may take to be answered, in milliseconds. */
const longestEnd = 2000;

/**
 * Talks to an editor over standard input and output. When the editor is gone or its input can no longer be read, the
 * process exits: an editor restarts it, whereas a silent process would have to be found and killed.
 */
export function connect(): Connection {
	const { stdin, stdout, stderr } = process;
	// The library answers nothing more once its input has closed.
	const reader = new StreamMessageReader(stdin.pipe(new PassThrough(), { end: false }));
	const connection = createConnection(reader, new StreamMessageWriter(stdout));
	let isShutDown = false;
	connection.onShutdown(() => {
		isShutDown = true;
	});
	const exit = () => process.exit(isShutDown ? 0 : 1);
	stdin.on('error', exit);
	const leave = () => {
		if (!isShutDown) {
			stderr.write('error: The input ended before the editor shut the server down; an editor has to start it.\n');
		}
		exit();
	};
	stdin.on('end', () => setTimeout(leave, longestEnd));
	for (const event of ['close', 'error']) {
		stdout.on(event, exit);
	}
	reader.onError(({ message }) => {
		if (lostTheEnd.test(message)) {
			stderr.write(
				'error: The editor sent something other than the Language Server Protocol; the server is shutting down.\n',
			);
			process.exit(2);
		}
		stderr.write('warning: A message of the editor cannot be read and gets no answer; it is not JSON.\n');
	});
	return connection;
}
