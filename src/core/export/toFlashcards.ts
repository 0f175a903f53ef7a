import { csvText } from '../text/csv.ts';
import type { CheatSheet } from './cheatSheet.ts';
import { type SheetStory, timeText } from './sheetStory.ts';

/** By which Anki knows what the file is without asking: https://docs.ankiweb.net/importing/text-files.html */
const head = ['#separator:Comma', '#html:false', '#columns:Front,Back,Tags', '#tags column:3'];

/**
 * A cheat sheet as flashcards, in CSV that Anki reads: for each question the story that answers it, for each story how
 * it goes, and its figures.
 */
export function toFlashcards({ stories, pitches, questions, ask }: CheatSheet): string {
	const cards: [front: string, back: string, tags: readonly string[]][] = [];
	for (const { title, stories: numbers } of questions) {
		const told = numbers.flatMap((number) => stories[number - 1] ?? []);
		cards.push([title, told.map(storyText).join('\n\n'), ['question']]);
	}
	for (const story of stories) {
		cards.push([`How does it go? ${story.title}`, linesText(story), ['story', ...story.competencies]]);
		if (story.figures.length > 0) {
			cards.push([`Which figures? ${story.title}`, story.figures.join('\n'), ['figures', ...story.competencies]]);
		}
	}
	for (const pitch of pitches) {
		cards.push([`Your pitch: ${pitch.title}`, linesText(pitch), ['pitch']]);
	}
	if (ask.length > 0) {
		cards.push(['What will you ask them?', ask.join('\n'), ['ask']]);
	}
	const tagsText = (tags: readonly string[]) =>
		['star-coach', ...tags].map((tag) => tag.replace(/\s+/g, '-')).join(' ');
	const rows = cards.map(([front, back, tags]) => [front, back, tagsText(tags)]);
	return head.map((line) => `${line}\r\n`).join('') + csvText(rows);
}

function storyText(story: SheetStory): string {
	return `${story.title} (${timeText(story)})\n${linesText(story)}`;
}

function linesText({ lines, figures }: SheetStory): string {
	return [
		...lines.map(({ part, text }) => (part === '' ? text : `${part}: ${text}`)),
		...(figures.length > 0 ? [`Figures: ${figures.join(' · ')}`] : []),
	].join('\n');
}
