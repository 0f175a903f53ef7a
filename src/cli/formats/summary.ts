import { createColors } from 'picocolors';
import type { Screen } from '../host.ts';
import type { Run, Totals } from '../run.ts';
import { count } from './words.ts';

/**
 * A one-line summary of a run; empty for a quiet run or one without stories.
 *
 * @param fixable how many findings --fix would correct
 */
export function summary(totals: Totals, fixable: number, { fixing, quiet }: Run, { colors }: Screen): string {
	const { stories, holders, findings, failed, fixes, fixed } = totals;
	if (quiet || (stories === 0 && failed === 0)) {
		return '';
	}
	const { bold, green, red, yellow } = createColors(colors);
	const { error, warning, info, hint } = findings;
	const total = error + warning + info + hint;
	const kinds = [
		error && count(error, 'error', 'errors'),
		warning && count(warning, 'warning', 'warnings'),
		info && count(info, 'info', 'infos'),
		hint && count(hint, 'hint', 'hints'),
	].filter(Boolean);
	const found = total === 0 ? 'No findings' : `${count(total, 'finding', 'findings')} (${kinds.join(', ')})`;
	const where = `in ${count(stories, 'story', 'stories')} of ${count(holders, 'file', 'files')}`;
	const sentences = stories === 0 ? [] : [`${found} ${where}.`];
	if (fixes > 0) {
		const what = `${count(fixes, 'fix', 'fixes')} in ${count(fixed, 'file', 'files')}`;
		sentences.unshift(fixing === 'dry' ? `${what} to apply, nothing written; then:` : `${what} applied; now:`);
	} else if (fixing === 'no' && fixable > 0) {
		sentences.push(`${fixable} can be fixed with --fix.`);
	}
	if (failed > 0) {
		sentences.push(`${count(failed, 'file', 'files')} failed.`);
	}
	const color = error + failed > 0 ? red : total > 0 ? yellow : green;
	return `${bold(color(sentences.join(' ')))}\n`;
}
