import { createTwoFilesPatch } from 'diff';
import { createColors } from 'picocolors';
import type { Output } from '../host.ts';
import type { Printer, Run } from '../run.ts';
import { linesFor } from './words.ts';

/**
 * What fixing changes, as a unified diff that `git apply` and `patch` understand. When it is displayed rather than
 * piped, anything that a terminal or CI log would act on is replaced.
 */
export function diff(_run: Run, output: Output): Printer {
	const { green, red, bold } = createColors(output.colors);
	return {
		start: '',
		file({ path, result, mark, original }) {
			const { text } = result.document;
			if (text === original) {
				return '';
			}
			const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + original, mark + text, undefined, undefined, {
				headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
			});
			return linesFor(output, patch)
				.replace(/^(?:\+\+\+|---) .*$/gm, (line) => bold(line))
				.replace(/^\+(?!\+\+ ).*$/gm, (line) => green(line))
				.replace(/^-(?!-- ).*$/gm, (line) => red(line));
		},
		end: () => '',
	};
}
