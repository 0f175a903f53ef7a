import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { guessStory } from './guessStory.ts';
import { headingLevelAt } from './headingLevel.ts';

/** Notes turned into a story. */
export interface TurnedNotes {
	readonly edit: TextEdit;
	/** The title, for the author to change: lines after the start of the edit, and columns from 0. */
	readonly title: { readonly line: number; readonly start: number; readonly end: number };
}

/**
 * Turns whole lines of a document into a story that ends where they did: unless a heading or a rule follows that ends it,
 * it gets a rule behind it, so that nothing else is read as its last part.
 *
 * @param isFile whether a file with nothing but these lines is a story file from then on
 */
export function turnNotes(text: string, { start, end }: Span, isFile: boolean): TurnedNotes {
	const before = text.slice(0, start);
	const level = isFile ? 1 : headingLevelAt(before, 'story');
	const story = guessStory(text.slice(start, end), level, isFile);
	const isBelowText = before.endsWith('\n') && /\S/.test(before.slice(before.lastIndexOf('\n', before.length - 2) + 1));
	const lead = isBelowText ? '\n' : '';
	const behind = text.slice(end).trimStart();
	const next = /^(#{1,6})[ \t]|^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/m.exec(behind);
	const isEnded = next?.index === 0 && (next[1]?.length ?? 0) <= level;
	const trail = behind === '' ? '' : isEnded ? '\n' : '\n---\n\n';
	const head = `${lead}${story.text.slice(0, story.title.start)}`;
	const column = head.length - head.lastIndexOf('\n') - 1;
	return {
		edit: { start, end, text: `${lead}${story.text}${trail}` },
		title: {
			line: head.split('\n').length - 1,
			start: column,
			end: column + story.title.end - story.title.start,
		},
	};
}
