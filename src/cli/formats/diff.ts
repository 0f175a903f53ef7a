import { createTwoFilesPatch, formatPatch, type HeaderOptions, type StructuredPatch } from 'diff';
import { createColors } from 'picocolors';
import type { Output } from '../host.ts';
import { inert } from '../inert.ts';
import type { Printer, Run } from '../run.ts';

/**
 * How many lines may be removed and added before a diff is no longer looked for: finding the shortest one takes time
 * that grows with the square of this number.
 */
const mostChanges = 600;
const linesAround = 4;

/**
 * What fixing changes, as a unified diff that `git apply` and `patch` understand. When it is displayed rather than
 * piped, anything that a terminal or CI log would act on is replaced.
 */
export function diff(_run: Run, output: Output): Printer {
	const { green, red, bold } = createColors(output.colors);
	return {
		syntax: output.watched ? 'text' : 'lines',
		start: '',
		file({ path, result, mark, original }) {
			const { text } = result.document;
			if (text === original) {
				return '';
			}
			return inert(patch(path, mark + original, mark + text), 'lines', output.watched)
				.replace(/^(?:\+\+\+|---) .*$/gm, (line) => bold(line))
				.replace(/^\+(?!\+\+ ).*$/gm, (line) => green(line))
				.replace(/^-(?!-- ).*$/gm, (line) => red(line));
		},
		end: () => '',
	};
}

const headerOptions: HeaderOptions = { includeIndex: false, includeUnderline: false, includeFileHeaders: true };

function patch(path: string, before: string, after: string): string {
	const names = [`a/${path}`, `b/${path}`] as const;
	return (
		createTwoFilesPatch(...names, before, after, undefined, undefined, { headerOptions, maxEditLength: mostChanges }) ??
		formatPatch(wholePatch(...names, before, after), headerOptions)
	);
}

/** A patch that replaces everything between the first and the last line that differ. */
function wholePatch(oldFileName: string, newFileName: string, before: string, after: string): StructuredPatch {
	const [old, now] = [linesOf(before), linesOf(after)];
	const shorter = Math.min(old.length, now.length);
	let start = 0;
	while (start < shorter && old[start] === now[start]) {
		start++;
	}
	let rest = 0;
	while (rest < shorter - start && old.at(-1 - rest) === now.at(-1 - rest)) {
		rest++;
	}
	const first = Math.max(0, start - linesAround);
	const behind = old.slice(old.length - rest, old.length - rest + linesAround);
	const marked = (sign: string, lines: readonly string[]) =>
		lines.flatMap((line) =>
			line.endsWith('\n') ? `${sign}${line.slice(0, -1)}` : [`${sign}${line}`, '\\ No newline at end of file'],
		);
	return {
		oldFileName,
		newFileName,
		oldHeader: undefined,
		newHeader: undefined,
		hunks: [
			{
				oldStart: first + 1,
				oldLines: old.length - rest - first + behind.length,
				newStart: first + 1,
				newLines: now.length - rest - first + behind.length,
				lines: [
					...marked(' ', old.slice(first, start)),
					...marked('-', old.slice(start, old.length - rest)),
					...marked('+', now.slice(start, now.length - rest)),
					...marked(' ', behind),
				],
			},
		],
	};
}

/** Lines with their line breaks. */
function linesOf(text: string): string[] {
	return text === '' ? [] : text.split(/(?<=\n)(?!$)/);
}
