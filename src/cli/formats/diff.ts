import { createTwoFilesPatch } from 'diff';
import { createColors } from 'picocolors';
import type { Output } from '../host.ts';
import type { Run } from '../run.ts';
import { shownLines } from './words.ts';

/**
 * What fixing changes, as a unified diff that `git apply` and `patch` understand. Where it is shown rather than piped,
 * what a terminal or the log of a CI system would act on is replaced.
 */
export function diff({ files }: Run, { colors, watched }: Output): string {
	const { green, red, bold } = createColors(colors);
	const patches = [...files.values()]
		.filter(({ text, original }) => text !== original)
		.map(({ path, mark, text, original }) =>
			createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + original, mark + text, undefined, undefined, {
				headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
			}),
		);
	const lines = patches.join('');
	return (watched ? shownLines(lines) : lines)
		.replace(/^(?:\+\+\+|---) .*$/gm, (line) => bold(line))
		.replace(/^\+(?!\+\+ ).*$/gm, (line) => green(line))
		.replace(/^-(?!-- ).*$/gm, (line) => red(line));
}
