import * as vscode from 'vscode';
import { checkPrivacy } from '../../core/lint/checkPrivacy.ts';
import type { LintResult } from '../../core/lint/result.ts';
import { privateDetail } from '../../core/lint/rules/private-detail.ts';
import { inParallel } from '../../core/text/inParallel.ts';
import type { Services } from '../services/services.ts';
import { ChangedFiles } from '../shared/changedFiles.ts';
import { toDiagnostic } from '../shared/convert.ts';
import { say } from '../shared/editorLanguage.ts';
import { documentOf } from '../shared/files.ts';
import { Latest } from '../shared/latest.ts';
import { readShownText } from '../shared/readText.ts';
import { summaryMilliseconds } from '../shared/statusBar.ts';

const waiting = { quiet: 150, longest: 2_000 };
const filesAtOnce = 16;
const problemsView = 'workbench.panel.markers.view';

interface Checked {
	/** Null if the file is gone or cannot be read. */
	readonly result: LintResult | null;
	/** Whether the findings are already shown, because the rule is on and the file is open. */
	readonly isShown: boolean;
}

/**
 * *Check Privacy*: shows what the rule `private-detail` finds in all stories in the Problems panel, even if the rule is
 * off. Findings disappear as they are fixed.
 */
export class PrivacyCheck implements vscode.Disposable {
	readonly #services: Services;
	readonly #collection = vscode.languages.createDiagnosticCollection('starCoachPrivacy');
	readonly #changes = new ChangedFiles(waiting, (uris) => this.#refreshMany(uris));
	readonly #latest = new Latest<string, Checked>();
	readonly #subscriptions: vscode.Disposable;

	constructor(services: Services) {
		this.#services = services;
		const { workspace } = vscode;
		const change = (uri: vscode.Uri) => {
			if (this.#collection.has(uri)) {
				this.#changes.add(uri);
			}
		};
		this.#subscriptions = vscode.Disposable.from(
			this.#collection,
			this.#changes,
			workspace.onDidChangeTextDocument(({ document }) => change(document.uri)),
			workspace.onDidOpenTextDocument(({ uri }) => change(uri)),
			services.configurations.onDidChange(() => this.#refreshShown()),
			services.stories.onDidChange(() => this.#refreshShown()),
		);
	}

	/** Checks every story in the workspace and shows the findings. */
	async run(): Promise<void> {
		const title = vscode.l10n.t('Checking privacy');
		await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, async () => {
			const stories = await this.#services.stories.withRetired();
			const uris = new Map(stories.map(({ uri }) => [uri.toString(), uri]));
			const found = await this.#refreshMany([...uris.values()]);
			if (found === 0) {
				// The panel would show what else was found, as if that were the answer.
				void vscode.window.showInformationMessage(
					vscode.l10n.t('No private details were found; stories checked: {0}.', stories.length),
				);
			} else {
				await vscode.commands.executeCommand(`${problemsView}.focus`);
				const text = vscode.l10n.t('STAR Coach – stories: {0}, private details: {1}', stories.length, found);
				vscode.window.setStatusBarMessage(text, summaryMilliseconds);
			}
		});
	}

	dispose(): void {
		this.#latest.drop();
		this.#subscriptions.dispose();
	}

	#refreshShown(): void {
		for (const [uri] of this.#collection) {
			this.#changes.add(uri);
		}
	}

	/** @returns the number of details found */
	async #refreshMany(uris: readonly vscode.Uri[]): Promise<number> {
		let found = 0;
		await inParallel(
			uris,
			filesAtOnce,
			() => false,
			async (uri) => {
				found += await this.#refresh(uri);
			},
		);
		return found;
	}

	async #refresh(uri: vscode.Uri): Promise<number> {
		const { result } = await this.#latest.run(
			uri.toString(),
			() => this.#check(uri),
			({ result, isShown }) => {
				const diagnostics = isShown ? [] : result?.findings.map((finding) => toDiagnostic(uri, result, finding));
				this.#collection.set(uri, diagnostics);
			},
		);
		return result?.findings.length ?? 0;
	}

	async #check(uri: vscode.Uri): Promise<Checked> {
		const [read, { config }] = await Promise.all([readShownText(uri), this.#services.configurations.of(uri)]);
		const result = read && read.error === undefined ? checkPrivacy(read.text, config, say) : null;
		const isOn = (config.rules.get(privateDetail.id)?.severity ?? privateDetail.severity) !== 'off';
		return { result, isShown: isOn && documentOf(uri) !== undefined };
	}
}
