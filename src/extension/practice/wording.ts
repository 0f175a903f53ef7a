import * as vscode from 'vscode';
import type { Guide } from '../../core/guide/guide.ts';
import type { Reason } from '../../core/practice/choose.ts';
import { daysBetween } from '../../core/practice/days.ts';
import type { Rating } from '../../core/practice/entry.ts';
import type { SelfCheck } from '../../core/practice/selfCheck.ts';

/** Why a question comes up now, in one line; empty if the user asked for it. */
export function reasonText(reason: Reason, guide: Guide): string {
	switch (reason.kind) {
		case 'due':
			return dueText(reason.days);
		case 'must-prepare':
			return vscode.l10n.t('Must-prepare question, not practiced yet');
		case 'likely':
			return vscode.l10n.t('Likely: “{0}”', reason.because);
		case 'competency': {
			const name = guide.competencyName(reason.competency);
			if (reason.stories === 0) {
				return vscode.l10n.t('Not practiced yet; no story for: {0}', name);
			}
			return reason.stories === 1
				? vscode.l10n.t('Not practiced yet; only 1 story for: {0}', name)
				: vscode.l10n.t('Not practiced yet; {0} stories for: {1}', reason.stories, name);
		}
		case 'new':
			return vscode.l10n.t('Not practiced yet');
		case 'longest-ago':
			if (reason.days === 0) {
				return vscode.l10n.t('Nothing is due; last practiced today');
			}
			return reason.days === 1
				? vscode.l10n.t('Nothing is due; last practiced yesterday')
				: vscode.l10n.t('Nothing is due; last practiced {0} days ago', reason.days);
		case 'asked':
			return '';
	}
}

/** @param days days overdue */
function dueText(days: number): string {
	if (days <= 0) {
		return vscode.l10n.t('Due today');
	}
	return days === 1 ? vscode.l10n.t('1 day overdue') : vscode.l10n.t('{0} days overdue', days);
}

/** Describes how long a question has been due; both times in ms since 1970. */
export function dueSince(due: number, now: number): string {
	return dueText(daysBetween(due, now));
}

export { ratingName } from '../shared/ratingName.ts';

/** What a rating means, in a few words. */
export function ratingMeaning(rating: Rating): string {
	const meanings: Readonly<Record<Rating, string>> = {
		again: vscode.l10n.t('I could not answer it'),
		hard: vscode.l10n.t('I answered it with effort'),
		good: vscode.l10n.t('I answered it well'),
		easy: vscode.l10n.t('I could answer it in my sleep'),
	};
	return meanings[rating];
}

/** Describes a future day relative to now; both times in ms since 1970. */
export function whenText(time: number, now: number): string {
	const days = daysBetween(now, time);
	const minutes = Math.ceil((time - now) / 60_000);
	if (minutes > 0 && minutes <= 60) {
		return vscode.l10n.t('in {0} min', minutes);
	}
	if (days <= 0) {
		return vscode.l10n.t('today');
	}
	return days === 1 ? vscode.l10n.t('tomorrow') : vscode.l10n.t('in {0} days', days);
}

/** Weekday, day and month in the language of the editor. */
export function dateText(time: number): string {
	return new Intl.DateTimeFormat(vscode.env.language, { weekday: 'short', day: 'numeric', month: 'short' }).format(
		time,
	);
}

/** The names of the self-checks, in a word or two each. */
export function selfCheckNames(): Readonly<Record<SelfCheck, string>> {
	return {
		situation: vscode.l10n.t('Situation'),
		task: vscode.l10n.t('Task'),
		action: vscode.l10n.t('Action'),
		result: vscode.l10n.t('Result'),
		figure: vscode.l10n.t('a figure'),
		ownPart: vscode.l10n.t('your own part'),
		reflection: vscode.l10n.t('what you learned'),
		onTime: vscode.l10n.t('on time'),
	};
}
