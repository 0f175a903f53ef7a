import type { AnswerScheme } from '../guide/model.ts';
import { slug } from '../guide/slug.ts';
import { labelFor } from '../story/labels/labels.ts';
import { english } from '../story/languages/english.ts';
import { languageOfTag } from '../story/languages/languages.ts';
import { plainText } from '../story/markdown/plainText.ts';
import { isPart, pitchParts, requiredParts, type SectionKind } from '../story/model.ts';
import { promptFor } from '../story/schemes.ts';
import type { Span } from '../text/span.ts';
import { frontMatterOf } from '../text/writeYaml.ts';
import { newSections } from '../write/writeSections.ts';

/** What is known about a story before it is written. */
export interface NewStory {
	/** One line, as the author typed it. */
	readonly title: string;
	/** Ids of questions of the guide. */
	readonly questions: readonly string[];
	/** Ids of competencies of the guide. */
	readonly competencies: readonly string[];
	/** `2026-11-25` */
	readonly date: string;
	/** How the answer is structured; as a story when absent. */
	readonly scheme?: AnswerScheme;
	/** The language in which it is told, as a BCP 47 tag; English when absent. */
	readonly lang?: string;
	/** What to know when writing it; a comment. */
	readonly note?: string;
	/** The placeholders of its parts, in place of the usual ones. */
	readonly prompts?: Readonly<Partial<Record<SectionKind, string>>>;
}

/** The text of a new story, and what the author types over first. */
export interface WrittenStory {
	readonly text: string;
	readonly placeholders: readonly Span[];
}

/**
 * The text of a file for a story that is not written yet: front matter and the four parts, or the three of a pitch,
 * each with a placeholder that asks for what belongs there.
 */
export function newStory(story: NewStory): WrittenStory {
	const parts = draftParts(story.prompts ?? {}, story);
	const head = storyHead(story);
	const text = `${head}${sectionsIn(parts, story.lang)}\n`;
	const placeholders: Span[] = [];
	let from = head.length;
	for (const [, prompt] of parts) {
		const start = text.indexOf(prompt, from);
		from = start + prompt.length;
		placeholders.push({ start, end: from });
	}
	return { text, placeholders };
}

/** The parts of a story as a draft: what is told in each, or else a placeholder; a Reflection only if it is told. */
export function draftParts(
	told: Readonly<Partial<Record<SectionKind, string>>>,
	{ lang, scheme }: Pick<NewStory, 'lang' | 'scheme'> = {},
): (readonly [SectionKind, string])[] {
	const asked: readonly SectionKind[] = scheme === 'pitch' ? pitchParts : requiredParts;
	const parts = told.reflection === undefined ? asked : [...asked, 'reflection' as const];
	return parts.map((part) => [part, told[part] ?? promptFor(part, 'STAR', languageIn(lang))]);
}

/** Sections with labels in a language. */
export function sectionsIn(contents: readonly (readonly [SectionKind, string])[], lang: string | undefined): string {
	const { tag, pitch } = languageIn(lang);
	return newSections(contents, 1, (part) => (isPart(part) ? labelFor(tag, part) : pitch[part][0]));
}

function languageIn(lang = 'en') {
	return languageOfTag(lang) ?? english;
}

/** The front matter and the title of a new story, up to where its parts begin. */
export function storyHead({ title, questions, competencies, date, scheme, lang, note }: NewStory): string {
	const frontMatter = frontMatterOf({
		type: 'star-story',
		title,
		questions,
		competencies,
		scheme: scheme === 'pitch' ? scheme : undefined,
		lang,
		status: 'draft',
		date,
	});
	const comment = note === undefined ? '' : `<!-- ${note}\n-->\n\n`;
	return `${frontMatter}\n# ${escapeMarkdown(title)}\n\n${comment}`;
}

/** The proposed name for the file of a story: `checkout-outage.md`. */
export function storyFileName(title: string): string {
	return `${slug(title) || 'story'}.md`;
}

/** A line of text as Markdown that renders the same: unchanged if it already does, else with its marks escaped. */
export function escapeMarkdown(text: string): string {
	const rendersSame = !/[[\]]|#$/.test(text) && plainText(text) === text.replace(/\s+/g, ' ');
	return rendersSame ? text : text.replace(/[\\`*_[\]<>~]|&(?=#?\w+;)|#+$/g, '\\$&');
}
