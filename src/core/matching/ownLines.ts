import type { Story, StoryDocument } from '../story/model.ts';

/** What people write before the competencies and questions that a story is for. */
const label =
	/^(?:best|good|great|usable|useful|used?) (?:for|in|when|use)\b|^when to use\b|^questions?\s*:|^(?:questions|prompts)\b.{0,40}\banswer|^answers\b|^(?:tags|themes?|competenc(?:y|ies)|demonstrates|shows)\b/i;
/** Longer texts before a colon are sentences. */
const longestLabel = 60;
const longestPhrase = 120;
const mostPhrases = 30;

/**
 * What its writer says a story is for, phrase by phrase and as written, in lines such as `**Best for questions about:**
 * ownership, a failure` and `Tags: #leadership`, which no part of a story is.
 */
export function ownLines({ text, stories, comments }: StoryDocument, story: Story): string[] {
	const next = stories[stories.indexOf(story) + 1];
	const found: string[] = [];
	/** Whether the list items that follow belong to a label without anything after it. */
	let isList = false;
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
		const labeled = afterLabel(item ?? line);
		if (labeled !== null) {
			found.push(...phrasesIn(labeled));
			isList = labeled === '';
		} else if (isList && item !== undefined) {
			found.push(...phrasesIn(item));
		} else {
			isList &&= line.trim() === '';
		}
	}
	return [...new Set(found)].slice(0, mostPhrases);
}

/** What follows the label of a line, without emphasis; null if the line has no such label. */
function afterLabel(line: string): string | null {
	const plain = line.replace(/^[\s>]+/, '').replace(/[*_]/g, '');
	const colon = plain.slice(0, longestLabel).indexOf(':');
	return colon > 0 && label.test(plain) ? plain.slice(colon + 1).trim() : null;
}

/** Phrases without quotation marks; a form that nobody filled in has none. */
function phrasesIn(text: string): string[] {
	return text
		.replace(/\[[^[\]]*\]/g, '')
		.split(/[,;|·"“”]| \/ |\s(?=#)/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase.length <= longestPhrase)
		.map((phrase) => phrase.replace(/^[\s#'’.(]+|[\s'’.)]+$/g, ''))
		.filter((phrase) => /\p{L}{2}/u.test(phrase));
}
