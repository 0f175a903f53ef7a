import * as vscode from 'vscode';
import type { Guide } from '../../../core/guide/guide.ts';
import { richText } from '../../../core/guide/richText.ts';
import type { Choice } from '../../../core/practice/choose.ts';
import { type Rating, ratings } from '../../../core/practice/entry.ts';
import type { RoundMessage } from '../../../protocol/practice.ts';
import { describeFilter } from '../../guide/guideFilter.ts';
import type { Services } from '../../shared/services.ts';
import { dateText, ratingMeaning, ratingName, reasonText, whenText } from '../wording.ts';
import { paceOf } from './checkAnswer.ts';

/** What the page shows of a question, beside what belongs to the round. */
export async function questionMessage(
	services: Services,
	choice: Choice,
): Promise<Omit<RoundMessage, 'round' | 'draft' | 'rated' | 'wasAway' | 'interview'>> {
	const { question } = choice;
	const { practice } = services;
	const [guide, dates, pace] = await Promise.all([
		services.guide.load(),
		practice.dates(question.id),
		paceOf(services),
	]);
	return {
		type: 'round',
		question: { id: question.id, title: question.title, facts: factsOf(choice, guide) },
		reason: reasonText(choice.reason, guide),
		filter: describeFilter(guide, practice.filter),
		targetSeconds: pace.targetSeconds,
		wordings: question.otherWordings.map(richText),
		keyPoints: question.keyPoints.map(richText),
		sample: question.sample && { title: question.sample.title, text: richText(question.sample.text) },
		followUps: question.followUps.map(richText),
		ratings: ratingMessages(dates, Date.now()),
	};
}

/** The ratings with the day that each would bring the question back on. */
export function ratingMessages(dates: Readonly<Record<Rating, number>>, now: number): RoundMessage['ratings'] {
	return ratings.map((rating) => ({
		rating,
		name: ratingName(rating),
		meaning: ratingMeaning(rating),
		when: whenText(dates[rating], now),
		date: dateText(dates[rating]),
	}));
}

function factsOf({ question }: Choice, guide: Guide): string[] {
	const difficulties = { easy: vscode.l10n.t('Easy'), medium: vscode.l10n.t('Medium'), hard: vscode.l10n.t('Hard') };
	const competencies = question.competencies.map((id) => guide.competency(id)?.title ?? id);
	return [
		guide.category(question.category)?.title ?? question.category,
		...(question.difficulty ? [difficulties[question.difficulty]] : []),
		...(competencies.length > 0 ? [competencies.join(', ')] : []),
	];
}
