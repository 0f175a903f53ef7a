import { stringify } from 'yaml';
import { readFrontMatter } from '../story/frontMatter.ts';
import type { StoryDocument } from '../story/model.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { LineIndex, lineBreakOf } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/**
 * Sets keys of the front matter; what is there already for a key is replaced, everything else stays as it is written.
 *
 * @param values plain data by key, none of them null
 * @returns null where the front matter is broken or not in YAML, would not be read back as it was meant, or where a
 *   comment would be lost
 */
export function setFrontMatter(document: StoryDocument, values: Readonly<Record<string, unknown>>): TextEdit[] | null {
	const { text, lines, frontMatter } = document;
	const eol = lineBreakOf(text);
	const entries = Object.entries(values).map(([key, value]) => [key, inYaml(value)] as const);
	if (!frontMatter) {
		const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
		const block = ['---', ...entries.map(([key, value]) => `${key}: ${value}`), '---', '', ''];
		return [{ start, end: start, text: block.join(eol) }];
	}
	const blockStart = lines.startOf(2);
	const block = text.slice(blockStart, lines.startOf(lines.lineAt(frontMatter.span.end)));
	const takesLines =
		block.trim() === '' ? /^\uFEFF?---\s*$/.test(text.slice(0, lines.endOf(1))) : frontMatter.language === 'yaml';
	if (!takesLines || block.trimStart().startsWith('{') || frontMatter.problems.length > 0) {
		return null;
	}
	const edits: TextEdit[] = [];
	let added = '';
	for (const [key, value] of entries) {
		const old = frontMatter.data[key];
		// A key without a value takes it behind its colon.
		const bare = new RegExp(`^${key}:(?=[ \\t]*(?:#.*)?$)`, 'm').exec(block);
		if (old === null && bare) {
			const at = blockStart + bare.index + bare[0].length;
			edits.push({ start: at, end: at, text: ` ${value}` });
		} else if (old === undefined || old === null) {
			added += `${key}: ${value}${eol}`;
		} else {
			const replaced = replace(document, frontMatter.spanOf(key), old, values[key]);
			if (!replaced) {
				return null;
			}
			edits.push(...replaced);
		}
	}
	if (added !== '') {
		const at = blockStart + block.length;
		edits.push({ start: at, end: at, text: added });
	}
	return reads(applyEdits(text, edits), { ...frontMatter.data, ...values }) ? edits : null;
}

/** Puts a value in the place of another one; a list takes what is new at its end, as it is written. */
function replace({ text, lines }: StoryDocument, span: Span, old: unknown, value: unknown): TextEdit[] | null {
	// A list of lines ends where the next key begins.
	const written = text.slice(span.start, span.end).trimEnd();
	const end = span.start + written.length;
	if (Array.isArray(old) && Array.isArray(value) && isSame(old, value.slice(0, old.length))) {
		const items = value.slice(old.length).map((item) => inYaml([item]).slice(1, -1));
		const isFlow = written.startsWith('[');
		const indent = text.slice(lines.startOf(lines.lineAt(span.start)), span.start);
		const at = isFlow ? end - 1 : lines.endOf(lines.lineAt(end));
		const comma = /[[,]\s*\]$/.test(written) ? '' : ', ';
		const added = isFlow
			? comma + items.join(', ')
			: items.map((item) => `${lineBreakOf(text)}${indent}- ${item}`).join('');
		return items.length === 0 ? [] : [{ start: at, end: at, text: added }];
	}
	const isComment = typeof old === 'object' && written.includes('#');
	return isComment ? null : [{ start: span.start, end, text: inYaml(value) }];
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function inYaml(value: unknown): string {
	return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}

/** Whether the front matter of a text is read as it was meant. */
function reads(text: string, wanted: Readonly<Record<string, unknown>>): boolean {
	const read = readFrontMatter(text, new LineIndex(text));
	const sorted = (data: Readonly<Record<string, unknown>>) =>
		JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
	return read?.problems.length === 0 && sorted(read.data) === sorted(wanted);
}
