// Made by `npm run generate` from the files in rules/.
import type { Rule } from './rule.ts';
import { duplicateSection } from './rules/duplicate-section.ts';
import { emptySection } from './rules/empty-section.ts';
import { hypotheticalAction } from './rules/hypothetical-action.ts';
import { invalidFrontMatter } from './rules/invalid-front-matter.ts';
import { missingSection } from './rules/missing-section.ts';
import { noReflection } from './rules/no-reflection.ts';
import { placeholderText } from './rules/placeholder-text.ts';
import { privateDetail } from './rules/private-detail.ts';
import { sectionOrder } from './rules/section-order.ts';
import { tooLong } from './rules/too-long.ts';
import { tooShort } from './rules/too-short.ts';
import { unbalanced } from './rules/unbalanced.ts';
import { unquantifiedResult } from './rules/unquantified-result.ts';
import { unusedDisable } from './rules/unused-disable.ts';
import { vagueResult } from './rules/vague-result.ts';
import { weInAction } from './rules/we-in-action.ts';

/** Every rule, in the order in which they run and are listed. */
export const rules: readonly Rule[] = [
	emptySection,
	missingSection,
	duplicateSection,
	hypotheticalAction,
	invalidFrontMatter,
	placeholderText,
	unquantifiedResult,
	tooLong,
	unbalanced,
	noReflection,
	sectionOrder,
	tooShort,
	vagueResult,
	weInAction,
	privateDetail,
	unusedDisable,
];
