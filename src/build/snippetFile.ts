import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../core/lint/rules.ts';
import { parseStories } from '../core/story/parse.ts';
import { promptFor } from '../core/story/schemes.ts';

interface Snippet {
	readonly body: readonly string[];
}

/** A tab stop with a placeholder in brackets. */
const stop = /(?<=\$\{\d+:)\[[^\]]*\](?=\})/g;

/** The snippets, with the prompts for their parts and the rules that their disable comments may name. */
export function snippetsText(): string {
	const text = readFileSync(join(import.meta.dirname, '../../snippets/star.json'), 'utf8');
	const snippets: Record<string, Snippet> = JSON.parse(text);
	const placeholders = Object.values(snippets).flatMap(placeholdersOf);
	const ids = rules.map(({ id }) => id).join(',');
	return text
		.replace(stop, () => placeholders.shift() ?? '')
		.replace(/(?<=<!-- star-coach-disable[\w-]* \$\{1\|)[^|]*(?=\|\})/g, ids);
}

/** The placeholders of a snippet, in order; one that is the content of a section becomes the prompt for its part. */
function placeholdersOf({ body }: Snippet): string[] {
	// A choice is not valid YAML.
	const written = body.join('\n').replace(/\$\{\d+\|[^|]*\|\}/g, (choice) => 'x'.repeat(choice.length));
	// A section by itself is not a story yet.
	const text = written.startsWith('---') ? written : `---\ntype: star-story\n---\n${written}`;
	const prompts = new Map(
		parseStories(text).stories.flatMap(({ scheme, sections }) =>
			sections.flatMap(({ parts: [part], content: [content] }) =>
				part && content ? [[content.start, promptFor(part, scheme)] as const] : [],
			),
		),
	);
	return [...text.matchAll(stop)].map(({ 0: old, index }) => prompts.get(text.lastIndexOf('${', index)) ?? old);
}
