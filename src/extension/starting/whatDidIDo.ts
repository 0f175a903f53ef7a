import * as vscode from 'vscode';
import { clockOf, isoDay, subjectOf } from '../../core/remember/commit.ts';
import { draftOf } from '../../core/remember/draft.ts';
import { authorsOf, type History, readHistory } from '../../core/remember/history.ts';
import { factOf, factsOf, likenessOf, type Piece, searcher } from '../../core/remember/piece.ts';
import { piecesOf } from '../../core/remember/pieces.ts';
import { storyFileName } from '../../core/start/newStory.ts';
import { notedAchievements } from '../services/noted.ts';
import { searchAsTyped } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { say } from '../shared/say.ts';
import { today } from '../shared/today.ts';
import { type OpenRepository, openRepositories } from './gitRepositories.ts';
import { openStory } from './startStory.ts';

type Needs = Pick<Services, 'context' | 'guide' | 'log'>;

type PieceItem = vscode.QuickPickItem & { readonly piece: Piece };

/** Names and addresses of the user in this workspace. */
const meKey = 'namesOfMine';

/**
 * *What Did I Do?*: the pieces of work in the user's own commits and what they noted, newest first.
 *
 * @param questionId what looks like an answer to this question comes first, with the reason
 * @param folder a folder in a repository, instead of the repositories of the workspace
 */
export async function whatDidIDo(services: Needs, questionId?: string, folder?: vscode.Uri): Promise<void> {
	const { window, ThemeIcon } = vscode;
	const [guide, noted, found] = await Promise.all([
		services.guide.complete(),
		notedAchievements(),
		openRepositories(folder),
	]);
	const question = questionId === undefined ? undefined : guide.question(questionId);
	const [repositories, why] = typeof found === 'string' ? [[], found] : [found, undefined];
	if (noted.length === 0 && repositories.length === 0) {
		const choose = why === undefined ? [vscode.l10n.t('Choose Folder…')] : [];
		const nothing = why ?? vscode.l10n.t('There is no Git repository to read your commits from.');
		if (await window.showInformationMessage(nothing, ...choose)) {
			await chooseFolder();
		}
		return;
	}
	const sources = new Map<Piece, { readonly history: History; readonly repository: OpenRepository }>();
	let histories: readonly History[] = [];
	const picker = window.createQuickPick<PieceItem>();
	const other = { iconPath: new ThemeIcon('folder-opened'), tooltip: vscode.l10n.t('Choose Folder…') };
	const who = { iconPath: new ThemeIcon('account'), tooltip: vscode.l10n.t('Choose Who You Are…') };
	picker.title = vscode.l10n.t('What Did I Do?');
	picker.placeholder = vscode.l10n.t('Reading your commits…');
	picker.ignoreFocusOut = true;
	picker.onDidTriggerButton(async (button) => {
		picker.hide();
		await (button === other ? chooseFolder() : ask());
	});
	let isOpen = true;
	picker.onDidHide(() => {
		isOpen = false;
		picker.dispose();
	});
	picker.show();
	await searchAsTyped(picker, load, ({ piece }) => {
		picker.hide();
		void open(piece);
	});

	async function load() {
		histories = (await Promise.all(repositories.map(read))).flat();
		if (isOpen && histories.length > 0 && !histories.some(({ commits, isMine }) => commits.some(isMine))) {
			picker.hide();
			void ask();
		}
		const pieces = [...noted, ...sources.keys()].sort((a, b) => b.to - a.to);
		const reasons = new Map(
			pieces.flatMap((piece) => {
				const sign = question && likenessOf(piece, question.competencies);
				return sign ? [[piece, vscode.l10n.t('Looks like an answer: {0}', factOf(sign, say))]] : [];
			}),
		);
		const name = question && guide.questionName(question.id);
		picker.placeholder =
			why ??
			(name === undefined
				? vscode.l10n.t('Type to filter: a year, a repository, anything said about it')
				: reasons.size > 0
					? vscode.l10n.t('First what looks like an answer to “{0}”, with the reason', name)
					: vscode.l10n.t('Nothing in your commits looks like an answer to “{0}”; here is everything', name));
		if (histories.some(({ isShallow }) => isShallow)) {
			picker.title = vscode.l10n.t('What Did I Do? (older commits are not on this machine)');
		}
		picker.buttons = repositories.length > 0 ? [who, other] : why === undefined ? [other] : [];
		const items = new Map(pieces.map((piece) => [piece, itemOf(piece, reasons.get(piece))]));
		const search = searcher(pieces, say, vscode.env.language);
		return (typed: string) => {
			const shown = search(typed);
			const sorted = [...shown.filter((each) => reasons.has(each)), ...shown.filter((each) => !reasons.has(each))];
			return sorted.flatMap((piece) => items.get(piece) ?? []);
		};
	}

	function itemOf(piece: Piece, reason: string | undefined): PieceItem {
		const [dates = '', place = '', ...facts] = factsOf(piece, say, vscode.env.language);
		const detail = [reason ?? [], facts].flat().join(' · ');
		return { label: piece.title, description: `${dates} · ${place}`, detail, piece };
	}

	async function read(repository: OpenRepository): Promise<History[]> {
		const me: readonly string[] = services.context.workspaceState.get(meKey, []);
		try {
			const history = await readHistory(repository, [...me, ...(await repository.user())]);
			for (const piece of piecesOf(history)) {
				sources.set(piece, { history, repository });
			}
			return [history];
		} catch (error) {
			services.log.error(`The commits of ${repository.name} could not be read.`, error);
			void window.showErrorMessage(
				vscode.l10n.t('The commits of {0} cannot be read; the log says why.', repository.name),
			);
			return [];
		}
	}

	/** Asks the user which of the authors they are, and remembers it. */
	async function ask(): Promise<void> {
		const mine = authorsOf(histories.flatMap(({ commits, isMine }) => commits.filter(isMine)));
		const all = authorsOf(histories.flatMap(({ commits }) => commits));
		const items = [...new Set([...mine, ...all])].map((label) => ({ label, picked: mine.includes(label) }));
		const placeHolder = vscode.l10n.t('Choose all names and addresses that are yours');
		const title = vscode.l10n.t('Who Are You?');
		const chosen = await window.showQuickPick(items, { canPickMany: true, placeHolder, title });
		if (chosen && chosen.length > 0) {
			const names = chosen.map(({ label }) => label);
			await services.context.workspaceState.update(meKey, names);
			await whatDidIDo(services, questionId, folder);
		}
	}

	/** Makes a story of a piece of work, or shows one of its commits. */
	async function open(piece: Piece): Promise<void> {
		const story = { label: `$(wand) ${vscode.l10n.t('Make a Story of This')}`, commit: undefined };
		const commits = piece.commits.map((commit) => ({
			label: subjectOf(commit),
			description: isoDay(clockOf(commit)),
			commit,
		}));
		const chosen = await window.showQuickPick([story, ...commits], { title: piece.title, matchOnDescription: true });
		const { history, repository } = sources.get(piece) ?? {};
		if (chosen?.commit) {
			await repository?.show(chosen.commit);
		} else if (chosen) {
			const others = history?.commits.filter((commit) => !history.isMine(commit)) ?? [];
			const answered = question && { questions: [question.id], competencies: question.competencies };
			const draft = { ...draftOf(piece, others, today()), ...answered };
			const stories = ownFolder('stories');
			const target = stories && vscode.Uri.joinPath(stories, storyFileName(draft.title));
			await openStory(draft, target, services.context.workspaceState);
		}
	}

	async function chooseFolder(): Promise<void> {
		const options = { canSelectFolders: true, canSelectFiles: false, title: vscode.l10n.t('Choose Folder…') };
		const [chosen] = (await window.showOpenDialog(options)) ?? [];
		if (chosen) {
			await whatDidIDo(services, questionId, chosen);
		}
	}
}
