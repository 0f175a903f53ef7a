import { resolve } from 'node:path';
import { createColors } from 'picocolors';
import { achievementsName, readAchievements } from '../core/remember/achievements.ts';
import { authorsOf, readHistory } from '../core/remember/history.ts';
import { factsOf, type Piece, searcher } from '../core/remember/piece.ts';
import { piecesOf } from '../core/remember/pieces.ts';
import { sanitize } from '../core/text/acting.ts';
import { sayInEnglish } from '../core/text/say.ts';
import type { ExitStatus } from './exitStatus.ts';
import { reasonOf } from './files/problem.ts';
import { count } from './formats/words.ts';
import { gitFolder, gitRepository, gitUser } from './gitLog.ts';
import type { Host } from './host.ts';
import { PreparationFiles } from './preparationFiles.ts';
import { Progress } from './progress.ts';

/** The most authors to name. */
const mostNames = 5;

/**
 * Prints what the user did: according to the repositories that hold the folders, and to the noted achievements.
 *
 * @param options names and addresses of the user, or else git's; words that everything shown has; the preparation folder
 */
export async function rememberCommand(
	folders: readonly string[],
	options: { readonly author?: readonly string[]; readonly filter: string; readonly folder: string },
	host: Host,
): Promise<ExitStatus> {
	const { author, filter, folder } = options;
	const { cwd, out, err } = host;
	const preparation = new PreparationFiles(host, folder);
	const all = readAchievements(preparation.read(achievementsName) ?? '');
	const seen = new Set<string>();
	const progress = new Progress(err, Date.now);
	const say = (sentence: string) => {
		progress.end();
		err.write(`${sanitize(sentence)}\n`);
	};
	let status: ExitStatus = preparation.isComplete ? 0 : 2;
	for (const named of folders.length > 0 ? folders : ['.']) {
		try {
			const path = await gitFolder(resolve(cwd, named));
			all.push(...(seen.has(path) ? [] : await piecesIn(path, named)));
			seen.add(path);
		} catch (error) {
			const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: string };
			const reason = code === 'ENOTDIR' ? 'it is not a folder' : stderr || reasonOf(error);
			say(`The history of ${named} cannot be read: ${reason.trim()}`);
			status = 2;
		}
	}
	progress.end();
	all.sort((a, b) => b.to - a.to);
	const pieces = searcher(all, sayInEnglish, 'en-US')(filter);
	if (pieces.length === 0 && status === 0) {
		const what = all.length > 0 ? `has all these words: ${sanitize(filter)}` : 'is long enough to tell';
		out.write(`Nothing that you did ${what}.\n`);
	}
	const { bold } = createColors(out.colors);
	for (const piece of pieces) {
		const facts = factsOf(piece, sayInEnglish, 'en-US').join(' · ');
		out.write(`${bold(sanitize(piece.title))}\n  ${sanitize(facts)}\n`);
		const hashes = piece.commits.map(({ hash }) => ` ${hash.slice(0, 10)}`);
		out.write(hashes.length > 0 ? ` ${hashes.join('')}\n` : '');
	}
	out.write(pieces.length > 0 ? `\n${count(pieces.length, 'piece', 'pieces')} of work\n` : '');
	return status;

	async function piecesIn(path: string, named: string): Promise<Piece[]> {
		const me = author ?? (await gitUser(path));
		progress.update(() => `Reading the commits of ${sanitize(named)}…`);
		const history = await readHistory(gitRepository(path), me, (read, own) =>
			progress.update(() => `Reading the commits of ${sanitize(named)}: ${read} of ${own}`),
		);
		if (history.commits.length === 0) {
			throw new Error('it has no commits yet');
		}
		if (!history.commits.some(history.isMine)) {
			const all = authorsOf(history.commits);
			const more = all.length > mostNames ? ` and ${all.length - mostNames} others` : '';
			const names = `${all.slice(0, mostNames).join(', ')}${more}`;
			say(`No commit in ${named} is by you. Say who you are with --author and a whole name or address: ${names}.`);
			status = 2;
		}
		if (history.isShallow) {
			say(`The history of ${named} is not complete here (a shallow clone); what is older is missing.`);
		}
		return piecesOf(history);
	}
}
