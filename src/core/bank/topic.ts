/** Something that stories and questions can be about. */
export interface TopicRow {
	/** What it is called, in words that go on from "both are about". */
	readonly name: string;
	/** Words and phrases that speak of it, with commas between them, in any form: `miss deadline` finds "missed our deadline". */
	readonly cues: string;
	/** What stories about it often say, and others at times. */
	readonly hints: string;
	/** A sentence that is about it. */
	readonly example: string;
}
