import { array, check, description, optional, pipe, strictObject, string } from 'valibot';
import { hasSpaces } from '../../story/fillerWords.ts';
import { languageOf } from '../../story/languageOf.ts';
import type { StoryLanguage } from '../../story/languages/storyLanguage.ts';
import { isHeadline, proseOf, sentencesOf, sliceOf, sourceOf } from '../../story/markdown/prose.ts';
import { tellsOnly } from '../../story/storyParts.ts';
import type { Span } from '../../text/span.ts';
import { toSay } from '../../text/translation.ts';
import { defineRule } from '../rule.ts';

/** How many characters to look at on either side of a word. */
const around = 60;

const inWord = /[\p{L}\p{N}-]/u;

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
						check((word) => /^[\p{L}' -]{2,40}$/u.test(word), toSay('"{0}" must be a word or a short phrase.')),
					),
				),
				description('Additional words and phrases to report.'),
			),
			[],
		),
		allow: optional(pipe(array(string()), description('Words and phrases to leave alone.')), []),
	}),
	check({ document, options, measuresOf, hasFinding, say, report }) {
		for (const story of document.stories) {
			const language = hasFinding('unquantified-result', story) ? undefined : languageOf(story);
			const vague = language && patternOf(language, options);
			if (!vague) {
				continue;
			}
			const { before, after } = language.vague;
			const isWhole = (ahead: string, behind: string) =>
				!hasSpaces(language) || !(inWord.test(ahead.slice(-1)) || inWord.test(behind.charAt(0)));
			for (const section of story.sections) {
				if (!tellsOnly(section, 'result') || sourceOf(document, section).search(vague) === -1) {
					continue;
				}
				const prose = proseOf(document, section);
				const measures = measuresOf(section);
				const sentences = sentencesOf(prose).filter((sentence) => !isHeadline(document, section, sentence));
				const isMeasured = (sentence: Span | undefined) =>
					sentence !== undefined && measures.some(({ start, end }) => start < sentence.end && end > sentence.start);
				for (const [index, sentence] of sentences.entries()) {
					if ([sentence, sentences[index - 1], sentences[index + 1]].some(isMeasured)) {
						continue;
					}
					const text = sliceOf(prose, sentence);
					for (const { 0: phrase, index: at } of text.matchAll(vague)) {
						const end = at + phrase.length;
						const [ahead, behind] = [text.slice(Math.max(at - around, 0), at), text.slice(end, end + around)];
						if (!isWhole(ahead, behind) || before.test(ahead) || after.test(behind)) {
							continue;
						}
						const start = sentence.start + at;
						report({
							span: { start, end: start + phrase.length },
							message: say(
								'"{0}" leaves the listener guessing; say how much or how many, even if it is an estimate.',
								phrase,
							),
							story,
							section: 'result',
						});
					}
				}
			}
		}
	},
});

/** The patterns for the options, by language tag. */
const patterns = new WeakMap<object, Map<string, RegExp | null>>();

/** A pattern for all words to report, the longest first; null if none are left. */
function patternOf(
	{ tag, vague }: StoryLanguage,
	options: { readonly words: readonly string[]; readonly allow: readonly string[] },
): RegExp | null {
	const known = patterns.get(options) ?? new Map<string, RegExp | null>();
	patterns.set(options, known);
	let pattern = known.get(tag);
	if (pattern === undefined) {
		const { words, allow } = options;
		const allowed = new Set(allow.map((word) => word.toLowerCase()));
		const left = [...vague.words, ...words].filter((word) => !allowed.has(word.toLowerCase()));
		pattern = left.length === 0 ? null : new RegExp(left.sort((a, b) => b.length - a.length).join('|'), 'giu');
		known.set(tag, pattern);
	}
	return pattern;
}
