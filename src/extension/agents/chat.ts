import * as vscode from 'vscode';
import { followUpTask, houseRules, interviewTask, material, quantifyTask } from '../../core/agents/prompts.ts';
import type { ToolName } from '../../core/agents/tools.ts';
import { measureQuestions } from '../../core/lint/figureQuestions.ts';
import { askModel, modelProblem } from '../services/models.ts';
import { chatParticipant, languageModelTools } from '../shared/ids.ts';

/** The state of an interview, stored with the participant's reply and read back from the chat history. */
interface Interview {
	readonly question: string;
	readonly listensFor: string;
	readonly followUps: readonly string[];
	/** The user's answers so far. */
	readonly answers: readonly string[];
}

/** The parts of the tools' results that are used here. */
interface Picked extends Omit<Interview, 'answers'> {
	readonly because: string;
}
interface Reviewed {
	readonly stories: readonly {
		readonly findings: readonly { readonly message: string }[];
		readonly askForFigure: readonly string[];
	}[];
}

type Request = Pick<vscode.ChatRequest, 'command' | 'prompt' | 'model' | 'toolInvocationToken'>;

/** The answer and the answer to the follow-up; then come the findings. */
const answersAsked = 2;

/**
 * Answers `@star`: `/interview` asks a question, follows up on the weakest part and closes with findings; `/quantify`
 * asks for figures. Facts come from the tools; text from a model is shown as plain text, with foreign figures marked.
 */
export async function answerChat(
	request: Request,
	{ history }: Pick<vscode.ChatContext, 'history'>,
	stream: Pick<vscode.ChatResponseStream, 'markdown'>,
	token: vscode.CancellationToken,
): Promise<vscode.ChatResult> {
	const say = (text: string) => stream.markdown(new vscode.MarkdownString().appendText(`${text}\n\n`));
	const interview = currentInterview(history);
	if (request.command === 'quantify') {
		await quantify(request, say, token);
		return {};
	}
	if (request.command === 'interview' && (!interview || request.prompt.trim() === '')) {
		return { metadata: { interview: await begin(request, say, token) } };
	}
	if (interview && request.prompt.trim() !== '') {
		return { metadata: { interview: await goOn(interview, request, say, token) } };
	}
	say(vscode.l10n.t('/interview asks you a question and follows up; /quantify asks for the figures a text lacks.'));
	return {};
}

type Say = (text: string) => void;

async function begin(request: Request, say: Say, token: vscode.CancellationToken): Promise<Interview> {
	const { question, because, listensFor, followUps } = await useTool<Picked>('pick_question', {}, request, token);
	say(question);
	say(vscode.l10n.t('(Chosen because {0}. Answer as you would in the interview.)', because));
	return { question, listensFor, followUps, answers: [] };
}

/** @returns the new state of the interview; null when it is over */
async function goOn(
	interview: Interview,
	request: Request,
	say: Say,
	token: vscode.CancellationToken,
): Promise<Interview | null> {
	const answers = [...interview.answers, request.prompt];
	const own = answers.join('\n\n');
	const isOver = answers.length >= answersAsked;
	const asked = [
		houseRules,
		...(isOver ? [interviewTask, 'You are at step 3: close with findings.'] : [followUpTask]),
		material('Question', interview.question),
		material('Interviewers listen for', interview.listensFor),
		material('Answer', own),
	];
	if (!isOver) {
		say((await fromModel(asked, own, request, say, token)) ?? interview.followUps[0] ?? interview.question);
		return { ...interview, answers };
	}
	const stories = await review(own, request, token);
	const findings = stories.flatMap(({ findings }) => findings.map(({ message }) => message));
	say(findings.length > 0 ? findings.join('\n\n') : vscode.l10n.t('The linter found nothing to change.'));
	const closing = await fromModel(
		[...asked, material('Findings of the linter', findings.join('\n'))],
		own,
		request,
		say,
		token,
	);
	if (closing) {
		say(closing);
	}
	return null;
}

/** Asks for the figures missing from the given text or, without one, from the text in the editor. */
async function quantify(request: Request, say: Say, token: vscode.CancellationToken): Promise<void> {
	const own = request.prompt.trim() || (vscode.window.activeTextEditor?.document.getText() ?? '').trim();
	if (own === '') {
		say(vscode.l10n.t('Write the text after /quantify, or open the story.'));
		return;
	}
	const lacking = (await review(own, request, token)).flatMap(({ askForFigure }) => askForFigure);
	const known = lacking.length > 0 ? lacking : measureQuestions({ result: own, before: null });
	const parts = [houseRules, quantifyTask, material('Text', own), material('Questions that may fit', known.join('\n'))];
	const answer = await fromModel(parts, own, request, say, token);
	say(answer ?? known.join('\n\n'));
}

/** Undefined if the model gave no answer; the user sees why. */
async function fromModel(
	parts: readonly string[],
	own: string,
	{ model }: Request,
	say: Say,
	token: vscode.CancellationToken,
): Promise<string | undefined> {
	try {
		return (await askModel(model, parts, own, token)) || undefined;
	} catch (error) {
		say(modelProblem(error));
		return undefined;
	}
}

/** Reviews the stories of a text; empty if it has none. */
async function review(text: string, request: Request, token: vscode.CancellationToken): Promise<Reviewed['stories']> {
	try {
		return (await useTool<Reviewed>('review_story', { text }, request, token)).stories;
	} catch (error) {
		if (token.isCancellationRequested) {
			throw error;
		}
		return [];
	}
}

async function useTool<Result>(
	name: ToolName,
	input: object,
	{ toolInvocationToken }: Request,
	token: vscode.CancellationToken,
): Promise<Result> {
	const { content } = await vscode.lm.invokeTool(languageModelTools[name], { input, toolInvocationToken }, token);
	const [part] = content;
	return JSON.parse(part instanceof vscode.LanguageModelTextPart ? part.value : '{}') as Result;
}

/** The interview left open by the participant's last reply. */
function currentInterview(history: vscode.ChatContext['history']): Interview | null {
	const turns = history.filter((turn) => turn instanceof vscode.ChatResponseTurn);
	const last = turns.findLast(({ participant }) => participant.endsWith(chatParticipant));
	return (last?.result.metadata?.interview as Interview | undefined) ?? null;
}
