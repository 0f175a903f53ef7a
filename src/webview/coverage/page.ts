import type { CoverageRequest, CoverageState } from '../../protocol/coverage.ts';
import type { CoverageText } from '../../protocol/coverageTexts.ts';
import type { Translate } from '../shared/texts.ts';

/** What every part of the page needs. */
export interface Page {
	readonly t: Translate<CoverageText>;
	send(request: CoverageRequest): void;
	/** Looks at stories by something else, or at others. */
	show(changes: Partial<Pick<CoverageState, 'by' | 'filter'>>): void;
}
