import * as vscode from 'vscode';
import { inParallel } from '../../core/text/inParallel.ts';
import type { Services } from '../services/services.ts';
import { commands, contextKeys } from '../shared/ids.ts';
import { summaryMilliseconds } from '../shared/statusBar.ts';
import { markdownGlob, withoutPackages } from '../shared/watchMarkdown.ts';
import type { Findings } from './findings.ts';

/** Enough to keep a slow file system busy, few enough to leave room for other requests. */
const filesAtOnce = 64;
/** The size of the first batch; later ones grow by a factor, since the window rebuilds the whole list each time. */
const filesShownFirst = 500;
const growth = 4;
const filesReportedAtOnce = 100;
const problemsView = 'workbench.panel.markers.view';

/** The totals of one run. */
interface Counts {
	files: number;
	stories: number;
	/** Findings shown in the Problems panel. */
	problems: number;
	/** Findings shown only in the editor. */
	hints: number;
	failed: number;
}

/** The command *Lint All Stories*: lints every story file of the workspace and keeps the findings up to date. */
export class LintAllStories implements vscode.Disposable {
	readonly #services: Services;
	readonly #findings: Findings;
	readonly #commands: vscode.Disposable;
	#run: vscode.CancellationTokenSource | undefined;
	/** Whether something changed that affects files already linted in this run. */
	#isStale = false;

	constructor(services: Services, findings: Findings) {
		this.#services = services;
		this.#findings = findings;
		this.#commands = vscode.Disposable.from(
			vscode.commands.registerCommand(commands.lintAllStories, () => this.#lintAndShow()),
			vscode.commands.registerCommand(commands.cancelLintAllStories, () => this.#run?.cancel()),
		);
	}

	/** Silently lints everything again, after a change that affects every file. */
	async again(): Promise<void> {
		if (this.#run) {
			this.#isStale = true;
		} else {
			await this.#lint(() => {}, false);
		}
	}

	dispose(): void {
		this.#run?.cancel();
		this.#commands.dispose();
	}

	async #lintAndShow(): Promise<void> {
		const isFocused = vscode.commands.executeCommand(`${problemsView}.focus`);
		const { withProgress } = vscode.window;
		const title = vscode.l10n.t('Linting stories');
		const run = withProgress({ location: vscode.ProgressLocation.Window, title }, (progress) =>
			this.#lint((message) => progress.report({ message }), true),
		);
		// The same run drives the progress bar of the Problems view, where the user is looking now.
		await withProgress({ location: { viewId: problemsView } }, async () => {
			const [counts] = await Promise.all([run, isFocused]);
			if (counts) {
				await this.#tell(counts);
			}
		});
	}

	/** Null if the run was canceled, by the user or by the next run. */
	async #lint(report: (message: string) => void, isAsked: boolean): Promise<Counts | null> {
		this.#run?.cancel();
		const run = new vscode.CancellationTokenSource();
		this.#run = run;
		const { token } = run;
		void vscode.commands.executeCommand('setContext', contextKeys.lintingAllStories, true);
		try {
			this.#findings.wholeWorkspace = true;
			let counts: Counts;
			do {
				this.#isStale = false;
				counts = await this.#lintFiles(token, report, isAsked);
			} while (this.#isStale && !token.isCancellationRequested);
			return token.isCancellationRequested ? null : counts;
		} finally {
			if (this.#run === run) {
				this.#run = undefined;
				void vscode.commands.executeCommand('setContext', contextKeys.lintingAllStories, false);
			}
			run.dispose();
		}
	}

	async #lintFiles(
		token: vscode.CancellationToken,
		report: (message: string) => void,
		isAsked: boolean,
	): Promise<Counts> {
		const counts: Counts = { files: 0, stories: 0, problems: 0, hints: 0, failed: 0 };
		const uris = await vscode.workspace.findFiles(markdownGlob, withoutPackages, undefined, token);
		await this.#findings.refreshAll(isAsked, uris);
		let next = filesShownFirst;
		await inParallel(
			uris,
			filesAtOnce,
			() => this.#isStale || token.isCancellationRequested,
			async (uri) => {
				const file = await this.#findings.refresh(uri, isAsked, true);
				if (++counts.files === next) {
					this.#findings.showWaiting();
					next *= growth;
				}
				if (counts.files % filesReportedAtOnce === 0) {
					report(vscode.l10n.t('{0} of {1} files', counts.files, uris.length));
				}
				if (file && 'error' in file) {
					counts.failed++;
				} else if (file) {
					const hints = file.findings.filter(({ severity }) => severity === 'hint').length;
					counts.stories += file.document.stories.length;
					counts.hints += hints;
					counts.problems += file.findings.length - hints;
				}
			},
		);
		this.#findings.showWaiting();
		return counts;
	}

	async #tell(counts: Counts): Promise<void> {
		const { window } = vscode;
		if (counts.stories + counts.failed > 0) {
			const { stories, problems, hints, failed } = counts;
			const text = vscode.l10n.t(
				'STAR Coach – stories: {0}, problems: {1}, hints: {2}',
				stories,
				problems + failed,
				hints,
			);
			window.setStatusBarMessage(text, summaryMilliseconds);
			return;
		}
		const globs = await this.#services.configurations.describeStories();
		void window.showInformationMessage(
			vscode.l10n.t(
				'No story found. STAR Coach checked {0} Markdown files; none matches {1} or has “type: star-story” in its front matter.',
				counts.files,
				globs,
			),
		);
	}
}
