/**
 * The limits for the guide's sample answers, individually and all together. docs/writing-the-guide.md explains why.
 * Shares are of all samples, from 0 to 1.
 */
export const limits = {
	/** The minimum and maximum words of a story (40 seconds to 2:40 at 150 words per minute) and a pitch (60 to 90 s). */
	words: { star: [100, 400], pitch: [150, 225] },
	/** For each sample. */
	sample: {
		/** A listener keeps few of them. */
		numbers: 14,
		/** The most words in a row that two samples may share. */
		sharedRun: 5,
	},
	/** For all samples together. */
	all: {
		semicolons: 10,
		/** On average. */
		numbers: 9,
		contractionsPerHundred: 2,
		/** The least share of samples with fewer than 180 words, and with more than 320. */
		short: { below: 180, share: 0.14 },
		long: { above: 320, share: 0.14 },
		wordsDeviation: 45,
		/** By how many words juniors' sentences are longer than those of staff, and how much the samples differ. */
		juniorSentences: 2,
		sentenceDeviation: 2,
		/** The least share of samples in which somebody says "I mean", "honestly" or "no, wait". */
		spoken: 0.4,
		/** The largest share of samples with direct speech, with the teller's place, and with a number in the title. */
		quoted: 0.35,
		placed: 0.3,
		numberInTitle: 0.25,
		/** The largest share of samples with "it'd", "that'd" or "there'd", which few people say. */
		squeezed: 0.05,
		/** The largest share of each shape. */
		shape: 0.35,
		/** How many may have the same word, or the same two words in a row, except for common words. */
		wordShare: 1 / 2,
		levels: { junior: 0.25, seniorOrStaff: 0.25, staff: 0.1 },
		regions: { africa: 0.1, americas: 0.25, asia: 0.15, europe: 0.15 },
		europeAtMost: 0.35,
		/** The minimum number of samples that involve something most readers work with every day. */
		stacks: { AWS: 14, Docker: 8, REST: 12, Postgres: 12, 'code assistant': 5 },
	},
} as const;

/** What a single author tends to repeat: a pattern, an example of it, and the share of samples that may have it. */
export const tropes: readonly {
	readonly name: string;
	readonly pattern: RegExp;
	readonly example: string;
	readonly share: number;
}[] = [
	{ name: '"I asked"', pattern: /\bI(?: had|'d)? asked\b/, example: 'So I asked her.', share: 1 / 3 },
	{ name: '"I wrote"', pattern: /\bI(?: had|'d)? wrote\b/, example: 'I wrote a script.', share: 1 / 4 },
	{
		name: 'a page or sheet of paper',
		pattern: /\b(?:one|a|half a|single|two) (?:page|sheet|pager)s?\b/,
		example: 'I put it on half a page.',
		share: 0.08,
	},
	{
		name: '"from … to" and a figure',
		pattern: /\bfrom [^.;]{1,40} to [^.;]{0,30}\d/,
		example: 'Errors went from 40 to 3 a day.',
		share: 1 / 3,
	},
	{ name: '"instead of"', pattern: /\binstead of\b/, example: 'Twice instead of once.', share: 0.2 },
	{
		name: 'what are you afraid of',
		pattern: /\b(?:afraid of|worries you|worried (?:you|her|him|them)|scare[sd] (?:you|her|him|them))\b/,
		example: 'What are you afraid of?',
		share: 0.03,
	},
	{
		name: 'shame that unlocks a talk',
		pattern: /\b(?:ashamed|embarrassed)\b/,
		example: 'He was ashamed.',
		share: 0.05,
	},
	{
		name: 'pairing as the cure',
		pattern: /\bpair(?:ed|ing)\b(?! of)/,
		example: 'We paired for a week.',
		share: 0.08,
	},
	{
		name: 'things sorted into piles',
		pattern: /\b(?:piles?|sorted (?:them|the \w+) (?:into|by))\b/,
		example: 'I sorted the bugs into three.',
		share: 0.05,
	},
	{
		name: 'old and new side by side',
		pattern: /\b(?:side by side|in parallel|shadow mode|(?:next to|beside|alongside) the old)\b/,
		example: 'Both ran side by side.',
		share: 0.08,
	},
	{ name: '"weeks later"', pattern: /\b(?:weeks|months) later\b/, example: 'Six weeks later', share: 0.2 },
	{ name: '"since then"', pattern: /\bsince then\b/i, example: 'Since then, none.', share: 0.12 },
];
