import * as v from 'valibot';
import { noFilter } from '../guide/filter.ts';
import type { Guide, GuideQuestion } from '../guide/guide.ts';
import type { LintResult } from '../lint/result.ts';
import { reasonText } from '../matching/reasonText.ts';
import { StoryBank } from '../matching/storyBank.ts';
import { chooseNext, type Reason, storiesByCompetency } from '../practice/choose.ts';
import { isDue } from '../practice/days.ts';
import { answerText } from '../start/answerText.ts';
import { plainText } from '../story/markdown/plainText.ts';
import { storyInPlace } from '../story/storyInPlace.ts';
import type { Say } from '../text/translation.ts';
import { valueProblem } from '../text/valueProblem.ts';
import { type CoachData, CoachError, type CoachStory } from './coachData.ts';
import { storyCoverage } from './coverage.ts';
import { reviewStory } from './reviewStory.ts';
import { type ToolInput, type ToolName, tools } from './tools.ts';

const mostFound = 5;
/** Stands for a question given only as text; no id in the guide contains a space. */
const askedId = 'the question';

const runners: { readonly [Name in ToolName]: (input: ToolInput<Name>, data: CoachData) => Promise<object> } = {
	review_story: review,
	find_story: find,
	pick_question: pick,
	coverage: async (_input, data) => storyCoverage(await data.guide(), await tellable(data)),
	log_round: logRound,
};

/**
 * The validated input of a tool.
 *
 * @throws CoachError if it is not what the tool accepts
 */
export function readInput<Name extends ToolName>(name: Name, input: unknown): ToolInput<Name> {
	const parsed = v.safeParse(tools[name].input, input ?? {});
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const { path, message } = valueProblem(issue, []);
		const known = Object.keys(tools[name].input.entries).join(', ') || 'none';
		const unknown = `it has no argument "${path.at(-1)}"; its arguments are: ${known}.`;
		throw new CoachError(`The input to ${name} is invalid: ${issue.expected === 'never' ? unknown : message}`);
	}
	return parsed.output as ToolInput<Name>;
}

/**
 * Runs a tool. Only `log_round` writes, and the caller must have had it confirmed.
 *
 * @throws CoachError in one sentence if the request cannot be met
 */
export async function runTool<Name extends ToolName>(
	name: Name,
	input: ToolInput<Name>,
	data: CoachData,
): Promise<object> {
	return runners[name](input, data);
}

/** The stories that are not retired. */
async function tellable(data: CoachData): Promise<CoachStory[]> {
	return (await data.stories()).filter(({ readiness }) => readiness.state !== 'retired');
}

async function review({ story: id, text }: ToolInput<'review_story'>, data: CoachData): Promise<object> {
	if ((id === undefined) === (text === undefined)) {
		throw new CoachError('Pass either "story" or "text".');
	}
	if (text !== undefined) {
		const labeled = await data.lintText(text);
		return reviewAll(
			labeled.document.stories.length > 0 ? labeled : await data.lintText(answerText({ free: text }).text),
		);
	}
	const story = await storyOf(id as string, data);
	const result = await data.lintStory(story);
	const found = result && storyInPlace(result.document, story);
	if (!result || !found) {
		throw new CoachError(`The story "${id}" has changed; call find_story again.`);
	}
	return { path: story.path, line: story.line, ...reviewStory(result, found) };
}

function reviewAll(result: LintResult): object {
	const { stories } = result.document;
	if (stories.length === 0) {
		throw new CoachError(
			'The text has no story, and its parts cannot be guessed; label them, as in "## Situation", "## Task", "## Action" and "## Result".',
		);
	}
	return { stories: stories.map((story) => reviewStory(result, story)) };
}

/** @throws CoachError if there is no story with that id */
export async function storyOf(id: string, data: Pick<CoachData, 'stories'>): Promise<CoachStory> {
	const story = (await data.stories()).find((each) => each.id === id);
	if (!story) {
		throw new CoachError(`There is no story "${id}"; call find_story or coverage for the ids.`);
	}
	return story;
}

async function find({ question: id, about }: ToolInput<'find_story'>, data: CoachData): Promise<object> {
	if ((id === undefined) === (about === undefined)) {
		throw new CoachError('Pass either "question" or "about".');
	}
	const [guide, stories] = await Promise.all([data.guide(), tellable(data)]);
	const asked = id === undefined ? { id: askedId, title: about as string } : questionOf(id, guide);
	const bank = new StoryBank(guide, id === undefined ? [asked] : []);
	stories.forEach((story) => bank.set(story));
	const byId = new Map(stories.map((story) => [story.id, story]));
	return {
		question: asked.title,
		stories: bank
			.storiesFor(asked.id)
			.slice(0, mostFound)
			.map(({ id, reasons }) => {
				const { title, path, line, readiness } = byId.get(id) as CoachStory;
				return {
					id,
					title,
					path,
					line,
					state: readiness.state,
					why: reasons.map((reason) => reasonText(reason, guide)),
				};
			}),
	};
}

/** @throws CoachError if there is no question with that id */
function questionOf(id: string, guide: Guide): GuideQuestion {
	const question = guide.question(id);
	if (!question) {
		throw new CoachError(`There is no question "${id}"; call pick_question for one, or pass "about" instead.`);
	}
	return question;
}

async function pick(input: ToolInput<'pick_question'>, data: CoachData): Promise<object> {
	const [guide, stories, practice] = await Promise.all([data.guide(), tellable(data), data.practice()]);
	const counts = storiesByCompetency(stories, guide);
	const facts = {
		questions: guide.questions,
		stateOf: (id: string) => {
			const own = stories.filter(({ questions }) => questions.includes(id));
			const memory = practice.memoryOf(id);
			return {
				favorite: false,
				stories: own.length,
				readyStories: own.filter(({ readiness }) => readiness.state === 'ready').length,
				rounds: memory?.rounds ?? 0,
				due: memory !== undefined && isDue(memory, data.now()),
			};
		},
		memoryOf: (id: string) => practice.memoryOf(id),
		storiesOf: (competency: string) => counts.get(competency) ?? 0,
	};
	const filter = {
		...noFilter,
		categories: input.category === undefined ? [] : [input.category],
		competencies: input.competency === undefined ? [] : [input.competency],
	};
	const choice = chooseNext(facts, filter, data.now(), () => data.random(), input.skip);
	if (!choice) {
		const names = guide.categories.map(({ id }) => id).join(', ');
		throw new CoachError(`No question matches; the categories are ${names}.`);
	}
	const { question, reason } = choice;
	return {
		id: question.id,
		question: question.title,
		answer: question.scheme === 'pitch' ? 'a pitch' : 'a STAR story',
		because: because(reason, guide, data.say),
		listensFor: plainText(question.intent),
		keyPoints: question.keyPoints.map(plainText),
		followUps: question.followUps.map(plainText),
	};
}

function because(reason: Reason, guide: Guide, say: Say): string {
	switch (reason.kind) {
		case 'due':
			return say('it is due');
		case 'must-prepare':
			return say('every candidate should prepare it, and it has never been practiced');
		case 'likely':
			return say('an interview is likely to ask it, because of “{0}”', reason.because);
		case 'competency':
			return say('the stories show little evidence of {0}', guide.competencyName(reason.competency));
		case 'new':
			return say('it has never been practiced');
		case 'longest-ago':
			return say('it has gone the longest without practice');
		case 'asked':
			return say('the user asked for it');
	}
}

async function logRound(
	{ question: id, rating, answerSeconds }: ToolInput<'log_round'>,
	data: CoachData,
): Promise<object> {
	const question = questionOf(id, await data.guide());
	const practice = await data.practice();
	await practice.rate(question.id, rating, { mode: 'write', ...(answerSeconds !== undefined && { answerSeconds }) });
	return { logged: question.title, rating };
}

/** What to ask a person before a tool writes: one sentence with everything that will be written. */
export function confirmation({ question: id, rating }: ToolInput<'log_round'>, guide: Guide): string {
	return `Add a practice round to the history: “${questionOf(id, guide).title}”, rated “${rating}”?`;
}
