import type { Severity } from '../core/lint/severity.ts';
import type { MeasureKind } from '../core/measure/measure.ts';
import type { SectionState } from '../core/story/model.ts';
import { toSay } from '../core/text/translation.ts';

export { stateNames } from '../core/report/readinessText.ts';
export { nameOf, promptTexts } from '../core/story/partFacts.ts';
export { sayInEnglish, toSay } from '../core/text/translation.ts';

/** The editor's translations of English texts: pages cannot load them. Empty in English. */
export type Translations = Readonly<Record<string, string>>;

/** The names of the kinds of measures. */
export const kindTexts: Readonly<Record<MeasureKind, string>> = {
	percent: toSay('percentage'),
	multiplier: toSay('multiple'),
	fraction: toSay('fraction'),
	change: toSay('before and after'),
	duration: toSay('duration'),
	money: toSay('money'),
	rate: toSay('rate'),
	amount: toSay('amount'),
	count: toSay('count'),
	zero: toSay('none left'),
	rank: toSay('rank'),
	rating: toSay('rating'),
};

export const severityTexts: Readonly<Record<Severity, string>> = {
	error: toSay('Error'),
	warning: toSay('Warning'),
	info: toSay('Info'),
	hint: toSay('Hint'),
};

/** What there is of a part of a story; `optional` is a part that is missing and not required. */
export type PartState = SectionState | 'missing' | 'optional';

export const stateTexts: Readonly<Record<PartState, string>> = {
	present: toSay('Written'),
	empty: toSay('Empty'),
	placeholder: toSay('Placeholder'),
	missing: toSay('Missing'),
	optional: toSay('Optional'),
};
