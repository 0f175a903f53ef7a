import {
	type Connection,
	createConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The library's errors for headers that do not indicate where the message ends; after others, it can read on. */
const lostTheEnd = /^(?:Message h|H)eader must|^Content-Length value must/;

/** The part of the library's reader that reads headers. */
interface HeaderReader {
	tryReadHeaders(lowerCaseKeys: boolean): ReadonlyMap<string, string> | undefined;
}

/**
 * The library accepts any length that begins with a digit or a sign: with a negative one, it loses its place in the
 * input, and with a huge one, it waits forever.
 */
function refuseWrongLengths(reader: StreamMessageReader): void {
	const { buffer } = reader as unknown as { readonly buffer: HeaderReader };
	const read = buffer.tryReadHeaders.bind(buffer);
	buffer.tryReadHeaders = (lowerCaseKeys) => {
		const headers = read(lowerCaseKeys);
		const length = headers?.get('content-length');
		if (length !== undefined && !/^\d{1,9}$/.test(length)) {
			throw new Error('Content-Length value must be a number of bytes.');
		}
		return headers;
	};
}

/**
 * Talks to an editor over standard input and output. When the editor is gone or its input can no longer be read, the
 * process exits: an editor restarts it, whereas a silent process would have to be found and killed.
 */
export function connect(): Connection {
	const { stdin, stdout, stderr } = process;
	const reader = new StreamMessageReader(stdin);
	refuseWrongLengths(reader);
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
