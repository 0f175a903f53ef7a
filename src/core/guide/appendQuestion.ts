import { isHeading, lineOf, outlineOf, plainText } from './markdown.ts';
import { slug } from './slug.ts';

/**
 * Where and how a question joins a plain list: behind the last item below the heading of its category, or below a new
 * heading at the end.
 */
export function appendQuestion(text: string, question: string, category: string): { offset: number; text: string } {
	const outline = outlineOf(text);
	const { blocks } = outline;
	const item = `- ${question}`;
	const wanted = slug(category);
	const heading = blocks.findIndex((block) => isHeading(block) && slug(plainText(lineOf(outline, block))) === wanted);
	if (heading === -1) {
		const end = text.trimEnd().length;
		return { offset: end, text: `${end === 0 ? '' : '\n\n'}## ${category}\n\n${item}\n` };
	}
	const next = blocks.findIndex((block, index) => index > heading && isHeading(block));
	const last = blocks[(next === -1 ? blocks.length : next) - 1] ?? blocks[heading];
	return { offset: last?.end ?? text.length, text: last?.item ? `\n${item}` : `\n\n${item}` };
}
