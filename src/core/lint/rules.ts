import type { Rule } from './rule.ts';
import { duplicateSection } from './rules/duplicate-section.ts';
import { emptySection } from './rules/empty-section.ts';
import { tooLong } from './rules/too-long.ts';
import { tooShort } from './rules/too-short.ts';
import { unbalanced } from './rules/unbalanced.ts';
import { unquantifiedResult } from './rules/unquantified-result.ts';

/** Every rule, in the order in which they are listed. */
export const rules: readonly Rule[] = [
	emptySection,
	unquantifiedResult,
	duplicateSection,
	unbalanced,
	tooLong,
	tooShort,
];
