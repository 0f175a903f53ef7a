import { stringify } from 'yaml';
import type { AnswerScheme } from '../guide/model.ts';
import { slug } from '../guide/slug.ts';
import { labelFor } from '../story/labels/labels.ts';
import { english } from '../story/languages/english.ts';
import { languageOfTag } from '../story/languages/languages.ts';
import { plainText } from '../story/markdown/plainText.ts';
import { isPart, pitchParts, requiredParts, type SectionKind } from '../story/model.ts';
import { promptFor } from '../story/schemes.ts';
import type { Span } from '../text/span.ts';
import { newSections } from '../write/newSections.ts';

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

/**
 * The text of a file for a story that is not written yet: front matter and the four parts, or the three of a pitch,
 * each with a placeholder that asks for what belongs there.
 *
 * @returns the text, and where its placeholders are
 */
export function newStory(story: NewStory): { text: string; placeholders: readonly Span[] } {
	const prompts: string[] = [];
	const sections = sectionsIn(story.lang, story.scheme === 'pitch' ? pitchParts : requiredParts, (part, usual) => {
		const prompt = story.prompts?.[part] ?? usual;
		prompts.push(prompt);
		return prompt;
	});
	const text = `${storyHead(story)}${sections}\n`;
	const placeholders: Span[] = [];
	let from = storyHead(story).length;
	for (const prompt of prompts) {
		const start = text.indexOf(prompt, from);
		from = start + prompt.length;
		placeholders.push({ start, end: from });
	}
	return { text, placeholders };
}

/**
 * Sections with labels in a language, each with its content.
 *
 * @param lang English when absent or unknown
 * @param contentOf returns the content of a part, given the prompt that asks for it
 */
export function sectionsIn<Kind extends SectionKind>(
	lang: string | undefined,
	parts: readonly Kind[],
	contentOf: (part: Kind, prompt: string) => string,
): string {
	const language = languageOfTag(lang ?? 'en') ?? english;
	const labelOf = (part: SectionKind) => (isPart(part) ? labelFor(language.tag, part) : language.pitch[part][0]);
	return newSections(
		parts.map((part) => [part, contentOf(part, promptFor(part, 'STAR', language))]),
		1,
		labelOf,
	);
}

/** The front matter and the title of a new story, up to where its parts begin. */
export function storyHead({ title, questions, competencies, date, scheme, lang, note }: NewStory): string {
	const frontMatter = [
		'type: star-story',
		`title: ${inYaml(title)}`,
		`questions: ${inYaml(questions)}`,
		`competencies: ${inYaml(competencies)}`,
		...(scheme === 'pitch' ? ['scheme: pitch'] : []),
		...(lang ? [`lang: ${lang}`] : []),
		'status: draft',
		`date: ${date}`,
	];
	const comment = note === undefined ? [] : [`<!-- ${note}\n-->`, ''];
	return ['---', ...frontMatter, '---', '', `# ${escapeMarkdown(title)}`, '', ...comment, ''].join('\n');
}

/** The proposed name for the file of a story: `checkout-outage.md`. */
export function storyFileName(title: string): string {
	return `${slug(title) || 'story'}.md`;
}

function inYaml(value: string | readonly string[]): string {
	return stringify(value, {
		collectionStyle: 'flow',
		flowCollectionPadding: false,
		lineWidth: 0,
		defaultStringType: 'PLAIN',
	}).trimEnd();
}

/** A line of text as Markdown that renders the same: unchanged if it already does, else with its marks escaped. */
export function escapeMarkdown(text: string): string {
	const rendersSame = !/[[\]]|#$/.test(text) && plainText(text) === text.replace(/\s+/g, ' ');
	return rendersSame ? text : text.replace(/[\\`*_[\]<>~]|&(?=#?\w+;)|#+$/g, '\\$&');
}
