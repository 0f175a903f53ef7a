/**
 * Whether the front matter of a text may name questions or competencies, so that their ids have to be known to lint it.
 * A quick test that reads nothing: true is a guess, false is sure.
 */
export function mayNameIds(text: string): boolean {
	return /^\uFEFF?(?:---|\+\+\+)/.test(text) && /(?:^|[\s"'{,])(?:questions|competencies)\b/.test(text);
}
