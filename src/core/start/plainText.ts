import { labelAt } from '../story/labelAt.ts';
import { fencedLines } from './headings.ts';

/** The bullets that word processors write into plain text, each with the level it stands for. */
const bullet =
	/^([ \t\u00a0]*)(?:([•●·∙‣⁃■❖➢✓\uf0b7])[ \t\u00a0]*|([◦○])[ \t\u00a0]*|(o)\t[ \t\u00a0]*|([▪□§\uf0a7])[ \t\u00a0]*)(?=\S)/u;
const markdownItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Mail and terminals break lines before this; in a longer line someone wrote a whole paragraph. */
const longestWrapped = 100;

/**
 * Text as it was copied from a word processor, a mail or a spreadsheet, as Markdown: one kind of line end, bullets as
 * list items, a label in a cell or line of its own set off as one, and a paragraph for each line where lines are
 * paragraphs. Markdown stays as it is, and every word stays.
 */
export function markdownOf(plain: string): string {
	const lines = plain
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
		.split('\n')
		.map((line) => line.trimEnd());
	const fenced = fencedLines(lines);
	const areParagraphs = !lines.slice(0, -1).includes('') && lines.some(({ length }) => length > longestWrapped);
	const written: string[] = [];
	let wasBullet = false;
	for (const [index, line] of lines.entries()) {
		const item = fenced[index] ? null : bullet.exec(line);
		const text = fenced[index] ? line : item ? itemOf(line, item) : ownLabel(line);
		const above = written.at(-1) ?? '';
		const isPlain = !item && text !== '' && !fenced[index] && !/^[ \t]*\||^[ \t]*>|^#{1,6}[ \t]/.test(text);
		const isParagraph = areParagraphs && !markdownItem.test(text) && !above.startsWith('|');
		const isLabel = beginsWithLabel(text) && markdownItem.test(above);
		if (above !== '' && isPlain && (wasBullet || isParagraph || isLabel)) {
			written.push('');
		}
		written.push(text);
		wasBullet = item !== null;
	}
	return written.join('\n');
}

function itemOf(line: string, [mark, indent = '', , circle, letter, square]: RegExpExecArray): string {
	const tabs = indent.match(/\t/g)?.length ?? 0;
	const spaces = Math.floor(indent.replace(/\t/g, '').length / 4);
	const level = Math.max(tabs + spaces, circle || letter ? 1 : square ? 2 : 0);
	return `${'  '.repeat(level)}- ${line.slice(mark.length)}`;
}

/** A label in the first of several cells, as a table is copied: `Situation⇥We had …`. */
function ownLabel(line: string): string {
	const [first = '', ...others] = line.split('\t');
	const rest = others.filter((cell) => cell.trim() !== '').join(' ');
	const isLabel = rest !== '' && labelAt(first, 0, first.length)?.next === first.length;
	return isLabel
		? `${first
				.trimEnd()
				.replace(/[:：]$/, '')
				.trimEnd()}: ${rest}`
		: line.replace(/^[\t\u00a0]+(?=\S)/, '');
}

function beginsWithLabel(line: string): boolean {
	return labelAt(line, 0, line.length) !== null;
}

/** Labels that are alone in their lines as headings: `Situation`, as a heading of a word processor is copied. */
export function labelsAsHeadings(markdown: string): string {
	const lines = markdown.split('\n');
	const fenced = fencedLines(lines);
	return lines
		.map((line, index) => {
			const match = fenced[index] || /^[#>|\s-]/.test(line) ? null : labelAt(line, 0, line.length);
			return match?.letters === '' && match.next === line.length ? `\n## ${line}\n` : line;
		})
		.join('\n')
		.replace(/\n{3,}/g, '\n\n');
}
