import * as vscode from 'vscode';
import type { Rule } from '../../core/lint/rule.ts';
import type { Services } from '../services/services.ts';
import { commands, schemes } from '../shared/ids.ts';

/** The page of every rule as a read-only document in the Markdown preview, and the command *Explain Rule*. */
export function registerRulePages({ context }: Services): vscode.Disposable {
	const pages = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules');
	const { homepage }: { homepage: string } = context.extension.packageJSON;
	/** The other pages of the documentation, which do not ship with the extension. */
	const elsewhere = `](${homepage.split('#', 1)[0]}/blob/main/docs/`;

	async function provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
		if (!/^\/[\w-]+\.md$/.test(uri.path)) {
			throw vscode.FileSystemError.FileNotFound(uri);
		}
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(pages, uri.path));
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('](../', elsewhere);
	}

	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(schemes.rulePage, { provideTextDocumentContent }),
		vscode.commands.registerCommand(commands.explainRule, explainRule),
	);
}

/** @param id the rule's id; if absent, the user picks a rule */
async function explainRule(id: unknown): Promise<void> {
	const { rules } = await import('../../core/lint/rules.ts');
	const rule = rules.find((rule) => rule.id === id) ?? (await pickRule(rules));
	if (rule) {
		const page = vscode.Uri.from({ scheme: schemes.rulePage, path: `/${rule.id}.md` });
		await vscode.commands.executeCommand('markdown.showPreview', page);
	}
}

async function pickRule(rules: readonly Rule[]): Promise<Rule | undefined> {
	const items = rules.map((rule) => ({ label: rule.id, detail: rule.description, rule }));
	const placeHolder = vscode.l10n.t('Choose a rule to read about');
	const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
	return picked?.rule;
}
