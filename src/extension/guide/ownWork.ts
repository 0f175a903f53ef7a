import * as vscode from 'vscode';
import { escapeText } from '../../core/guide/page.ts';
import type { Round } from '../../core/practice/entry.ts';
import { clock } from '../../protocol/clock.ts';
import { stateText } from '../services/readiness.ts';
import type { IndexedStory } from '../services/storyIndex.ts';
import type { FittingStory } from '../services/storyMatches.ts';
import { ratingName } from '../shared/ratingName.ts';

const mostRounds = 3;

/**
 * The user's work on a question, as Markdown for its page: their stories with their state, and the most recent practice
 * rounds. Empty if there is none.
 *
 * @param rounds those of the question, oldest first
 * @param suggested stories that fit the question without being linked to it
 */
export function ownWork(
	stories: readonly IndexedStory[],
	rounds: readonly Round[],
	suggested: readonly FittingStory[] = [],
): string {
	const lines = [
		...stories.map(({ title, uri, readiness, report }) =>
			[
				`- **${escapeText(title)}**`,
				escapeText(stateText(readiness)),
				clock(report.seconds),
				escapeText(vscode.workspace.asRelativePath(uri)),
			].join(' · '),
		),
		...suggested.map(({ story: { title, uri }, why: [why = ''] }) =>
			[
				`- ${escapeText(title)}`,
				escapeText(vscode.l10n.t('suggested: {0}', why)),
				escapeText(vscode.workspace.asRelativePath(uri)),
			].join(' · '),
		),
		...rounds
			.slice(-mostRounds)
			.reverse()
			.map((round) => `- ${roundText(round)}`),
	];
	return lines.length === 0 ? '' : [`## ${vscode.l10n.t('Your stories and practice')}`, lines.join('\n')].join('\n\n');
}

/** `Practiced Nov 25, 2026: Good, 1:32` */
function roundText({ at, rating, answerSeconds = 0 }: Round): string {
	const day = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium' }).format(at);
	const result = [ratingName(rating), ...(answerSeconds > 0 ? [clock(answerSeconds)] : [])].join(', ');
	return vscode.l10n.t('Practiced {0}: {1}', day, result);
}
