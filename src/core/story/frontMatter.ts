import type { Span } from '../text/span.ts';

/** A front matter that could not be read, with the place and one sentence that says what is wrong. */
export interface FrontMatterProblem {
	readonly span: Span;
	readonly message: string;
}

/** The block of metadata at the start of a document. */
export interface FrontMatter {
	/** From the opening delimiter to the end of the closing one. */
	readonly span: Span;
	readonly language: 'yaml' | 'json' | 'toml' | 'other';
	/** The data as read; an empty object when the block is empty or broken. Unknown keys are the user's own. */
	readonly data: Readonly<Record<string, unknown>>;
	readonly problems: readonly FrontMatterProblem[];
	/** Where the value of a top-level key stands, or the whole block's first line when that cannot be told. */
	spanOf(key: string): Span;
}
