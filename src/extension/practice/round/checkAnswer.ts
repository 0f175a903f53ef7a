import * as vscode from 'vscode';
import type { SectionKind } from '../../../core/story/model.ts';
import type { AnswerCheck, Draft } from '../../../protocol/practice.ts';
import type { Services } from '../../services/services.ts';

/** The length of a written answer, and what the linter says about it once it is finished. */
export interface CheckedAnswer {
	readonly words: number;
	/** At the configured pace. */
	readonly seconds: number;
	readonly check: AnswerCheck | null;
}

/** Where an answer would be if it were a file, for its configuration. */
const answerUri = vscode.Uri.from({ scheme: 'untitled', path: 'answer.md' });

/** The pace that governs answers. */
export async function paceOf({ configurations }: Services) {
	return (await configurations.of(answerUri)).config.pace;
}

/** Checks an answer with the rules that check stories. */
export async function checkAnswer(services: Services, draft: Draft, finished: boolean): Promise<CheckedAnswer> {
	const [{ answerText, spokenText }, { countWords }, { wordsPerMinute }] = await Promise.all([
		import('../../../core/start/answerText.ts'),
		import('../../../core/story/content.ts'),
		paceOf(services),
	]);
	const answer = draft.form === 'free' ? { free: draft.free } : draft;
	const spoken = spokenText(answer);
	const words = Math.round(countWords(spoken, { start: 0, end: spoken.length }));
	const seconds = Math.round((words * 60) / wordsPerMinute);
	if (!finished || draft.mode !== 'write' || words === 0) {
		return { words, seconds, check: null };
	}
	const { text, guessed } = answerText(answer);
	const [lint, { findFillerWords }, { mainPart }, { secondsOf }] = await Promise.all([
		services.configurations.linterOf(answerUri, text),
		import('../../../core/story/fillerWords.ts'),
		import('../../../core/report/fileReport.ts'),
		import('../../../core/lint/support/time.ts'),
	]);
	const { document, findings, pace, measuresOf } = lint(text);
	const sections = document.stories.flatMap((story) => story.sections);
	const check: AnswerCheck = {
		guessed,
		parts: sections.map(({ parts, content, span, words }) => ({
			part: parts[0] as SectionKind,
			text: text.slice(content[0]?.start ?? span.end, span.end),
			words,
			seconds: secondsOf(words, pace),
		})),
		findings: findings.map(({ rule, severity, message, section }) => ({ rule, severity, message, part: section })),
		measures: sections.flatMap((section) =>
			measuresOf(section).map(({ start, end, kind }) => ({
				text: text.slice(start, end),
				kind,
				part: mainPart(section),
			})),
		),
		fillers: findFillerWords(spoken),
	};
	return { words, seconds, check };
}
