import * as vscode from 'vscode';
import type { Guide } from '../../core/guide/guide.ts';
import { escapeText } from '../../core/guide/page.ts';
import { interviewNotes, type Turn, turnQuestion, turnsOf } from '../../core/guide/writtenInterview.ts';
import { spokenPace } from '../../core/practice/delivery.ts';
import type { Round } from '../../core/practice/entry.ts';
import { isOnTime, selfChecks } from '../../core/practice/selfCheck.ts';
import { clock } from '../../protocol/clock.ts';
import { writtenTexts } from '../../protocol/practiceDraft.ts';
import type { StoredAnswer, StoredInterview } from './interviewStore.ts';
import { markdownTable } from './markdownTable.ts';
import { questionLink } from './reportLinks.ts';
import { ratingName, selfCheckNames } from './wording.ts';

/** Returns a Markdown link to a question, by another title if one is given. */
type Link = (questionId: string, title?: string) => string;

/**
 * The report on a mock interview, as Markdown with links to the questions.
 *
 * @param interview with at least one answer
 * @param extensionId including the publisher
 */
export function interviewReport(interview: StoredInterview, guide: Guide, extensionId: string): string {
	const link: Link = (id, title) => {
		const question = guide.question(id);
		return question
			? `[${escapeText(title ?? question.title)}](${questionLink(question, extensionId)})`
			: escapeText(id);
	};
	const { answers, plan, setup, startedAt } = interview;
	const date = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'full', timeStyle: 'short' }).format(
		startedAt,
	);
	const chapter = guide.chapter(interview.replay ?? '');
	const style = chapter
		? escapeText(chapter.title)
		: setup.style === 'general'
			? vscode.l10n.t('General questions')
			: vscode.l10n.t('Leadership Principles');
	const asked = answers.map((answer, index) => answerSection(answer, index, interview, guide));
	const left = (chapter ? [] : plan).slice(answers.length).flatMap(({ id }) => (guide.question(id) ? id : []));
	const parts = [
		`# ${vscode.l10n.t('Mock interview')}`,
		`${date} · ${style} · ${vscode.l10n.t('{0} of {1} questions', answers.length, plan.length)} · ${vscode.l10n.t('{0} of {1} minutes', Math.round(secondsOf(answers) / 60), setup.minutes)}`,
		overview(answers, link, chapter ? turnsOf(chapter) : []),
		...asked,
		chapter ? interviewNotes(chapter) : '',
		left.length > 0 ? `## ${vscode.l10n.t('Not asked')}\n\n${left.map((id) => `- ${link(id)}`).join('\n')}` : '',
		chapter ? '' : workOnNext(answers, link),
		vscode.l10n.t('Next: run **STAR Coach: Start Mock Interview**.'),
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The total time for thinking and answering, in seconds. */
export function secondsOf(answers: readonly StoredAnswer[]): number {
	return answers.reduce((sum, { round }) => sum + (round.thinkSeconds ?? 0) + (round.answerSeconds ?? 0), 0);
}

function overview(answers: readonly StoredAnswer[], link: Link, turns: readonly Turn[]): string {
	return markdownTable(
		[vscode.l10n.t('Question'), vscode.l10n.t('Rating'), vscode.l10n.t('Think time'), vscode.l10n.t('Answer time')],
		answers.map(({ round }, index) => [
			link(round.question, turns[index]?.asked),
			ratingName(round.rating),
			timeText(round.thinkSeconds),
			withTarget(round.answerSeconds, round.targetSeconds),
		]),
	);
}

function answerSection(answer: StoredAnswer, index: number, interview: StoredInterview, guide: Guide): string {
	const { round, findings, fillers = [], draft, followUps = [] } = answer;
	const planned = guide.question(round.question);
	const chapter = guide.chapter(interview.replay ?? '');
	const question = planned && chapter ? turnQuestion(planned, chapter, index) : planned;
	const pace = spokenPace(round);
	const principle = guide.principles.find(({ id }) => id === interview.plan[index]?.principle);
	const facts = [
		principle && vscode.l10n.t('Leadership Principle: {0}', escapeText(principle.title)),
		question?.competencies.flatMap((id) => guide.competency(id)?.title ?? []).join(', '),
		round.words !== undefined &&
			(round.words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', round.words)),
		pace !== undefined && vscode.l10n.t('{0} words a minute', pace),
	].filter(Boolean);
	const said = draft ? writtenTexts(draft).join('\n\n') : (answer.answer ?? '');
	const list = (items: readonly string[]) => items.map((item) => `- ${escapeText(item)}`).join('\n');
	const titled = (title: string, items: readonly string[]) => (items.length > 0 ? `${title}\n\n${list(items)}` : '');
	return [
		`## ${index + 1}. ${escapeText(question?.title ?? round.question)}`,
		facts.join(' · '),
		// The notes of a spoken answer are not what was said.
		draft?.mode === 'speak' && said !== '' ? `**${vscode.l10n.t('Notes')}**` : '',
		quoted(said),
		chapter ? `${vscode.l10n.t('What the candidate said:')}\n\n${quoted(question?.samples[0]?.text ?? '')}` : '',
		toldText(round),
		fillers.length > 0 ? vscode.l10n.t('Filler and hedge words: {0}', escapeText(fillers.join(', '))) : '',
		titled(vscode.l10n.t('Findings:'), findings),
		titled(vscode.l10n.t('Follow-up questions asked:'), followUps),
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

/** An answer as a quote, so that nothing in it is mistaken for part of the report. */
function quoted(answer: string): string {
	return answer === ''
		? ''
		: answer
				.split(/\r?\n/)
				.map((line) => `> ${escapeText(line)}`.trimEnd())
				.join('\n');
}

/** How many of the self-checks an answer met, and which were missing. */
function toldText({ told }: Round): string {
	if (!told) {
		return '';
	}
	const names = selfCheckNames();
	const missing = selfChecks.filter((check) => !told.includes(check)).map((check) => names[check]);
	const count = vscode.l10n.t('Self-check: {0} of {1}.', told.length, selfChecks.length);
	return missing.length === 0 ? count : `${count} ${vscode.l10n.t('Missing: {0}.', missing.join(', '))}`;
}

/** The answers that went badly, took too long or too little time, or lack something. */
function workOnNext(answers: readonly StoredAnswer[], link: Link): string {
	const items = answers.flatMap(({ round, findings }) => {
		const { rating, mode, answerSeconds, targetSeconds } = round;
		const isOff = answerSeconds !== undefined && targetSeconds !== undefined && !isOnTime(answerSeconds, targetSeconds);
		const why = [
			(rating === 'again' || rating === 'hard') && vscode.l10n.t('rated “{0}”', ratingName(rating)),
			isOff &&
				answerSeconds > targetSeconds &&
				vscode.l10n.t('{0} over the target', timeText(answerSeconds - targetSeconds)),
			// How long it took to write an answer says nothing about how long it is; a finding does.
			isOff && answerSeconds < targetSeconds && mode === 'speak' && vscode.l10n.t('only {0}', timeText(answerSeconds)),
			findings.length === 1 && vscode.l10n.t('1 finding'),
			findings.length > 1 && vscode.l10n.t('{0} findings', findings.length),
		].filter(Boolean);
		return why.length > 0 ? `- ${link(round.question)} — ${why.join(', ')}` : [];
	});
	return `## ${vscode.l10n.t('What to work on next')}\n\n${items.length > 0 ? items.join('\n') : vscode.l10n.t('Nothing to single out: it all went well.')}`;
}

function withTarget(seconds: number | undefined, target: number | undefined): string {
	return seconds === undefined || target === undefined
		? timeText(seconds)
		: vscode.l10n.t('{0} (target {1})', timeText(seconds), timeText(target));
}

/** Minutes and seconds: `1:45`. */
function timeText(seconds: number | undefined): string {
	return seconds === undefined ? '–' : clock(Math.round(seconds));
}
