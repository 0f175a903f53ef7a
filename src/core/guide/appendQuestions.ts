import { plainText } from '../story/markdown/plainText.ts';
import { isHeading, lineOf, outlineOf } from './outline.ts';
import { escapeText } from './page.ts';
import { slug } from './slug.ts';

/**
 * Where questions go in a plain list, and the text to insert: after the last item under the heading of their category,
 * or under a new heading at the end.
 *
 * @param questions as plain text; what Markdown would treat as markup is escaped
 * @param category the same
 */
export function appendQuestions(
	text: string,
	questions: readonly string[],
	category: string,
): { offset: number; text: string } {
	const outline = outlineOf(text);
	const { blocks } = outline;
	const items = questions.map((question) => `- ${escapeText(oneLine(question))}`).join('\n');
	const wanted = slug(category);
	const heading = blocks.findIndex((block) => isHeading(block) && slug(plainText(lineOf(outline, block))) === wanted);
	if (heading === -1) {
		const end = text.trimEnd().length;
		const begun = `${end === 0 ? '' : '\n\n'}## ${escapeText(oneLine(category))}\n\n${items}`;
		return { offset: end, text: end === text.length ? `${begun}\n` : begun };
	}
	const next = blocks.findIndex((block, index) => index > heading && isHeading(block));
	const last = blocks[(next === -1 ? blocks.length : next) - 1] ?? blocks[heading];
	return { offset: last?.end ?? text.length, text: last?.item ? `\n${items}` : `\n\n${items}` };
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
