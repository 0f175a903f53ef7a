import type { QuestionPack } from '../guide/filter.ts';
import type { Guide } from '../guide/guide.ts';
import { mustPrepare } from '../guide/model.ts';
import { isLinked } from '../matching/match.ts';
import type { StoryBank } from '../matching/storyBank.ts';
import type { SheetStory } from './sheetStory.ts';

/** What to have at hand on the day: which story answers what, and each story at a glance. */
export interface CheatSheet {
	/** The job that it is for; empty if it is for none. */
	readonly job: string;
	/** The stories, numbered from 1. */
	readonly stories: readonly SheetStory[];
	readonly pitches: readonly SheetStory[];
	/** The likely and the must-prepare questions that a story answers. */
	readonly questions: readonly SheetRow[];
	/** The competencies that a story names. */
	readonly competencies: readonly SheetRow[];
	/** Those that no story and no pitch answers. */
	readonly open: readonly string[];
	/** The notes in the pitch worksheet, one per line. */
	readonly pitchNotes: readonly string[];
	/** The questions to ask. */
	readonly ask: readonly string[];
}

/** What is asked, and the numbers of the stories that answer it, best first. */
export interface SheetRow {
	readonly title: string;
	readonly stories: readonly number[];
	/** Whether stories name it, rather than merely being suggested for it. */
	readonly isLinked: boolean;
}

/** What a sheet takes from worksheets. */
export type SheetNotes = Pick<CheatSheet, 'pitchNotes' | 'ask'>;

/**
 * Builds a sheet from stories.
 *
 * @param chosen stories, none of them retired
 * @param bank contains these stories
 * @param pack the questions that are likely for a job, which come first
 */
export function cheatSheet(
	chosen: readonly SheetStory[],
	guide: Guide,
	bank: Pick<StoryBank, 'storiesFor'>,
	notes: SheetNotes,
	pack?: QuestionPack,
): CheatSheet {
	const stories = chosen.filter(({ isPitch }) => !isPitch);
	const numbers = new Map(stories.map(({ id }, index) => [id, index + 1]));
	const pitches = chosen.filter(({ isPitch }) => isPitch);
	const likely = pack?.questions.flatMap(({ id }) => guide.question(id) ?? []) ?? [];
	const asked = [...new Set([...likely, ...(guide.category(mustPrepare)?.questions ?? [])])];
	const hasPitch = (id: string) => bank.storiesFor(id).some((match) => pitches.some((pitch) => pitch.id === match.id));
	const withoutPitch = asked.filter(({ id, scheme }) => scheme === 'pitch' && !hasPitch(id));
	const answered = asked.filter(({ scheme }) => scheme === 'star');
	const questions = answered.map(({ id, title }): SheetRow => {
		const matches = bank.storiesFor(id).filter((match) => numbers.has(match.id));
		const linked = matches.filter(isLinked);
		const shown = linked.length > 0 ? linked : matches.slice(0, 1);
		return { title, stories: shown.map((match) => numbers.get(match.id) ?? 0), isLinked: linked.length > 0 };
	});
	const competencies = guide.competencies.map(({ id, title }): SheetRow => {
		const showing = stories.filter((story) => story.competencies.includes(id));
		return { title, stories: showing.map((story) => numbers.get(story.id) ?? 0), isLinked: true };
	});
	const isAnswered = (row: SheetRow) => row.stories.length > 0;
	return {
		job: pack?.title ?? '',
		stories,
		pitches,
		questions: questions.filter(isAnswered),
		competencies: competencies.filter(isAnswered),
		open: [...withoutPitch, ...questions.filter((row) => !isAnswered(row))].map(({ title }) => title),
		...notes,
	};
}
