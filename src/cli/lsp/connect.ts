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
	readonly numberOfBytes: number;
	tryReadHeaders(lowerCaseKeys: boolean): ReadonlyMap<string, string> | undefined;
	/** Decodes headers, as ASCII. */
	toString(bytes: unknown, encoding: string): string;
}

/** No header is longer, in bytes. */
const longestHeader = 8192;

/**
 * The library accepts any length that begins with a digit or a sign, and the last of several: with a wrong one, it
 * loses its place in the input, and with a huge one, as in a header without an end, it waits and collects forever.
 */
function refuseWrongHeaders(reader: StreamMessageReader): void {
	const { buffer } = reader as unknown as { readonly buffer: HeaderReader };
	const read = buffer.tryReadHeaders.bind(buffer);
	const decode = buffer.toString.bind(buffer);
	buffer.toString = (bytes, encoding) => {
		const text = decode(bytes, encoding);
		const lengths = [...text.matchAll(/^content-length:(.*)$/gim)].map(([, length = '']) => length.trim());
		if (lengths.length > 1 || lengths.some((length) => !/^\d{1,8}$/.test(length))) {
			throw new Error('Content-Length value must be one number of bytes, less than 100 MB.');
		}
		return text;
	};
	buffer.tryReadHeaders = (lowerCaseKeys) => {
		const headers = read(lowerCaseKeys);
		if (!headers && buffer.numberOfBytes > longestHeader) {
			throw new Error('Header must end.');
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
	refuseWrongHeaders(reader);
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
