import { labelAt } from '../story/labels/labelAt.ts';
import { listMarker } from '../text/listMarker.ts';
import { fencedLines } from './headings.ts';

/** The bullets that word processors write into plain text, each with the level it stands for. */
const bullet =
	/^([ \t\u00a0]*)(?:([•●·∙‣⁃■❖➢✓\uf0b7])[ \t\u00a0]*|([◦○])[ \t\u00a0]*|(o)\t[ \t\u00a0]*|([▪□§\uf0a7])[ \t\u00a0]*)(?=\S)/u;
const markdownItem = new RegExp(String.raw`^[ \t]*${listMarker}[ \t]`);
/** Mail and terminals wrap lines at less than this; a longer line is a whole paragraph. */
const longestWrapped = 100;

/**
 * Text copied from a word processor, an email or a spreadsheet, as Markdown: one kind of line ending, bullets as list
 * items, a label alone in its cell or line set off as a label, and a paragraph for each line if lines are paragraphs.
 * Markdown is unchanged, and every word is kept.
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
		const isProse = !item && text !== '' && !fenced[index] && !/^[ \t]*\||^[ \t]*>|^#{1,6}[ \t]/.test(text);
		const isParagraph = areParagraphs && !markdownItem.test(text) && !above.startsWith('|');
		const isLabel = beginsWithLabel(text) && markdownItem.test(above);
		if (above !== '' && isProse && (wasBullet || isParagraph || isLabel)) {
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

/** Sets off a label in the first of several cells, as in a copied table: `Situation⇥We had …`. */
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
