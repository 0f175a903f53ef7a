/** What was learned from stories whose questions are known: a vector for each feature, and one for each question. */
export interface LearnedTable {
	/** For each question of the guide, its encoded vector. */
	readonly questions: Readonly<Record<string, string>>;
	/** The factor for the numbers in a question's vector. */
	readonly unit: number;
	/** Features with about the same frequency, and so the same weight: the weight, then their names, separated by `|`. */
	readonly features: readonly string[];
	/** The vectors of all features in order: the first component of each, then the second of each, and so on. */
	readonly vectors: string;
}
