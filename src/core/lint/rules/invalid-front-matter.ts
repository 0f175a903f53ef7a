import { safeParse, strictObject } from 'valibot';
import { factsIn } from '../../story/declared.ts';
import { isLanguageTag, tagMeant, wrongLanguage } from '../../story/languages/languageTag.ts';
import type { FrontMatter } from '../../story/markdown/frontMatter.ts';
import type { StoryDocument } from '../../story/model.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { isSlipOf, nearest } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import type { Say } from '../../text/translation.ts';
import { readsAs } from '../../write/readsAs.ts';
import { ids, knownKeys, statuses } from '../frontMatterKeys.ts';
import { defineRule, type Fix, type KnownIds, type RuleFinding } from '../rule.ts';

export const invalidFrontMatter = defineRule({
	id: 'invalid-front-matter',
	description: 'The front matter or a comment above a story cannot be read, or a key of STAR Coach has a wrong value',
	severity: 'warning',
	checklist: null,
	options: strictObject({}),
	check({ document, knownIds, say, report }) {
		if (document.stories.length === 0) {
			return;
		}
		for (const block of [document.frontMatter, ...document.stories.map(({ comment }) => comment)]) {
			if (block) {
				checkBlock(document, block, knownIds, say, report);
			}
		}
		for (const span of strayComments(document)) {
			report({
				span,
				message: say('No story is right below this comment; move it directly above the title of its story.'),
			});
		}
	},
});

/** The comments with facts that belong to no story. */
function strayComments({ text, comments, stories }: StoryDocument): Span[] {
	const used = new Set(stories.map(({ comment }) => comment?.span.start));
	return comments.filter((span) => !used.has(span.start) && factsIn(text, span) !== null);
}

function checkBlock(
	document: StoryDocument,
	frontMatter: FrontMatter,
	knownIds: KnownIds | undefined,
	say: Say,
	report: (finding: RuleFinding) => void,
): void {
	for (const { span, said, key } of frontMatter.problems) {
		// What other programs do with a duplicate key is their business.
		if (key === undefined || key in knownKeys) {
			report({ span: visible(document, span), message: say(...said) });
		}
	}
	const { data } = frontMatter;
	const checked = { source: document.text, frontMatter, say };
	for (const [key, { schema, expected }] of Object.entries(knownKeys)) {
		const value = data[key];
		if (value === undefined || value === null || value === '') {
			continue;
		}
		const span = frontMatter.spanOf(key);
		if (!safeParse(schema, value).success) {
			report({
				span,
				message: say('"{0}" must be {1}.', key, say(expected)),
				fixes: () => listFix(checked, key, value, span),
			});
		}
	}
	for (const key of Object.keys(data)) {
		const meant = knownKeyMeant(key, data);
		if (meant) {
			report(mistypedKey(checked, key, meant));
		}
	}
	if (isOurs(frontMatter) && typeof data.status === 'string' && data.status !== '' && !statuses.includes(data.status)) {
		report({
			span: frontMatter.spanOf('status'),
			message: say('"status" must be draft, ready or retired, not "{0}".', data.status),
		});
	}
	if (typeof data.lang === 'string' && data.lang !== '' && !isLanguageTag(data.lang)) {
		report(wrongTag(checked, data.lang));
	}
	if (knownIds) {
		for (const key of ['questions', 'competencies'] as const) {
			for (const finding of unknownIds(checked, key, knownIds)) {
				report(finding);
			}
		}
	}
}

/** Whether a block is declared to be ours; others have a status and competencies too. */
function isOurs({ place, data }: FrontMatter): boolean {
	return place === 'comment' || data.type === 'star-story';
}

/** What the fixes need to know. */
interface Checked {
	readonly source: string;
	readonly frontMatter: FrontMatter;
	readonly say: Say;
}

/** The fix of a word at a place, or -1, where the front matter then says what is meant. */
function changeTo(checked: Checked, start: number, word: string, text: string, meant: FrontMatter['data']): Fix[] {
	const title = checked.say('Change to "{0}"', text);
	return start === -1 ? [] : replace(checked, { start, end: start + word.length, text }, meant, title);
}

/** A fix, where the front matter is then read as it is meant. */
function replace({ source, frontMatter }: Checked, edit: TextEdit, meant: FrontMatter['data'], title: string): Fix[] {
	const edits = [edit];
	return readsAs(applyEdits(source, edits), meant, frontMatter) ? [{ title, edits }] : [];
}

/** `lang: german` */
function wrongTag(checked: Checked, lang: string): RuleFinding {
	const { source, frontMatter, say } = checked;
	const span = frontMatter.spanOf('lang');
	const meant = tagMeant(lang);
	const start = wordAt(source, lang, span.start, span.end);
	return {
		span,
		message: meant ? say('"{0}" is not a language tag; did you mean "{1}"?', lang, meant) : say(wrongLanguage, lang),
		fixes: () => (meant ? changeTo(checked, start, lang, meant, { ...frontMatter.data, lang: meant }) : []),
	};
}

/** Moves a place at a line break, where nothing is visible, to the last line with text before it. */
function visible({ text, lines }: StoryDocument, span: Span): Span {
	if (text.slice(span.start, span.end).trim() !== '') {
		return span;
	}
	const line = lines.lineAt(text.slice(0, span.start).trimEnd().length);
	return { start: lines.startOf(line), end: lines.endOf(line) };
}

/** Words that look like a misspelled key but are the same key in another language, or a different word. */
const otherWords: ReadonlySet<string> = new Set(
	'titel titre titulo titolo typ data dato statut stato statuts schema competences competencias long land lane'.split(
		' ',
	),
);

/** The key that was probably meant by another one; undefined for the user's own keys. */
function knownKeyMeant(key: string, data: FrontMatter['data']): string | undefined {
	if (otherWords.has(key)) {
		return undefined;
	}
	return Object.keys(knownKeys).find(
		(known) =>
			!(key in knownKeys || known in data) &&
			key.charAt(0) === known.charAt(0) &&
			withoutPlural(key) !== withoutPlural(known) &&
			isSlipOf(key, known),
	);
}

/** `question` may well be the user's own key next to `questions`. */
function withoutPlural(key: string): string {
	return key.replace(/s$/, '');
}

function mistypedKey(checked: Checked, key: string, meant: string): RuleFinding {
	const { source, frontMatter, say } = checked;
	const { start, end } = frontMatter.span;
	const written = new RegExp(`(?:^|[{,])[ \\t]*["']?${key.replace(/[^\w-]/g, '\\$&')}["']?[ \\t]*[:=]`, 'm').exec(
		source.slice(start, end),
	);
	const at = written ? start + written.index + written[0].indexOf(key) : -1;
	const span = at === -1 ? frontMatter.spanOf(key) : { start: at, end: at + key.length };
	const data = Object.fromEntries(
		Object.entries(frontMatter.data).map(([each, value]) => [each === key ? meant : each, value]),
	);
	return {
		span,
		message: say('Unknown key "{0}"; did you mean "{1}"?', key, meant),
		fixes: () => changeTo(checked, at, key, meant, data),
	};
}

/** `questions: leadership` → `questions: [leadership]`. */
function listFix(checked: Checked, key: string, value: unknown, span: Span): Fix[] {
	const { source, frontMatter, say } = checked;
	const isList = knownKeys[key]?.schema === ids;
	const written = source.slice(span.start, span.end);
	if (
		!isList ||
		frontMatter.language !== 'yaml' ||
		!/^[\w.-]+$/.test(String(value)) ||
		written.replace(/["']/g, '') !== value
	) {
		return [];
	}
	const edit = { ...span, text: `[${written}]` };
	return replace(checked, edit, { ...frontMatter.data, [key]: [value] }, say('Make "{0}" a list', key));
}

function* unknownIds(checked: Checked, key: 'questions' | 'competencies', knownIds: KnownIds): Generator<RuleFinding> {
	const { source, frontMatter, say } = checked;
	const known = knownIds[key];
	const used = frontMatter.data[key];
	if (key === 'competencies' && !namesOurs(frontMatter, known)) {
		return;
	}
	const whole = frontMatter.spanOf(key);
	let from = whole.start;
	const ids: readonly unknown[] = Array.isArray(used) ? used : [];
	for (const [index, id] of ids.entries()) {
		if (typeof id !== 'string') {
			continue;
		}
		const at = wordAt(source, id, from, whole.end);
		const span = at === -1 ? whole : { start: at, end: at + id.length };
		from = at === -1 ? from : span.end;
		if (id === '' || known.has(id)) {
			continue;
		}
		const better = nearest(id, known);
		yield {
			span,
			message: better
				? say('Unknown id "{0}"; did you mean "{1}"?', id, better)
				: say('Unknown id "{0}"; use one from the guide, or delete it.', id),
			fixes: () =>
				better ? changeTo(checked, at, id, better, { ...frontMatter.data, [key]: ids.with(index, better) }) : [],
		};
	}
}

/** Competencies are ours in a block of ours, or next to an id of ours. */
function namesOurs(frontMatter: FrontMatter, known: ReadonlySet<string>): boolean {
	const { competencies } = frontMatter.data;
	const ids = Array.isArray(competencies) ? competencies : [];
	return (
		isOurs(frontMatter) ||
		ids.some((id) => known.has(id) || (typeof id === 'string' && nearest(id, known) !== undefined))
	);
}

/** The index of a whole word outside of comments, or -1. */
function wordAt(source: string, word: string, from: number, to: number): number {
	for (let at = source.indexOf(word, from); at !== -1 && at + word.length <= to; at = source.indexOf(word, at + 1)) {
		const isPart = /[\w-]/.test(source.charAt(at - 1)) || /[\w-]/.test(source.charAt(at + word.length));
		if (!isPart && !/(?:^|\s)#/.test(source.slice(source.lastIndexOf('\n', at) + 1, at))) {
			return at;
		}
	}
	return -1;
}
