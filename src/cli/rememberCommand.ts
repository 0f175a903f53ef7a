import { join, resolve } from 'node:path';
import { createColors } from 'picocolors';
import { achievementsName, readAchievements } from '../core/remember/achievements.ts';
import { readHistory } from '../core/remember/history.ts';
import { piecesOf } from '../core/remember/pieces.ts';
import { factsOf, searcher } from '../core/remember/pieceText.ts';
import { clockOf, isoDay } from '../core/remember/signs.ts';
import { sayInEnglish } from '../core/text/say.ts';
import type { ExitStatus } from './exitStatus.ts';
import { reasonOf } from './files/problem.ts';
import { textIfThere } from './files/readText.ts';
import { sanitize, shownJson } from './formats/words.ts';
import { gitRepository, gitUser } from './gitLog.ts';
import type { Host } from './host.ts';
import { UsageError } from './usageError.ts';

/** The options of `star-coach remember`. */
export interface RememberOptions {
	readonly format: 'pretty' | 'json';
	/** Names and addresses of the user; what git is configured with if absent. */
	readonly author?: readonly string[];
	/** Words that everything shown must have. */
	readonly filter: string;
	readonly folder: string;
}

/**
 * Prints what the user did: according to the repositories that hold the folders, and to the noted achievements.
 *
 * @throws UsageError if a repository cannot be read or has no commit by the user
 */
export async function rememberCommand(
	folders: readonly string[],
	{ format, author, filter, folder }: RememberOptions,
	{ cwd, out }: Host,
): Promise<ExitStatus> {
	const all = readAchievements(textIfThere(join(resolve(cwd, folder), achievementsName)) ?? '');
	for (const named of folders.length > 0 ? folders : ['.']) {
		const path = resolve(cwd, named);
		const me = (author ?? (await gitUser(path))).map((who) => who.toLowerCase());
		const history = await readHistory(gitRepository(path), new Set(me)).catch((error) => {
			throw new UsageError(`The history of ${named} cannot be read: ${(error.stderr || reasonOf(error)).trim()}`);
		});
		if (!history.commits.some(history.isMine)) {
			const others = [...new Set(history.commits.map(({ name, email }) => `${name} <${email}>`))]
				.slice(0, 5)
				.join(', ');
			throw new UsageError(
				`No commit in ${named} is by you; say who you are with --author NAME-OR-ADDRESS: ${others}.`,
			);
		}
		all.push(...piecesOf(history));
	}
	const pieces = searcher(
		all.sort((a, b) => b.to - a.to),
		sayInEnglish,
		'en-US',
	)(filter);
	if (format === 'json') {
		const told = pieces.map(({ place, title, from, to, commits, signs }) => ({
			...{ title, place, from: isoDay(from), to: isoDay(to), signs },
			commits: commits.map((each) => ({ hash: each.hash, date: isoDay(clockOf(each)), message: each.message.trim() })),
		}));
		out.write(`${shownJson({ version: 1, pieces: told })}\n`, 'json');
		return 0;
	}
	if (pieces.length === 0) {
		out.write('Nothing found that is long enough to tell, or that has these words.\n');
	}
	const { bold } = createColors(out.colors);
	for (const piece of pieces) {
		const facts = factsOf(piece, sayInEnglish, 'en-US').join(' · ');
		out.write(`${bold(sanitize(piece.title))}\n  ${sanitize(facts)}\n`);
	}
	return 0;
}
