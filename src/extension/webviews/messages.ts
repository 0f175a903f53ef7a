import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type * as vscode from 'vscode';

/**
 * Listens to the messages of a webview. What does not match the schema is logged and dropped: a page shows the texts
 * of files, and what it sends is trusted no more than they are.
 */
export function onMessage<const Schema extends GenericSchema>(
	webview: vscode.Webview,
	schema: Schema,
	log: vscode.LogOutputChannel,
	handle: (message: InferOutput<Schema>) => void | Promise<void>,
): vscode.Disposable {
	return webview.onDidReceiveMessage(async (message: unknown) => {
		const parsed = safeParse(schema, message);
		if (!parsed.success) {
			log.warn('Dropped an unrecognized message from a webview.', parsed.issues[0].message);
			return;
		}
		try {
			await handle(parsed.output);
		} catch (error) {
			log.error('A message from a webview could not be handled.', error);
		}
	});
}
