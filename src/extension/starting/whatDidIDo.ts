import * as vscode from 'vscode';
import { clockOf, isoDay, subjectOf } from '../../core/remember/commit.ts';
import { draftOf } from '../../core/remember/draft.ts';
import { authorsOf, type History, readHistory } from '../../core/remember/history.ts';
import { datesIn, factOf, factsOf, likenessOf, type Piece, searcher, type Work } from '../../core/remember/piece.ts';
import { worksOf } from '../../core/remember/pieces.ts';
import { type Told, tell } from '../../core/remember/tell.ts';
import { storyFileName } from '../../core/start/writeNewStory.ts';
import { notedAchievements } from '../services/noted.ts';
import { searchAsTyped } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { say } from '../shared/say.ts';
import { today } from '../shared/today.ts';
import { type OpenRepository, openRepositories } from './gitRepositories.ts';
import { openStory } from './newStory.ts';

type Needs = Pick<Services, 'context' | 'guide' | 'log'>;

/** A piece of work, or what shows more of them. */
type PieceItem = vscode.QuickPickItem & { readonly piece?: Piece; readonly more?: () => void };

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
	const [guide, noted, found] = await Promise.all([
		// Reading it takes a while.
		questionId === undefined ? undefined : services.guide.complete(),
		notedAchievements(),
		openRepositories(folder),
	]);
	const question = questionId === undefined ? undefined : guide?.question(questionId);
	const [repositories, why] = typeof found === 'string' ? [[], found] : [found, undefined];
	if (noted.length === 0 && repositories.length === 0) {
		const choose = why === undefined ? [vscode.l10n.t('Choose Folder…')] : [];
		const nothing = why ?? vscode.l10n.t('There is no Git repository to read your commits from.');
		if (await window.showInformationMessage(nothing, ...choose)) {
			await chooseFolder();
		}
		return;
	}
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
	await searchAsTyped(picker, load, ({ piece, more }) => {
		if (piece) {
			picker.hide();
			void open(piece);
		} else {
			more?.();
		}
	});

	async function load(update: () => void) {
		histories = (await Promise.all(repositories.map(read))).flat();
		if (isOpen && histories.length > 0 && !histories.some(({ commits, isMine }) => commits.some(isMine))) {
			picker.hide();
			void ask();
		}
		const works: readonly (Piece | Work)[] = [...noted, ...histories.flatMap(worksOf)].sort((a, b) => b.to - a.to);
		const signOf = (work: Piece) => question && likenessOf(work, question.competencies);
		const like = question ? works.filter(signOf) : [];
		const name = question && guide?.questionName(question.id);
		picker.placeholder =
			why ??
			(name === undefined
				? vscode.l10n.t('Type to filter: a year, a repository, anything said about it')
				: like.length > 0
					? vscode.l10n.t('First what looks like an answer to “{0}”, with the reason', name)
					: vscode.l10n.t('Nothing in your commits looks like an answer to “{0}”; here is everything', name));
		if (histories.some(({ isShallow }) => isShallow)) {
			picker.title = vscode.l10n.t('What Did I Do? (older commits are not on this machine)');
		}
		picker.buttons = repositories.length > 0 ? [who, other] : why === undefined ? [other] : [];
		const dates = datesIn(vscode.env.language);
		const toItem = (piece: Piece): PieceItem => {
			const [when = '', place = '', ...facts] = factsOf(piece, say, dates);
			const sign = signOf(piece);
			const reason = sign ? [vscode.l10n.t('Looks like an answer: {0}', factOf(sign, say))] : [];
			return {
				label: piece.title,
				description: `${when} · ${place}`,
				detail: [...reason, ...facts].join(' · '),
				piece,
			};
		};
		const toMore = (label: string, change: () => void): PieceItem => ({
			...{ label, iconPath: new ThemeIcon('ellipsis') },
			more() {
				change();
				update();
			},
		});
		const search = searcher([...new Set([...like, ...works])], say, dates);
		let [most, withSmall, next] = [mostPieces, false, 0];
		let told: Told & { readonly asked?: string } = { pieces: [], small: 0, read: 0 };
		let reading = Promise.resolve();
		const older = () => {
			most += mostPieces;
			next = told.pieces.length;
		};
		/** Weighs what is listed, one request at a time; meanwhile, what was listed before is searched. */
		return (typed: string) => {
			const asked = `${most} ${withSmall} ${typed}`;
			const found = search(typed);
			picker.busy = told.asked !== asked;
			if (!picker.busy) {
				return [
					...told.pieces.map(toItem),
					...(told.read < found.length ? [toMore(vscode.l10n.t('Show Older Work'), older)] : []),
					...(told.small > 0 && !withSmall
						? [toMore(vscode.l10n.t('Show Small Changes ({0})', told.small), () => (withSmall = true))]
						: []),
				];
			}
			reading = reading.then(async () => {
				if (isOpen && told.asked !== asked && asked === `${most} ${withSmall} ${picker.value.trim()}`) {
					told = { ...(await tell(found, most, withSmall)), asked };
					if (isOpen) {
						update();
						picker.activeItems = picker.items.slice(next, next + 1);
						next = 0;
					}
				}
			});
			return searcher(told.pieces, say, dates)(typed).map(toItem);
		};
	}

	async function read(repository: OpenRepository): Promise<History[]> {
		const me: readonly string[] = services.context.workspaceState.get(meKey, []);
		try {
			return [await readHistory(repository, [...me, ...(await repository.user())])];
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
		const { history } = piece;
		if (chosen?.commit) {
			await repositories.find((each) => each === history?.repository)?.show(chosen.commit);
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
