import { type GenericSchema, safeParse } from 'valibot';
import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { webviewHtml, webviewRoot } from './webviewHtml.ts';

/** The page in a webview panel: what it shows is sent in messages, and it asks for everything else in requests. */
export abstract class Page<Request extends { readonly type: string }, Message> implements vscode.Disposable {
	protected readonly panel: vscode.WebviewPanel;
	protected readonly services: Services;
	readonly #subscriptions: vscode.Disposable[];
	/** Whether the page accepts messages. Others are dropped: once it is ready, it is sent everything. */
	#isReady = false;

	/**
	 * @param name the folder in `src/webview`
	 * @param schema of requests. Others are logged and dropped: pages show the text of files, so their requests are
	 *   trusted no more than those files.
	 * @param waiting shown until the page has been drawn
	 */
	constructor(
		panel: vscode.WebviewPanel,
		services: Services,
		name: string,
		schema: GenericSchema<unknown, Request>,
		waiting?: string,
	) {
		const { context, log } = services;
		const { extensionUri } = context;
		const { webview } = panel;
		this.panel = panel;
		this.services = services;
		webview.options = { enableScripts: true, localResourceRoots: [webviewRoot(extensionUri)] };
		panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
		this.#subscriptions = [
			webview.onDidReceiveMessage(async (message: unknown) => {
				const parsed = safeParse(schema, message);
				if (!parsed.success) {
					log.warn('Dropped an unrecognized message from a webview.', parsed.issues[0].message);
					return;
				}
				this.#isReady ||= parsed.output.type === 'ready';
				try {
					await this.answer(parsed.output);
				} catch (error) {
					log.error('A message from a webview could not be handled.', error);
				}
			}),
			panel.onDidChangeViewState(() => {
				// VS Code recreates a hidden page when it is shown again; the page then reports that it is ready.
				this.#isReady &&= panel.visible;
			}),
		];
		webview.html = webviewHtml(webview, extensionUri, name, panel.title, waiting);
	}

	/** Does what the page asks for. */
	protected abstract answer(request: Request): unknown;

	/** What ends with the page. */
	protected own(...disposables: readonly vscode.Disposable[]): void {
		this.#subscriptions.push(...disposables);
	}

	protected async post(message: Message): Promise<void> {
		if (this.#isReady) {
			await this.panel.webview.postMessage(message);
		}
	}

	dispose(): void {
		vscode.Disposable.from(...this.#subscriptions).dispose();
		this.panel.dispose();
	}
}

/** The texts of a page, in the language of the window. */
export function pageTexts() {
	return { type: 'texts', language: vscode.env.language, texts: vscode.l10n.bundle ?? {} } as const;
}
