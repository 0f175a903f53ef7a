import { resolve } from 'node:path';
import { createColors } from 'picocolors';
import { achievementsName, readAchievements } from '../core/remember/bragFile.ts';
import { subjectOf } from '../core/remember/commit.ts';
import { authorsOf, othersLikeMe, readHistory } from '../core/remember/history.ts';
import { datesIn, factsOf, type Piece, search } from '../core/remember/piece.ts';
import { worksOf } from '../core/remember/pieces.ts';
import { tell } from '../core/remember/tell.ts';
import { sanitize } from '../core/text/acting.ts';
import { sayInEnglish } from '../core/text/translation.ts';
import { reasonOf } from './files/problem.ts';
import { count } from './formats/words.ts';
import { gitFolder, gitRepository, gitUser } from './gitLog.ts';
import { type Host, report } from './host.ts';
import { Progress } from './progress.ts';
import { readPreparation } from './readPreparation.ts';

/** The most authors to name, and the most pieces of work to list unless all are wanted. */
const [mostNames, mostPieces] = [5, 20];

/** Names and addresses of the user, or else git's; words that everything shown has; the preparation folder. */
interface Options {
	readonly author?: readonly string[];
	readonly filter: string;
	readonly folder: string;
	/** Whether to list everything, however old or small. */
	readonly all?: boolean;
}

/** Prints what the user did: according to the repositories that hold the folders, and to the noted achievements. */
export async function rememberCommand(
	folders: readonly string[],
	{ author, filter, folder, all = false }: Options,
	host: Host,
): Promise<void> {
	const { cwd, out, err } = host;
	const works = readAchievements(readPreparation(folder, achievementsName, host) ?? '');
	const progress = new Progress(err, Date.now);
	const seen = new Set<string>();
	for (const named of folders.length > 0 ? folders : ['.']) {
		try {
			const path = await gitFolder(resolve(cwd, named));
			if (!seen.has(path)) {
				seen.add(path);
				works.push(...(await worksIn(path, named)));
			}
		} catch (error) {
			const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: string };
			const reason = code === 'ENOTDIR' ? 'it is not a folder' : stderr || reasonOf(error);
			progress.end();
			report(`The history of ${named} cannot be read: ${reason.trim()}`, host);
		}
	}
	progress.update(() => 'Reading what your commits changed…');
	works.sort((a, b) => b.to - a.to);
	const dates = datesIn('en-US');
	const found = search(works, filter, sayInEnglish, dates);
	const { pieces, small, hasMore } = await tell(found, all ? Infinity : mostPieces, all);
	progress.end();
	const { bold } = createColors(out.colors);
	for (const piece of pieces) {
		const facts = factsOf(piece, sayInEnglish, dates).join(' · ');
		const commits = piece.commits.map((each) => `    ${each.hash.slice(0, 10)} ${sanitize(subjectOf(each))}\n`);
		out.write(`${bold(sanitize(piece.title))}\n  ${sanitize(facts)}\n${commits.join('')}`);
	}
	if (host.status === 0 || found.length > 0) {
		const none =
			found.length > 0 || filter === '' ? 'is long enough to tell' : `has all these words: ${sanitize(filter)}`;
		const told =
			pieces.length > 0 ? `\n${count(pieces.length, 'piece', 'pieces')} of work` : `Nothing that you did ${none}`;
		const left = [small > 0 && count(small, 'small change', 'small changes'), hasMore && 'older work'].filter(Boolean);
		out.write(`${told}${left.length > 0 ? `; --all lists ${left.join(' and ')}, too` : ''}\n`);
	}

	async function worksIn(path: string, named: string): Promise<Piece[]> {
		progress.update(() => `Reading the commits of ${sanitize(named)}…`);
		const history = await readHistory(gitRepository(path), author ?? (await gitUser(path)));
		progress.end();
		if (history.commits.length === 0) {
			throw new Error('it has no commits yet');
		}
		if (!history.commits.some(history.isMine)) {
			const names = authorsOf(history.commits).slice(0, mostNames).join(', ');
			const how = `Say who you are with --author and a whole name or address, as in ${names}.`;
			report(`No commit in ${named} is by you. ${how}`, host);
		}
		const like = othersLikeMe(history).slice(0, mostNames).join(', ');
		if (like) {
			err.line(
				`Somebody in ${named} may be you by another name: ${like}. If so, give --author for each of your names.`,
			);
		}
		if (history.isShallow) {
			err.line(`The history of ${named} is not complete here (a shallow clone); what is older is missing.`);
		}
		return worksOf(history);
	}
}
