import * as vscode from 'vscode';
import type { Guide, GuideQuestion } from '../../../core/guide/guide.ts';
import { richText } from '../../../core/guide/richText.ts';
import { type Rating, ratings } from '../../../core/practice/entry.ts';
import { isStoryRound } from '../../../core/practice/storyRounds.ts';
import type { PracticeMessage, PracticeState, RoundMessage } from '../../../protocol/practice.ts';
import type { Draft } from '../../../protocol/practiceDraft.ts';
import type { Services } from '../../services/services.ts';
import { difficultyNames } from '../../shared/questionFilter.ts';
import type { InterviewRound } from '../interviewRound.ts';
import { comingBack, todayOf } from '../today.ts';
import { dateText, ratingMeaning, ratingName, whenText } from '../wording.ts';
import type { ActiveRound } from './activeRound.ts';
import { targetOf } from './checkAnswer.ts';
import type { Rated } from './keptRound.ts';
import { offeredPace } from './speakingPace.ts';
import { storyCards } from './storyCards.ts';

/** VS Code Speech, which adds dictation to text editors. */
const speechExtension = 'ms-vscode.vscode-speech';

/** What shows a round on the page. */
export async function roundMessage(
	services: Services,
	{ id, question, reason, interview }: ActiveRound,
	draft: Draft,
	rated: Rated | null,
	kept: PracticeState | null,
): Promise<RoundMessage> {
	const [guide, filter, practice, targetSeconds, story, given] = await Promise.all([
		services.guide.load(),
		services.filter.describe(),
		services.practice.loaded(),
		targetOf(services, question.scheme),
		storyCards(services, question.id),
		givenRating(services, rated),
	]);
	return {
		type: 'round',
		round: id,
		reason,
		interview: interview ? interviewMessage(interview) : null,
		draft,
		rated: given,
		kept,
		question: { id: question.id, title: question.title, facts: factsOf(question, guide) },
		filter,
		targetSeconds,
		isPitch: question.scheme === 'pitch',
		wordings: question.otherWordings.map(richText),
		keyPoints: question.keyPoints.map(richText),
		samples: question.samples.map(({ title, teller, text }) => ({
			title: teller ? `${title} (${teller.level})` : title,
			text: richText(text),
		})),
		followUps: question.followUps.map(richText),
		ratings: ratingMessages(practice.dates(question.id), Date.now()),
		story,
		practiced: practice.summary.memories.size,
		speech: vscode.extensions.getExtension(speechExtension) !== undefined,
	};
}

/** What the page is told of a mock interview. */
function interviewMessage({ index, count, principle, secondsLeft }: InterviewRound): RoundMessage['interview'] {
	return { index, count, principle, secondsLeft };
}

/** What shows that a rating was given or undone. */
export async function ratedMessage(
	services: Services,
	{ id, question }: ActiveRound,
	rated: Rated | null,
): Promise<PracticeMessage> {
	const [practice, given] = await Promise.all([services.practice.loaded(), givenRating(services, rated)]);
	const ratings = ratingMessages(practice.dates(question.id), Date.now());
	return { type: 'rated', round: id, rated: given, ratings };
}

/** A rating and when it brings the question back; null if there is none or it was undone. */
async function givenRating(services: Services, rated: Rated | null): Promise<RoundMessage['rated']> {
	const memory = rated && (await services.practice.memories()).get(rated.round.question);
	if (!memory || memory.lastRound !== rated.round.id) {
		return null;
	}
	const { rating } = rated.round;
	const now = Date.now();
	const [ownPace, today, soon] = await Promise.all([
		offeredPace(services, rated.round),
		todayOf(services, now),
		comingBack(services, now),
	]);
	const isDone = today?.left === 0 && rated.round.interview === undefined;
	const day = isDone ? { done: today.done, goal: Math.max(today.done, today.goal), soon } : null;
	return { rating, name: ratingName(rating), when: whenText(memory.due, now), ownPace, day };
}

/** The ratings, each with the day on which it would bring the question back. */
function ratingMessages(dates: Readonly<Record<Rating, number>>, now: number): RoundMessage['ratings'] {
	return ratings.map((rating) => ({
		rating,
		name: ratingName(rating),
		meaning: ratingMeaning(rating),
		when: whenText(dates[rating], now),
		date: dateText(dates[rating]),
	}));
}

function factsOf(question: GuideQuestion, guide: Guide): string[] {
	const competencies = question.competencies.map((id) => guide.competencyName(id));
	return [
		isStoryRound(question.id)
			? vscode.l10n.t('Rehearsal')
			: (guide.category(question.category)?.title ?? question.category),
		...(question.difficulty ? [difficultyNames()[question.difficulty]] : []),
		...(competencies.length > 0 ? [competencies.join(', ')] : []),
	];
}
