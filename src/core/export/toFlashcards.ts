import { csvText } from '../text/csv.ts';
import type { Say } from '../text/translation.ts';
import type { CheatSheet } from './cheatSheet.ts';
import { type SheetStory, timeText } from './sheetStory.ts';

/** Lets Anki import the file without asking about its format: https://docs.ankiweb.net/importing/text-files.html */
const head = ['#separator:Comma', '#html:false', '#columns:Front,Back,Tags', '#tags column:3'];

/**
 * A cheat sheet as flashcards, in CSV that Anki reads: the story that answers each question, and the lines and figures
 * of each story.
 */
export function toFlashcards({ stories, pitches, questions, ask }: CheatSheet, say: Say): string {
	const cards: [front: string, back: string, tags: readonly string[]][] = [];
	for (const { title, stories: numbers } of questions) {
		const linked = numbers.flatMap((number) => stories[number - 1] ?? []);
		cards.push([title, linked.map((story) => storyText(story, say)).join('\n\n'), ['question']]);
	}
	for (const story of stories) {
		cards.push([say('Tell it: {0}', story.title), linesText(story, say), ['story', ...story.competencies]]);
		if (story.figures.length > 0) {
			cards.push([
				say('Which figures? {0}', story.title),
				story.figures.join('\n'),
				['figures', ...story.competencies],
			]);
		}
	}
	for (const pitch of pitches) {
		cards.push([say('Your pitch: {0}', pitch.title), linesText(pitch, say), ['pitch']]);
	}
	if (ask.length > 0) {
		cards.push([say('What will you ask them?'), ask.join('\n'), ['ask']]);
	}
	const tagsText = (tags: readonly string[]) =>
		['star-coach', ...tags].map((tag) => tag.replace(/\s+/g, '-')).join(' ');
	const rows = cards.map(([front, back, tags]) => [front, back, tagsText(tags)]);
	return head.map((line) => `${line}\r\n`).join('') + csvText(rows);
}

function storyText(story: SheetStory, say: Say): string {
	return `${story.title} (${timeText(story, say)})\n${linesText(story, say)}`;
}

function linesText({ lines, figures }: SheetStory, say: Say): string {
	return [
		...lines.map(({ part, text }) => (part === '' ? text : `${part}: ${text}`)),
		...(figures.length > 0 ? [`${say('Figures')}: ${figures.join(' · ')}`] : []),
	].join('\n');
}
