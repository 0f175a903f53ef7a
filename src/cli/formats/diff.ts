import { createTwoFilesPatch, formatPatch, type HeaderOptions, type StructuredPatch, structuredPatch } from 'diff';
import { createColors } from 'picocolors';
import type { Screen } from '../host.ts';
import { inert } from '../inert.ts';
import type { Printer, Run } from '../run.ts';

/**
 * How many lines may be removed and added before a diff is no longer looked for: finding the shortest one takes time
 * that grows with the square of this number.
 */
const mostChanges = 600;

/**
 * What fixing changes, as a unified diff that `git apply` and `patch` understand. When it is displayed rather than
 * piped, anything that a terminal or CI log would act on is replaced.
 */
export function diff(_run: Run, screen: Screen): Printer {
	const { green, red, bold } = createColors(screen.colors);
	return {
		syntax: screen.watched ? 'text' : 'lines',
		start: '',
		file({ path, result, mark, original }) {
			const { text } = result.document;
			if (text === original) {
				return '';
			}
			return inert(patch(path, mark + original, mark + text), 'lines', screen.watched)
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

/** A patch that replaces every line. */
function wholePatch(oldName: string, newName: string, before: string, after: string): StructuredPatch {
	const removing = structuredPatch(oldName, newName, before, '');
	const [removed] = removing.hunks;
	const [added] = structuredPatch(oldName, newName, '', after).hunks;
	if (!removed || !added) {
		return removing;
	}
	const { newStart, newLines } = added;
	return { ...removing, hunks: [{ ...removed, newStart, newLines, lines: [...removed.lines, ...added.lines] }] };
}
