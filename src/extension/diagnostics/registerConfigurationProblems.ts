import * as vscode from 'vscode';
import { type Configurations, isConfigurationFile } from '../services/configurations.ts';
import type { Services } from '../services/services.ts';
import { fileStart, toProblem } from '../shared/convert.ts';
import { Latest } from '../shared/latest.ts';
import { readShownText } from '../shared/readText.ts';

/** Shows problems in configuration files that are open or that govern a story. */
export function registerConfigurationProblems({ configurations }: Services): vscode.Disposable {
	const { workspace } = vscode;
	const collection = vscode.languages.createDiagnosticCollection('starCoachConfiguration');
	const latest = new Latest<string, vscode.Diagnostic[]>();

	function check(uri: vscode.Uri): void {
		void latest.run(
			uri.toString(),
			() => problemsOf(uri, configurations),
			(problems) => collection.set(uri, problems),
		);
	}
	function checkDocument({ uri }: vscode.TextDocument): void {
		if (isConfigurationFile(uri) && workspace.fs.isWritableFileSystem(uri.scheme) !== undefined) {
			check(uri);
		}
	}

	workspace.textDocuments.forEach(checkDocument);
	return vscode.Disposable.from(
		collection,
		workspace.onDidOpenTextDocument(checkDocument),
		workspace.onDidChangeTextDocument(({ document }) => checkDocument(document)),
		workspace.onDidCloseTextDocument(checkDocument),
		configurations.onDidChange(() => collection.forEach(check)),
		configurations.onDidUse((uri) => {
			if (!collection.has(uri) && !latest.isRunning(uri.toString())) {
				check(uri);
			}
		}),
	);
}

/** The problems of a configuration file as shown in the editor or, if it is not open, as stored. */
async function problemsOf(uri: vscode.Uri, configurations: Configurations): Promise<vscode.Diagnostic[]> {
	const file = await readShownText(uri);
	if (file === null) {
		return [];
	}
	if (file.error !== undefined) {
		return [toProblem({ message: file.error, range: fileStart })];
	}
	return (await configurations.problemsIn(uri, file.text)).map(toProblem);
}
