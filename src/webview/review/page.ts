import type { Say } from '../../core/text/translation.ts';
import type { PartReview, ReviewRequest } from '../../protocol/review.ts';
import { nameOf } from '../../protocol/texts.ts';

/** What every view needs. */
export interface Page {
	readonly say: Say;
	/** The language of the texts, as a BCP 47 tag. */
	readonly language: string;
	send(request: ReviewRequest): void;
}

/** The names of parts that one label covers: `Situation / Task`. */
export function partsName({ say }: Page, parts: PartReview['parts']): string {
	return parts.map((part) => say(nameOf(part))).join(' / ');
}
