import { object, type StringSchema, string } from 'valibot';
import type { Texts } from './texts.ts';

/** The schema of the translated texts of a table. */
export function textsSchema<const Key extends string>(table: Texts<Key>) {
	return object(
		Object.fromEntries(Object.keys(table).map((key) => [key, string()])) as Record<Key, StringSchema<undefined>>,
	);
}
