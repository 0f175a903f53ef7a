/** The kinds of tokens the lexer yields; white space, emphasis marks, tags and link targets yield none. */
export const TokenKind = {
	/** A run of letters, or one known word of a script without spaces. */
	Word: 1,
	/** Digits in any notation. */
	Number: 2,
	/** A thing that may be named in a phrase but holds no measure: `p99`, `JIRA-1234`, `10:30`, a URL, code. */
	Name: 3,
	/** A single other character. */
	Mark: 4,
	/** The border between two blocks, such as paragraphs, list items or table cells. */
	Break: 5,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** What is peculiar about the notation of a number. */
export const Shape = {
	/** With thousands separators: `1,200`. */
	Grouped: 1,
	/** With a decimal part: `2.4`. */
	Decimal: 2,
	/** One dot or comma before three digits, which may part thousands or decimals: `1.200`. */
	Ambiguous: 4,
	/** Leading zeros: `007`. */
	Zeros: 8,
} as const;

export interface Token {
	readonly kind: TokenKind;
	readonly start: number;
	readonly end: number;
	/** Roles of a known word (see vocabulary.ts), 0 for all else. */
	readonly roles: number;
	/** The known word in lower case, '' for all else. */
	readonly word: string;
	/** Number: its value. Word: the value of its vocabulary entry. Mark: its char code. */
	readonly value: number;
	/** Number: flags of Shape. */
	readonly shape: number;
}
