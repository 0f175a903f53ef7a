import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Part, allParts as parts } from './model.ts';

/**
 * Guesses which sentences of an unlabeled text tell which part of a story, from typical phrases and from their position
 * in the text. The sentences stay in order, so that the parts add up to the text: anything told out of order stays with
 * its neighbors.
 *
 * @returns the parts found, each with its consecutive sentences, in the order in which they are told
 */
export function guessParts(text: string): readonly { readonly part: Part; readonly span: Span }[] {
	const sentences = splitSentences(text);
	const placeWeight = mostPlaceWeight * Math.min(1, sentences.length / fewSentences);
	/** For each part, the best way to tell what has been read so far that ends with it. */
	let ways = parts.map((part): Way => ({ part, sum: 0, span: null, before: null }));
	for (const span of sentences) {
		const sentence = text.slice(span.start, span.end);
		const place = (span.start + span.end) / 2 / text.length;
		ways = parts.map((part, index) => {
			const before = ways.slice(0, index + 1).reduceRight((best, way) => (way.sum > best.sum ? way : best));
			const [from, to] = places[part];
			const misplaced = placeWeight * Math.max(0, from - place, place - to);
			// Only words of a lesson make a sentence one.
			const score = weightOf(sentence, part) - misplaced - (part === 'reflection' ? 1 : 0);
			return { part, sum: before.sum + score, span, before };
		});
	}
	const guessed: { part: Part; span: Span }[] = [];
	let way: Way | null = ways.reduce((best, way) => (way.sum > best.sum ? way : best));
	for (; way?.span; way = way.before) {
		const [next] = guessed;
		if (next?.part === way.part) {
			next.span = { start: way.span.start, end: next.span.end };
		} else {
			guessed.unshift({ part: way.part, span: way.span });
		}
	}
	return guessed;
}

/** A part told by a sentence, and what came before it. */
interface Way {
	readonly part: Part;
	/** Of the scores of all sentences up to this one. */
	readonly sum: number;
	/** Null before the first sentence. */
	readonly span: Span | null;
	readonly before: Way | null;
}

/** What is said in each part. A sentence scores the weights of all phrases in it, each counted once. */
const cues: Readonly<Record<Part, readonly (readonly [weight: number, phrase: RegExp])[]>> = {
	situation: [
		[1.5, /^(?:when|while|as) (?:I|we)\b|\b(?:when I|I|we) (?:was|were|worked|joined|had joined|had worked)\b/i],
		[1, /\bone (?:morning|afternoon|evening|night|day|\w+day)\b|\bat the time\b|\bback then\b|\bused to\b/i],
		[1, /\b(?:our|the) (?:team|company|service|system|product|customers?|users?|site|release)\b/i],
		[0.8, /\b(?:was|were|had been|kept) \w+ing\b|\bwe had\b|\bthere (?:was|were)\b|\bhad (?:\w+ )?been\b/i],
		[2, /\bI (?:once|broke|failed|underestimated|deleted|forgot|had(?:n['’]t| not) (?:thought|known))\b|\bwrong\b/i],
	],
	task: [
		[4, /\b(?:my|our) (?:own |main )?(?:task|job|role|goal|responsibility|assignment|mission|part|aim|brief)\b/i],
		[3, /\bI was (?:asked|told|assigned|(?:\w+ ){0,3}(?:one|engineer|lead|owner|commander|responsible|in charge))\b/i],
		[3, /\bI (?:had|needed|was supposed|was expected|was meant) to\b|\b(?:somebody|someone) (?:must|had to)\b/i],
		[
			3,
			/\bI (?:volunteered|(?:had )?promised|said I(?: would|['’]d)|took (?:it on|ownership|charge)|got the ticket)\b/i,
		],
		[3, /\b(?:up to|fell (?:to|on)|landed (?:with|on)|was on|gave (?:it|this|that) to) me\b|\bgave me the\b/i],
		[3, /^as (?:a|an|the) (?:\w+ ){1,3}(?:I should|it was)\b|\bnobody [^.]{0,40}\b(?:so|but) I\b/i],
		[3, /\b(?:told|asked|wanted|expected) me\b(?: (?:that|if|whether))?(?: (?:to|I|we)\b)/i],
		[2, /\bwe (?:had|needed) to\b|\bI (?:owned|was on call)\b|\bI wanted\b|\bhad to be\b/i],
		[1.5, /\bhad (?:\w+ ){1,2}(?:hours?|days?|weeks?|months?) to\b|\bby the end of\b|\bdeadline\b/i],
	],
	action: [
		[
			2,
			/\b(?:I|I also|I then|I first|so I|then I) (?:\w+ly )?(?!wanted|need|learned|owned|worked|joined|started at|volunteered|promised|said I|asked myself|took (?:ownership|charge)|got the )(?:\w+ed|wrote|built|took|made|sat|went|told|put|set|drew|ran|found|chose|led|began|spoke|brought|kept|cut|split|sent|gave|held|met|read|did|got|taught|let|showed|rewrote|drove|bought|rang|spent)\b/i,
		],
		[1.5, /^(?:first|firstly|second|secondly|third|then|next|after that|finally|instead|to (?:\w+ ){1,8}I)\b/i],
		[1, /\b(?:so|then|together|with (?:her|him|them),?) (?:I|we)\b|\bstep by step\b|\binstead of\b|\bI did not\b/i],
		[0.8, /\bI\b/i],
	],
	result: [
		[4, /^(?:as a result|the result|the outcome|(?:in the end|since then|ever since|today)(?!,? I\b)|eventually)\b/i],
		[2, /\b(?:as a result|in the end|since then|ever since|resulted in|led to|thanks to)\b/i],
		[2, /\b(?:fell|dropped|rose|grew|climbed|shrank|sank|went (?:down|up)|came down) (?:from|by|to)\b/i],
		[1.5, /\bfrom [^.]{1,40}\bto\b[^.]{0,20}\d|(?<!\d)\d+(?:\.\d+)?\s?(?:%|percent|per cent)|\bhalf as\b/i],
		[1.2, /\b(?:no|not a single|without a) (?:more|further|longer|single|new)?\b|\b(?:none of|not one|zero)\b/i],
		[1.2, /\b(?:within|after|in) (?:\w+ ){1,3}(?:minutes|hours|days?|weeks?|months?|quarters?|years?)\b/i],
		[1.5, /\b(?:has|have) (?:\w+ ){0,2}since\b|\bstill\b|\b(?:now|by then|before it was)\b/i],
		[1, /\b(?:adopted|thanked|praised|promoted|renewed|signed|stayed|took over)\b|\bwent live\b|\bwas released\b/i],
	],
	reflection: [
		[4, /\b(?:learn(?:ed|t)|lesson|taught me|takeaway|next time|looking back|in hindsight|I took from)\b/i],
		// What the author regrets, surely or perhaps.
		[4, /\bI (?:should|could)(?: have|['’]ve)\b|\bdo it again\b|\b(?:the|my) mistake (?:I made )?was\b/i],
		[2, /\bI(?:['’]d| had) (?:been|thought|\w+ed)\b/i],
		// What has become a habit.
		[4, /\b(?:now|today|these days|since (?:then|that \w+)),? I (?!knew|was|had|could|saw|\w+ed)|\bdifferently now\b/i],
	],
};

/**
 * Where in a story each part is told, going by its usual share of the words (20, 10, 50 and 20 percent), and the result
 * a little earlier where a lesson follows it.
 */
const places: Readonly<Record<Part, readonly [from: number, to: number]>> = {
	situation: [0, 0.2],
	task: [0.2, 0.3],
	action: [0.3, 0.8],
	result: [0.77, 1],
	reflection: [0.8, 1],
};
/** The penalty for telling a part elsewhere, if it is off by the whole length of a story. */
const mostPlaceWeight = 16;
/** With fewer sentences, the place of each says less. */
const fewSentences = 6;

/** How much the phrases of a sentence say that it tells a part. */
export function weightOf(sentence: string, part: Part): number {
	return cues[part].reduce((sum, [weight, phrase]) => sum + (phrase.test(sentence) ? weight : 0), 0);
}
