import { clipped } from '../text/clipped.ts';
import { groupBy } from '../text/groupBy.ts';
import { type Commit, requestOf, revertedBy, subjectOf } from './commit.ts';
import type { Stat } from './history.ts';
import type { Piece } from './piece.ts';

/** So many are weighed at once, with a turn for others after them. */
const atOnce = 25;
/** In characters; a subject is a line, not a page. */
const longestTitle = 200;
/** A rule of thumb: what weighs less, in about new lines, is not something to tell. */
const leastWeight = 80;
/** Rules of thumb: lines that replace others count less than new ones, and up to so many, as for a new format. */
const [replaced, mostReplaced] = [0.25, 60];
/** Rules of thumb: in so many files with so few new lines in each, one thing was put for another. */
const [manyFiles, fewLines] = [20, 4];
/** A rule of thumb: each commit of a request is a step, even where it counts nothing else, as for CI and releases. */
const eachStep = 5;
/** Rules of thumb: tests and prose count up to so many lines and to so many for each line of code, or less alone. */
const [mostBeside, besideEach, besideShare] = [40, 4, 0.1];
/** Rules of thumb: an explanation of so many characters is a line, and of so many lines enough. */
const [explained, mostExplained] = [25, 50];
/** The types of https://www.conventionalcommits.org that change nothing for whoever uses the software. */
const besideType = /^(?:build|chore|ci|docs|style|test)[(!:]/i;

/** What goes with the work: tests and prose. */
const beside = [
	...['*.md', '*.rst', '*.txt', '*.adoc', 'doc/**', 'docs/**', 'Docs/**', '[Cc]hange*', 'CHANGE*', 't/**'],
	...['[Tt]est*/**', '*Test/**', '*.[Tt]ests/**', '__tests__/**', 'spec/**', 'conftest.py', 'regress/**'],
	...['*[-_]tests/**', 'test_*', '*_test.*', '*_spec.*', '*.test.*', '*.spec.*', '*fixtures/**'],
];
/** What is nobody's work: the configuration of tools, what they lock or generate, and the code of others. */
const untold = [
	...['.*', '.*/**', '*.toml', '*.ini', '*.cfg', '*.lock', '*[.-]lock.*', 'requirements*', 'requirements/**'],
	...['*.sum', 'configure', '*.pb.*', '*generated*', '*bindata*', '*.dat', 'vendor/**'],
];
const only = (patterns: readonly string[], not = '') => patterns.map((each) => `:(${not}top,glob)**/${each}`);
const codePaths = [':(top)', ...only([...beside, ...untold], 'exclude,')];
const besidePaths = [...only(beside), ...only(untold, 'exclude,')];

/**
 * The first pieces of work that are enough to be told, how many small ones were left out among them, and whether there
 * are older ones. Only those that are looked at are weighed, because that is slow.
 *
 * @param works in the order in which to list them; what was noted is told as it is
 */
export async function tell(works: readonly Piece[], most: number, withSmall = false) {
	const pieces: Piece[] = [];
	let small = 0;
	for (const [index, work] of works.entries()) {
		if (pieces.length === most) {
			return { pieces, small, hasMore: true };
		}
		if (index % atOnce === 0) {
			await weigh(works.slice(index, index + atOnce));
		}
		if (work.isSmall && !withSmall) {
			small++;
		} else {
			pieces.push(work);
		}
	}
	return { pieces, small, hasMore: false };
}

/** Reads what commits changed, says which of them a piece of work is named by, and how much it is. */
async function weigh(works: readonly Piece[]): Promise<void> {
	const unknown = works.filter(({ history, isSmall }) => history && isSmall === undefined);
	for (const [history, some] of groupBy(unknown, (work) => work.history)) {
		const hashes = some.flatMap(({ steps = [] }) => steps.flatMap(({ copies }) => copies.map(({ hash }) => hash)));
		// Not all can be read, as in a partial clone, where the API of VS Code's Git extension has nothing.
		const changesIn = async (paths: readonly string[]) =>
			new Map((await history?.repository.stats(hashes, paths).catch(() => [])) ?? []);
		const [code, beside] = [await changesIn(codePaths), await changesIn(besidePaths)];
		const sisters = history?.sisters.map((name) => `:(top,glob)**/${name}/**`) ?? [];
		const elsewhere = sisters.length > 0 ? await changesIn(sisters) : new Map();
		const isRead = code.size + beside.size > 0 || (await changesIn([])).size > 0;
		for (const work of some) {
			const { commits, signs, steps: all = [] } = work;
			const weights = new Map<string, number>();
			for (const { title, copies } of all) {
				const most = Math.max(...copies.map((each) => weightOf(each, code.get(each.hash), beside.get(each.hash))));
				const step = copies.every((each) => requestOf(each).title !== title) ? eachStep : 0;
				weights.set(title, (weights.get(title) ?? 0) + most + step);
			}
			const steps = [...weights].filter(([, weight]) => weight > 0).sort(([, a], [, b]) => b - a);
			const weight = steps.reduce((sum, [, step]) => sum + step, 0);
			const files = commits.reduce((sum, { hash }) => sum + (code.get(hash)?.[0] ?? 0), 0);
			const more = steps.length > 1 ? ` (+${steps.length - 1})` : '';
			const title = steps[0]?.[0] || commits.map(subjectOf)[0] || '';
			work.title = clipped(title, longestTitle) + more;
			// The releases are those of the main thing.
			const isElsewhere = commits.some(({ hash }) => elsewhere.has(hash));
			const told = signs.filter(([kind]) => !isElsewhere || (kind !== 'released' && kind !== 'hotfix'));
			work.signs = files > 0 ? told.toSpliced(1, 0, ['files', files]) : told;
			work.isSmall = weight < leastWeight && (isRead || all.length === 0);
		}
	}
}

/** How much a commit is to tell, in about new lines. */
function weightOf(commit: Commit, code: Stat = [0, 0, 0], beside: Stat = [0, 0, 0]): number {
	const linesOf = ([, inserted, deleted]: Stat) =>
		revertedBy(commit) === undefined
			? Math.max(0, inserted - deleted) + Math.min(replaced * Math.min(inserted, deleted), mostReplaced)
			: inserted + deleted;
	const [lines, others, subject] = [linesOf(code), linesOf(beside), subjectOf(commit)];
	const isReplaced = code[0] >= manyFiles && code[1] <= fewLines * code[0];
	if (code[0] === 0 || isReplaced || besideType.test(subject)) {
		return besideShare * (lines + others);
	}
	const explanation = Math.min((commit.message.length - subject.length) / explained, mostExplained);
	return lines + Math.min(others, mostBeside + besideEach * lines) + explanation;
}
