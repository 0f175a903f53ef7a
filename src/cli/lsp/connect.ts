import { PassThrough } from 'node:stream';
import {
	type Connection,
	createConnection,
	LogMessageNotification,
	MessageType,
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

/** A connection to an editor. */
export interface EditorConnection {
	readonly connection: Connection;
	/** Has the process finish some work before it ends; returns the work. */
	during<Result>(work: Promise<Result>): Promise<Result>;
}

/** What the server sends to itself behind the end of the input, so that it knows when everything before has been read. */
const inputEnded = 'starCoach/inputEnded';
const last = JSON.stringify({ jsonrpc: '2.0', method: inputEnded });
/** After a message that was cut off, even that cannot be read; in milliseconds. */
const longestEnd = 10_000;

/**
 * Talks to an editor over standard input and output. When the editor is gone or its input can no longer be read, the
 * process exits: an editor restarts it, whereas a silent process would have to be found and killed. What was read before the
 * input ended is answered first.
 */
export function connect(): EditorConnection {
	const { stdin, stdout, stderr } = process;
	const input = new PassThrough({
		flush: (done) => done(null, `Content-Length: ${last.length}\r\n\r\n${last}`),
		emitClose: false,
	});
	const reader = new StreamMessageReader(stdin.pipe(input));
	refuseWrongHeaders(reader);
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

	let hasEnded = false;
	let open = 0;
	const leaveIfDone = async () => {
		if (!hasEnded || open > 0) {
			return;
		}
		hasEnded = false;
		// Once this is written, so is everything before it.
		const message = 'The input has ended; the server is shutting down.';
		await connection.sendNotification(LogMessageNotification.type, { type: MessageType.Log, message });
		leave();
	};
	const during = <Result>(work: Promise<Result>) => {
		open++;
		return work.finally(() => {
			open--;
			setImmediate(leaveIfDone);
		});
	};
	connection.onNotification(inputEnded, () => {
		hasEnded = true;
		setImmediate(leaveIfDone);
	});

	reader.onError(({ message }) => {
		if (lostTheEnd.test(message)) {
			stderr.write(
				'error: The editor sent something other than the Language Server Protocol; the server is shutting down.\n',
			);
			process.exit(2);
		}
		stderr.write('warning: A message of the editor cannot be read and gets no answer; it is not JSON.\n');
	});
	return { connection, during };
}
