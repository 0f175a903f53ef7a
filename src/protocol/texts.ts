import { object, type StringSchema, string } from 'valibot';

/** Translated texts by key; `{0}`, `{1}` … stand for values. */
export type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** The schema of the texts that a page needs. The extension translates them, since pages cannot. */
export function textsSchema<const Key extends string>(keys: readonly Key[]) {
	return object(Object.fromEntries(keys.map((key) => [key, string()])) as Record<Key, StringSchema<undefined>>);
}
