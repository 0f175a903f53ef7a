import { lineNotation } from '../lineNotation.ts';
import { endBefore } from '../lines.ts';
import type { NotationWriter } from '../notation.ts';

/** `> [!info] Situation` with the content in the callout; its type is dropped when it is taken apart. */
export const callout: NotationWriter = {
	...lineNotation({
		mark: /^\[![^\]\n]{1,40}\][+-]?[ \t]*/,
		below: '',
		quote: /^>[ \t]?$/,
		bodyOf(lines) {
			// A quotation after the callout stays a quotation.
			const end = lines.findIndex((line, index) => index > 0 && !line.startsWith('>'));
			return lines.map((line, index) => (end === -1 || index < end ? line.replace(/^>[ \t]?/, '') : line));
		},
	}),
	markupWords: /\[![\w-]{1,40}\]/g,
	endOf: (document, { span }) => endBefore(document, span.end, (line) => !line.startsWith('>')),
};
