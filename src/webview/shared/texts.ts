import type { Say } from '../../core/text/translation.ts';
import { sayInEnglish, type Translations } from '../../protocol/texts.ts';

/** Returns texts of the page in the editor's language, with their values filled in. */
export function translator(translations: Translations): Say {
	return (message, ...values) => sayInEnglish(translations[message] ?? message, ...values);
}
