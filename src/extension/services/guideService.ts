import * as vscode from 'vscode';
import type { Guide, GuideQuestion } from '../../core/guide/guide.ts';
import type { PackedGuide } from '../../core/guide/model.ts';
import type { GuideSearch } from '../../core/guide/search.ts';
import type { KnownIds } from '../../core/lint/rule.ts';
import { Latest } from '../shared/latest.ts';
import { BankFiles, isBank } from './bankFiles.ts';

/** The guide combined with the user's banks. Reads nothing until asked. */
export class GuideService implements vscode.Disposable {
	readonly #log: vscode.LogOutputChannel;
	readonly #file: vscode.Uri;
	readonly #banks: BankFiles;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscription: vscode.Disposable;
	#packed: Promise<PackedGuide> | undefined;
	/** The built-in guide, replaced by the guide with the banks. */
	#guide: Promise<Guide> | undefined;
	#complete: Promise<Guide> | undefined;
	readonly #completions = new Latest<'guide', Guide>();
	#search: { readonly guide: Guide; readonly index: GuideSearch } | undefined;

	/** Fires when the guide changes because banks were found or edited. */
	readonly onDidChange = this.#changed.event;

	constructor(context: Pick<vscode.ExtensionContext, 'extensionUri'>, log: vscode.LogOutputChannel) {
		this.#log = log;
		this.#banks = new BankFiles(log);
		this.#file = vscode.Uri.joinPath(context.extensionUri, 'dist', 'guide.json');
		this.#subscription = this.#banks.onDidChange(() => {
			this.#complete = undefined;
			this.#completeSoon();
		});
	}

	/** The guide as available right away: without the banks until they have been found. */
	load(): Promise<Guide> {
		this.#guide ??= this.#builtIn().then((guide) => {
			this.#completeSoon();
			return guide;
		});
		return this.#guide;
	}

	/** The guide with all banks of the workspace. */
	complete(): Promise<Guide> {
		this.#complete ??= this.#completions.run(
			'guide',
			() => this.#withBanks(),
			(guide) => this.#take(guide),
		);
		return this.#complete;
	}

	/** The full-text search index, built once per version of the guide. */
	async search(): Promise<GuideSearch> {
		const [guide, { GuideSearch }] = await Promise.all([this.complete(), import('../../core/guide/search.ts')]);
		if (this.#search?.guide !== guide) {
			this.#search = { guide, index: new GuideSearch(guide) };
		}
		return this.#search.index;
	}

	/** The ids that the front matter of stories can use. */
	async knownIds(): Promise<KnownIds> {
		return (await this.complete()).ids;
	}

	/** The banks that are plain lists, to which questions can be added. */
	async lists(): Promise<vscode.Uri[]> {
		const banks = await this.#banks.all();
		return banks.filter(({ file }) => file.isList).map(({ uri }) => vscode.Uri.parse(uri));
	}

	/** Whether the questions of a file are added to the guide. */
	isBank(uri: vscode.Uri): Promise<boolean> {
		return isBank(uri);
	}

	/** The location of one of the user's own questions; null for a built-in one. */
	placeOf({ origin }: GuideQuestion): vscode.Location | null {
		return origin && new vscode.Location(vscode.Uri.parse(origin.uri), this.#banks.rangeOf(origin.uri, origin.span));
	}

	dispose(): void {
		this.#subscription.dispose();
		this.#banks.dispose();
		this.#changed.dispose();
	}

	#completeSoon(): void {
		this.complete().catch((error) => this.#log.error('The guide could not be completed.', error));
	}

	async #builtIn(): Promise<Guide> {
		const [packed, { Guide }] = await Promise.all([this.#read(), import('../../core/guide/guide.ts')]);
		return new Guide(packed);
	}

	async #withBanks(): Promise<Guide> {
		const [packed, banks, { Guide }] = await Promise.all([
			this.#read(),
			this.#banks.all(),
			import('../../core/guide/guide.ts'),
		]);
		return new Guide(packed, banks);
	}

	#take(guide: Guide): void {
		this.#guide = Promise.resolve(guide);
		this.#banks.report(
			guide.clashes.map(({ id, origin: { uri, span } }) => {
				const message = vscode.l10n.t('Another question has the id “{0}”; give this one a different id.', id);
				return { uri, problem: { span, message } };
			}),
		);
		this.#changed.fire();
	}

	#read(): Promise<PackedGuide> {
		this.#packed ??= Promise.resolve(vscode.workspace.fs.readFile(this.#file)).then(
			(bytes) => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as PackedGuide,
		);
		return this.#packed;
	}
}
