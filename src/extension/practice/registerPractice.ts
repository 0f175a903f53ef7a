import * as vscode from 'vscode';
import type { Choice } from '../../core/practice/choose.ts';
import type { Services } from '../services/services.ts';
import { commands } from '../shared/ids.ts';
import { askedPageId } from '../shared/pageAddress.ts';
import { registerPracticeView } from './practiceView.ts';
import { registerProgress } from './registerProgress.ts';
import { registerReportLinks } from './reportLinks.ts';
import { Rounds } from './round/rounds.ts';

/** Practice: rounds, their history and the view of what is due. */
export function registerPractice(services: Services): vscode.Disposable {
	const { practice } = services;
	const rounds = new Rounds(services);

	/**
	 * Asks the question that the command was called for or whose page is open, or replays that interview; without one,
	 * and for null, returns to an unrated question or asks the best one to practice next. Starts at once.
	 */
	async function practiceQuestion(argument: unknown): Promise<void> {
		const id = askedPageId(argument);
		if (id === undefined && rounds.current?.goOn()) {
			return;
		}
		const chapter = id === undefined ? undefined : (await services.guide.load()).chapter(id);
		if (chapter?.question !== undefined) {
			await (await import('./mockInterview.ts')).replayInterview(services, rounds, chapter);
			return;
		}
		await rounds.start(choose(id));
	}

	/** The question with an id; the best one to practice next if there is none. */
	async function choose(id: string | undefined): Promise<Choice | undefined> {
		const { choiceOf, nextQuestion } = await import('../services/nextQuestion.ts');
		return (id === undefined ? undefined : await choiceOf(services, id)) ?? nextQuestion(services);
	}

	/** Takes the user through a story by its cue cards; they rate it like the answer to a question. */
	async function rehearseStory(target?: unknown, line?: unknown): Promise<void> {
		const { storyToRehearse } = await import('./rehearseStory.ts');
		const id = await storyToRehearse(services, target, line);
		if (id !== undefined) {
			await rounds.start(choose(id));
		}
	}

	async function setNotAsked(argument: unknown, isMarked: boolean): Promise<void> {
		const id = askedPageId(argument);
		if (id !== undefined) {
			await services.notAsked.set(id, isMarked);
		}
		if (id !== undefined && isMarked) {
			const undo = vscode.l10n.t('Undo');
			const name = (await services.guide.load()).questionName(id);
			const message = vscode.l10n.t('“{0}” will not be asked again.', name);
			if ((await vscode.window.showInformationMessage(message, undo)) === undo) {
				await services.notAsked.set(id, false);
			}
		}
	}

	const { registerCommand } = vscode.commands;
	return vscode.Disposable.from(
		rounds,
		registerPracticeView(services, rounds.interviews),
		registerProgress(services),
		registerReportLinks(),
		registerCommand(commands.practiceQuestion, practiceQuestion),
		registerCommand(commands.rehearseStory, rehearseStory),
		registerCommand(commands.dontAsk, (argument: unknown) => setNotAsked(argument, true)),
		registerCommand(commands.askAgain, (argument: unknown) => setNotAsked(argument, false)),
		registerCommand(commands.answerInEditor, () => rounds.current?.answerInEditor()),
		registerCommand(commands.finishAnswer, () => rounds.current?.finishAnswer()),
		registerCommand(commands.undoRating, () => practice.undo()),
		registerCommand(commands.startMockInterview, async () =>
			(await import('./mockInterview.ts')).startMockInterview(services, rounds),
		),
		registerCommand(commands.continueMockInterview, async () =>
			(await import('./mockInterview.ts')).continueMockInterview(services, rounds),
		),
		registerCommand(commands.finishMockInterview, async () =>
			(await import('./mockInterview.ts')).finishMockInterview(services, rounds),
		),
		registerCommand(commands.setInterviewDate, async () => (await import('./setInterviewDate.ts')).setInterviewDate()),
		registerCommand(commands.logInterview, async () => (await import('./logInterview.ts')).logInterview(services)),
		registerCommand(commands.prepareForJob, async () =>
			(await import('./practicePack.ts')).prepareForJob(services, rounds),
		),
		registerCommand(commands.practiceHistory, async (how: unknown) =>
			(await import('./historyCommands.ts')).practiceHistory(services, how),
		),
	);
}
