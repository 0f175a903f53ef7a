import { type Commit, requestOf, revertedBy, subjectOf } from './commit.ts';
import type { Changes, Stat } from './history.ts';

/** The types of https://www.conventionalcommits.org that change nothing for whoever uses the software. */
const besideType = /^(?:build|chore|ci|docs|style|test)[(!:]/i;
/** Rules of thumb: as many lines out as in, up to a share that grows with the files, are a move or a new format. */
const [filesForAll, mostBalance, fewestMoved] = [40, 0.25, 4];
/** Rules of thumb: what replaces lines, is removed, or is beside the software counts less than what is new in it. */
const [replaced, removed, besideShare] = [0.25, 0.1, 0.1];
/** Rules of thumb: tests and prose count up to so many lines, and to so many for each line of code. */
const [mostBeside, besideEach] = [40, 4];
/** Rules of thumb: an explanation of so many characters is a line, and of so many lines enough. */
const [explained, mostExplained] = [25, 40];
/** A rule of thumb: a hole in security is more than its lines. */
const advisoryWeight = 60;
/** How a vulnerability is numbered, and what GitHub writes for the fix of one. */
const advisory = /\bCVE-\d{4}-\d{4,}\b|\bGHSA(?:-[\da-z]{4}){3}\b|^Merge commit from fork/i;
/** Lines of a message that explain nothing. */
const trailer = /^[\w-]+: |^\(cherry |^https?:/;

/** How much commits are to tell, in about new lines, the one that is most, and how many differ. */
export function weigh(commits: readonly Commit[], { code, beside }: Changes) {
	const originals = new Map<string, string>();
	let [main, most, sum, explanation, steps] = [commits[0], 0, 0, 0, 0];
	for (const commit of commits) {
		const [own, more] = [code.get(commit.hash), beside.get(commit.hash)];
		const change = (own ?? more)?.join() ?? '';
		const { title } = requestOf(commit);
		const original = originals.get(change);
		if (original !== undefined && title.includes(original)) {
			// What was brought to another branch is the same.
			continue;
		}
		originals.set(change, title);
		steps += change ? 1 : 0;
		const lines = linesOf(own, commit);
		const others = linesOf(more, commit);
		const share = own && !besideType.test(subjectOf(commit)) ? 1 : besideShare;
		const weight =
			share *
			(lines +
				(own ? Math.min(others, mostBeside + besideEach * lines) : others) +
				(advisory.test(commit.message) ? advisoryWeight : 0));
		const text = commit.message.trim().split('\n').slice(1);
		explanation += (share * text.filter((line) => !trailer.test(line)).join('').length) / explained;
		[main, most] = weight > most ? [commit, weight] : [main, most];
		sum += weight;
	}
	return { main, steps, weight: sum + Math.min(explanation, mostExplained) };
}

/** What changed, in about new lines: none for what is moved, renamed or has a new format; all of what is taken back. */
function linesOf(stat: Stat | undefined, commit: Commit): number {
	const [files, inserted, deleted] = stat ?? [0, 0, 0];
	if (revertedBy(commit) !== undefined) {
		return inserted + deleted;
	}
	const [most, both] = [Math.max(inserted, deleted), Math.min(inserted, deleted)];
	const isMoved = files >= fewestMoved && most - both <= most * Math.min(files / filesForAll, mostBalance);
	return isMoved ? 0 : inserted - both + replaced * both + removed * (deleted - both);
}
