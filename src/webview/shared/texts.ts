import type { Texts } from '../../protocol/texts.ts';

/** Returns a text of the page with its values filled in. */
export type Translate<Key extends string> = (key: Key, ...values: (string | number)[]) => string;

/** Prepares the texts from the extension for use. */
export function translator<Key extends string>(texts: Texts<Key>): Translate<Key> {
	return (key, ...values) => texts[key].replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}
