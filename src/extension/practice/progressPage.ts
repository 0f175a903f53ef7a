import * as vscode from 'vscode';
import type { Guide } from '../../core/guide/guide.ts';
import { escapeText } from '../../core/guide/page.ts';
import { ratings } from '../../core/practice/entry.ts';
import type { FileProblem } from '../../core/practice/history.ts';
import { type Progress, progressOf, totalOf } from '../../core/practice/progress.ts';
import { selfChecks } from '../../core/practice/selfCheck.ts';
import { isStoryRound, storyOfRound } from '../../core/practice/storyRounds.ts';
import { clock } from '../../protocol/clock.ts';
import type { Services } from '../services/services.ts';
import { bar, markdownTable } from './markdownTable.ts';
import { dateText, ratingName, selfCheckNames } from './wording.ts';

/** The category of rehearsed stories; it cannot clash with that of a question. */
const rehearsal = 'story/';

/** The user's practice progress, as a Markdown page. */
export async function progressPage(services: Services): Promise<string> {
	const [guide, practice] = await Promise.all([services.guide.complete(), services.practice.load()]);
	const { rounds, problems } = practice;
	const progress = progressOf(
		rounds,
		(id) => (isStoryRound(id) ? rehearsal : guide.question(id)?.category),
		Date.now(),
	);
	const sections =
		progress.rounds === 0
			? [
					vscode.l10n.t(
						'There is nothing to show yet. Run **STAR Coach: Practice Question** and rate your first answer.',
					),
				]
			: [
					summary(progress),
					weeks(progress),
					categories(progress, guide),
					told(progress),
					times(progress, guide),
					unreadable(problems),
				];
	return `${[`# ${vscode.l10n.t('Practice Progress')}`, ...sections].filter((text) => text !== '').join('\n\n')}\n`;
}

function section(title: string, ...texts: readonly string[]): string {
	return [`## ${title}`, ...texts].join('\n\n');
}

function summary({ rounds, questions, activeDays, daysInARow }: Progress): string {
	const sentences = [
		rounds === 1
			? vscode.l10n.t('1 round so far.')
			: vscode.l10n.t('{0} rounds so far, of {1} different questions.', rounds, questions),
		activeDays === 1
			? vscode.l10n.t('You practiced on 1 of the last 28 days.')
			: vscode.l10n.t('You practiced on {0} of the last 28 days.', activeDays),
		daysInARow > 1 ? vscode.l10n.t('{0} days in a row.', daysInARow) : '',
	];
	return sentences.filter((text) => text !== '').join(' ');
}

/** What the latest answers contained, the item to work on first. */
function told({ told }: Progress): string {
	if (told.answers === 0) {
		return '';
	}
	const names = selfCheckNames();
	const rows = selfChecks.toSorted((a, b) => told.counts[a] - told.counts[b]);
	return section(
		told.answers === 1
			? vscode.l10n.t('What your last answer had')
			: vscode.l10n.t('What your last {0} answers had', told.answers),
		markdownTable(
			[vscode.l10n.t('In the answer'), vscode.l10n.t('Answers'), ''],
			rows.map((check) => [names[check], told.counts[check], bar(told.counts[check], told.answers)]),
		),
	);
}

function weeks({ weeks }: Progress): string {
	const largest = Math.max(...weeks.map(({ rounds }) => rounds));
	return section(
		vscode.l10n.t('Rounds by week'),
		markdownTable(
			[vscode.l10n.t('Week of'), vscode.l10n.t('Rounds'), ''],
			weeks.map(({ start, rounds }) => [dateText(start), rounds, bar(rounds, largest)]),
		),
	);
}

function categories({ categories }: Progress, guide: Guide): string {
	return section(
		vscode.l10n.t('Ratings by category'),
		markdownTable(
			[vscode.l10n.t('Category'), ...ratings.map(ratingName), vscode.l10n.t('Good or easy')],
			categories.map(({ category, counts }) => {
				const title =
					category === null
						? vscode.l10n.t('Questions that no longer exist')
						: category === rehearsal
							? vscode.l10n.t('Rehearsed stories')
							: guide.category(category)?.title;
				const share = Math.round((100 * (counts.good + counts.easy)) / totalOf(counts));
				const cells = ratings.map((rating) => counts[rating]);
				return [escapeText(title ?? category ?? ''), ...cells, `${percentText(share)} ${bar(share, 100)}`];
			}),
		),
	);
}

/** A percentage in the editor's language: `41%` in English. */
function percentText(share: number): string {
	return new Intl.NumberFormat(vscode.env.language, { style: 'percent' }).format(share / 100);
}

function times({ times }: Progress, guide: Guide): string {
	const title = vscode.l10n.t('Speaking time compared with the target');
	if (times.answers === 0) {
		return section(title, vscode.l10n.t('No spoken answer has been timed yet.'));
	}
	const largest = Math.max(...times.last.flatMap(({ spoken, target }) => [spoken, target]));
	return section(
		title,
		vscode.l10n.t('{0} of {1} timed answers were on time. The last ones:', times.onTime, times.answers),
		markdownTable(
			[vscode.l10n.t('Question'), vscode.l10n.t('Spoken'), vscode.l10n.t('Target'), ''],
			times.last.map(({ question, spoken, target }) => [
				escapeText(guide.question(question)?.title ?? storyOfRound(question) ?? question),
				clock(Math.round(spoken)),
				clock(Math.round(target)),
				bar(spoken, largest),
			]),
		),
	);
}

function unreadable(problems: readonly FileProblem[]): string {
	if (problems.length === 0) {
		return '';
	}
	const words: Readonly<Record<FileProblem['problem'], string>> = {
		torn: vscode.l10n.t('cut off'),
		newer: vscode.l10n.t('written by a newer version of STAR Coach; update to count it'),
		foreign: vscode.l10n.t('not a practice round'),
		unreadable: vscode.l10n.t('the file could not be read'),
		'too-large': vscode.l10n.t('the file is too large to be read, or all files together are'),
	};
	return section(
		vscode.l10n.t('Skipped'),
		vscode.l10n.t('These lines in the history were skipped and left unchanged.'),
		problems
			.slice(0, 20)
			.map(({ name, line, problem }) => `- ${escapeText(name)}${line === null ? '' : `:${line}`}: ${words[problem]}`)
			.join('\n'),
	);
}
