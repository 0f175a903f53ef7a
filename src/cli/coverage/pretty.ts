import { createColors } from 'picocolors';
import type { CoverageRow } from '../../core/coverage/model.ts';
import { aim } from '../../core/coverage/plan.ts';
import { sanitize } from '../../core/text/acting.ts';
import { count } from '../formats/words.ts';
import type { Output } from '../host.ts';
import {
	type CoverageView,
	gapText,
	lensTitles,
	notedTitle,
	reasonsText,
	stepText,
	storyName,
} from './coverageView.ts';

/** The most stories to name for a subject. */
const mostNames = 3;

/** Coverage for people at a terminal. */
export function pretty(view: CoverageView, { colors }: Output): string {
	const { bold, dim, green, yellow } = createColors(colors);
	const { coverage, lenses, guide, words, noted } = view;
	const { plan, habits, rows } = coverage;
	const lines: string[] = [];
	const section = (title: string, entries: readonly string[]) => {
		if (entries.length > 0) {
			lines.push(bold(title), ...entries.map((entry) => `  ${entry}`), '');
		}
	};
	const told = (text: string) => sanitize(text);

	lines.push(
		`${count(plan.ready, 'story is', 'stories are')} ready; aim for ${aim.from} to ${aim.to} that cover everything.`,
		'',
	);
	section(
		'Do next',
		plan.next.map((step, index) => `${index + 1}. ${told(stepText(view, step))}`),
	);
	section(
		'Ready stories that cover the most together',
		plan.chosen.map(({ story, adds }) => `${told(storyName(view, story))}: ${words.covered(adds, 'conjunction')}`),
	);
	for (const lens of lenses) {
		const width = Math.max(...rows[lens].map(({ subject }) => subject.title.length));
		section(
			lensTitles[lens],
			rows[lens].map((row) => {
				const gap = gapText(view, row);
				const facts = [gap && yellow(gap), namesOf(row)].filter(Boolean).join('; ');
				return `${gap === '' ? green('+') : yellow('-')} ${told(row.subject.title).padEnd(width)} ${facts}`;
			}),
		);
	}
	section(
		'Used for more questions than an interview has room for',
		habits.overused.map(({ story, questions }) => told(`${storyName(view, story)}: ${questions} questions`)),
	);
	section(notedTitle, noted.map(told));
	return `${lines.join('\n').trimEnd()}\n`;

	function namesOf({ cells }: CoverageRow): string {
		const linked = cells.filter(({ isLinked }) => isLinked);
		const suggested = cells.filter(({ isLinked }) => !isLinked);
		const more = (all: readonly unknown[]) => (all.length > mostNames ? `, and ${all.length - mostNames} more` : '');
		const named = linked.slice(0, mostNames).map(({ story }) => told(storyName(view, story)));
		const offered = suggested
			.slice(0, mostNames)
			.map(({ story, reasons }) => told(`${storyName(view, story)}: ${reasonsText(reasons, guide)}`));
		return [
			named.length > 0 && `${named.join(', ')}${more(linked)}`,
			offered.length > 0 && dim(`suggested: ${offered.join(' | ')}${more(suggested)}`),
		]
			.filter(Boolean)
			.join('; ');
	}
}
