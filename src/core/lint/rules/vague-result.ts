import { array, check, description, optional, pipe, strictObject, string } from 'valibot';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { tellsOnly } from '../support/parts.ts';
import { isHeadline, proseOf, runsOn, sentencesOf, sliceOf, sourceOf } from '../support/prose.ts';

/** Longer phrases first. Words that are vague only in some sentences (`some`, `better`) are left out. */
const vagueWords = [
	'a great deal',
	'a lot',
	'lots of',
	'tons of',
	'many',
	'various',
	'numerous',
	'countless',
	'significant',
	'significantly',
	'substantial',
	'substantially',
	'considerable',
	'considerably',
	'dramatic',
	'dramatically',
	'drastically',
	'tremendously',
	'massively',
	'hugely',
	'vastly',
	'immensely',
];

/** `how many`, `learned a lot`, `statistically significant`: not a claim about the result. */
const before =
	/\b(?:how|as|so|too|not|that|the|learn(?:ed|t)?|taught (?:me|us)|mean(?:t|s)?|thanks|thanked \w+|owe|owed|knows?|knew|statistically|(?:could|would|might) have been an?|(?:\w{2,8}n['’]t|not) (?:need|require|take|cost))\s+$/i;
/** `many thanks`, `a significant learning experience`: it grades anything other than the result. */
const after =
	/^\s+(?:thanks|happy returns|ways|(?:\w+\s+){0,2}(?:learning|lessons?|experiences?|insights?|takeaways?|milestones?|challenges?|moments?|opportunit(?:y|ies)|achievements?|accomplishments?|responsibilit(?:y|ies)|turning point|step forward))\b/i;

/** Characters that these look at. */
const around = 60;

const inWord = /[\p{L}\p{N}-]/u;
const usual = patternOf({ words: [], allow: [] });

export const vagueResult = defineRule({
	id: 'vague-result',
	description: 'The Result says "significantly" or "many" where a figure would convince',
	severity: 'hint',
	checklist: 'figure',
	options: strictObject({
		words: optional(
			pipe(
				array(
					pipe(
						string(),
						check((word) => /^[\p{L}' -]{2,40}$/u.test(word), 'must be a word or a short phrase'),
					),
				),
				description('Additional words and phrases to report.'),
			),
			[],
		),
		allow: optional(pipe(array(string()), description('Words and phrases to leave alone.')), []),
	}),
	check({ document, options, measuresOf, report }) {
		const vague = options.words.length + options.allow.length === 0 ? usual : patternOf(options);
		if (!vague) {
			return;
		}
		for (const story of document.stories) {
			for (const section of story.sections) {
				if (!tellsOnly(section, 'result') || sourceOf(document, section).search(vague) === -1) {
					continue;
				}
				const prose = proseOf(document, section);
				const measures = measuresOf(section);
				const sentences = sentencesOf(prose);
				const isMeasured = (sentence: Span | undefined) =>
					sentence !== undefined && measures.some(({ start, end }) => start < sentence.end && end > sentence.start);
				for (const [index, sentence] of sentences.entries()) {
					const next = sentences[index + 1];
					const last = sentences[index - 1];
					const isFollowed = isMeasured(next) && runsOn(document, section, sentence, next as Span);
					const goesOn = isMeasured(last) && runsOn(document, section, last as Span, sentence);
					if (isMeasured(sentence) || isFollowed || goesOn || isHeadline(document, section, sentence)) {
						continue;
					}
					const text = sliceOf(prose, sentence);
					for (const { 0: phrase, index: at } of text.matchAll(vague)) {
						const end = at + phrase.length;
						const [ahead, behind] = [text.slice(Math.max(at - around, 0), at), text.slice(end, end + around)];
						if (
							inWord.test(ahead.slice(-1)) ||
							inWord.test(behind.charAt(0)) ||
							before.test(ahead) ||
							after.test(behind)
						) {
							continue;
						}
						const start = sentence.start + at;
						report({
							span: { start, end: start + phrase.length },
							message: `"${phrase}" leaves the listener guessing; say how much or how many, even if it is an estimate.`,
							story,
							section: 'result',
						});
					}
				}
			}
		}
	},
});

/** A pattern of all words to report, the longest first; null when none is left. */
function patternOf({ words, allow }: { words: readonly string[]; allow: readonly string[] }): RegExp | null {
	const allowed = new Set(allow.map((word) => word.toLowerCase()));
	const left = [...vagueWords, ...words].filter((word) => !allowed.has(word.toLowerCase()));
	return left.length === 0 ? null : new RegExp(left.sort((a, b) => b.length - a.length).join('|'), 'gi');
}
