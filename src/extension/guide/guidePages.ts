import * as vscode from 'vscode';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import type { Chapter } from '../../core/guide/model.ts';
import { pageAt, reportAt, withRelativeLinks } from '../../core/guide/pagePath.ts';
import type { Services } from '../services/services.ts';
import type { FittingStory } from '../services/storyMatches.ts';
import { schemes } from '../shared/ids.ts';
import { openPreview } from '../shared/openPreview.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { pageUri } from '../shared/pageAddress.ts';
import { readShownText } from '../shared/readText.ts';
import { VirtualFiles } from '../shared/virtualFiles.ts';
import { within } from '../shared/within.ts';

type Needs = Pick<Services, 'context' | 'guide' | 'stories' | 'practice' | 'questionStates' | 'matches'>;

/** The most stories to suggest on a page. */
const mostSuggested = 2;
/** How long a page waits for stories to be matched, in ms; it changes once they are. */
const patienceMs = 300;

/**
 * Serves the pages of the guide as read-only files, so that VS Code's Markdown preview shows them, follows the links
 * between them and restores them after a reload.
 */
export class GuidePages extends VirtualFiles implements vscode.FileSystemProvider {
	readonly #services: Needs;
	readonly #subscription: vscode.Disposable;
	readonly #change: () => void;
	/** When the guide last changed, in ms since 1970. */
	#mtime = 0;

	constructor(services: Needs) {
		super();
		this.#services = services;
		const change = () => {
			this.#mtime = Date.now();
			const open = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === schemes.guide);
			this.changed.fire(open.map(({ uri }) => ({ type: vscode.FileChangeType.Changed, uri })));
		};
		this.#change = change;
		this.#subscription = vscode.Disposable.from(
			services.guide.onDidChange(change),
			services.questionStates.onDidChange(change),
		);
	}

	async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
		if (/^\/(?:questions|chapters|preparation)?\/?$/.test(uri.path)) {
			return { type: vscode.FileType.Directory, ctime: 0, mtime: this.#mtime, size: 0 };
		}
		const { byteLength } = await this.readFile(uri);
		return { type: vscode.FileType.File, ctime: 0, mtime: this.#mtime, size: byteLength };
	}

	async readFile(uri: vscode.Uri): Promise<Uint8Array> {
		const report = reportAt(uri.path);
		if (report !== undefined) {
			return this.#report(report);
		}
		const { guide: service } = this.#services;
		const [guide, { pageText }] = await Promise.all([service.complete(), import('../../core/guide/page.ts')]);
		const page = pageAt(uri.path, guide);
		if (!page) {
			throw vscode.FileSystemError.FileNotFound(uri);
		}
		const own = 'category' in page ? await this.#ownWork(page.id) : '';
		return new TextEncoder().encode(pageText(page, guide, own));
	}

	/** A report from the preparation folder, with links that work in every window, and where it is kept. */
	async #report(name: string): Promise<Uint8Array> {
		const folder = ownFolder('preparation');
		const file = folder && vscode.Uri.joinPath(folder, name);
		const read = file && (await readShownText(file));
		if (!read || read.error !== undefined) {
			throw vscode.FileSystemError.FileNotFound(name);
		}
		const { escapeText } = await import('../../core/guide/page.ts');
		const { id } = this.#services.context.extension;
		const text = withRelativeLinks(read.text, schemes.guide, id);
		const path = vscode.workspace.asRelativePath(file, false);
		// The preview takes an absolute path as one in the first workspace folder.
		const kept = vscode.l10n.t('Kept in {0}', `[${escapeText(path)}](${encodeURI(`/${path}`)})`);
		return new TextEncoder().encode(text.replace(/^(# .*\n|)/, (heading) => `${heading}\n${kept}\n`));
	}

	/** What is known about the user's own work so far; the page changes once more is known. */
	async #ownWork(question: string): Promise<string> {
		const { stories, practice } = this.#services;
		const hasRounds = (practice.of(question)?.rounds ?? 0) > 0;
		const linked = stories.ofQuestion(question);
		const [rounds, suggested, { ownWork }] = await Promise.all([
			hasRounds ? practice.load().then(({ rounds }) => rounds) : [],
			linked.length > 0 ? [] : this.#suggested(question),
			import('./ownWork.ts'),
		]);
		return ownWork(
			linked,
			rounds.filter((round) => round.question === question),
			suggested,
		);
	}

	/** The stories that fit a question; none if matching takes long, and the page changes when it is done. */
	async #suggested(question: string): Promise<readonly FittingStory[]> {
		const found = this.#services.matches.storiesFor(question);
		const fitting = await within(patienceMs, found);
		if (!fitting) {
			found.then(this.#change, () => undefined);
		}
		return (fitting ?? []).slice(0, mostSuggested);
	}

	async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
		const { questions, chapters } = await this.#services.guide.complete();
		if (uri.path.startsWith('/preparation')) {
			return [];
		}
		if (uri.path === '/') {
			return ['chapters', 'questions'].map((name) => [name, vscode.FileType.Directory]);
		}
		const pages = uri.path.startsWith('/chapters') ? chapters : questions;
		return pages.map(({ id }) => [`${id}.md`, vscode.FileType.File]);
	}

	writeFile(uri: vscode.Uri): never {
		throw vscode.FileSystemError.NoPermissions(uri);
	}

	override dispose(): void {
		this.#subscription.dispose();
		super.dispose();
	}
}

/** Shows a page in the Markdown preview. */
export async function openPage(page: Chapter | GuideQuestion): Promise<void> {
	await openPreview(pageUri(page));
}
