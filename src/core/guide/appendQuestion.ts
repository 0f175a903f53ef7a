import { isHeading, lineOf, outlineOf, plainText } from './markdown.ts';
import { escapeText } from './page.ts';
import { slug } from './slug.ts';

/**
 * Where and how a question joins a plain list: behind the last item below the heading of its category, or below a new
 * heading at the end.
 *
 * @param question and category are plain text; what Markdown would take for markup is escaped
 */
export function appendQuestion(text: string, question: string, category: string): { offset: number; text: string } {
	const outline = outlineOf(text);
	const { blocks } = outline;
	const item = `- ${escapeText(oneLine(question))}`;
	const wanted = slug(category);
	const heading = blocks.findIndex((block) => isHeading(block) && slug(plainText(lineOf(outline, block))) === wanted);
	if (heading === -1) {
		const end = text.trimEnd().length;
		const begun = `${end === 0 ? '' : '\n\n'}## ${escapeText(oneLine(category))}\n\n${item}`;
		return { offset: end, text: end === text.length ? `${begun}\n` : begun };
	}
	const next = blocks.findIndex((block, index) => index > heading && isHeading(block));
	const last = blocks[(next === -1 ? blocks.length : next) - 1] ?? blocks[heading];
	return { offset: last?.end ?? text.length, text: last?.item ? `\n${item}` : `\n\n${item}` };
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
