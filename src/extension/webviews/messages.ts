import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type * as vscode from 'vscode';

/**
 * Listens to the messages of a webview. Logs and drops messages that do not match the schema: pages show the text of
 * files, so their messages are trusted no more than those files.
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
