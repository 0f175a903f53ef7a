import type { Story, StoryDocument } from '../story/model.ts';

/** What people write before the competencies and questions that a story is for. */
const forLabel =
	/^(?:best|good|great|usable|useful|used?) (?:for|in|when|use)\b|^(?:when to use|maps to)\b|^questions?\s*:|^(?:questions|prompts)\b.{0,40}\banswer|^(?:answers|competenc(?:y|ies)|(?:leadership )?principles?|demonstrates|shows)\b/i;
/** What they write before words that only describe it, some of which may be competencies. */
const tagLabel = /^(?:tags|themes?|why it matters)\b/i;
/** A list goes on in the next line after a separator, and where the next line begins as its phrases do. */
const goesOn = /[,;/|·]\s*$/;
const beginsPhrase = /^\s*(?:[`"“]|#\w)/;
/** Longer texts before a colon are sentences. */
const longestLabel = 60;
const longestPhrase = 120;
const mostPhrases = 30;

/**
 * What its writer says a story is for, phrase by phrase and as written, in lines such as `**Best for questions about:**
 * ownership, a failure` and `Tags: #leadership`, which no part of a story is.
 */
export function ownLines(
	{ text, stories, comments }: StoryDocument,
	story: Story,
): { readonly purposes: readonly string[]; readonly isNoted: boolean } {
	const next = stories[stories.indexOf(story) + 1];
	const found: string[] = [];
	/** Whether the list items that follow belong to a label without anything after it. */
	let isList = false;
	/** What the line before lists, and whether it says what the story is for. */
	let before = '';
	let isFor = false;
	let isNoted = false;
	let at = story.span.start;
	for (const line of text.slice(at, next?.span.start).split('\n')) {
		const start = at;
		at += line.length + 1;
		if (comments.some((comment) => comment.start <= start && start < comment.end)) {
			continue;
		}
		const level = /^ {0,3}(#{1,6})\s/.exec(line)?.[1]?.length;
		if (level !== undefined && start >= story.span.end && level <= Math.max(1, story.titleLevel)) {
			break;
		}
		const item = /^\s*[-*+]\s(.*)$/s.exec(line)?.[1];
		const plain = (item ?? line).replace(/^[\s>]+/, '').replace(/[*_]/g, '');
		const colon = plain.slice(0, longestLabel).indexOf(':');
		if (colon > 0 && (forLabel.test(plain) || tagLabel.test(plain))) {
			isFor = forLabel.test(plain);
			before = plain.slice(colon + 1).trim();
			isList = before === '';
		} else if (isList ? item !== undefined : goesOn.test(before) || (before !== '' && beginsPhrase.test(plain))) {
			before = plain;
		} else {
			isList &&= line.trim() === '';
			before = '';
			continue;
		}
		const phrases = phrasesIn(before);
		found.push(...phrases);
		isNoted ||= isFor && phrases.length > 0;
	}
	return { purposes: [...new Set(found)].slice(0, mostPhrases), isNoted };
}

/** Phrases without quotation marks; a form that nobody filled in has none, nor has what is in parentheses. */
function phrasesIn(text: string): string[] {
	const pieces = text.replace(/\[[^[\]]*\]|\([^()]*\)/g, '').split(/["“”`]/);
	// Within quotation marks, a comma belongs to the question.
	return pieces
		.flatMap((piece, index) => (index % 2 === 1 ? [piece] : piece.split(/[,;|·]| \/ |\s(?=#)/)))
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase.length <= longestPhrase)
		.map((phrase) => phrase.replace(/^[\s#'’.(]+|[\s'’.,)]+$/g, ''))
		.filter((phrase) => /\p{L}{2}/u.test(phrase));
}
