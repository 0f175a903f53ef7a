import { object, type StringSchema, string } from 'valibot';
import { measureKinds } from '../core/measure/measure.ts';
import { severities } from '../core/report/report.ts';
import { parts } from '../core/story/model.ts';

/** What every page that shows a story says: the names of parts, severities and kinds of measures. */
export const sharedTextKeys = [...parts, ...severities, ...measureKinds] as const;

export type SharedText = (typeof sharedTextKeys)[number];

/** Translated texts by key; `{0}`, `{1}` … stand for values. */
export type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** The schema of the texts that a page needs. The extension translates them, since pages cannot. */
export function textsSchema<const Key extends string>(keys: readonly Key[]) {
	return object(Object.fromEntries(keys.map((key) => [key, string()])) as Record<Key, StringSchema<undefined>>);
}
