import { type Prose, proseOf, sourceOf } from '../../story/markdown/prose.ts';
import type { Section, StoryDocument } from '../../story/model.ts';
import type { Span } from '../../text/span.ts';

/** What templates leave blank. */
const templateWords =
	'domain|industry|technology|technologies|tool|framework|language|role|title|position|department|stakeholder|feature|system|service|process|skill|action|result|outcome|impact|benefit|problem|challenge|issue|goal|objective|solution|approach|method|strategy|pattern|insight|metric|value|percentage|amount|figure|number|time ?frame|duration|timeline|deadline|audience|competency|achievement|company|team|project|product|area|topic|time|date|name|year|month';

/**
 * A letter or digit that a blank or an X would be part of; next to a Chinese, Japanese or Korean character, a blank is
 * on its own.
 */
const inWord = String.raw`[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{N}_]`;

const patterns: readonly RegExp[] = [
	// TODO, TODO: …, TODO ask Ana; but not `40 TODO comments`
	/(?<![\p{L}\p{N}_-])(?:TODO|FIXME)(?![\p{L}\p{N}_-])(?!\s+(?:comments?|lists?|apps?|items?|files?|markers?|notes?|tags?)\b)/gu,
	// {{metric}}, ???
	/\{\{[^{}\n\u2029]{1,100}\}\}|(?<![^\s(（[$€£~|:])\?{3,20}(?!\?)/gu,
	/(?<![\p{L}\p{N}_-])(?:TBD|TBC|TBA)(?![\p{L}\p{N}_-])/gu,
	// XX%, X %, N%, $XX, XXX, ___; 約___%, 约XX%
	new RegExp(
		String.raw`(?<!${inWord})(?:[$€£][ \t\u00A0]?)?(?:X{1,4}|N)[ \t\u00A0]?%|[$€£][ \t\u00A0]?X{1,4}(?:,XXX)*(?![\p{L}\p{N}_])[KkMm]?|(?<![\p{L}\p{N}_-])X{2,4}(?=\s+\p{Ll})|(?<!${inWord})_{3,40}(?!${inWord})`,
		'gu',
	),
	// [fill in], [how many?], [number]
	/(?<![\]!\p{L}\p{N}\\])\[(?:(?:fill|insert|add|describe|explain|enter|write|replace|mention)(?:[ \t:：][^\]\n\u2029]{0,200})?|(?:your|todo|tbd|tbc)\b[^\]\n\u2029]{0,200}|(?:the )?(?:name|number|company|team|project|product|metric|figure|amount|percentage|percent|date|month|year|placeholder)(?: name| of [^\]\n\u2029]{1,40})?|[^\]\n\u2029]{1,200}[?？]|X{2,4}|X{1,4}[ \t\u00A0]?%|N|_{1,40})\](?![([:])/giu,
	// [확인 필요: N명], [à compléter]
	/(?<![\]!\p{L}\p{N}\\])\[(?:확인 ?필요|작성|입력|기입|채우|待补充|待補充|待确认|待確認|待定|待填|请填|填写|填寫|填入|要確認|要記入|記入|未記入|à compléter|à remplir|a completar|completar|por definir|ausfüllen|einfügen|ergänzen|заполнить|уточнить|указать)[^\]\n\u2029]{0,200}\](?![([:])/giu,
	// [X key insight], [Y result]: a letter of a formula, in place of what is to be told
	/(?<![\]!\p{L}\p{N}\\])\[[XYZ](?:[ \t][^\]\n\u2029]{1,100})?\](?![([:])/gu,
	// [domain], [main pattern], [MAIN METRIC], [IMPACT - revenue, customers]: a word from a template; not a remark such as
	// [the client]
	new RegExp(
		String.raw`(?<![\]!\p{L}\p{N}\\])\[(?!(?:the|this|that|these|those|our|my|their|his|her|its|an?|one|all|no|not|sic)\b)(?:\p{L}[\p{L}-]{1,20} ){0,2}(?:${templateWords})(?:s|es)?(?:(?: or |\/)\p{L}[\p{L}-]{1,20}| [-–—:/] ?[^\]\n\u2029]{1,100})?\](?![([:])`,
		'giu',
	),
	// <describe the outcome>, <number>; tags and type parameters are not words
	/(?<![\p{L}\p{N}_])<(?:(?:fill|insert|add|describe|explain|enter|write|replace|mention|your|name of|number of|the)(?: [^<>\n\u2029]{1,200})?|numbers?|amount|percentage|percent|name|company|team|product|project|metric|date|month|year)>/giu,
	/\blorem ipsum\b/giu,
];

/** Any of the signs that every placeholder contains, for a quick test; `psum` is from `Lorem Ipsum`, in either case. */
const signs = /\[[^\]\n]{0,200}\](?![([:])|[<X]|TODO|FIXME|TB[ACD]|___|\{\{|\?{3}|N[ \t\u00A0]?%|psum/;

/** The placeholders in the content of a section, in document order. */
export function placeholdersIn(document: StoryDocument, section: Section): Span[] {
	return signs.test(sourceOf(document, section)) ? findPlaceholders(proseOf(document, section, { raw: true })) : [];
}

/** Whether a text is nothing but a placeholder. */
export function isPlaceholder(text: string): boolean {
	return (
		signs.test(text) &&
		findPlaceholders({ text, start: 0 }).some(({ start, end }) => start === 0 && end === text.length)
	);
}

function findPlaceholders({ text, start }: Prose): Span[] {
	const found = patterns
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.map(({ 0: { length }, index }) => ({ start: start + index, end: start + index + length }))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	let last = 0;
	return found.filter(({ start, end }) => {
		const isNew = start >= last;
		last = isNew ? end : last;
		return isNew;
	});
}
