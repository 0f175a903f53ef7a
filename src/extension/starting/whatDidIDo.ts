import * as vscode from 'vscode';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import { reasonText } from '../../core/matching/reasonText.ts';
import { subjectOf } from '../../core/remember/commit.ts';
import { draftOf } from '../../core/remember/draft.ts';
import { authorsOf, type History, perhapsMine, readHistory } from '../../core/remember/history.ts';
import { type Piece, piecesOf } from '../../core/remember/pieces.ts';
import { factOf, factsOf, likenessOf, searcher } from '../../core/remember/pieceText.ts';
import { clockOf, isoDay } from '../../core/remember/signs.ts';
import { storyFileName } from '../../core/start/newStory.ts';
import { achievementsFile, notedAchievements } from '../services/noted.ts';
import { searchAsTyped } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { say } from '../shared/say.ts';
import { today } from '../shared/today.ts';
import { type OpenRepository, openRepositories } from './gitRepositories.ts';
import { openStory } from './startStory.ts';

type Needs = Pick<Services, 'context' | 'guide' | 'matches' | 'log'>;

interface PieceItem extends vscode.QuickPickItem {
	readonly piece: Piece;
	/** Why it looks like an answer to the question; empty if it does not. */
	readonly reason: string;
}

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
	const [guide, noted] = await Promise.all([services.guide.complete(), notedAchievements()]);
	const question = questionId === undefined ? undefined : guide.question(questionId);
	const found = await openRepositories(folder);
	if (noted.length === 0 && (typeof found === 'string' || found.length === 0)) {
		const choose = typeof found === 'string' ? [] : [vscode.l10n.t('Choose Folder…')];
		const why =
			typeof found === 'string' ? found : vscode.l10n.t('There is no Git repository to read your commits from.');
		if (await window.showInformationMessage(why, ...choose)) {
			await chooseFolder(services, questionId);
		}
		return;
	}
	const repositories = typeof found === 'string' ? [] : found;
	const histories: History[] = [];
	const sources = new Map<Piece, { readonly history: History; readonly repository: OpenRepository }>();
	const picker = window.createQuickPick<PieceItem>();
	const make = { iconPath: new ThemeIcon('wand'), tooltip: vscode.l10n.t('Make a Story of This') };
	const show = { iconPath: new ThemeIcon('git-commit'), tooltip: vscode.l10n.t('Show Commits') };
	const other = { iconPath: new ThemeIcon('folder-opened'), tooltip: vscode.l10n.t('Choose Folder…') };
	const who = { iconPath: new ThemeIcon('account'), tooltip: vscode.l10n.t('Choose Who You Are…') };
	picker.title = vscode.l10n.t('What Did I Do?');
	picker.placeholder = vscode.l10n.t('Reading your commits…');
	picker.ignoreFocusOut = true;
	picker.onDidTriggerButton(async (button) => {
		picker.hide();
		await (button === other ? chooseFolder(services, questionId) : ask());
	});
	picker.onDidTriggerItemButton(async ({ item: { piece }, button }) => {
		picker.hide();
		await (button === make ? makeStory(piece) : showCommits(piece));
	});
	let isOpen = true;
	picker.onDidHide(() => {
		isOpen = false;
		picker.dispose();
	});
	picker.show();

	const load = async () => {
		const me: readonly string[] = services.context.workspaceState.get(meKey, []);
		for (const repository of repositories) {
			const names = [...me, ...(await repository.user())].map((name) => name.toLowerCase());
			const history = await readHistory(repository, new Set(names.filter(Boolean))).catch((error) => {
				services.log.error(`The commits of ${repository.name} could not be read.`, error);
			});
			if (!history) {
				void window.showErrorMessage(
					vscode.l10n.t('The commits of {0} cannot be read; the log says why.', repository.name),
				);
				continue;
			}
			histories.push(history);
			for (const piece of piecesOf(history)) {
				sources.set(piece, { history, repository });
			}
		}
		if (isOpen && histories.length > 0 && !histories.some(({ commits, isMine }) => commits.some(isMine))) {
			picker.hide();
			void ask();
		}
		const reasons = new Map<Piece, string>();
		for (const piece of [...noted, ...sources.keys()].sort((a, b) => b.to - a.to)) {
			reasons.set(piece, await reasonOf(piece));
		}
		const like = [...reasons.values()].filter(Boolean).length;
		picker.placeholder =
			question === undefined
				? vscode.l10n.t('Type to filter: a year, a repository, anything said about it')
				: like > 0
					? vscode.l10n.t('First what looks like an answer to “{0}”, with the reason', guide.questionName(question.id))
					: vscode.l10n.t(
							'Nothing in your commits looks like an answer to “{0}”; here is everything',
							guide.questionName(question.id),
						);
		if (histories.some(({ isShallow }) => isShallow)) {
			picker.title = vscode.l10n.t('What Did I Do? (older commits are not on this machine)');
		}
		picker.buttons = repositories.length > 0 ? [who, other] : [other];
		const items = new Map([...reasons].map(([piece, reason]) => [piece, itemOf(piece, reason)]));
		const search = searcher([...items.keys()], say, vscode.env.language);
		return (typed: string) => {
			const shown = search(typed).flatMap((piece) => items.get(piece) ?? []);
			return [...shown.filter(({ reason }) => reason), ...shown.filter(({ reason }) => !reason)];
		};
	};
	await searchAsTyped(picker, load, ({ piece }) => {
		picker.hide();
		void showCommits(piece);
	});

	function itemOf(piece: Piece, reason: string): PieceItem {
		const [dates = '', place = '', ...facts] = factsOf(piece, say, vscode.env.language);
		const buttons = piece.commits.length > 0 ? [make, show] : [make];
		const detail = [reason && vscode.l10n.t('Looks like an answer: {0}', reason), ...facts].filter(Boolean).join(' · ');
		return { label: piece.title, description: `${dates} · ${place}`, detail, buttons, piece, reason };
	}

	/** Why a piece of work looks like an answer to the question; empty if it does not. */
	async function reasonOf(piece: Piece): Promise<string> {
		if (!question) {
			return '';
		}
		const sign = likenessOf(piece, question.competencies);
		const matches = piece.commits.length > 0 ? [] : await services.matches.suggestionsFor(piece.title);
		const [reason] = matches.find(({ id }) => id === question.id)?.reasons ?? [];
		return sign ? factOf(sign, say) : reason ? reasonText(reason, guide, say) : '';
	}

	/** Asks the user which of the authors they are, and remembers it. */
	async function ask(): Promise<void> {
		const commits = histories.flatMap((history) => history.commits);
		const likely = [
			...authorsOf(histories.flatMap(({ commits: all, isMine }) => all.filter(isMine))),
			...histories.flatMap(perhapsMine),
		];
		const items = [...new Set([...likely, ...authorsOf(commits)])].map((label) => {
			return { label, picked: likely.includes(label) };
		});
		const placeHolder = vscode.l10n.t('Choose all names and addresses that are yours');
		const chosen = await window.showQuickPick(items, {
			canPickMany: true,
			placeHolder,
			title: vscode.l10n.t('Who Are You?'),
		});
		if (chosen && chosen.length > 0) {
			const emails = chosen.map(({ label }) => label.slice(label.lastIndexOf('<') + 1, -1));
			await services.context.workspaceState.update(meKey, emails);
			await whatDidIDo(services, questionId, folder);
		}
	}

	async function showCommits(piece: Piece): Promise<void> {
		const { repository } = sources.get(piece) ?? {};
		const file = achievementsFile();
		if (!repository) {
			await (file && window.showTextDocument(file));
			return;
		}
		const commits = piece.commits.map((commit) => ({
			label: subjectOf(commit),
			description: isoDay(clockOf(commit)),
			commit,
		}));
		const story = { label: `$(wand) ${make.tooltip}`, commit: undefined };
		const chosen = await window.showQuickPick([story, ...commits], { title: piece.title, matchOnDescription: true });
		await (chosen && (chosen.commit ? repository.show(chosen.commit) : makeStory(piece)));
	}

	async function makeStory(piece: Piece): Promise<void> {
		const { history } = sources.get(piece) ?? {};
		const others = history?.commits.filter((commit) => !history.isMine(commit)) ?? [];
		const draft = { ...draftOf(piece, others, today()), ...(question && linkOf(question)) };
		const stories = ownFolder('stories');
		const target = stories && vscode.Uri.joinPath(stories, storyFileName(draft.title));
		await openStory(draft, target, services.context.workspaceState);
	}
}

function linkOf({ id, competencies }: GuideQuestion) {
	return { questions: [id], competencies };
}

async function chooseFolder(services: Needs, questionId: string | undefined): Promise<void> {
	const options = { canSelectFolders: true, canSelectFiles: false, title: vscode.l10n.t('Choose Folder…') };
	const [folder] = (await vscode.window.showOpenDialog(options)) ?? [];
	if (folder) {
		await whatDidIDo(services, questionId, folder);
	}
}
