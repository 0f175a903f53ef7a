import type { StoryDocument } from '../story/model.ts';
import type { Span } from '../text/span.ts';

/** A disable comment without effect, or one of the rules that it names. */
export interface UnusedDisable {
	readonly span: Span;
	/** The rule without a finding; null for a comment that names none. */
	readonly rule: string | null;
	/** What to take out of the text to be rid of it. */
	readonly removal: Span;
}

interface Comment {
	readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'disable-file';
	readonly span: Span;
	/** The rules it names, with their places; empty for every rule. */
	readonly rules: readonly (Span & { readonly id: string })[];
	/** The first line to which it applies. */
	readonly line: number;
	readonly used: Set<string>;
}

const directive = /^<!--\s*star-coach-(disable-next-line|disable-file|disable|enable)(?![\w-])([^\n]*?)-->$/;

/**
 * The disable comments of a document: `<!-- star-coach-disable rule, … -->`, `-enable`, `-disable-next-line` and
 * `-disable-file`. Without rules a comment concerns every rule; what follows ` -- ` is a reason.
 * The next line is the next one that is not blank.
 */
export class DisableComments {
	readonly #document: StoryDocument;
	readonly #comments: readonly Comment[];

	constructor(document: StoryDocument) {
		this.#document = document;
		this.#comments = document.comments.flatMap((span) => readComment(document, span) ?? []);
	}

	/** Whether a finding of a rule that starts on a line is disabled; marks the comment as used. */
	isDisabled(rule: string, line: number): boolean {
		let off: Comment | null = null;
		for (const comment of this.#comments) {
			if (comment.rules.length > 0 && !comment.rules.some(({ id }) => id === rule)) {
				continue;
			}
			if (comment.kind === 'disable-file' || (comment.kind === 'disable-next-line' && comment.line === line)) {
				comment.used.add(rule);
				return true;
			}
			if (comment.kind !== 'disable-next-line' && comment.line <= line) {
				off = comment.kind === 'disable' ? (off ?? comment) : null;
			}
		}
		off?.used.add(rule);
		return off !== null;
	}

	/** What the comments disable without need, as far as `isDisabled` was asked. */
	unused(): UnusedDisable[] {
		const unused: UnusedDisable[] = [];
		for (const { kind, span, rules, used } of this.#comments) {
			if (kind === 'enable') {
				continue;
			}
			const idle = rules.filter(({ id }) => !used.has(id));
			if (rules.length === 0 && used.size === 0) {
				unused.push({ span, rule: null, removal: this.#wholeLine(span) });
			}
			for (const rule of idle) {
				const removal = idle.length === rules.length ? this.#wholeLine(span) : this.#withComma(rule);
				unused.push({ span: rule, rule: rule.id, removal });
			}
		}
		return unused;
	}

	/** A comment with its line where nothing else stands on it. */
	#wholeLine(span: Span): Span {
		const { text, lines } = this.#document;
		const first = lines.lineAt(span.start);
		const start = lines.startOf(first);
		const end = lines.endOf(lines.lineAt(span.end));
		if (text.slice(start, span.start).trim() !== '' || text.slice(span.end, end).trim() !== '') {
			return span;
		}
		const next = lines.lineAt(span.end) + 1;
		return { start, end: next > lines.count ? text.length : lines.startOf(next) };
	}

	/** A rule's name with the comma that sets it off. */
	#withComma({ start, end }: Span): Span {
		const { text } = this.#document;
		const after = /^[\s,]+/.exec(text.slice(end, end + 10));
		if (after && !text.startsWith('-', end + after[0].length)) {
			return { start, end: end + after[0].length };
		}
		const before = /[\s,]+$/.exec(text.slice(Math.max(0, start - 10), start));
		return { start: start - (before?.[0].length ?? 0), end };
	}
}

function readComment({ text, lines }: StoryDocument, span: Span): Comment | null {
	const match = directive.exec(text.slice(span.start, span.end));
	if (!match) {
		return null;
	}
	const kind = match[1] as Comment['kind'];
	const names = (match[2] as string).split(/\s--\s/, 1)[0] as string;
	const from = span.start + match[0].indexOf(match[2] as string, match[0].indexOf(kind) + kind.length);
	const rules = [...names.matchAll(/[\w-]+/g)].map(({ 0: id, index }) => ({
		id,
		start: from + index,
		end: from + index + id.length,
	}));
	let line = lines.lineAt(span.end);
	if (kind === 'disable-next-line') {
		do {
			line++;
		} while (line < lines.count && text.slice(lines.startOf(line), lines.endOf(line)).trim() === '');
	}
	return { kind, span, rules, line, used: new Set() };
}
