import type { Span } from '../text/span.ts';

/** What a posting asks for: what one must have, what is nice to have, and what one will do. */
export const requirementKinds = ['must', 'nice', 'duty'] as const;
export type RequirementKind = (typeof requirementKinds)[number];

export interface Requirement {
	readonly kind: RequirementKind;
	/** In the posting's own words, without markup, on one line. */
	readonly text: string;
	/** Where the posting says it. */
	readonly span: Span;
}

/** A posting as it was read. */
export interface Posting {
	/** Empty where the posting does not say. */
	readonly company: string;
	/** Empty where the posting does not say. */
	readonly role: string;
	/** In the order of the posting, none twice. */
	readonly requirements: readonly Requirement[];
	/** What the company says that it values, in its own words. */
	readonly values: readonly string[];
	/** Names of technologies in requirements and lists of technologies, as they are written, none twice. */
	readonly technologies: readonly string[];
}

/** The longest posting that is read, in characters: fifty times as long as most. */
export const longestPosting = 200_000;
