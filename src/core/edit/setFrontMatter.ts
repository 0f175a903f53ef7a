import { stringify } from 'yaml';
import type { FrontMatter } from '../story/frontMatter.ts';
import type { StoryDocument } from '../story/model.ts';
import { applyEdits, cutsCharacter, type TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { readsAs } from '../write/readsAs.ts';

/**
 * Sets keys of the front matter; existing values of these keys are replaced, everything else stays as written.
 *
 * @param values plain, non-null data by key
 * @returns null if the front matter is broken or not YAML, would not be read back as intended, or would lose a comment
 */
export function setFrontMatter(document: StoryDocument, values: Readonly<Record<string, unknown>>): TextEdit[] | null {
	const edits = document.frontMatter
		? changeKeys(document, document.frontMatter, values)
		: [newBlock(document, values)];
	const wanted = { ...document.frontMatter?.data, ...values };
	const isWhole = edits?.every((edit) => !cutsCharacter(document.text, edit));
	return edits && isWhole && readsAs(applyEdits(document.text, edits), wanted) ? edits : null;
}

function newBlock({ text }: StoryDocument, values: Readonly<Record<string, unknown>>): TextEdit {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const lines = Object.entries(values).map(([key, value]) => `${key}: ${inYaml(value)}`);
	const eol = lineBreakOf(text);
	const isApart = text.length === start || /[\r\n]/.test(text.charAt(start));
	return { start, end: start, text: ['---', ...lines, '---', isApart ? '' : eol].join(eol) };
}

function changeKeys(
	document: StoryDocument,
	frontMatter: FrontMatter,
	values: Readonly<Record<string, unknown>>,
): TextEdit[] | null {
	const { text, lines } = document;
	const blockStart = lines.startOf(2);
	const block = text.slice(blockStart, lines.startOf(lines.lineAt(frontMatter.span.end)));
	const takesLines =
		block.trim() === '' ? /^\uFEFF?---\s*$/.test(text.slice(0, lines.endOf(1))) : frontMatter.language === 'yaml';
	if (!takesLines || block.trimStart().startsWith('{') || frontMatter.problems.length > 0) {
		return null;
	}
	const edits: TextEdit[] = [];
	let added = '';
	for (const [key, meant] of Object.entries(values)) {
		const value = inYaml(meant);
		const old = frontMatter.data[key];
		// A key without a value gets it after the colon.
		const bare = new RegExp(`^${key}:(?=[ \\t]*(?:#.*)?$)`, 'm').exec(block);
		if (old === null && bare) {
			const at = blockStart + bare.index + bare[0].length;
			edits.push({ start: at, end: at, text: ` ${value}` });
		} else if (old === undefined || old === null) {
			added += `${key}: ${value}${lineBreakOf(text)}`;
		} else {
			const replaced = replace(document, frontMatter.spanOf(key), old, meant);
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
	return edits;
}

/** Replaces a value; a list that only grows gets the new items at its end, in its own style. */
function replace({ text, lines }: StoryDocument, span: Span, old: unknown, value: unknown): TextEdit[] | null {
	// The span of a block list extends to the next key.
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
