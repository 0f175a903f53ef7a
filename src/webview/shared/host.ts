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

/** Calls back for every message from the extension. */
export function onMessage<Message>(handle: (message: Message) => void): void {
	globalThis.addEventListener('message', ({ data }: MessageEvent<Message>) => handle(data));
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
