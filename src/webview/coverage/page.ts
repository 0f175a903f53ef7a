import type { CoverageRequest, CoverageState } from '../../protocol/coverage.ts';
import type { CoverageText } from '../../protocol/coverageTexts.ts';
import type { Translate } from '../shared/texts.ts';

/** What every part of the page needs. */
export interface Page {
	readonly t: Translate<CoverageText>;
	send(request: CoverageRequest): void;
	/** Changes what stories are grouped by, or the filter. */
	show(changes: Partial<Pick<CoverageState, 'by' | 'filter'>>): void;
}
