import { createColors } from 'picocolors';
import { isCorrected } from '../../core/lint/fix.ts';
import type { Output } from '../host.ts';
import type { Run } from '../run.ts';
import { count } from './words.ts';

/** One line that sums a run up; empty for a quiet run and one without a story. */
export function summary({ report, files, fixing, quiet }: Run, { colors }: Output): string {
	const { stories, errors, warnings, infos, hints, failed } = report.summary;
	if (quiet || (stories === 0 && failed === 0)) {
		return '';
	}
	const { bold, green, red, yellow } = createColors(colors);
	const total = errors + warnings + infos + hints;
	const kinds = [
		errors && count(errors, 'error', 'errors'),
		warnings && count(warnings, 'warning', 'warnings'),
		infos && count(infos, 'info', 'infos'),
		hints && count(hints, 'hint', 'hints'),
	].filter(Boolean);
	const findings = total === 0 ? 'No finding' : `${count(total, 'finding', 'findings')} (${kinds.join(', ')})`;
	const holders = report.files.filter((file) => file.stories.length > 0).length;
	const where = `in ${count(stories, 'story', 'stories')} of ${count(holders, 'file', 'files')}`;
	const sentences = stories === 0 ? [] : [`${findings} ${where}.`];
	const fixed = [...files.values()].filter((file) => file.fixes > 0);
	const fixes = fixed.reduce((sum, file) => sum + file.fixes, 0);
	const fixable = report.files.flatMap(({ diagnostics }) => diagnostics).filter(isCorrected);
	if (fixes > 0) {
		const what = `${count(fixes, 'fix', 'fixes')} in ${count(fixed.length, 'file', 'files')}`;
		sentences.unshift(fixing === 'dry' ? `${what} to make, nothing written; then:` : `${what} made; now:`);
	} else if (fixing === 'no' && fixable.length > 0) {
		sentences.push(`${fixable.length} can be fixed with --fix.`);
	}
	if (failed > 0) {
		sentences.push(`${count(failed, 'file', 'files')} failed.`);
	}
	const color = errors + failed > 0 ? red : total > 0 ? yellow : green;
	return `${bold(color(sentences.join(' ')))}\n`;
}
