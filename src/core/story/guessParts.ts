import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Part, type RequiredPart, requiredParts } from './model.ts';

/** Consecutive sentences that seem to tell one part. */
export interface GuessedPart {
	readonly part: RequiredPart;
	/** From the start of the first to the end of the last sentence. */
	readonly span: Span;
}

/**
 * Guesses which sentences of an unlabeled text tell which part of a story, from typical phrases and from their position
 * in the text. The sentences stay in order, so that the parts add up to the text: anything told out of order stays with
 * its neighbors.
 *
 * @returns the parts found, in the order in which they are told, with only white space between them
 */
export function guessParts(text: string): GuessedPart[] {
	const sentences = splitSentences(text);
	const parts = bestParts(text, sentences);
	const guessed: { part: RequiredPart; span: Span }[] = [];
	for (const [index, span] of sentences.entries()) {
		const part = requiredParts[parts[index] ?? 0] as RequiredPart;
		const last = guessed.at(-1);
		if (last?.part === part) {
			last.span = { start: last.span.start, end: span.end };
		} else {
			guessed.push({ part, span });
		}
	}
	return guessed;
}

/** A cue and how strongly it suggests its part. */
type Cue = readonly [weight: number, phrase: RegExp];

/** What is said in each part. A sentence scores the weights of all cues in it, each counted once. */
const cues: Readonly<Record<Part, readonly Cue[]>> = {
	situation: [
		[1.5, /^(?:when|while|as) (?:I|we)\b|\b(?:when I|I|we) (?:was|were|worked|joined|had joined|had worked)\b/i],
		[1.5, /\b(?:at|in|for) (?:my|our) (?:last|previous|first|old|former|current)\b/i],
		[1, /\b(?:in|since|during) (?:19|20)\d\d\b|\blast (?:year|month|week|spring|summer|autumn|fall|winter)\b/i],
		[1, /\bone (?:morning|afternoon|evening|night|day|\w+day)\b|\bat the time\b|\bback then\b|\bused to\b/i],
		[1, /\b(?:our|the) (?:team|company|service|system|product|customers?|users?|site|release)\b/i],
		[0.8, /\b(?:was|were|had been|kept) \w+ing\b|\bwe had\b|\bthere (?:was|were)\b|\bhad (?:\w+ )?been\b/i],
		[0.8, /\b(?:started|began) to (?:fail|complain|leave|grow|time)\b|\bproblem\b|\boutage\b|\bcomplain/i],
	],
	task: [
		[4, /\bmy (?:own |main )?(?:task|job|role|goal|responsibility|assignment|mission|part|aim|brief)\b/i],
		[3, /\bI was (?:the (?:one|engineer|developer|lead|owner|person)|\w* ?responsible|asked|told|assigned|in charge)/i],
		[3, /\bI (?:had|needed|was supposed|was expected|was meant) to\b|\b(?:it was )?up to me\b|\bfell to me\b/i],
		[2.5, /\b(?:the|our) (?:task|goal|aim|target|deadline|job) (?:was|were)\b|\basked me to\b|\bwanted me to\b/i],
		[2, /\bwe (?:had|needed) to\b|\bI (?:owned|was on call)\b|\bI wanted\b|\bhad to be\b/i],
		[3, /\b(?:told|asked|wanted|expected) me\b(?: that)?(?: (?:to|I|we)\b)/i],
		[1.5, /\bhad (?:\w+ ){1,2}(?:hours?|days?|weeks?|months?) to\b|\bby the end of\b|\bdeadline\b/i],
	],
	action: [
		[
			2,
			/\b(?:I|I also|I then|I first|so I|then I) (?:\w+ly )?(?!wanted|need|learned|owned|worked|joined|asked myself)(?:\w+ed|wrote|built|took|made|sat|went|told|put|set|drew|ran|found|chose|led|began|spoke|brought|kept|cut|split|sent|gave|held|met|read|did|got|taught|let|showed|rewrote|drove|bought|rang|spent)\b/i,
		],
		[1.5, /^(?:first|firstly|second|secondly|third|then|next|after that|finally|instead|to (?:\w+ ){1,8}I)\b/i],
		[1, /\b(?:so|then|together|with (?:her|him|them),?) (?:I|we)\b|\bstep by step\b|\binstead of\b|\bI did not\b/i],
		[0.8, /\bI\b/i],
	],
	result: [
		[4, /^(?:as a result|in the end|the result|the outcome|since then|ever since|today|afterwards|eventually)\b/i],
		[2, /\b(?:as a result|in the end|since then|ever since|resulted in|led to|thanks to)\b/i],
		[2, /\b(?:fell|dropped|rose|grew|climbed|shrank|sank|went (?:down|up)|came down) (?:from|by|to)\b/i],
		[2, /\b(?:reduced|cut|increased|improved|saved|halved|doubled|tripled|shortened)\b[^.]{0,60}\b(?:from|by|to|\d)/i],
		[1.5, /\bfrom [^.]{1,40}\bto\b[^.]{0,20}\d|(?<!\d)\d+(?:\.\d+)?\s?(?:%|percent|per cent)|\bhalf as\b/i],
		[1.2, /\b(?:no|not a single|without a) (?:more|further|longer|single|new)?\b|\b(?:none of|not one|zero)\b/i],
		[1.2, /\b(?:within|after|in) (?:\w+ ){1,3}(?:days?|weeks?|months?|quarters?|years?)\b|\bthe (?:next|following)\b/i],
		[1.5, /\b(?:has|have) (?:\w+ ){0,2}since\b|\bstill\b|\b(?:now|by then|before it was)\b/i],
		[1, /\b(?:adopted|thanked|praised|promoted|renewed|signed|stayed|took over)\b|\bwent live\b|\bwas released\b/i],
	],
	reflection: [[4, /\b(?:learn(?:ed|t)|lesson|next time|looking back|in hindsight)\b/i]],
};

/** Where in a story each part is told, going by its usual share of the words (20, 10, 50 and 20 percent). */
const places: Readonly<Record<RequiredPart, readonly [from: number, to: number]>> = {
	situation: [0, 0.2],
	task: [0.2, 0.3],
	action: [0.3, 0.8],
	result: [0.8, 1],
};
/** The penalty for telling a part elsewhere, if it is off by the whole length of a story. */
const placeWeight = 16;

/** The best sum up to a sentence that tells a given part, and the part of the previous sentence. */
interface Step {
	readonly sum: number;
	readonly before: number;
}

/** The part index of each sentence, never decreasing, with the highest total score. */
function bestParts(text: string, sentences: readonly Span[]): number[] {
	const whole = text.length || 1;
	/** For each sentence and part. */
	const steps: Step[][] = [];
	for (const { start, end } of sentences) {
		const sentence = text.slice(start, end);
		const place = (start + end) / 2 / whole;
		const previous = steps.at(-1) ?? requiredParts.map((): Step => ({ sum: 0, before: 0 }));
		steps.push(
			requiredParts.map((part, index) => {
				const sums = previous.slice(0, index + 1).map(({ sum }) => sum);
				const best = Math.max(...sums);
				return { sum: best + scoreOf(sentence, part, place), before: sums.lastIndexOf(best) };
			}),
		);
	}
	const parts: number[] = [];
	const sums = steps.at(-1)?.map(({ sum }) => sum) ?? [];
	let part = sums.indexOf(Math.max(...sums));
	for (const step of steps.toReversed()) {
		parts.push(part);
		part = (step[part] as Step).before;
	}
	return parts.reverse();
}

function scoreOf(sentence: string, part: RequiredPart, place: number): number {
	const [from, to] = places[part];
	return weightOf(sentence, part) - placeWeight * Math.max(0, from - place, place - to);
}

/** How much the phrases of a sentence say that it tells a part. */
export function weightOf(sentence: string, part: Part): number {
	return cues[part].reduce((sum, [weight, phrase]) => sum + (phrase.test(sentence) ? weight : 0), 0);
}
