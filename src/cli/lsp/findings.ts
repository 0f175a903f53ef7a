import { pathToFileURL } from 'node:url';
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ResolvedConfig } from '../../core/lint/configResolver.ts';
import { isMarkdownDocument, type Session } from './session.ts';
import { toDiagnostic, toProblem } from './toProtocol.ts';

/** Long enough to skip most states between two keystrokes, short enough to feel immediate. */
const quietMilliseconds = 150;

/** Sends the findings in open documents and the problems in the configuration files that apply to them. */
export interface Findings {
	/** Lints a document once nothing has been typed for a moment. */
	schedule(document: TextDocument): void;
	/** Lints documents now. */
	refresh(documents: readonly TextDocument[]): void;
	/** Removes the findings of a closed document. */
	clear(document: TextDocument): void;
}

/** @param pageOf the URL of a rule's page */
export function findingsOf(
	connection: Connection,
	documents: TextDocuments<TextDocument>,
	session: Session,
	pageOf: (rule: string) => string,
): Findings {
	const timers = new Map<string, NodeJS.Timeout>();
	/** The configuration files for which problems were sent. */
	const configurations = new Set<string>();

	async function send(document: TextDocument): Promise<void> {
		const { uri, version } = document;
		const [result, config] = await Promise.all([session.resultOf(document), session.configOf(document)]);
		await sendProblems(config);
		// Text typed in the meantime is linted separately, and the document may have been closed.
		if (document.version === version && documents.get(uri) === document) {
			const diagnostics = (result?.findings ?? []).map((finding) =>
				toDiagnostic(uri, result as NonNullable<typeof result>, finding, pageOf(finding.docs)),
			);
			await connection.sendDiagnostics({ uri, version, diagnostics });
		}
	}

	async function sendProblems({ path, problems }: ResolvedConfig): Promise<void> {
		if (path !== null && (problems.length > 0 || configurations.has(path))) {
			configurations.add(path);
			await connection.sendDiagnostics({ uri: pathToFileURL(path).href, diagnostics: problems.map(toProblem) });
		}
	}

	function refresh(changed: readonly TextDocument[]): void {
		for (const document of changed.filter(isMarkdownDocument)) {
			clearTimeout(timers.get(document.uri));
			send(document).catch((error) => {
				connection.console.error(`${document.uri} could not be linted: ${error.stack ?? error}`);
			});
		}
	}

	return {
		refresh,
		schedule(document) {
			clearTimeout(timers.get(document.uri));
			timers.set(
				document.uri,
				setTimeout(() => refresh([document]), quietMilliseconds),
			);
		},
		clear({ uri }) {
			clearTimeout(timers.get(uri));
			timers.delete(uri);
			void connection.sendDiagnostics({ uri, diagnostics: [] });
		},
	};
}
