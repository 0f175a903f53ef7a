import { type GenericSchema, type InferOutput, safeParse } from 'valibot';

interface VsCodeApi {
	postMessage(message: unknown): void;
	getState(): unknown;
	setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();

/** Sends a message to the extension. */
export function post<Message>(message: Message): void {
	api.postMessage(message);
}

/** Calls back for every message from the extension that matches the schema; drops all others. */
export function onMessage<const Schema extends GenericSchema>(
	schema: Schema,
	handle: (message: InferOutput<Schema>) => void,
): void {
	globalThis.addEventListener('message', ({ data }) => {
		const parsed = safeParse(schema, data);
		if (parsed.success) {
			handle(parsed.output);
		} else {
			console.warn('Dropped an unrecognized message.', parsed.issues[0].message);
		}
	});
}

/** The state of the page when it was last open; undefined if it is not ours or from another version. */
export function restoreState<const Schema extends GenericSchema>(schema: Schema): InferOutput<Schema> | undefined {
	const parsed = safeParse(schema, api.getState());
	return parsed.success ? parsed.output : undefined;
}

/** Saves what is needed to show the page again; never texts, which come from the extension. */
export function keepState(state: unknown): void {
	api.setState(state);
}
