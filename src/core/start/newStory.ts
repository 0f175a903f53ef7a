import { stringify } from 'yaml';
import type { AnswerScheme } from '../guide/model.ts';
import { slug } from '../guide/slug.ts';
import { pitchParts, requiredParts } from '../story/model.ts';
import { promptFor } from '../story/partFacts.ts';
import { renderTitle } from '../story/title.ts';
import type { Span } from '../text/span.ts';
import { newSections } from '../write/newSections.ts';

/** What is known of a story before it is written. */
export interface NewStory {
	/** One line, as the author has typed it. */
	readonly title: string;
	/** Ids of questions of the guide. */
	readonly questions: readonly string[];
	/** Ids of competencies of the guide. */
	readonly competencies: readonly string[];
	/** `2026-11-25` */
	readonly date: string;
	/** How the answer is built; as a story when absent. */
	readonly scheme?: AnswerScheme;
}

/**
 * The text of a file for a story of which nothing is written yet: front matter and the four parts, or the three of a
 * pitch, each with a placeholder that asks for what belongs there.
 *
 * @returns the text, and where its placeholders are
 */
export function newStory(story: NewStory): { text: string; placeholders: readonly Span[] } {
	const parts = story.scheme === 'pitch' ? pitchParts : requiredParts;
	const text = `${storyHead(story)}${newSections(parts.map((part) => [part, promptFor(part)]))}\n`;
	const placeholders: Span[] = [];
	let from = storyHead(story).length;
	for (const part of parts) {
		const start = text.indexOf(promptFor(part), from);
		from = start + promptFor(part).length;
		placeholders.push({ start, end: from });
	}
	return { text, placeholders };
}

/** The front matter and the title of a new story, up to where its parts begin. */
export function storyHead({ title, questions, competencies, date, scheme }: NewStory): string {
	const frontMatter = [
		'type: star-story',
		`title: ${inYaml(title)}`,
		`questions: ${inYaml(questions)}`,
		`competencies: ${inYaml(competencies)}`,
		...(scheme === 'pitch' ? ['scheme: pitch'] : []),
		'status: draft',
		`date: ${date}`,
	];
	return ['---', ...frontMatter, '---', '', `# ${escapeMarkdown(title)}`, '', ''].join('\n');
}

/** The name that is proposed for the file of a story: `checkout-outage.md`. */
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

/** A line of text as Markdown that shows the same: as it is where it does, else with its marks escaped. */
function escapeMarkdown(text: string): string {
	const isPlain = !/[[\]]|#$/.test(text) && renderTitle(text) === text.replace(/\s+/g, ' ');
	return isPlain ? text : text.replace(/[\\`*_[\]<>~]|&(?=#?\w+;)|#+$/g, '\\$&');
}
