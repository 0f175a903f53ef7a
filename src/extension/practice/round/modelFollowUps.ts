import * as vscode from 'vscode';
import { houseRules, material, severalFollowUps } from '../../../core/agents/prompts.ts';
import { askModel, chatModel, modelProblem } from '../../services/models.ts';

const mostQuestions = 3;
/** A generous limit for a question, in UTF-16 units. */
const longestQuestion = 400;

/** A model's follow-up questions; if there are none, `problem` gives the reason. */
export interface ModelFollowUps {
	readonly questions: string[];
	readonly problem: string;
}

/** Asks one of the user's models for follow-up questions about an answer, and nothing else. */
export async function modelFollowUps(
	question: string,
	answer: string,
	asked: readonly string[],
): Promise<ModelFollowUps> {
	try {
		const model = await chatModel();
		if (!model) {
			return {
				questions: [],
				problem: vscode.l10n.t('The language model is no longer available; use the guide’s questions.'),
			};
		}
		const before = material('Asked already', asked.join('\n'));
		const parts = [houseRules, severalFollowUps, material('Question', question), material('Answer', answer), before];
		const questions = questionsIn(await askModel(model, parts, answer));
		return { questions, problem: questions.length > 0 ? '' : modelProblem(undefined) };
	} catch (error) {
		return { questions: [], problem: modelProblem(error) };
	}
}

/** One question per line, without any list marker. */
function questionsIn(text: string): string[] {
	const lines = text.split('\n').map((line) => line.replace(/^[\s>*+-]*(?:\d+[.)]\s+)?/, '').trim());
	return [...new Set(lines)].filter((line) => line !== '' && line.length <= longestQuestion).slice(0, mostQuestions);
}
