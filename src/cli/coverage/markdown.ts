import type { Cell, CoverageRow } from '../../core/coverage/model.ts';
import { aim } from '../../core/coverage/plan.ts';
import { escapeText } from '../../core/guide/page.ts';
import { sanitize } from '../../core/text/acting.ts';
import { count } from '../formats/words.ts';
import {
	type CoverageView,
	gapText,
	lensTitles,
	notedTitle,
	reasonsText,
	stepText,
	storyName,
} from './coverageView.ts';

/** Coverage as a Markdown page. */
export function markdown(view: CoverageView): string {
	const { coverage, lenses, guide, words, stories, noted } = view;
	const { plan, habits, rows } = coverage;
	const link = (id: string) => {
		const name = text(storyName(view, id));
		const path = stories.get(id)?.path ?? '';
		return `[${name}](<${encodeURI(path)}>)`;
	};
	const cell = ({ story, isLinked, reasons }: Cell) =>
		isLinked ? link(story) : `${link(story)}: ${text(reasonsText(reasons, guide))}`;
	const row = (each: CoverageRow) => {
		const cells = (isLinked: boolean) =>
			each.cells
				.filter((one) => one.isLinked === isLinked)
				.map(cell)
				.join('<br>');
		return `| ${[text(each.subject.title), cells(true), cells(false), gapText(view, each)].join(' | ')} |`;
	};
	const sections = [
		'# Story coverage',
		`${count(plan.ready, 'story is', 'stories are')} ready; aim for ${aim.from} to ${aim.to} that cover everything.`,
		...list(
			'Do next',
			plan.next.map((step) => text(stepText(view, step))),
			'1.',
		),
		...list(
			'Ready stories that cover the most together',
			plan.chosen.map(({ story, adds }) => `${link(story)}: ${text(words.covered(adds, 'conjunction'))}`),
		),
		...lenses.flatMap((lens) => [
			`## ${lensTitles[lens]}`,
			[
				`| ${['', 'Linked', 'Suggested', 'Missing'].join(' | ')} |`,
				'| --- | --- | --- | --- |',
				...rows[lens].map(row),
			].join('\n'),
		]),
		...list(
			'Used for more questions than an interview has room for',
			habits.overused.map(({ story, questions }) => `${link(story)}: ${questions} questions`),
		),
		...list(notedTitle, noted.map(text)),
	];
	return `${sections.join('\n\n')}\n`;
}

function list(title: string, entries: readonly string[], marker = '-'): string[] {
	return entries.length === 0 ? [] : [`## ${title}`, entries.map((entry) => `${marker} ${entry}`).join('\n')];
}

function text(source: string): string {
	return escapeText(sanitize(source));
}
