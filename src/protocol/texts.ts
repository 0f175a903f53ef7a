import type { Severity } from '../core/lint/severity.ts';
import type { MeasureKind } from '../core/measure/measure.ts';
import { type SectionKind, sectionKinds } from '../core/story/model.ts';
import { nameOf } from '../core/story/partFacts.ts';

// The tables in this folder are the only place for these texts: the extension translates them, because pages cannot.

/** The names of the parts of a story or a pitch. */
export const partTexts = Object.fromEntries(sectionKinds.map((part) => [part, nameOf(part)])) as Texts<SectionKind>;

/** The names of the kinds of measures. */
export const kindTexts = {
	percent: 'percentage',
	multiplier: 'multiple',
	fraction: 'fraction',
	change: 'before and after',
	duration: 'duration',
	money: 'money',
	rate: 'rate',
	amount: 'amount',
	count: 'count',
	zero: 'none left',
	rank: 'rank',
	rating: 'rating',
} as const satisfies Record<MeasureKind, string>;

const severityTexts = {
	error: 'Error',
	warning: 'Warning',
	info: 'Info',
	hint: 'Hint',
} as const satisfies Record<Severity, string>;

/** The texts that all pages with a story share. */
export const sharedTexts = { ...partTexts, ...severityTexts, ...kindTexts } as const;

/** Translated texts by key. */
export type Texts<Key extends string> = Readonly<Record<Key, string>>;
