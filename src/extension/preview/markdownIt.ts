import { type MarkdownToken, markTokens, type PreviewMark } from './markTokens.ts';

/** The parts of markdown-it that the preview extension uses; the editor supplies its own copy. */
export interface MarkdownIt {
	readonly core: {
		readonly ruler: {
			push(name: string, rule: (state: { readonly src: string; readonly tokens: MarkdownToken[] }) => void): void;
		};
	};
	readonly renderer: {
		render(tokens: MarkdownToken[], options: unknown, env: unknown): string;
	};
}

/**
 * Adds marks when markdown-it renders a document.
 *
 * @param marksOf returns the marks of a text, given what the renderer knows about its document
 * @param onError receives what keeps a document from being marked; it is rendered all the same
 * @param unfinished what the document says at its end if marking all of it would take too long
 */
export function addMarks(
	markdown: MarkdownIt,
	marksOf: (document: unknown, source: string) => readonly PreviewMark[],
	onError: (error: unknown) => void,
	unfinished: string,
): void {
	const marked = (tokens: MarkdownToken[], source: string, document: unknown) => {
		try {
			const marks = marksOf(document, source);
			return marks.length === 0 ? tokens : markTokens(tokens, source, marks, unfinished);
		} catch (error) {
			onError(error);
			return tokens;
		}
	};
	/** Needed because the parser has the text but not the document, and the renderer the document but not the text. */
	const sources = new WeakMap<MarkdownToken[], string>();
	markdown.core.ruler.push('star_coach_source', ({ tokens, src }) => {
		sources.set(tokens, src);
	});
	const { renderer } = markdown;
	const render = renderer.render.bind(renderer);
	renderer.render = (tokens, options, env) => {
		const source = sources.get(tokens);
		const document = (env as { currentDocument?: unknown } | undefined)?.currentDocument;
		return render(
			source === undefined || document === undefined ? tokens : marked(tokens, source, document),
			options,
			env,
		);
	};
}
