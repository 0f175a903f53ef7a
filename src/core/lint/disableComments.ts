import type { StoryDocument } from '../story/model.ts';
import { nearest } from '../text/nearest.ts';
import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { Span } from '../text/span.ts';
import { storyCommentName } from '../text/storyComment.ts';
import { isCustomId } from './isCustomId.ts';
import { commentLine } from './support/commentLine.ts';

/** A disable comment, or a part of it, that has no effect: the name of a rule, or of the comment itself. */
export interface DisableProblem {
	/** Whether there is no such comment, no such rule, or nothing to disable. */
	readonly kind: 'no-comment' | 'no-rule' | 'unused';
	readonly span: Span;
	/** The rule, or the comment as in `star-coach-disable`; empty for a comment that does not name rules. */
	readonly name: string;
	/** The name that was probably meant if there is no such comment or rule. */
	readonly meant: string | undefined;
	/** What to delete to resolve it; null in a multiline comment, which may contain more than names. */
	readonly removal: Span | null;
}

const kinds = ['disable', 'enable', 'disable-next-line', 'disable-file'] as const;

/** The names of the comments, in the order of their kinds. */
const names = kinds.map((kind) => `star-coach-${kind}`);

interface Comment {
	/** Null if there is no such comment. */
	readonly kind: (typeof kinds)[number] | null;
	/** The name of the comment. */
	readonly name: Span;
	readonly span: Span;
	/** The rules it names, with their places; empty if it applies to every rule. */
	readonly rules: readonly (Span & { readonly id: string })[];
	/** The first line to which it applies. */
	readonly line: number;
	readonly used: Set<string>;
}

/** The effect of a document's comments on one rule. */
interface Effect {
	/** Turns it off in the whole file. */
	readonly file: Comment | null;
	/** The comments that turn it off for a single line, by that line. */
	readonly next: ReadonlyMap<number, Comment>;
	/** The lines from which it is turned off, by a comment, or back on, in order. */
	readonly changes: readonly { readonly line: number; readonly off: Comment | null }[];
}

function effectOn(rule: string, comments: readonly Comment[]): Effect {
	let file: Comment | null = null;
	const next = new Map<number, Comment>();
	const changes: { line: number; off: Comment | null }[] = [];
	for (const comment of comments) {
		const { kind, line, rules } = comment;
		if (kind === null || (rules.length > 0 && !rules.some(({ id }) => id === rule))) {
			continue;
		}
		if (kind === 'disable-file') {
			file ??= comment;
		} else if (kind === 'disable-next-line') {
			next.set(line, next.get(line) ?? comment);
		} else {
			changes.push({ line, off: kind === 'disable' ? (changes.at(-1)?.off ?? comment) : null });
		}
	}
	return { file, next, changes };
}

/** The comment that turns a rule off on a line. */
function offAt(line: number, changes: Effect['changes']): Comment | null {
	return changes[firstIndexWhere(changes, (change) => change.line > line) - 1]?.off ?? null;
}

const directive = /^<!--\s*(star-coach-[\w-]*[\w])([^\w-](?:(?!-->)[\s\S])*)?-->$/;

/**
 * The disable comments of a document: `<!-- star-coach-disable rule, … -->`, `-enable`, `-disable-next-line` and
 * `-disable-file`. A comment without rules applies to every rule; text after ` -- ` is a reason.
 * The next line is the next one that is not blank.
 */
export class DisableComments {
	readonly #document: StoryDocument;
	readonly #comments: readonly Comment[];
	readonly #effects = new Map<string, Effect>();

	constructor(document: StoryDocument) {
		this.#document = document;
		const nextFilledLine = filledLineFinder(document);
		this.#comments = document.comments.flatMap((span) => readComment(document, span, nextFilledLine) ?? []);
	}

	/** Whether a rule's finding that starts at an offset is disabled; marks the comment as used. */
	isDisabled(rule: string, offset: number): boolean {
		const line = this.#document.lines.lineAt(offset);
		const effect = this.#effects.get(rule) ?? effectOn(rule, this.#comments);
		this.#effects.set(rule, effect);
		const comment = effect.file ?? effect.next.get(line) ?? offAt(line, effect.changes);
		comment?.used.add(rule);
		return comment !== null;
	}

	/**
	 * What the comments disable needlessly, according to the calls to `isDisabled` so far, and which of their names
	 * have no effect.
	 *
	 * @param ids every rule; custom rules that are not among them are ignored here
	 */
	problems(ids: readonly string[]): DisableProblem[] {
		const problems: DisableProblem[] = [];
		for (const { kind, name, span, rules, used } of this.#comments) {
			const whole = commentLine(this.#document, span);
			if (kind === null) {
				const written = this.#document.text.slice(name.start, name.end);
				problems.push({
					kind: 'no-comment',
					span: name,
					name: written,
					meant: nearest(written, names),
					removal: whole,
				});
				continue;
			}
			if (rules.length === 0 && used.size === 0 && kind !== 'enable') {
				problems.push({ kind: 'unused', span, name: '', meant: undefined, removal: whole });
			}
			const isElsewhere = (id: string) => isCustomId(id) && !ids.includes(id);
			const idle = rules.filter(
				({ id }) => !used.has(id) && !isElsewhere(id) && (kind !== 'enable' || !ids.includes(id)),
			);
			for (const rule of idle) {
				const removal = idle.length === rules.length ? whole : this.#withComma(rule, span);
				const isRule = ids.includes(rule.id);
				const meant = isRule ? undefined : nearest(rule.id, ids);
				problems.push({ kind: isRule ? 'unused' : 'no-rule', span: rule, name: rule.id, meant, removal });
			}
		}
		return problems;
	}

	/** A rule's name in a comment, with the comma that sets it off; null in a multiline comment. */
	#withComma({ start, end }: Span, comment: Span): Span | null {
		const { text, lines } = this.#document;
		if (lines.lineAt(comment.end) > lines.lineAt(comment.start)) {
			return null;
		}
		const after = /^[\s,]+/.exec(text.slice(end, end + 10));
		if (after && !text.startsWith('-', end + after[0].length)) {
			return { start, end: end + after[0].length };
		}
		const before = /(?<![\s,])[\s,]+$/.exec(text.slice(Math.max(0, start - 10), start));
		return { start: start - (before?.[0].length ?? 0), end };
	}
}

function readComment(
	{ text, lines }: StoryDocument,
	span: Span,
	nextFilledLine: (line: number) => number,
): Comment | null {
	const match = directive.exec(text.slice(span.start, span.end));
	if (!match) {
		return null;
	}
	const [whole, written, rest = ''] = match as unknown as [string, string, string?];
	const start = span.start + whole.indexOf(written);
	if (written === storyCommentName) {
		return null;
	}
	const name = { start, end: start + written.length };
	const kind = kinds[names.indexOf(written)] ?? null;
	const named = rest.split(/\s--\s/, 1)[0] as string;
	const rules = [...named.matchAll(/[\w-]+/g)].map(({ 0: id, index }) => ({
		id,
		start: name.end + index,
		end: name.end + index + id.length,
	}));
	const last = lines.lineAt(span.end);
	const line = kind === 'disable-next-line' ? nextFilledLine(last) : last;
	return { kind, name, span, rules, line, used: new Set() };
}

/** Finds the next nonblank line after a line, or else the last line. Call it with lines in ascending order. */
function filledLineFinder({ lines }: StoryDocument): (line: number) => number {
	let found = 0;
	return (line) => {
		if (found <= line) {
			found = line + 1;
			while (found < lines.count && lines.textOf(found).trim() === '') {
				found++;
			}
		}
		return found;
	};
}
