import { createTwoFilesPatch } from 'diff';
import { createColors } from 'picocolors';
import type { Output } from '../host.ts';
import type { Run } from '../run.ts';

/** What fixing changes, as a unified diff that `git apply` and `patch` understand. */
export function diff({ files }: Run, { colors }: Output): string {
	const { green, red, bold } = createColors(colors);
	const patches = [...files.values()]
		.filter(({ text, original }) => text !== original)
		.map(({ path, mark, text, original }) =>
			createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + original, mark + text, undefined, undefined, {
				headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
			}),
		);
	return patches
		.join('')
		.replace(/^(?:\+\+\+|---) .*$/gm, (line) => bold(line))
		.replace(/^\+(?!\+\+ ).*$/gm, (line) => green(line))
		.replace(/^-(?!-- ).*$/gm, (line) => red(line));
}
