import type { NewStory } from '../start/writeNewStory.ts';
import { groupBy } from '../text/groupBy.ts';
import { sayInEnglish } from '../text/translation.ts';
import { type Commit, handleOf, isoDay, subjectOf } from './commit.ts';
import { datesIn, factsOf, type Piece } from './piece.ts';

/** Enough to remember by. */
const mostQuotes = 20;
/** A rule of thumb: a word that is written so often is not only a name. */
const commonTimes = 3;
const word = /[\p{L}\p{M}\p{N}_-]+/gu;

/**
 * The outline of a story about a piece of work: facts with their source, quotes without the names of others, and
 * questions; nothing in the words of the tool.
 *
 * @param others the commits of other people in the repository
 */
export function draftOf(piece: Piece, others: readonly Commit[], today: string): NewStory {
	const nameless = withoutNames(others);
	const months = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
	const then = piece.from === 0 ? '' : ` in ${months.format(piece.from)}`;
	const quotes = piece.commits
		.slice(0, mostQuotes)
		.map((each) => `${isoDay(each.clock)} ${each.hash.slice(0, 10)} “${nameless(subjectOf(each))}”`);
	const [when, place, ...facts] = factsOf(piece, sayInEnglish, datesIn('en-US'));
	const note = [`Source: ${place}`, ...[when, ...facts, ...quotes].map((fact) => `- ${fact}`)].join('\n');
	return {
		// Without the number of other commits, and without marks, which would not be code in front matter.
		title: nameless(piece.title.replace(/ \(\+\d+\)$/, '')).replaceAll('`', ''),
		questions: [],
		competencies: [],
		date: today,
		// Nothing in a quote ends the comment.
		note: note.replace(/--(?=!?>)|<!(?=--)/g, '$& '),
		prompts: {
			situation: `[What was at stake${then}, and for whom?]`,
			task: '[What was yours to do or to decide?]',
			action: '[What did you do yourself, step by step, and why?]',
			result: '[What changed, with a before and an after?]',
		},
	};
}

/** Returns a function that replaces names of authors, addresses and mentions in a text. */
function withoutNames(commits: readonly Commit[]): (text: string) => string {
	// Tools are nobody.
	const names = [...new Set(commits.map(({ name }) => name))].filter((name) => !/bot\b/i.test(name));
	const used = groupBy(
		commits.flatMap((commit) => subjectOf(commit).toLowerCase().match(word) ?? []),
		(each) => each,
	);
	// A lower-case word is a name only if somebody is called so and nothing else.
	const isName = (part: string, name: string) =>
		(part !== part.toLowerCase() || part === name) && (used.get(part.toLowerCase())?.length ?? 0) < commonTimes;
	const partsOf = (name: string) => (name.match(word) ?? []).filter((part) => part.length > 2 && isName(part, name));
	const parts = new Set(names.flatMap(partsOf));
	const handles = new Set(
		commits.flatMap((each) => [each.name.replace(/\s/g, ''), handleOf(each)]).map((each) => each.toLowerCase()),
	);
	return (text) =>
		names
			.filter((name) => /.\s.|[^\s\w]{2}/.test(name) && text.includes(name))
			.reduce((rest, name) => rest.replaceAll(name, '[name]'), text)
			.replace(/(?<=^Merge pull request #\d+ from )[\w-]+/, '[name]')
			.replace(/<?[^\s<>@]{1,80}@[\w.-]{1,80}\.[a-z]{2,}>?/gi, '[name]')
			// Code, a package such as @types/node, and a @pyqtSlot that nobody is called, is nobody.
			.replace(/(?<![\w`@])@([a-z\d-]+)(?![\w/.(`])/gi, (mention, handle: string) =>
				/^[a-z]+[A-Z]/.test(handle) && !handles.has(handle.toLowerCase()) ? mention : '[name]',
			)
			.replace(word, (each) => (parts.has(each) ? '[name]' : each));
}
