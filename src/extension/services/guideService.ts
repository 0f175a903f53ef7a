import * as vscode from 'vscode';
import type { Guide, GuideQuestion } from '../../core/guide/guide.ts';
import type { PackedGuide } from '../../core/guide/model.ts';
import type { GuideSearch } from '../../core/guide/search.ts';
import type { KnownIds } from '../../core/lint/rule.ts';
import { Latest } from '../shared/latest.ts';
import { BankFiles, isBank } from './bankFiles.ts';

/** The guide with the user's banks. Nothing is read before someone asks. */
export class GuideService implements vscode.Disposable {
	readonly #log: vscode.LogOutputChannel;
	readonly #file: vscode.Uri;
	readonly #banks: BankFiles;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscription: vscode.Disposable;
	#packed: Promise<PackedGuide> | undefined;
	/** The built-in guide, and then the guide with the banks. */
	#guide: Promise<Guide> | undefined;
	#complete: Promise<Guide> | undefined;
	readonly #completions = new Latest<'guide', Guide>();
	#search: { readonly guide: Guide; readonly index: GuideSearch } | undefined;

	/** Fires when the guide is another one: banks were found or have changed. */
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

	/** The guide as known at once: without the banks while they are being looked for. */
	load(): Promise<Guide> {
		this.#guide ??= this.#builtIn().then((guide) => {
			this.#completeSoon();
			return guide;
		});
		return this.#guide;
	}

	/** The guide with every bank of the workspace. */
	complete(): Promise<Guide> {
		this.#complete ??= this.#completions.run(
			'guide',
			() => this.#withBanks(),
			(guide) => this.#take(guide),
		);
		return this.#complete;
	}

	/** The index for full-text search, made once for a state of the guide. */
	async search(): Promise<GuideSearch> {
		const [guide, { GuideSearch }] = await Promise.all([this.complete(), import('../../core/guide/search.ts')]);
		if (this.#search?.guide !== guide) {
			this.#search = { guide, index: new GuideSearch(guide) };
		}
		return this.#search.index;
	}

	/** The ids that front matter of stories may name. */
	async knownIds(): Promise<KnownIds> {
		return (await this.complete()).ids;
	}

	/** The plain lists among the banks, to which questions can be added. */
	async lists(): Promise<vscode.Uri[]> {
		const banks = await this.#banks.all();
		return banks.filter(({ file }) => file.isList).map(({ uri }) => vscode.Uri.parse(uri));
	}

	/** Whether questions in a file join the guide. */
	isBank(uri: vscode.Uri): Promise<boolean> {
		return isBank(uri);
	}

	/** Where a question of the user's own is written; null for a built-in one. */
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
