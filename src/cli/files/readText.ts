import { resolve } from 'node:path';
import { Problem, reasonFor } from './problem.ts';
import { NotRegular, readBytes, TooLarge } from './readBytes.ts';

/** The text of a file without its byte order mark, which editors do not count either. */
export interface FileText {
	readonly text: string;
	readonly mark: '' | '\uFEFF';
}

const megabyte = 1_000_000;
const maxBytes = 5 * megabyte;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a text file. @throws Problem when it cannot be read, is too large, is binary or is not UTF-8. */
export function readText(path: string): FileText {
	let bytes: Uint8Array;
	try {
		bytes = readBytes(path, maxBytes);
	} catch (error) {
		if (error instanceof NotRegular) {
			throw new Problem('It is not a regular file; pipe its text to --stdin.');
		}
		if (error instanceof TooLarge) {
			throw tooLarge(error.bytes);
		}
		throw new Problem(`The file cannot be read: ${reasonFor(path, error)}.`);
	}
	return decode(bytes);
}

/** Reads a text file that is named on the command line. @throws Problem as {@link readText} does, with its name. */
export function readNamed(name: string, cwd: string): FileText {
	try {
		return readText(resolve(cwd, name));
	} catch (error) {
		throw new Problem(`${name}: ${(error as Problem).message}`);
	}
}

/** Decodes the bytes of a text file. @throws Problem as {@link readText} does. */
export function decode(bytes: Uint8Array): FileText {
	if (bytes.length > maxBytes) {
		throw tooLarge(bytes.length);
	}
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
		throw new Problem('The file is UTF-16; save it as UTF-8.');
	}
	if (bytes.includes(0)) {
		throw new Problem('The file is binary, not text; rename it or add it to "ignore".');
	}
	try {
		const text = decoder.decode(bytes);
		return text.startsWith('\uFEFF') ? { text: text.slice(1), mark: '\uFEFF' } : { text, mark: '' };
	} catch {
		throw new Problem('The file is not UTF-8; save it as UTF-8.');
	}
}

function tooLarge(bytes: number): Problem {
	const size = (bytes / megabyte).toFixed(1);
	return new Problem(`The file is larger than 5 MB (${size} MB); split it or add it to "ignore".`);
}

/** Reads a stream to its end, or to the first chunk past the size limit of {@link decode}. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let bytes = 0;
	for await (const piece of stream) {
		pieces.push(piece);
		bytes += piece.length;
		if (bytes > maxBytes) {
			break;
		}
	}
	return Buffer.concat(pieces);
}
