import {
	type Connection,
	createConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The library's errors for headers that do not indicate where the message ends; after others, it can read on. */
const lostTheEnd = /^(?:Message h|H)eader must|^Content-Length value must/;

/**
 * Talks to an editor over standard input and output. When the editor is gone or its input can no longer be read, the
 * process exits: an editor restarts it, whereas a silent process would have to be found and killed.
 */
export function connect(): Connection {
	const { stdin, stdout, stderr } = process;
	const reader = new StreamMessageReader(stdin);
	const connection = createConnection(reader, new StreamMessageWriter(stdout));
	let isShutDown = false;
	connection.onShutdown(() => {
		isShutDown = true;
	});
	for (const stream of [stdin, stdout]) {
		for (const event of ['end', 'close', 'error']) {
			stream.on(event, () => process.exit(isShutDown ? 0 : 1));
		}
	}
	reader.onError(({ message }) => {
		if (lostTheEnd.test(message)) {
			stderr.write(
				'error: The editor sent something other than the Language Server Protocol; the server is shutting down.\n',
			);
			process.exit(2);
		}
	});
	return connection;
}
