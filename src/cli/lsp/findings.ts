import { pathToFileURL } from 'node:url';
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ResolvedConfig } from '../../core/lint/configResolver.ts';
import { isMarkdown } from './isMarkdown.ts';
import type { Session } from './session.ts';
import { toDiagnostic, toProblem } from './toProtocol.ts';

/** Long enough to skip most states between two keystrokes, short enough to feel immediate. */
const quietMilliseconds = 150;

/** Sends the findings in open documents and the problems in the configuration files that apply to them. */
export class Findings {
	readonly #connection: Connection;
	readonly #documents: TextDocuments<TextDocument>;
	readonly #session: Session;
	readonly #pageOf: (rule: string) => string;
	readonly #timers = new Map<string, NodeJS.Timeout>();
	/** The configuration files for which problems were sent. */
	readonly #configurations = new Set<string>();

	/** @param pageOf the URL of a rule's page */
	constructor(
		connection: Connection,
		documents: TextDocuments<TextDocument>,
		session: Session,
		pageOf: (rule: string) => string,
	) {
		this.#connection = connection;
		this.#documents = documents;
		this.#session = session;
		this.#pageOf = pageOf;
	}

	/** Lints a document once nothing has been typed for a moment. */
	schedule(document: TextDocument): void {
		clearTimeout(this.#timers.get(document.uri));
		this.#timers.set(
			document.uri,
			setTimeout(() => this.refresh([document]), quietMilliseconds),
		);
	}

	/** Lints documents now. */
	refresh(documents: readonly TextDocument[]): void {
		for (const document of documents.filter(isMarkdown)) {
			clearTimeout(this.#timers.get(document.uri));
			this.#timers.delete(document.uri);
			this.#send(document).catch((error) => {
				this.#connection.console.error(`${document.uri} could not be linted: ${error.stack ?? error}`);
			});
		}
	}

	/** Removes the findings of a closed document. */
	clear({ uri }: TextDocument): void {
		clearTimeout(this.#timers.get(uri));
		this.#timers.delete(uri);
		void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
	}

	async #send(document: TextDocument): Promise<void> {
		const { uri, version } = document;
		const [result, config] = await Promise.all([this.#session.resultOf(document), this.#session.configOf(document)]);
		await this.#sendProblems(config);
		// Text typed in the meantime is linted separately, and the document may have been closed.
		if (document.version === version && this.#documents.get(uri) === document) {
			const diagnostics = (result?.findings ?? []).map((finding) =>
				toDiagnostic(uri, result as NonNullable<typeof result>, finding, this.#pageOf(finding.docs)),
			);
			await this.#connection.sendDiagnostics({ uri, version, diagnostics });
		}
	}

	async #sendProblems({ path, problems }: ResolvedConfig): Promise<void> {
		if (path !== null && (problems.length > 0 || this.#configurations.has(path))) {
			this.#configurations.add(path);
			await this.#connection.sendDiagnostics({
				uri: pathToFileURL(path).href,
				diagnostics: problems.map(toProblem),
			});
		}
	}
}
