import { isStoryComment } from '../story/declared.ts';
import type { FrontMatter } from '../story/markdown/frontMatter.ts';
import type { Story, StoryDocument } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { applyEdits, cutsCharacter, type TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { storyCommentName } from '../text/storyComment.ts';
import { factLines, frontMatterOf, inYaml } from '../text/writeYaml.ts';
import { placesAbove } from '../write/above.ts';
import { isUnchanged } from '../write/keepsStory.ts';
import { isSameData, readsAs } from '../write/readsAs.ts';

type Values = Readonly<Record<string, unknown>>;

/** The block into which facts of a story are written; null if it does not exist yet. */
export function blockFor({ frontMatter, stories }: StoryDocument, { comment }: Story): FrontMatter | null {
	return stories.length > 1 || comment ? comment : frontMatter;
}

/**
 * Sets facts of a story: in the front matter of a file with one story; in the comment above the story if it is one of
 * several, or has facts there already. Existing values of these keys are replaced, everything else stays as written.
 *
 * @param values plain, non-null data by key
 * @returns null if they would not be read back as intended, or would lose a comment: the block is broken or not YAML, or
 * nothing can be written above the story
 */
export function setFacts(document: StoryDocument, story: Story, values: Values): TextEdit[] | null {
	if (document.stories.length === 1 && !story.comment) {
		return setFrontMatter(document, values);
	}
	const wanted = { ...story.comment?.data, ...values };
	return (
		candidatesFor(document, story, values, wanted).find((edits) => isMeant(document, edits, story, wanted)) ?? null
	);
}

/** The ways to write facts above a story, the one that changes the least first. */
function candidatesFor(document: StoryDocument, story: Story, values: Values, wanted: Values): TextEdit[][] {
	const { text, lines } = document;
	const written = (indent: string) =>
		[`<!-- ${storyCommentName}`, ...factLines(wanted), '-->'].join(`${lineBreakOf(text)}${indent}`);
	const { comment } = story;
	const span = comment?.span ?? bareAbove(document, story);
	if (!span) {
		return placesAbove(document, story.span.start).map(({ at, indent }) => {
			return [{ start: at, end: at, text: `${indent}${written(indent)}${lineBreakOf(text)}` }];
		});
	}
	const edits = comment && changeKeys(document, comment, values);
	const mayBeRewritten = comment?.problems.length !== 0 ? !comment : !text.slice(span.start, span.end).includes('#');
	const before = text.slice(lines.startOf(lines.lineAt(span.start)), span.start);
	const indent = /^[ \t]*$/.test(before) ? before : '';
	return [...(edits ? [edits] : []), ...(mayBeRewritten ? [[{ ...span, text: written(indent) }]] : [])];
}

/** Whether edits give a story these facts and leave everything else that the stories of the document say. */
function isMeant({ text, stories }: StoryDocument, edits: readonly TextEdit[], story: Story, wanted: Values): boolean {
	const read = parseStories(applyEdits(text, edits)).stories;
	return (
		edits.every((edit) => !cutsCharacter(text, edit)) &&
		read.length === stories.length &&
		read.every((now, index) => {
			const before = stories[index] as Story;
			const data = before === story ? wanted : before.comment?.data;
			return isUnchanged(before, now) && isSameData(now.comment?.data ?? {}, data ?? {});
		})
	);
}

/** The comment right above a story that only declares it. */
export function bareAbove({ text, comments }: StoryDocument, { span, sections }: Story): Span | undefined {
	const places = [span.start, sections[0]?.span.start ?? span.start];
	return comments.findLast(
		(comment) =>
			isStoryComment(text, comment) &&
			places.some((place) => comment.end <= place && text.slice(comment.end, place).trim() === ''),
	);
}

/**
 * Sets keys of the front matter; existing values of these keys are replaced, everything else stays as written.
 *
 * @param values plain, non-null data by key
 * @returns null if the front matter is broken or not YAML, would not be read back as intended, or would lose a comment
 */
export function setFrontMatter(document: StoryDocument, values: Values): TextEdit[] | null {
	const edits = document.frontMatter
		? changeKeys(document, document.frontMatter, values)
		: [newBlock(document, values)];
	const wanted = { ...document.frontMatter?.data, ...values };
	const isWhole = edits?.every((edit) => !cutsCharacter(document.text, edit));
	return edits && isWhole && readsAs(applyEdits(document.text, edits), wanted) ? edits : null;
}

function newBlock({ text }: StoryDocument, values: Values): TextEdit {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const eol = lineBreakOf(text);
	const isApart = text.length === start || /[\r\n]/.test(text.charAt(start));
	return { start, end: start, text: frontMatterOf(values, eol) + (isApart ? '' : eol) };
}

/** The lines of a block between those that open and close it; null if it has no lines of YAML. */
function bodyOf({ text, lines }: StoryDocument, { span }: FrontMatter): Span | null {
	const [first, last] = [lines.lineAt(span.start), lines.lineAt(span.end)];
	const [start, end] = [lines.startOf(first + 1), lines.startOf(last)];
	const isYaml =
		/^(?:\uFEFF?---|<!--[ \t]*star-coach-story)\s*$/.test(lines.textOf(first)) &&
		/^(?:---|-->)/.test(lines.textOf(last));
	return isYaml && start <= end && !/^(?:\s*\{|[ \t])/.test(text.slice(start, end)) ? { start, end } : null;
}

function changeKeys(document: StoryDocument, frontMatter: FrontMatter, values: Values): TextEdit[] | null {
	const { text } = document;
	const body = bodyOf(document, frontMatter);
	if (!body || frontMatter.problems.length > 0) {
		return null;
	}
	const block = text.slice(body.start, body.end);
	const edits: TextEdit[] = [];
	let added = '';
	for (const [key, meant] of Object.entries(values)) {
		const value = inYaml(meant);
		const old = frontMatter.data[key];
		// A key without a value gets it after the colon.
		const bare = new RegExp(`^${key}:(?=[ \\t]*(?:#.*)?$)`, 'm').exec(block);
		if (old === null && bare) {
			const at = body.start + bare.index + bare[0].length;
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
	return added === '' ? edits : [...edits, { start: body.end, end: body.end, text: added }];
}

/** Replaces a value; a list that only grows gets the new items at its end, in its own style. */
function replace({ text, lines }: StoryDocument, span: Span, old: unknown, value: unknown): TextEdit[] | null {
	// The span of a block list extends to the next key.
	const written = text.slice(span.start, span.end).trimEnd();
	const end = span.start + written.length;
	if (Array.isArray(old) && Array.isArray(value) && isSameValue(old, value.slice(0, old.length))) {
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

function isSameValue(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
