import type { Span } from '../text/span.ts';

/** What a posting asks for: must-haves, nice-to-haves, and duties. */
export const requirementKinds = ['must', 'nice', 'duty'] as const;
export type RequirementKind = (typeof requirementKinds)[number];

export interface Requirement {
	readonly kind: RequirementKind;
	/** In the posting's own words, without markup, on one line. */
	readonly text: string;
	/** Where it is in the posting. */
	readonly span: Span;
}

/** A parsed posting. */
export interface Posting {
	/** Empty if the posting does not say. */
	readonly company: string;
	/** Empty if the posting does not say. */
	readonly role: string;
	/** In the order of the posting, without duplicates. */
	readonly requirements: readonly Requirement[];
	/** What the company says it values, in its own words. */
	readonly values: readonly string[];
}

/** The longest posting that is read, in characters: fifty times the usual length. */
export const longestPosting = 200_000;
