/** A story in the form used for matching. */
export interface BankStory {
	readonly id: string;
	readonly title: string;
	/** Whether it is a pitch, which fits questions that ask for one and no other. */
	readonly isPitch?: boolean;
	/** Ids of the questions that its facts name. */
	readonly questions: readonly string[];
	/** Ids of the competencies that its facts name. */
	readonly competencies: readonly string[];
	readonly tags: readonly string[];
	/** What its writer says it is for, as written: competencies, kinds of questions, questions. */
	readonly purposes: readonly string[];
	/** Whether lines such as `Best for:` say so; tags only describe it. */
	readonly isNoted?: boolean;
	/** Its content, as plain text or Markdown. */
	readonly text: string;
	/** If it is ready to be told, the strongest figure of its Result. */
	readonly figure?: string | undefined;
}

/** A question in the form used for matching: from the guide, from a bank, or any other text that asks for a story. */
export interface MatchableQuestion {
	readonly id: string;
	readonly title: string;
	readonly short?: string;
	readonly scheme?: 'star' | 'pitch';
	/** Ids of the competencies that it asks for. */
	readonly competencies?: readonly string[];
	/** Ids of questions that the same story could answer. */
	readonly related?: readonly string[];
	readonly otherWordings?: readonly string[];
	readonly intent?: string;
	readonly keyPoints?: readonly string[];
	readonly samples?: readonly { readonly text: string }[];
}

/** Why a story fits a question, from the strongest reason to the weakest. */
export type MatchReason =
	/** The story names the question. */
	| { readonly kind: 'linked' }
	/** The question asks for a pitch, and the story is one. */
	| { readonly kind: 'pitch' }
	/** The writer of the story notes that it is for this, as written. */
	| { readonly kind: 'purpose'; readonly purpose: string }
	/** Both are about this topic, in words that continue "both are about": `a missed deadline`. */
	| { readonly kind: 'topic'; readonly topic: string }
	/** The story names a question that the same story could answer. */
	| { readonly kind: 'related'; readonly question: string }
	/** The story names a competency that the question asks for. */
	| { readonly kind: 'competency'; readonly competency: string }
	/** A sentence of the story about what the question asks for. */
	| { readonly kind: 'sentence'; readonly sentence: string }
	/** The story is ready, and has this figure in its Result. It is offered only where no other story is. */
	| { readonly kind: 'figure'; readonly figure: string };

/** A story that fits a question, or a question that fits a story. */
export interface Match {
	/** The story's id, or the question's. */
	readonly id: string;
	/** How well it fits; higher is better, and comparable across stories and questions. */
	readonly score: number;
	/** The rank of the question among those that the story fits; 0 is the best. */
	readonly place: number;
	/** Never empty; the strongest first. */
	readonly reasons: readonly MatchReason[];
}

/** Whether nothing but a figure speaks for the story. */
export function isByFigure({ reasons }: Pick<Match, 'reasons'>): boolean {
	return reasons[0]?.kind === 'figure';
}

/** Whether the story names the question itself. */
export function isLinked({ reasons }: Pick<Match, 'reasons'>): boolean {
	return reasons[0]?.kind === 'linked';
}
