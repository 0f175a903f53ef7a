import { lineNotation } from '../lineNotation.ts';
import type { NotationWriter } from '../notation.ts';

/** `Situation` with `: …` on the following line; every definition is a paragraph of the content. */
export const definition: NotationWriter = {
	...lineNotation({
		below: ': ',
		quote: /^[ \t]*$/,
		bodyOf: (lines) =>
			lines.flatMap((line, index) => {
				const [mark] = /^ {0,3}:[ \t]+/.exec(line) ?? [];
				if (mark === undefined) {
					return [line.replace(/^(?: {1,4}|\t)/, '')];
				}
				return index > 1 ? ['', line.slice(mark.length)] : [line.slice(mark.length)];
			}),
	}),
};
