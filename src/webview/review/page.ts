import type { PartReview, ReviewRequest } from '../../protocol/review.ts';
import type { ReviewText } from '../../protocol/reviewTexts.ts';
import type { Translate } from '../shared/texts.ts';

/** What every view needs. */
export interface Page {
	readonly t: Translate<ReviewText>;
	/** The language of the texts, as a BCP 47 tag. */
	readonly language: string;
	send(request: ReviewRequest): void;
}

/** The names of parts that one label covers: `Situation / Task`. */
export function partsName({ t }: Page, parts: PartReview['parts']): string {
	return parts.map((part) => t(part)).join(' / ');
}
