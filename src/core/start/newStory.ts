import { stringify } from 'yaml';
import { slug } from '../guide/slug.ts';
import { labelFor } from '../story/labels.ts';
import { requiredParts } from '../story/model.ts';
import type { Span } from '../text/span.ts';
import { promptOf } from './prompts.ts';

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
}

/**
 * The text of a file for a story of which nothing is written yet: front matter and the four parts, each with a
 * placeholder that asks for what belongs there.
 *
 * @returns the text, and where its first placeholder stands
 */
export function newStory({ title, questions, competencies, date }: NewStory): { text: string; placeholder: Span } {
	const frontMatter = [
		'type: star-story',
		`title: ${inYaml(title)}`,
		`questions: ${inYaml(questions)}`,
		`competencies: ${inYaml(competencies)}`,
		'status: draft',
		`date: ${date}`,
	];
	const head = ['---', ...frontMatter, '---', '', `# ${escapeMarkdown(title)}`, '', ''].join('\n');
	const sections = requiredParts.map((part) => `## ${labelFor('en', part)}\n\n${promptOf[part]}\n`).join('\n');
	const text = head + sections;
	const start = text.indexOf(promptOf.situation, head.length);
	return { text, placeholder: { start, end: start + promptOf.situation.length } };
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

/** A line of text as Markdown that shows the same: marks that would be read as markup are escaped. */
function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>&~]|#+$/g, '\\$&');
}
