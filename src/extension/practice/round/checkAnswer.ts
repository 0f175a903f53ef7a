import * as vscode from 'vscode';
import type { AnswerScheme } from '../../../core/guide/model.ts';
import { strongestFigures } from '../../../core/lint/strongestFigures.ts';
import { deliveryOf, ownWords, wordsIn } from '../../../core/practice/delivery.ts';
import { mainPart } from '../../../core/report/fileReport.ts';
import { answerText, spokenText } from '../../../core/start/answerText.ts';
import { guessLanguage, languageOfTag } from '../../../core/story/languages/languages.ts';
import { pitchParts, pitchSeconds, type SectionKind } from '../../../core/story/model.ts';
import { secondsOf } from '../../../core/story/pace.ts';
import { nameOf, partAdvice } from '../../../core/story/partFacts.ts';
import { clock } from '../../../protocol/clock.ts';
import {
	type AnswerCheck,
	type AnswerMessage,
	isOnTime,
	type SelfCheck,
	selfChecks,
} from '../../../protocol/practice.ts';
import { answerOf, type Draft, isTyped } from '../../../protocol/practiceDraft.ts';
import type { Services } from '../../services/services.ts';
import { say } from '../../shared/editorLanguage.ts';
import { isFollowUp } from '../interviewRound.ts';
import type { ActiveRound } from './activeRound.ts';

/** What is answered. */
export type Asked = Pick<ActiveRound, 'question' | 'interview'>;

/** The URI that decides which configuration applies to answers. */
const answerUri = vscode.Uri.from({ scheme: 'untitled', path: 'answer.md' });

/** The pace configured for answers. */
export async function paceOf({ configurations }: Pick<Services, 'configurations'>) {
	return (await configurations.of(answerUri)).config.pace;
}

/** The target duration of an answer, in seconds. */
export async function targetOf(services: Pick<Services, 'configurations'>, scheme: AnswerScheme): Promise<number> {
	return scheme === 'pitch' ? pitchSeconds.to : (await paceOf(services)).targetSeconds;
}

/**
 * Checks an answer against the rules for stories.
 *
 * @param finished whether it is done; a follow-up is never checked
 * @param answerSeconds how long the timer ran
 */
export async function checkAnswer(
	services: Services,
	{ question: { scheme, lang }, interview }: Asked,
	draft: Draft,
	finished: boolean,
	answerSeconds: number,
): Promise<Pick<AnswerMessage, 'words' | 'seconds' | 'check'>> {
	const [{ wordsPerMinute }, targetSeconds] = await Promise.all([paceOf(services), targetOf(services, scheme)]);
	const answer = answerOf(draft);
	const spoken = spokenText(answer);
	const words = wordsIn(spoken);
	const seconds = Math.round((words * 60) / wordsPerMinute);
	if (!finished || isFollowUp(interview) || draft.mode !== 'write' || words === 0) {
		return { words, seconds, check: null };
	}
	const language = (lang && languageOfTag(lang)) || guessLanguage(spoken);
	const { text, guessed } = answerText(answer, scheme, language.tag);
	const lint = await services.configurations.linterOf(answerUri, text, true);
	const hasLabels = draft.form === 'free' && !guessed;
	const lackText = (part: SectionKind) =>
		say('Your answer has no {0}: say {1}', say(nameOf(part)), say(partAdvice[part]));
	const delivery = deliveryOf(spoken, isTyped(draft) ? 0 : answerSeconds, language);
	const { document, findings, pace, limits, measuresOf } = lint(text);
	const sections = document.stories.flatMap((story) => story.sections);
	const check: Omit<AnswerCheck, 'told'> = {
		guessed: guessed && sections.length > 0,
		// In a pitch without labels, one section covers all parts.
		parts: sections
			.filter(({ parts }) => parts.length < pitchParts.length)
			.map(({ parts, content, span, words }) => ({
				part: parts[0] as SectionKind,
				text: text.slice(content[0]?.start ?? span.end, span.end),
				words,
				seconds: secondsOf(words, pace),
			})),
		findings:
			document.stories.length === 0
				? [notEnough()]
				: findings.map(({ rule, severity, message, section }) => ({
						rule,
						severity,
						// The answer form has no labels to write, so do not ask for one.
						message: rule === 'missing-section' && section && !hasLabels ? lackText(section) : message,
						part: section,
					})),
		measures: sections.flatMap((section) =>
			measuresOf(section).map(({ start, end, kind }) => ({
				text: text.slice(start, end),
				kind,
				part: mainPart(section),
			})),
		),
		delivery,
	};
	const taken = delivery.wordsPerMinute === null ? seconds : answerSeconds;
	const inTime = isOnTime(taken, targetSeconds, limits.story.from) ? clock(taken) : '';
	const told = toldIn(check, (action) => ownWords(action, language), inTime);
	// What interviewers listen for in a story does not apply to a pitch.
	return { words, seconds, check: { ...check, told: scheme === 'pitch' ? [] : told } };
}

/** What is found in an answer in which no two parts of a story can be told apart. */
function notEnough(): AnswerCheck['findings'][number] {
	const message = say(
		'There is not enough to check yet: say where it was, what your task was, what you did, and what came of it.',
	);
	return { rule: 'missing-section', severity: 'warning', message, part: null };
}

/** The self-checks that a written answer meets, each with the words that prove it. */
function toldIn(
	{ parts, measures, findings }: Omit<AnswerCheck, 'told'>,
	ownWords: (action: string) => string,
	inTime: string,
): AnswerCheck['told'] {
	const toldIn = (part: string) => parts.find((told) => told.part === part)?.text ?? '';
	const ofResult = measures.filter(({ part }) => part === 'result');
	const [figure = ''] = strongestFigures(ofResult.map((measure) => ({ ...measure, section: 'result' })));
	const own = findings.some(({ rule }) => rule === 'we-in-action') ? '' : ownWords(toldIn('action'));
	const proofs: Readonly<Record<SelfCheck, string>> = {
		situation: excerpt(toldIn('situation')),
		task: excerpt(toldIn('task')),
		action: excerpt(toldIn('action')),
		result: excerpt(toldIn('result')),
		figure,
		ownPart: own,
		reflection: excerpt(toldIn('reflection')),
		onTime: inTime,
	};
	return selfChecks.flatMap((check) => (proofs[check] === '' ? [] : { check, proof: proofs[check] }));
}

/** The first words of a part. */
function excerpt(text: string): string {
	return /^(?:\S+\s+){8}/.test(text) ? `${text.split(/\s+/).slice(0, 8).join(' ')}…` : text;
}
