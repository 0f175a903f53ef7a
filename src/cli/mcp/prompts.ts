import type { GetPromptResult, Prompt } from '@modelcontextprotocol/sdk/types.js';
import { type CoachData, CoachError } from '../../core/agents/coachData.ts';
import { houseRules, interviewTask, material, reviewTask } from '../../core/agents/prompts.ts';
import { storyOf } from '../../core/agents/runTool.ts';
import { storyText } from './resources.ts';

export const prompts: readonly Prompt[] = [
	{
		name: 'interview',
		title: 'Practice Interview',
		description: 'Conducts a practice interview: asks, follows up on the weakest part, closes with findings.',
		arguments: [
			{ name: 'question', description: 'The id of the question to begin with; by default, one from pick_question.' },
		],
	},
	{
		name: 'review',
		title: 'Review a Story',
		description: 'Reviews one of the user’s stories as a skeptical interviewer would.',
		arguments: [{ name: 'story', description: 'The id of the story, from find_story.', required: true }],
	},
];

/** @throws CoachError when there is no such prompt, question or story */
export async function getPrompt(
	name: string,
	args: Readonly<Record<string, string>>,
	data: CoachData,
): Promise<GetPromptResult> {
	if (name === 'interview') {
		return asUser([houseRules, interviewTask, await firstQuestion(args.question, data)]);
	}
	if (name === 'review') {
		const story = await storyOf(args.story ?? '', data);
		// A file may be called anything, so its name is in the frame, too.
		const text = material('Story', `Id: ${JSON.stringify(story.id)}\n\n${await storyText(story, data)}`);
		return asUser([
			houseRules,
			reviewTask,
			'Call review_story with the id in the first line of the story for what the linter found.',
			text,
		]);
	}
	throw new CoachError(
		`There is no prompt "${name}"; the prompts are ${prompts.map((prompt) => prompt.name).join(' and ')}.`,
	);
}

async function firstQuestion(id: string | undefined, data: CoachData): Promise<string> {
	if (id === undefined || id === '') {
		return 'Call pick_question for the first question. Call log_round after an answer only when the user has said how it went.';
	}
	const question = (await data.guide()).question(id);
	if (!question) {
		throw new CoachError(`There is no question "${id}"; leave it out, or use an id from pick_question.`);
	}
	return `Begin with this question, whose id is "${id}": ${question.title}`;
}

function asUser(parts: readonly string[]): GetPromptResult {
	return { messages: [{ role: 'user', content: { type: 'text', text: parts.join('\n\n') } }] };
}
