import * as vscode from 'vscode';
import { type Commit, isoDay, subjectOf } from '../../core/remember/commit.ts';
import { draftOf } from '../../core/remember/draft.ts';
import { authorsOf, type History, othersLikeMe, readHistory } from '../../core/remember/history.ts';
import { datesIn, factOf, factsOf, likenessOf, type Piece, search } from '../../core/remember/piece.ts';
import { worksOf } from '../../core/remember/pieces.ts';
import { tell } from '../../core/remember/tell.ts';
import { newStory, storyFileName } from '../../core/start/writeNewStory.ts';
import { notedAchievements } from '../services/noted.ts';
import { searchAsTyped } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import { say } from '../shared/editorLanguage.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { today } from '../shared/today.ts';
import { type OpenRepository, openRepositories } from './gitRepositories.ts';
import { openStory } from './newStory.ts';

type Needs = Pick<Services, 'context' | 'guide' | 'log'>;

/** A piece of work, or what shows more of them. */
type PieceItem = vscode.QuickPickItem & { readonly take: () => void };

/** So many are listed at first, and more at a time. */
const mostPieces = 30;

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
	const { workspaceState } = services.context;
	const [guide, noted, found] = await Promise.all([
		// Reading it takes a while.
		questionId === undefined ? undefined : services.guide.complete(),
		notedAchievements(),
		openRepositories(folder),
	]);
	const question = questionId === undefined ? undefined : guide?.question(questionId);
	const [repositories, why] = typeof found === 'string' ? [[], found] : [found, undefined];
	const manageTrust = vscode.l10n.t('Manage Workspace Trust');
	const openTrust = () => vscode.commands.executeCommand<void>('workbench.trust.manage');
	if (noted.length === 0 && repositories.length === 0) {
		const choose = why === undefined ? [vscode.l10n.t('Choose Folder…')] : [];
		const actions = vscode.workspace.isTrusted ? choose : [manageTrust];
		const nothing = why ?? vscode.l10n.t('There is no Git repository to read your commits from.');
		const chosen = await window.showInformationMessage(nothing, ...actions);
		const go = chosen === manageTrust ? openTrust : chooseFolder;
		return chosen === undefined ? undefined : go();
	}
	let histories: readonly History[] = [];
	let isOpen = true;
	const picker = window.createQuickPick<PieceItem>();
	const other = { iconPath: new ThemeIcon('folder-opened'), tooltip: vscode.l10n.t('Choose Folder…') };
	const who = { iconPath: new ThemeIcon('account'), tooltip: vscode.l10n.t('Choose Who You Are…') };
	const trust = { iconPath: new ThemeIcon('shield'), tooltip: manageTrust };
	picker.title = vscode.l10n.t('What Did I Do?');
	picker.placeholder = vscode.l10n.t('Reading your commits…');
	picker.ignoreFocusOut = true;
	picker.keepScrollPosition = true;
	picker.onDidTriggerButton(async (button) => {
		picker.hide();
		await (button === trust ? openTrust() : button === other ? chooseFolder() : ask());
	});
	picker.onDidHide(() => {
		isOpen = false;
		picker.dispose();
	});
	picker.show();
	await searchAsTyped(picker, load, ({ take }) => take());

	async function load(update: () => void) {
		histories = (await Promise.all(repositories.map(read))).flat();
		if (isOpen && histories.length > 0 && !histories.some(({ commits, isMine }) => commits.some(isMine))) {
			void ask();
		}
		const works = [...noted, ...histories.flatMap(worksOf)].sort((a, b) => b.to - a.to);
		const signOf = (work: Piece) => question && likenessOf(work, question.competencies);
		const like = works.filter(signOf);
		const name = question && guide?.questionName(question.id);
		const all = vscode.l10n.t('Type to filter: a year, a repository, anything said about it');
		const answers =
			like.length > 0
				? vscode.l10n.t('First what looks like an answer to “{0}”, with the reason', name ?? '')
				: vscode.l10n.t('Nothing in your commits looks like an answer to “{0}”; here is everything', name ?? '');
		picker.placeholder = why ?? (name === undefined ? all : answers);
		if (histories.some(({ isShallow }) => isShallow)) {
			picker.title = vscode.l10n.t('What Did I Do? (older commits are not on this machine)');
		}
		const instead = why === undefined ? [other] : vscode.workspace.isTrusted ? [] : [trust];
		picker.buttons = repositories.length > 0 ? [who, other] : instead;
		const dates = datesIn(vscode.env.language);
		const toItem = (piece: Piece): PieceItem => {
			const [when = '', place = '', ...facts] = factsOf(piece, say, dates);
			const sign = signOf(piece);
			const reason = sign ? [vscode.l10n.t('Looks like an answer: {0}', factOf(sign, say))] : [];
			const take = () => {
				picker.hide();
				void open(piece);
			};
			return { label: piece.title, description: `${when} · ${place}`, detail: [...reason, ...facts].join(' · '), take };
		};
		const toMore = (label: string, change: () => void): PieceItem => {
			const take = () => {
				change();
				update();
			};
			return { label, iconPath: new ThemeIcon('ellipsis'), take };
		};
		const likeMe = histories.flatMap(othersLikeMe).slice(0, 1);
		const whoToo = likeMe.map((name) => toMore(vscode.l10n.t('Is {0} You, Too?', name), () => void ask()));
		const ordered = [...new Set([...like, ...works])];
		let [most, withSmall, isReading] = [mostPieces, false, false];
		let told = { pieces: [] as readonly Piece[], small: 0, hasMore: false, asked: '' };
		/** Weighs what is listed, one request at a time; meanwhile, what was listed before is searched. */
		return (typed: string) => {
			const asked = `${most} ${withSmall} ${typed}`;
			if (told.asked !== asked && isOpen && !isReading) {
				isReading = true;
				void tell(search(ordered, typed, say, dates), most, withSmall).then((read) => {
					told = { ...read, asked };
					isReading = false;
					update();
				});
			}
			picker.busy = isReading;
			const { pieces, small, hasMore } = told;
			return [
				...search(pieces, typed, say, dates).map(toItem),
				...(hasMore ? [toMore(vscode.l10n.t('Show Older Work'), () => (most += mostPieces))] : []),
				...(small > 0 ? [toMore(vscode.l10n.t('Show Small Changes ({0})', small), () => (withSmall = true))] : []),
				...whoToo,
			];
		};
	}

	async function read(repository: OpenRepository): Promise<History[]> {
		try {
			return [await readHistory(repository, [...workspaceState.get(meKey, []), ...(await repository.user())])];
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
		picker.hide();
		const mine = authorsOf(histories.flatMap(({ commits, isMine }) => commits.filter(isMine)));
		const all = [histories.flatMap(othersLikeMe), authorsOf(histories.flatMap(({ commits }) => commits))].flat();
		const items = [...new Set([...mine, ...all])].map((label) => ({ label, picked: mine.includes(label) }));
		const placeHolder = vscode.l10n.t('Choose all names and addresses that are yours');
		const title = vscode.l10n.t('Who Are You?');
		const chosen = (await window.showQuickPick(items, { canPickMany: true, placeHolder, title })) ?? [];
		if (chosen.length > 0) {
			await workspaceState.update(
				meKey,
				chosen.map(({ label }) => label),
			);
			await whatDidIDo(services, questionId, folder);
		}
	}

	/** Makes a story of a piece of work, or shows one of its commits. */
	async function open(piece: Piece): Promise<void> {
		const { commits, history, title } = piece;
		const items: readonly (vscode.QuickPickItem & { readonly commit?: Commit })[] = [
			{ label: `$(wand) ${vscode.l10n.t('Make a Story of This')}` },
			...commits.map((commit) => ({ label: subjectOf(commit), description: isoDay(commit.clock), commit })),
		];
		const chosen = await window.showQuickPick(items, { title, matchOnDescription: true });
		if (chosen?.commit) {
			const root = repositories.find((each) => each === history?.repository)?.root;
			await vscode.commands.executeCommand('git.viewCommit', root, chosen.commit.hash);
		} else if (chosen) {
			const others = history?.commits.filter((commit) => !history.isMine(commit)) ?? [];
			const answered = question && { questions: [question.id], competencies: question.competencies };
			const day = piece.to > 0 ? isoDay(piece.to) : today();
			const draft = { ...draftOf(piece, others, day), ...answered };
			const stories = ownFolder('stories');
			const target = stories && vscode.Uri.joinPath(stories, storyFileName(draft.title));
			await openStory(newStory(draft), target, workspaceState);
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
