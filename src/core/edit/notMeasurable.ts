import { stringify } from 'yaml';
import { readFrontMatter } from '../story/frontMatter.ts';
import type { StoryDocument } from '../story/model.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { LineIndex, lineBreakOf } from '../text/lineIndex.ts';

/**
 * Says in the front matter that the Result cannot be measured, and why; what stands there about it already is replaced.
 *
 * @param reason one sentence in the author's words
 * @returns null for a document of several stories, for front matter that is broken or no YAML, and without a reason
 */
export function markNotMeasurable(document: StoryDocument, reason: string): TextEdit[] | null {
	const { text, lines, frontMatter, stories } = document;
	const words = reason.replace(/\s+/g, ' ').trim();
	if (words === '' || stories.length !== 1) {
		return null;
	}
	const eol = lineBreakOf(text);
	const values = { measurable: 'false', reason: stringify(words, { lineWidth: 0 }).trimEnd() };
	const entries = Object.entries(values);
	if (!frontMatter) {
		const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
		const block = ['---', ...entries.map(([key, value]) => `${key}: ${value}`), '---', '', ''];
		return [{ start, end: start, text: block.join(eol) }];
	}
	const block = text.slice(lines.endOf(1), lines.startOf(lines.lineAt(frontMatter.span.end))).trim();
	const takesLines =
		block === '' ? /^\uFEFF?---\s*$/.test(text.slice(0, lines.endOf(1))) : frontMatter.language === 'yaml';
	if (!takesLines || block.startsWith('{') || frontMatter.problems.length > 0) {
		return null;
	}
	const edits: TextEdit[] = [];
	let added = '';
	for (const [key, value] of entries) {
		const old = frontMatter.data[key];
		if (old === undefined || old === null) {
			added += `${key}: ${value}${eol}`;
		} else {
			edits.push({ ...frontMatter.spanOf(key), text: value });
		}
	}
	if (added !== '') {
		const at = lines.startOf(lines.lineAt(frontMatter.span.end));
		edits.push({ start: at, end: at, text: added });
	}
	return says(applyEdits(text, edits), words) ? edits : null;
}

/** Whether the front matter of a text is read as it was meant, whatever else is in it. */
function says(text: string, reason: string): boolean {
	const read = readFrontMatter(text, new LineIndex(text));
	return read?.problems.length === 0 && read.data.measurable === false && read.data.reason === reason;
}
