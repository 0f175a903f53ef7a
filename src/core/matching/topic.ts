/** Something that stories and questions can be about. */
export interface TopicRow {
	/** Its name, in words that continue "both are about". */
	readonly name: string;
	/** Comma-separated words and phrases that indicate it, in any form: `miss deadline` finds "missed our deadline". */
	readonly cues: string;
	/** What stories about it often say, and other stories now and then. */
	readonly hints: string;
	/** A sentence about it. */
	readonly example: string;
}
